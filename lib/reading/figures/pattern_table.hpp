// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/report/measure.hpp>

#include "concept.hpp"

namespace gongkai::reading {

/// What a passage is about: it decides what a short phrase (网络21件, 办结12件) counts.
enum class Topic : std::uint8_t {
    any,
    proactive,
    requests,
    review,  ///< either of the two that follow
    reconsideration,
    litigation,
    complaints,
    mailbox,
    eia,
    newsletter
};

/// What the words around a number must be for it to be a figure of `measure`.
struct Pattern {
    report::Measure measure;
    Concept head;       ///< the word nearest to the number that names the thing counted
    Concepts with;      ///< all of these in the same clause or before
    Concepts without;   ///< none of these
    Counters counters;  ///< the counter words that this thing is counted by
    Topic topic = Topic::any;
};

/// What a word for nothing (未发生, 无) makes zero, by the thing named behind it.
struct NothingPattern {
    report::Measure measure;
    Concept head;
    Concepts with;
};

inline constexpr Counters items =
    Counter::item | Counter::piece | Counter::document | Counter::unit | Counter::none;
inline constexpr Counters news = items | Counter::time;
inline constexpr Counters cases = Counter::item | Counter::piece | Counter::document |
                                  Counter::affair | Counter::matter | Counter::unit |
                                  Counter::time | Counter::none;
inline constexpr Counters decisions =
    Counter::piece | Counter::affair | Counter::none | Counter::time;
inline constexpr Counters visits_counted =
    Counter::time | Counter::person_time | Counter::person | Counter::none;
inline constexpr Counters gatherings =
    Counter::time | Counter::event | Counter::issue | Counter::unit;
inline constexpr Counters money = static_cast<Counters>(Counter::money);
inline constexpr Counters percents = static_cast<Counters>(Counter::percent);
inline constexpr Counters files = Counter::item | Counter::piece | Counter::document |
                                  Counter::unit | Counter::matter | Counter::none;

// clang-format off

/// Patterns (指标句式). For the word nearest to a number the first row that fits wins.
/// Source: the vocabulary of measures and the wording of published reports.
/// Checked against: 43 published reports of 2009 to 2025.
/// Complete to: 2026-11-24.
using C = Concept;
using M = report::Measure;
inline constexpr std::array pattern_rows{
    // 主动公开
    Pattern{M::of("proactive.total"),    C::info_general, {C::proactive, C::disclosure_platform}, {}, news},
    Pattern{M::of("proactive.website"),  C::info_general, {C::website, C::proactive}, {C::weibo, C::wechat, C::both_media, C::new_media, C::gazette, C::app, C::foreign_site, C::disclosure_platform, C::mirrored}, news},
    Pattern{M::of("proactive.website"),  C::info_general, {C::website, C::disclose}, {C::weibo, C::wechat, C::both_media, C::new_media, C::gazette, C::app, C::foreign_site, C::disclosure_platform, C::mirrored}, news},
    Pattern{M::of("proactive.website"),  C::info_general, {C::website}, {C::weibo, C::wechat, C::both_media, C::new_media, C::gazette, C::app, C::foreign_site, C::disclosure_platform, C::mirrored}, news, Topic::proactive},
    Pattern{M::of("proactive.weibo"),    C::info_general, {C::weibo}, {C::website, C::wechat, C::both_media, C::other_channel, C::mirrored, C::followers}, news},
    Pattern{M::of("proactive.wechat"),   C::info_general, {C::wechat}, {C::website, C::weibo, C::both_media, C::other_channel, C::mirrored, C::followers}, news},
    Pattern{M::of("proactive.app"),      C::info_general, {C::app}, {C::website, C::weibo, C::wechat, C::both_media}, news},
    Pattern{M::of("proactive.gazette"),  C::info_general, {C::gazette}, {C::website, C::weibo, C::wechat, C::both_media}, news},
    Pattern{M::of("proactive.media"),    C::info_general, {C::media}, {C::website, C::weibo, C::wechat, C::both_media, C::new_media}, items},
    Pattern{M::of("proactive.notice_board"), C::info_general, {C::notice_board}, {C::website, C::weibo, C::wechat}, news},
    Pattern{M::of("proactive.service_desk"), C::info_general, {C::service_desk}, {C::website, C::weibo, C::wechat}, news},
    Pattern{M::of("proactive.other"),    C::info_general, {C::other_channel}, {}, news},
    Pattern{M::of("proactive.document"), C::info_general, {C::official_document}, {C::website, C::weibo, C::wechat}, news},
    Pattern{M::of("proactive.key_areas"), C::info_general, {C::key_areas}, {C::website}, news},
    Pattern{M::of("proactive.total"),    C::info_general, {C::proactive}, {C::new_media}, news},
    Pattern{M::of("proactive.total"),    C::info_general, {C::disclose, C::total}, {C::new_media, C::mirrored}, news},
    Pattern{M::of("proactive.total"),    C::info_general, {C::disclose, C::cumulative}, {C::new_media, C::mirrored}, news},
    Pattern{M::of("proactive.total"),    C::info_general, {C::disclose}, {C::new_media, C::both_media, C::weibo, C::wechat, C::website, C::mirrored}, news},
    Pattern{M::of("proactive.total"),    C::proactive, {}, {C::weibo, C::wechat, C::website, C::new_media, C::both_media}, news},
    Pattern{M::of("proactive.website"),  C::proactive, {C::website}, {C::weibo, C::wechat, C::both_media}, news},

    Pattern{M::of("proactive.website"),  C::website, {}, {C::weibo, C::wechat, C::both_media, C::foreign_site}, news, Topic::proactive},
    Pattern{M::of("proactive.website"),  C::disclose, {C::website}, {C::weibo, C::wechat, C::both_media, C::info_specific, C::foreign_site, C::mirrored}, news, Topic::proactive},
    Pattern{M::of("weibo.posts"),        C::send, {C::weibo}, {C::website, C::wechat}, news},
    Pattern{M::of("wechat.posts"),       C::send, {C::wechat}, {C::website, C::weibo}, news},
    Pattern{M::of("proactive.weibo"),    C::weibo, {}, {C::website, C::wechat, C::both_media, C::other_channel, C::followers, C::mirrored}, news},
    Pattern{M::of("proactive.wechat"),   C::wechat, {}, {C::website, C::weibo, C::both_media, C::other_channel, C::followers, C::mirrored}, news},
    Pattern{M::of("proactive.weibo"),    C::disclose, {C::weibo}, {C::website, C::wechat, C::both_media, C::other_channel, C::mirrored, C::info_specific}, news},
    Pattern{M::of("proactive.wechat"),   C::disclose, {C::wechat}, {C::website, C::weibo, C::both_media, C::other_channel, C::mirrored, C::info_specific}, news},
    Pattern{M::of("proactive.weibo"),    C::info_specific, {C::weibo, C::disclose}, {C::website, C::wechat, C::both_media, C::other_channel, C::mirrored}, news},
    Pattern{M::of("proactive.wechat"),   C::info_specific, {C::wechat, C::disclose}, {C::website, C::weibo, C::both_media, C::other_channel, C::mirrored}, news},
    Pattern{M::of("proactive.app"),      C::app, {}, {C::website, C::weibo, C::wechat}, news, Topic::proactive},
    Pattern{M::of("proactive.gazette"),  C::gazette, {}, {C::website, C::weibo, C::wechat}, news, Topic::proactive},
    Pattern{M::of("proactive.gazette"),  C::disclose, {C::gazette}, {C::website, C::weibo, C::wechat}, news, Topic::proactive},
    Pattern{M::of("proactive.media"),    C::media, {}, {C::website, C::weibo, C::wechat, C::new_media}, items, Topic::proactive},
    Pattern{M::of("proactive.media"),    C::disclose, {C::media}, {C::website, C::weibo, C::wechat, C::new_media}, items, Topic::proactive},
    Pattern{M::of("proactive.notice_board"), C::notice_board, {}, {C::website}, news, Topic::proactive},
    Pattern{M::of("proactive.notice_board"), C::disclose, {C::notice_board}, {C::website}, news, Topic::proactive},
    Pattern{M::of("proactive.service_desk"), C::disclose, {C::service_desk}, {C::website}, news, Topic::proactive},
    Pattern{M::of("proactive.other"),    C::other_channel, {}, {}, news, Topic::proactive},
    Pattern{M::of("proactive.other"),    C::disclose, {C::other_channel}, {}, news, Topic::proactive},
    Pattern{M::of("proactive.document"), C::official_document, {}, {}, news, Topic::proactive},
    Pattern{M::of("proactive.document"), C::disclose, {C::official_document}, {}, news, Topic::proactive},
    Pattern{M::of("proactive.document"), C::info_specific, {C::official_document}, {}, news, Topic::proactive},
    Pattern{M::of("proactive.key_areas"), C::key_areas, {}, {}, news, Topic::proactive},
    Pattern{M::of("proactive.normative_documents"), C::normative, {C::proactive}, {C::mirrored, C::interpretation}, files},
    Pattern{M::of("proactive.normative_documents"), C::normative, {C::disclose}, {C::mirrored, C::interpretation}, files},
    Pattern{M::of("proactive.opinion_solicitations"), C::solicit, {}, {}, cases | gatherings},
    Pattern{M::of("supervision.items"),  C::info_specific, {C::supervision}, {}, news},
    Pattern{M::of("proactive.category"), C::info_specific, {C::disclose}, {C::request}, news},
    Pattern{M::of("proactive.category"), C::info_specific, {C::proactive}, {C::request}, news},
    Pattern{M::of("proactive.category"), C::info_specific, {}, {C::request}, news, Topic::proactive},

    // 网站
    Pattern{M::of("website.visits.daily"), C::daily_visits, {}, {}, visits_counted},
    Pattern{M::of("website.visits.total"), C::visits, {C::website}, {C::weibo, C::wechat}, visits_counted},
    Pattern{M::of("website.visits.total"), C::visits, {}, {C::weibo, C::wechat, C::both_media, C::new_media, C::app, C::interpretation}, Counter::time | Counter::person_time},
    Pattern{M::of("website.channels"),   C::site_channel, {}, {C::added, C::renewed}, static_cast<Counters>(Counter::unit)},
    Pattern{M::of("website.columns"),    C::site_column, {}, {C::added, C::renewed}, static_cast<Counters>(Counter::unit)},
    Pattern{M::of("website.topics"),     C::site_topic, {}, {C::info_general, C::added, C::renewed}, static_cast<Counters>(Counter::unit)},
    Pattern{M::of("website.mailbox.answered"), C::mailbox, {C::answer}, {C::receive}, cases},
    Pattern{M::of("website.mailbox.received"), C::mailbox, {C::receive}, {}, cases},
    Pattern{M::of("website.mailbox.received"), C::consult, {C::receive}, {C::request}, cases},
    Pattern{M::of("website.mailbox.answered"), C::answer, {C::mailbox}, {C::request}, cases},
    Pattern{M::of("website.mailbox.answered"), C::answer, {}, {C::request}, cases, Topic::mailbox},
    Pattern{M::of("weibo.followers"),    C::followers, {C::weibo}, {C::wechat}, Counter::person | Counter::unit | Counter::person_time | Counter::none},
    Pattern{M::of("wechat.followers"),   C::followers, {C::wechat}, {C::weibo}, Counter::person | Counter::unit | Counter::person_time | Counter::none},
    Pattern{M::of("newsletter.issues"),  C::newsletter, {}, {C::per}, static_cast<Counters>(Counter::issue)},
    Pattern{M::of("newsletter.issues"),  C::disclose, {}, {C::per, C::bulletin, C::gazette}, static_cast<Counters>(Counter::issue), Topic::newsletter},
    Pattern{M::of("newsletter.issues"),  C::total, {}, {C::per, C::bulletin, C::gazette}, static_cast<Counters>(Counter::issue), Topic::newsletter},
    Pattern{M::of("interpretation.count"), C::interpretation, {}, {C::normative, C::press_conference}, news | gatherings},
    Pattern{M::of("interpretation.count"), C::interpretation, {}, {}, news},
    Pattern{M::of("response.public_concern"), C::respond, {}, {}, cases},
    Pattern{M::of("response.public_concern"), C::public_concern, {C::respond}, {}, cases},
    Pattern{M::of("press_conferences.count"), C::press_conference, {}, {}, Counter::time | Counter::event | Counter::unit},
    Pattern{M::of("online_interviews.count"), C::interview, {}, {}, cases | gatherings},
    Pattern{M::of("proposals.total"),    C::proposals, {}, {}, Counter::piece | Counter::none},
    Pattern{M::of("proposals.total"),    C::advisers, {C::deputies}, {}, Counter::piece | Counter::none},
    Pattern{M::of("proposals.npc"),      C::deputies, {}, {}, Counter::piece | Counter::none},
    Pattern{M::of("proposals.cppcc"),    C::advisers, {}, {}, Counter::piece | Counter::none},

    // 依申请公开
    Pattern{M::of("requests.on_time_rate"), C::on_time_rate, {}, {C::complaint}, percents, Topic::requests},
    Pattern{M::of("requests.answer_rate"), C::answer_rate, {}, {C::complaint}, percents, Topic::requests},
    Pattern{M::of("requests.answer_rate"), C::conclude_rate, {}, {C::complaint}, percents, Topic::requests},
    Pattern{M::of("requests.carried_out"), C::carried_out, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.carried_in"), C::carried_in, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.carried_in"), C::carried, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.refused"),   C::refuse, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.partly_granted"), C::partly, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.already_public"), C::already_public, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.granted"),   C::grant, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.unable"),    C::unable, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.not_this_authority"), C::not_ours, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.not_held"),  C::not_held, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.unclear"),   C::unclear, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.other_way"), C::other_way, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.declined"),  C::decline, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.otherwise"), C::otherwise, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.withdrawn"), C::withdraw, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.answered"),  C::request, {C::answer}, {C::receive, C::accept, C::consult}, cases},
    Pattern{M::of("requests.concluded"), C::request, {C::conclude}, {C::receive, C::accept}, cases},
    Pattern{M::of("requests.accepted"),  C::request, {C::accept}, {C::receive, C::reconsider}, cases},
    Pattern{M::of("requests.received"),  C::request, {C::receive}, {}, cases},
    Pattern{M::of("requests.received"),  C::apply, {C::receive}, {C::consult}, cases, Topic::requests},
    Pattern{M::of("requests.by_persons"), C::apply, {C::person}, {C::receive, C::accept, C::organisation}, cases, Topic::requests},
    Pattern{M::of("requests.by_organisations"), C::apply, {C::organisation}, {C::receive, C::accept, C::person}, cases, Topic::requests},
    Pattern{M::of("requests.answered"),  C::apply, {C::answer}, {C::receive, C::accept}, cases, Topic::requests},
    Pattern{M::of("requests.concluded"), C::apply, {C::conclude}, {C::receive, C::accept}, cases, Topic::requests},
    Pattern{M::of("requests.accepted"),  C::apply, {C::accept}, {C::receive}, cases, Topic::requests},
    Pattern{M::of("requests.online"),    C::online, {}, {C::complaint, C::ways}, cases, Topic::requests},
    Pattern{M::of("requests.letter"),    C::letter, {}, {C::complaint, C::ways}, cases, Topic::requests},
    Pattern{M::of("requests.in_person"), C::in_person, {}, {C::complaint, C::ways}, cases, Topic::requests},
    Pattern{M::of("requests.email"),     C::email, {}, {C::complaint, C::ways}, cases, Topic::requests},
    Pattern{M::of("requests.fax"),       C::fax, {}, {C::complaint, C::ways}, cases, Topic::requests},
    Pattern{M::of("requests.other_channel"), C::other_channel, {}, {C::complaint}, cases, Topic::requests},
    Pattern{M::of("requests.by_persons"), C::person, {}, {C::receive, C::accept}, cases, Topic::requests},
    Pattern{M::of("requests.by_organisations"), C::organisation, {}, {C::receive, C::accept}, cases, Topic::requests},
    Pattern{M::of("requests.online"),    C::request, {C::online}, {C::ways, C::website, C::letter, C::email, C::in_person, C::fax}, cases, Topic::requests},
    Pattern{M::of("requests.letter"),    C::request, {C::letter}, {C::ways, C::website, C::online, C::email, C::in_person, C::fax}, cases, Topic::requests},
    Pattern{M::of("requests.in_person"), C::request, {C::in_person}, {C::ways, C::website, C::letter, C::email, C::online, C::fax}, cases, Topic::requests},
    Pattern{M::of("requests.online"),    C::apply, {C::online}, {C::ways, C::website, C::letter, C::email, C::in_person, C::fax, C::receive}, cases, Topic::requests},
    Pattern{M::of("requests.letter"),    C::apply, {C::letter}, {C::ways, C::website, C::online, C::email, C::in_person, C::fax, C::receive}, cases, Topic::requests},
    Pattern{M::of("requests.in_person"), C::apply, {C::in_person}, {C::ways, C::website, C::letter, C::email, C::online, C::fax, C::receive}, cases, Topic::requests},
    Pattern{M::of("requests.email"),     C::apply, {C::email}, {C::ways, C::website, C::letter, C::online, C::in_person, C::fax, C::receive}, cases, Topic::requests},
    Pattern{M::of("requests.fax"),       C::apply, {C::fax}, {C::ways, C::website, C::letter, C::online, C::in_person, C::email, C::receive}, cases, Topic::requests},
    Pattern{M::of("requests.other_channel"), C::apply, {C::other_channel}, {C::receive}, cases, Topic::requests},
    Pattern{M::of("requests.received"),  C::receive, {}, {C::complaint, C::mailbox, C::consult}, cases, Topic::requests},
    Pattern{M::of("requests.accepted"),  C::accept, {}, {C::complaint, C::reconsider, C::eia}, cases, Topic::requests},
    Pattern{M::of("requests.answered_extended"), C::extend, {}, {}, cases, Topic::requests},
    Pattern{M::of("requests.answered_on_time"), C::on_time, {}, {C::conclude, C::complaint}, cases, Topic::requests},
    Pattern{M::of("requests.answered"),  C::answer, {}, {C::complaint, C::mailbox, C::consult}, cases, Topic::requests},
    Pattern{M::of("requests.concluded"), C::conclude, {}, {C::complaint, C::mailbox, C::consult, C::reconsider, C::litigate}, cases, Topic::requests},
    Pattern{M::of("requests.granted"),   C::disclose, {}, {C::website, C::weibo, C::wechat, C::receive}, Counter::piece | Counter::affair | Counter::document, Topic::requests},

    // 收费、复议、诉讼
    Pattern{M::of("fees.waived_persons"), C::waive, {}, {}, Counter::time | Counter::person_time},
    Pattern{M::of("fees.waived"),        C::waive, {}, {}, money},
    Pattern{M::of("fees.amount"),        C::fee, {}, {C::waive}, money},
    Pattern{M::of("fees.amount"),        C::charge, {}, {C::waive, C::fine}, money, Topic::requests},
    Pattern{M::of("litigation.direct"),  C::direct_suit, {}, {}, cases, Topic::review},
    Pattern{M::of("litigation.after_reconsideration"), C::after_review, {}, {}, cases, Topic::review},
    Pattern{M::of("reconsideration.upheld"), C::upheld, {C::reconsider}, {C::litigate}, cases},
    Pattern{M::of("reconsideration.corrected"), C::corrected, {C::reconsider}, {C::litigate}, cases},
    Pattern{M::of("reconsideration.other"), C::other_result, {C::reconsider}, {C::litigate}, cases},
    Pattern{M::of("reconsideration.pending"), C::pending, {C::reconsider}, {C::litigate}, cases},
    Pattern{M::of("litigation.upheld"),  C::upheld, {C::litigate}, {C::reconsider}, cases},
    Pattern{M::of("litigation.corrected"), C::corrected, {C::litigate}, {C::reconsider}, cases},
    Pattern{M::of("litigation.other"),   C::other_result, {C::litigate}, {C::reconsider}, cases},
    Pattern{M::of("litigation.pending"), C::pending, {C::litigate}, {C::reconsider}, cases},
    Pattern{M::of("reconsideration.upheld"), C::upheld, {}, {}, cases, Topic::reconsideration},
    Pattern{M::of("reconsideration.corrected"), C::corrected, {}, {}, cases, Topic::reconsideration},
    Pattern{M::of("reconsideration.other"), C::other_result, {}, {}, cases, Topic::reconsideration},
    Pattern{M::of("reconsideration.pending"), C::pending, {}, {}, cases, Topic::reconsideration},
    Pattern{M::of("litigation.upheld"),  C::upheld, {}, {}, cases, Topic::litigation},
    Pattern{M::of("litigation.corrected"), C::corrected, {}, {}, cases, Topic::litigation},
    Pattern{M::of("litigation.other"),   C::other_result, {}, {}, cases, Topic::litigation},
    Pattern{M::of("litigation.pending"), C::pending, {}, {}, cases, Topic::litigation},
    Pattern{M::of("reconsideration.count"), C::reconsider, {}, {C::penalty}, cases},
    Pattern{M::of("litigation.count"),   C::litigate, {}, {C::penalty}, cases},
    Pattern{M::of("appeals.count"),      C::appeal, {}, {}, cases, Topic::review},

    // 环境举报
    Pattern{M::of("complaints.close_rate"), C::conclude_rate, {C::complaint}, {C::request}, percents},
    Pattern{M::of("complaints.close_rate"), C::conclude_rate, {}, {C::request}, percents, Topic::complaints},
    Pattern{M::of("complaints.hotline"), C::hotline, {}, {C::letter}, cases, Topic::complaints},
    Pattern{M::of("complaints.wechat"),  C::wechat_complaint, {}, {}, cases, Topic::complaints},
    Pattern{M::of("complaints.web"),     C::web_complaint, {}, {}, cases, Topic::complaints},
    Pattern{M::of("complaints.open"),    C::under_way, {}, {}, cases, Topic::complaints},
    Pattern{M::of("complaints.closed"),  C::conclude, {}, {C::request, C::reconsider}, cases, Topic::complaints},
    Pattern{M::of("complaints.closed"),  C::complaint, {C::conclude}, {C::receive, C::accept, C::request}, Counter::piece | Counter::affair | Counter::none},
    Pattern{M::of("complaints.received"), C::complaint, {C::receive}, {C::request, C::litigate}, Counter::piece | Counter::affair | Counter::time | Counter::none},
    Pattern{M::of("complaints.received"), C::complaint, {C::accept}, {C::request, C::litigate}, Counter::piece | Counter::affair | Counter::time | Counter::none},
    Pattern{M::of("complaints.received"), C::receive, {C::complaint}, {C::request}, Counter::piece | Counter::affair},
    Pattern{M::of("complaints.received"), C::accept, {C::complaint}, {C::request}, Counter::piece | Counter::affair},

    // 环评、许可、处罚、执法
    Pattern{M::of("eia.refused"),        C::eia_refuse, {}, {}, files, Topic::eia},
    Pattern{M::of("eia.intended"),       C::eia_intended, {}, {}, files, Topic::eia},
    Pattern{M::of("eia.intended"),       C::eia, {C::eia_intended}, {C::accept}, files},
    Pattern{M::of("eia.registered"),     C::registration, {}, {}, files},
    Pattern{M::of("eia.registered"),     C::file, {C::registration}, {}, files},
    Pattern{M::of("eia.acceptance_checks"), C::acceptance_check, {}, {}, files},
    Pattern{M::of("eia.reports_published"), C::full_text, {C::eia}, {}, files},
    Pattern{M::of("eia.reports_published"), C::eia, {C::full_text}, {}, files},
    Pattern{M::of("eia.accepted"),       C::accept, {C::eia}, {C::request}, files},
    Pattern{M::of("eia.accepted"),       C::eia, {C::accept}, {C::eia_intended, C::eia_approve}, files},
    Pattern{M::of("eia.approved"),       C::eia_approval, {}, {C::eia_intended}, Counter::piece | Counter::document | Counter::unit | Counter::matter},
    Pattern{M::of("eia.approved"),       C::eia_approve, {}, {C::eia_intended, C::licence}, Counter::piece | Counter::document | Counter::unit, Topic::eia},
    Pattern{M::of("eia.approved"),       C::eia_approve, {C::eia}, {}, Counter::piece | Counter::document | Counter::unit | Counter::matter},
    Pattern{M::of("eia.approved"),       C::eia, {C::eia_approve}, {C::eia_intended}, Counter::piece | Counter::document | Counter::unit | Counter::matter},
    Pattern{M::of("permits.radiation"),  C::radiation_permit, {}, {}, cases | Counter::sheet | Counter::firm},
    Pattern{M::of("permits.hazardous_waste"), C::hazardous_permit, {}, {}, cases | Counter::sheet | Counter::firm},
    Pattern{M::of("permits.pollutant"),  C::pollutant_permit, {}, {C::info_specific}, Counter::piece | Counter::sheet | Counter::firm | Counter::document | Counter::unit},
    Pattern{M::of("licences.decisions"), C::licence, {}, {C::matter}, decisions},
    Pattern{M::of("licences.decisions"), C::decision, {C::licence}, {C::penalty}, decisions},
    Pattern{M::of("penalties.amount"),   C::fine, {}, {}, money},
    Pattern{M::of("penalties.count"),    C::penalty, {}, {C::matter, C::licence}, decisions},
    Pattern{M::of("penalties.count"),    C::decision, {C::penalty}, {}, decisions},
    Pattern{M::of("coercion.count"),     C::coercion, {}, {C::penalty}, decisions},
    Pattern{M::of("inspections.count"),  C::inspect, {}, {}, static_cast<Counters>(Counter::time)},
    Pattern{M::of("inspections.enterprises"), C::inspect_firm, {}, {}, static_cast<Counters>(Counter::firm)},
    Pattern{M::of("supervision.items"),  C::supervision, {}, {}, news},
    Pattern{M::of("violations.cases"),   C::violation, {}, {C::penalty}, decisions},
    Pattern{M::of("procurement.amount"), C::procure, {}, {}, money},
    Pattern{M::of("procurement.items"),  C::procure, {}, {}, Counter::unit | Counter::matter | Counter::affair},

    // 监测、公报、空气、秸秆
    Pattern{M::of("monitoring.bulletins"), C::bulletin, {}, {}, static_cast<Counters>(Counter::issue)},
    Pattern{M::of("monitoring.supervisory_disclosure_rate"), C::publish_rate, {C::supervisory_monitoring}, {C::self_monitoring}, percents},
    Pattern{M::of("monitoring.supervisory_disclosure_rate"), C::publish_rate, {C::supervisory_monitoring}, {}, percents},
    Pattern{M::of("monitoring.self_disclosure_rate"), C::publish_rate, {C::self_monitoring}, {}, percents},
    Pattern{M::of("monitoring.not_monitored"), C::not_monitored, {}, {}, static_cast<Counters>(Counter::firm)},
    Pattern{M::of("monitoring.enterprises"), C::key_firm, {}, {C::not_monitored}, static_cast<Counters>(Counter::firm)},
    Pattern{M::of("air.good_days"),      C::good_days, {}, {}, static_cast<Counters>(Counter::day)},
    Pattern{M::of("air.good_days_rate"), C::good_days_rate, {}, {}, percents},
    Pattern{M::of("straw.inspection_groups"), C::inspection_group, {C::straw}, {}, static_cast<Counters>(Counter::unit)},
    Pattern{M::of("straw.pilot_counties"), C::pilot_county, {C::straw}, {}, static_cast<Counters>(Counter::unit)},

    // 培训、人员
    Pattern{M::of("training.participants"), C::training, {}, {}, Counter::person | Counter::person_time},
    Pattern{M::of("training.sessions"),  C::training, {}, {}, gatherings},
    Pattern{M::of("staff.full_time"),    C::full_time, {}, {C::part_time}, static_cast<Counters>(Counter::person)},
    Pattern{M::of("staff.part_time"),    C::part_time, {}, {C::full_time}, static_cast<Counters>(Counter::person)},
};

/// Words for nothing: those of the heads named behind the word that stand in the first group that
/// any head is of (复议、诉讼 before 收费 before 申请) become zero.
inline constexpr std::array nothing_rows{
    NothingPattern{M::of("reconsideration.count"), C::reconsider, {}},
    NothingPattern{M::of("litigation.count"), C::litigate, {}},
    NothingPattern{M::of("appeals.count"), C::appeal, {}},
    NothingPattern{M::of("fees.amount"), C::fee, {}},
    NothingPattern{M::of("fees.amount"), C::charge, {}},
    NothingPattern{M::of("fees.waived"), C::waive, {}},
    NothingPattern{M::of("coercion.count"), C::coercion, {}},
    NothingPattern{M::of("requests.received"), C::request, {}},
};

// clang-format on

}  // namespace gongkai::reading
