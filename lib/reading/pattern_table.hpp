// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/report/measure.hpp>

#include "concept.hpp"

namespace gongkai::reading {

/// What a passage is about: it decides what a short phrase (网络21件, 办结12件) counts.
enum class Topic : std::uint8_t { any, proactive, requests, review, complaints, mailbox, eia, newsletter };

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

inline constexpr Counters items = Counter::item | Counter::piece | Counter::document | Counter::unit | Counter::none;
inline constexpr Counters news = items | Counter::time;
inline constexpr Counters cases = Counter::item | Counter::piece | Counter::document | Counter::affair | Counter::matter | Counter::unit | Counter::time | Counter::none;
inline constexpr Counters decisions = Counter::piece | Counter::affair | Counter::document | Counter::none | Counter::time;
inline constexpr Counters visits_counted = Counter::time | Counter::person_time | Counter::person | Counter::none;
inline constexpr Counters gatherings = Counter::time | Counter::event | Counter::issue | Counter::unit;
inline constexpr Counters money = static_cast<Counters>(Counter::money);
inline constexpr Counters percents = static_cast<Counters>(Counter::percent);
inline constexpr Counters files = Counter::item | Counter::piece | Counter::document | Counter::unit | Counter::matter | Counter::none;

// clang-format off

/// Patterns (指标句式). For the word nearest to a number the first row that fits wins.
/// Source: the vocabulary of measures and the wording of published reports.
/// Checked against: 43 published reports of 2009 to 2025.
/// Complete to: 2026-11-24.
using C = Concept;
using M = report::Measure;
inline constexpr std::array pattern_rows{
    // 主动公开
    Pattern{M{"proactive.total"},    C::info_general, {C::proactive, C::disclosure_platform}, {}, news},
    Pattern{M{"proactive.website"},  C::info_general, {C::website, C::proactive}, {C::weibo, C::wechat, C::both_media, C::new_media, C::gazette, C::app, C::foreign_site, C::disclosure_platform, C::mirrored}, news},
    Pattern{M{"proactive.website"},  C::info_general, {C::website, C::disclose}, {C::weibo, C::wechat, C::both_media, C::new_media, C::gazette, C::app, C::foreign_site, C::disclosure_platform, C::mirrored}, news},
    Pattern{M{"proactive.website"},  C::info_general, {C::website}, {C::weibo, C::wechat, C::both_media, C::new_media, C::gazette, C::app, C::foreign_site, C::disclosure_platform, C::mirrored}, news, Topic::proactive},
    Pattern{M{"proactive.weibo"},    C::info_general, {C::weibo}, {C::website, C::wechat, C::both_media, C::mirrored, C::followers}, news},
    Pattern{M{"proactive.wechat"},   C::info_general, {C::wechat}, {C::website, C::weibo, C::both_media, C::mirrored, C::followers}, news},
    Pattern{M{"proactive.app"},      C::info_general, {C::app}, {C::website, C::weibo, C::wechat, C::both_media}, news},
    Pattern{M{"proactive.gazette"},  C::info_general, {C::gazette}, {C::website, C::weibo, C::wechat, C::both_media}, news},
    Pattern{M{"proactive.media"},    C::info_general, {C::media}, {C::website, C::weibo, C::wechat, C::both_media, C::new_media}, items},
    Pattern{M{"proactive.notice_board"}, C::info_general, {C::notice_board}, {C::website, C::weibo, C::wechat}, news},
    Pattern{M{"proactive.service_desk"}, C::info_general, {C::service_desk}, {C::website, C::weibo, C::wechat}, news},
    Pattern{M{"proactive.other"},    C::info_general, {C::other_channel}, {}, news},
    Pattern{M{"proactive.document"}, C::info_general, {C::official_document}, {C::website, C::weibo, C::wechat}, news},
    Pattern{M{"proactive.key_areas"}, C::info_general, {C::key_areas}, {C::website}, news},
    Pattern{M{"proactive.total"},    C::info_general, {C::proactive}, {C::new_media}, news},
    Pattern{M{"proactive.total"},    C::info_general, {C::disclose, C::total}, {C::new_media, C::mirrored}, news},
    Pattern{M{"proactive.total"},    C::info_general, {C::disclose, C::cumulative}, {C::new_media, C::mirrored}, news},
    Pattern{M{"proactive.total"},    C::info_general, {C::disclose}, {C::new_media, C::both_media, C::weibo, C::wechat, C::website, C::mirrored}, news},
    Pattern{M{"proactive.total"},    C::proactive, {}, {C::weibo, C::wechat, C::website, C::new_media, C::both_media}, news},
    Pattern{M{"proactive.website"},  C::proactive, {C::website}, {C::weibo, C::wechat, C::both_media}, news},

    Pattern{M{"proactive.website"},  C::website, {}, {C::weibo, C::wechat, C::both_media, C::foreign_site}, news, Topic::proactive},
    Pattern{M{"proactive.website"},  C::disclose, {C::website}, {C::weibo, C::wechat, C::both_media, C::info_specific, C::foreign_site, C::mirrored}, news, Topic::proactive},
    Pattern{M{"weibo.posts"},        C::send, {C::weibo}, {C::website, C::wechat}, news},
    Pattern{M{"wechat.posts"},       C::send, {C::wechat}, {C::website, C::weibo}, news},
    Pattern{M{"proactive.weibo"},    C::weibo, {}, {C::website, C::wechat, C::both_media, C::followers, C::mirrored}, news},
    Pattern{M{"proactive.wechat"},   C::wechat, {}, {C::website, C::weibo, C::both_media, C::followers, C::mirrored}, news},
    Pattern{M{"proactive.weibo"},    C::disclose, {C::weibo}, {C::website, C::wechat, C::both_media, C::mirrored, C::info_specific}, news},
    Pattern{M{"proactive.wechat"},   C::disclose, {C::wechat}, {C::website, C::weibo, C::both_media, C::mirrored, C::info_specific}, news},
    Pattern{M{"proactive.weibo"},    C::info_specific, {C::weibo, C::disclose}, {C::website, C::wechat, C::both_media, C::mirrored}, news},
    Pattern{M{"proactive.wechat"},   C::info_specific, {C::wechat, C::disclose}, {C::website, C::weibo, C::both_media, C::mirrored}, news},
    Pattern{M{"proactive.app"},      C::app, {}, {C::website, C::weibo, C::wechat}, news, Topic::proactive},
    Pattern{M{"proactive.gazette"},  C::gazette, {}, {C::website, C::weibo, C::wechat}, news, Topic::proactive},
    Pattern{M{"proactive.gazette"},  C::disclose, {C::gazette}, {C::website, C::weibo, C::wechat}, news, Topic::proactive},
    Pattern{M{"proactive.media"},    C::media, {}, {C::website, C::weibo, C::wechat, C::new_media}, items, Topic::proactive},
    Pattern{M{"proactive.media"},    C::disclose, {C::media}, {C::website, C::weibo, C::wechat, C::new_media}, items, Topic::proactive},
    Pattern{M{"proactive.notice_board"}, C::notice_board, {}, {C::website}, news, Topic::proactive},
    Pattern{M{"proactive.notice_board"}, C::disclose, {C::notice_board}, {C::website}, news, Topic::proactive},
    Pattern{M{"proactive.service_desk"}, C::disclose, {C::service_desk}, {C::website}, news, Topic::proactive},
    Pattern{M{"proactive.other"},    C::other_channel, {}, {}, news, Topic::proactive},
    Pattern{M{"proactive.other"},    C::disclose, {C::other_channel}, {}, news, Topic::proactive},
    Pattern{M{"proactive.document"}, C::official_document, {}, {}, news, Topic::proactive},
    Pattern{M{"proactive.document"}, C::info_specific, {C::official_document}, {}, news, Topic::proactive},
    Pattern{M{"proactive.key_areas"}, C::key_areas, {}, {}, news, Topic::proactive},
    Pattern{M{"proactive.normative_documents"}, C::normative, {C::proactive}, {C::mirrored, C::interpretation}, files},
    Pattern{M{"proactive.normative_documents"}, C::normative, {C::disclose}, {C::mirrored, C::interpretation}, files},
    Pattern{M{"proactive.opinion_solicitations"}, C::solicit, {}, {}, cases | gatherings},
    Pattern{M{"supervision.items"},  C::info_specific, {C::supervision}, {}, news},
    Pattern{M{"proactive.category"}, C::info_specific, {C::disclose}, {C::request}, news},
    Pattern{M{"proactive.category"}, C::info_specific, {C::proactive}, {C::request}, news},

    // 网站
    Pattern{M{"website.visits.daily"}, C::daily_visits, {}, {}, visits_counted},
    Pattern{M{"website.visits.total"}, C::visits, {C::website}, {C::weibo, C::wechat}, visits_counted},
    Pattern{M{"website.visits.total"}, C::visits, {}, {C::weibo, C::wechat, C::both_media, C::new_media, C::app, C::interpretation}, Counter::time | Counter::person_time},
    Pattern{M{"website.channels"},   C::site_channel, {}, {C::added, C::renewed}, static_cast<Counters>(Counter::unit)},
    Pattern{M{"website.columns"},    C::site_column, {}, {C::added, C::renewed}, static_cast<Counters>(Counter::unit)},
    Pattern{M{"website.topics"},     C::site_topic, {}, {C::info_general, C::added, C::renewed}, static_cast<Counters>(Counter::unit)},
    Pattern{M{"website.mailbox.answered"}, C::mailbox, {C::answer}, {C::receive}, cases},
    Pattern{M{"website.mailbox.received"}, C::mailbox, {C::receive}, {}, cases},
    Pattern{M{"website.mailbox.received"}, C::consult, {C::receive}, {C::request}, cases},
    Pattern{M{"website.mailbox.answered"}, C::answer, {C::mailbox}, {C::request}, cases},
    Pattern{M{"website.mailbox.answered"}, C::answer, {}, {C::request}, cases, Topic::mailbox},
    Pattern{M{"weibo.followers"},    C::followers, {C::weibo}, {C::wechat}, Counter::person | Counter::unit | Counter::person_time | Counter::none},
    Pattern{M{"wechat.followers"},   C::followers, {C::wechat}, {C::weibo}, Counter::person | Counter::unit | Counter::person_time | Counter::none},
    Pattern{M{"newsletter.issues"},  C::newsletter, {}, {C::per}, static_cast<Counters>(Counter::issue)},
    Pattern{M{"newsletter.issues"},  C::disclose, {}, {C::per, C::bulletin, C::gazette}, static_cast<Counters>(Counter::issue), Topic::newsletter},
    Pattern{M{"newsletter.issues"},  C::total, {}, {C::per, C::bulletin, C::gazette}, static_cast<Counters>(Counter::issue), Topic::newsletter},
    Pattern{M{"interpretation.count"}, C::interpretation, {}, {C::normative, C::press_conference}, news | gatherings},
    Pattern{M{"interpretation.count"}, C::interpretation, {}, {}, news},
    Pattern{M{"response.public_concern"}, C::respond, {}, {}, cases},
    Pattern{M{"response.public_concern"}, C::public_concern, {C::respond}, {}, cases},
    Pattern{M{"press_conferences.count"}, C::press_conference, {}, {}, Counter::time | Counter::event | Counter::unit},
    Pattern{M{"online_interviews.count"}, C::interview, {}, {}, cases | gatherings},
    Pattern{M{"proposals.total"},    C::proposals, {}, {}, Counter::piece | Counter::none},
    Pattern{M{"proposals.total"},    C::advisers, {C::deputies}, {}, Counter::piece | Counter::none},
    Pattern{M{"proposals.npc"},      C::deputies, {}, {}, Counter::piece | Counter::none},
    Pattern{M{"proposals.cppcc"},    C::advisers, {}, {}, Counter::piece | Counter::none},

    // 依申请公开
    Pattern{M{"requests.on_time_rate"}, C::on_time_rate, {}, {C::complaint}, percents, Topic::requests},
    Pattern{M{"requests.answer_rate"}, C::answer_rate, {}, {C::complaint}, percents, Topic::requests},
    Pattern{M{"requests.answer_rate"}, C::conclude_rate, {}, {C::complaint}, percents, Topic::requests},
    Pattern{M{"requests.carried_out"}, C::carried_out, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.carried_in"}, C::carried_in, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.carried_in"}, C::carried, {}, {C::next_year}, cases, Topic::requests},
    Pattern{M{"requests.refused"},   C::refuse, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.partly_granted"}, C::partly, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.already_public"}, C::already_public, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.granted"},   C::grant, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.unable"},    C::unable, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.not_this_authority"}, C::not_ours, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.not_held"},  C::not_held, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.unclear"},   C::unclear, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.other_way"}, C::other_way, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.declined"},  C::decline, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.otherwise"}, C::otherwise, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.withdrawn"}, C::withdraw, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.answered"},  C::request, {C::answer}, {C::receive, C::accept, C::consult}, cases},
    Pattern{M{"requests.concluded"}, C::request, {C::conclude}, {C::receive, C::accept}, cases},
    Pattern{M{"requests.accepted"},  C::request, {C::accept}, {C::receive, C::reconsider}, cases},
    Pattern{M{"requests.received"},  C::request, {C::receive}, {}, cases},
    Pattern{M{"requests.received"},  C::apply, {C::receive}, {C::consult}, cases, Topic::requests},
    Pattern{M{"requests.accepted"},  C::apply, {C::accept}, {C::receive}, cases, Topic::requests},
    Pattern{M{"requests.online"},    C::online, {}, {C::complaint}, cases, Topic::requests},
    Pattern{M{"requests.letter"},    C::letter, {}, {C::complaint}, cases, Topic::requests},
    Pattern{M{"requests.in_person"}, C::in_person, {}, {C::complaint}, cases, Topic::requests},
    Pattern{M{"requests.email"},     C::email, {}, {C::complaint}, cases, Topic::requests},
    Pattern{M{"requests.fax"},       C::fax, {}, {C::complaint}, cases, Topic::requests},
    Pattern{M{"requests.other_channel"}, C::other_channel, {}, {C::complaint}, cases, Topic::requests},
    Pattern{M{"requests.by_persons"}, C::person, {}, {C::receive, C::accept}, cases, Topic::requests},
    Pattern{M{"requests.by_organisations"}, C::organisation, {}, {C::receive, C::accept}, cases, Topic::requests},
    Pattern{M{"requests.online"},    C::request, {C::online}, {C::letter, C::email, C::in_person, C::fax}, cases, Topic::requests},
    Pattern{M{"requests.letter"},    C::request, {C::letter}, {C::online, C::email, C::in_person, C::fax}, cases, Topic::requests},
    Pattern{M{"requests.in_person"}, C::request, {C::in_person}, {C::letter, C::email, C::online, C::fax}, cases, Topic::requests},
    Pattern{M{"requests.online"},    C::apply, {C::online}, {C::letter, C::email, C::in_person, C::fax, C::receive}, cases, Topic::requests},
    Pattern{M{"requests.letter"},    C::apply, {C::letter}, {C::online, C::email, C::in_person, C::fax, C::receive}, cases, Topic::requests},
    Pattern{M{"requests.in_person"}, C::apply, {C::in_person}, {C::letter, C::email, C::online, C::fax, C::receive}, cases, Topic::requests},
    Pattern{M{"requests.email"},     C::apply, {C::email}, {C::letter, C::online, C::in_person, C::fax, C::receive}, cases, Topic::requests},
    Pattern{M{"requests.fax"},       C::apply, {C::fax}, {C::letter, C::online, C::in_person, C::email, C::receive}, cases, Topic::requests},
    Pattern{M{"requests.other_channel"}, C::apply, {C::other_channel}, {C::receive}, cases, Topic::requests},
    Pattern{M{"requests.received"},  C::receive, {}, {C::complaint, C::mailbox, C::consult}, cases, Topic::requests},
    Pattern{M{"requests.accepted"},  C::accept, {}, {C::complaint, C::reconsider, C::eia}, cases, Topic::requests},
    Pattern{M{"requests.answered_extended"}, C::extend, {}, {}, cases, Topic::requests},
    Pattern{M{"requests.answered_on_time"}, C::on_time, {}, {C::conclude, C::complaint}, cases, Topic::requests},
    Pattern{M{"requests.answered"},  C::answer, {}, {C::complaint, C::mailbox, C::consult}, cases, Topic::requests},
    Pattern{M{"requests.concluded"}, C::conclude, {}, {C::complaint, C::mailbox, C::consult, C::reconsider, C::litigate}, cases, Topic::requests},
    Pattern{M{"requests.granted"},   C::disclose, {}, {C::website, C::weibo, C::wechat, C::receive}, Counter::piece | Counter::affair, Topic::requests},

    // 收费、复议、诉讼
    Pattern{M{"fees.waived_persons"}, C::waive, {}, {}, Counter::time | Counter::person_time},
    Pattern{M{"fees.waived"},        C::waive, {}, {}, money},
    Pattern{M{"fees.amount"},        C::fee, {}, {C::waive}, money},
    Pattern{M{"fees.amount"},        C::charge, {}, {C::waive, C::fine}, money, Topic::requests},
    Pattern{M{"litigation.direct"},  C::direct_suit, {}, {}, cases, Topic::review},
    Pattern{M{"litigation.after_reconsideration"}, C::after_review, {}, {}, cases, Topic::review},
    Pattern{M{"reconsideration.upheld"}, C::upheld, {C::reconsider}, {C::litigate}, cases},
    Pattern{M{"reconsideration.corrected"}, C::corrected, {C::reconsider}, {C::litigate}, cases},
    Pattern{M{"reconsideration.other"}, C::other_result, {C::reconsider}, {C::litigate}, cases},
    Pattern{M{"reconsideration.pending"}, C::pending, {C::reconsider}, {C::litigate}, cases},
    Pattern{M{"litigation.upheld"},  C::upheld, {C::litigate}, {C::reconsider}, cases},
    Pattern{M{"litigation.corrected"}, C::corrected, {C::litigate}, {C::reconsider}, cases},
    Pattern{M{"litigation.other"},   C::other_result, {C::litigate}, {C::reconsider}, cases},
    Pattern{M{"litigation.pending"}, C::pending, {C::litigate}, {C::reconsider}, cases},
    Pattern{M{"reconsideration.count"}, C::reconsider, {}, {C::penalty}, cases},
    Pattern{M{"litigation.count"},   C::litigate, {}, {C::penalty}, cases},
    Pattern{M{"appeals.count"},      C::appeal, {}, {}, cases, Topic::review},

    // 环境举报
    Pattern{M{"complaints.close_rate"}, C::conclude_rate, {C::complaint}, {C::request}, percents},
    Pattern{M{"complaints.close_rate"}, C::conclude_rate, {}, {C::request}, percents, Topic::complaints},
    Pattern{M{"complaints.hotline"}, C::hotline, {}, {}, cases, Topic::complaints},
    Pattern{M{"complaints.wechat"},  C::wechat_complaint, {}, {}, cases, Topic::complaints},
    Pattern{M{"complaints.web"},     C::web_complaint, {}, {}, cases, Topic::complaints},
    Pattern{M{"complaints.open"},    C::under_way, {}, {}, cases, Topic::complaints},
    Pattern{M{"complaints.closed"},  C::conclude, {}, {C::request, C::reconsider}, cases, Topic::complaints},
    Pattern{M{"complaints.closed"},  C::complaint, {C::conclude}, {C::receive, C::accept, C::request}, Counter::piece | Counter::affair | Counter::none},
    Pattern{M{"complaints.received"}, C::complaint, {C::receive}, {C::request, C::litigate}, Counter::piece | Counter::affair | Counter::time | Counter::none},
    Pattern{M{"complaints.received"}, C::complaint, {C::accept}, {C::request, C::litigate}, Counter::piece | Counter::affair | Counter::time | Counter::none},
    Pattern{M{"complaints.received"}, C::receive, {C::complaint}, {C::request}, Counter::piece | Counter::affair},
    Pattern{M{"complaints.received"}, C::accept, {C::complaint}, {C::request}, Counter::piece | Counter::affair},

    // 环评、许可、处罚、执法
    Pattern{M{"eia.refused"},        C::eia_refuse, {}, {}, files, Topic::eia},
    Pattern{M{"eia.intended"},       C::eia_intended, {}, {}, files, Topic::eia},
    Pattern{M{"eia.intended"},       C::eia, {C::eia_intended}, {C::accept}, files},
    Pattern{M{"eia.registered"},     C::registration, {}, {}, files},
    Pattern{M{"eia.registered"},     C::file, {C::registration}, {}, files},
    Pattern{M{"eia.acceptance_checks"}, C::acceptance_check, {}, {}, files},
    Pattern{M{"eia.reports_published"}, C::full_text, {C::eia}, {}, files},
    Pattern{M{"eia.reports_published"}, C::eia, {C::full_text}, {}, files},
    Pattern{M{"eia.accepted"},       C::accept, {C::eia}, {C::request}, files},
    Pattern{M{"eia.accepted"},       C::eia, {C::accept}, {C::eia_intended, C::eia_approve}, files},
    Pattern{M{"eia.approved"},       C::eia_approval, {}, {C::eia_intended}, Counter::piece | Counter::document | Counter::unit | Counter::matter},
    Pattern{M{"eia.approved"},       C::eia_approve, {C::eia}, {}, Counter::piece | Counter::document | Counter::unit | Counter::matter},
    Pattern{M{"eia.approved"},       C::eia, {C::eia_approve}, {C::eia_intended}, Counter::piece | Counter::document | Counter::unit | Counter::matter},
    Pattern{M{"permits.radiation"},  C::radiation_permit, {}, {}, cases | Counter::sheet | Counter::firm},
    Pattern{M{"permits.hazardous_waste"}, C::hazardous_permit, {}, {}, cases | Counter::sheet | Counter::firm},
    Pattern{M{"permits.pollutant"},  C::pollutant_permit, {}, {C::info_specific}, Counter::piece | Counter::sheet | Counter::firm | Counter::document | Counter::unit},
    Pattern{M{"licences.decisions"}, C::licence, {}, {C::matter}, decisions},
    Pattern{M{"licences.decisions"}, C::decision, {C::licence}, {C::penalty}, decisions},
    Pattern{M{"penalties.amount"},   C::fine, {}, {}, money},
    Pattern{M{"penalties.count"},    C::penalty, {}, {C::matter, C::licence}, decisions},
    Pattern{M{"penalties.count"},    C::decision, {C::penalty}, {}, decisions},
    Pattern{M{"coercion.count"},     C::coercion, {}, {C::penalty}, decisions},
    Pattern{M{"inspections.count"},  C::inspect, {}, {}, static_cast<Counters>(Counter::time)},
    Pattern{M{"inspections.enterprises"}, C::inspect_firm, {}, {}, static_cast<Counters>(Counter::firm)},
    Pattern{M{"supervision.items"},  C::supervision, {}, {}, news},
    Pattern{M{"violations.cases"},   C::violation, {}, {C::penalty}, decisions},
    Pattern{M{"procurement.amount"}, C::procure, {}, {}, money},
    Pattern{M{"procurement.items"},  C::procure, {}, {}, Counter::unit | Counter::matter | Counter::affair},

    // 监测、公报、空气、秸秆
    Pattern{M{"monitoring.bulletins"}, C::bulletin, {}, {}, static_cast<Counters>(Counter::issue)},
    Pattern{M{"monitoring.supervisory_disclosure_rate"}, C::publish_rate, {C::supervisory_monitoring}, {C::self_monitoring}, percents},
    Pattern{M{"monitoring.supervisory_disclosure_rate"}, C::publish_rate, {C::supervisory_monitoring}, {}, percents},
    Pattern{M{"monitoring.self_disclosure_rate"}, C::publish_rate, {C::self_monitoring}, {}, percents},
    Pattern{M{"monitoring.not_monitored"}, C::not_monitored, {}, {}, static_cast<Counters>(Counter::firm)},
    Pattern{M{"monitoring.enterprises"}, C::key_firm, {}, {C::not_monitored}, static_cast<Counters>(Counter::firm)},
    Pattern{M{"air.good_days"},      C::good_days, {}, {}, static_cast<Counters>(Counter::day)},
    Pattern{M{"air.good_days_rate"}, C::good_days_rate, {}, {}, percents},
    Pattern{M{"straw.inspection_groups"}, C::inspection_group, {C::straw}, {}, static_cast<Counters>(Counter::unit)},
    Pattern{M{"straw.pilot_counties"}, C::pilot_county, {C::straw}, {}, static_cast<Counters>(Counter::unit)},

    // 培训、人员
    Pattern{M{"training.participants"}, C::training, {}, {}, Counter::person | Counter::person_time},
    Pattern{M{"training.sessions"},  C::training, {}, {}, gatherings},
    Pattern{M{"staff.full_time"},    C::full_time, {}, {C::part_time}, static_cast<Counters>(Counter::person)},
    Pattern{M{"staff.part_time"},    C::part_time, {}, {C::full_time}, static_cast<Counters>(Counter::person)},
};

/// Words for nothing: those of the heads named behind the word that stand in the first group that
/// any head is of (复议、诉讼 before 收费 before 申请) become zero.
inline constexpr std::array nothing_rows{
    NothingPattern{M{"reconsideration.count"}, C::reconsider, {}},
    NothingPattern{M{"litigation.count"}, C::litigate, {}},
    NothingPattern{M{"appeals.count"}, C::appeal, {}},
    NothingPattern{M{"fees.amount"}, C::fee, {}},
    NothingPattern{M{"fees.amount"}, C::charge, {}},
    NothingPattern{M{"fees.waived"}, C::waive, {}},
    NothingPattern{M{"coercion.count"}, C::coercion, {}},
    NothingPattern{M{"requests.received"}, C::request, {}},
};

// clang-format on

}  // namespace gongkai::reading
