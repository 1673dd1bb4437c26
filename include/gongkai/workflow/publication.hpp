// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/disclosure_item.hpp>
#include <gongkai/statute/taxonomy.hpp>
#include <gongkai/workflow/transition.hpp>

/// How information comes to be public (主动公开办理流程): made, reviewed for secrecy and for whom
/// it is open, published within the law's term; later amended, repealed or taken down. The law
/// behind it begins on 2008-05-01: what was made before is taken in by `import`.
namespace gongkai::workflow {

/// A step of a disclosure item.
enum class PublicationStep {
    make,
    refer_secrecy,
    determine_secrecy,
    review,
    publish,
    change,  ///< the item itself becomes another, which is reviewed and owed anew
    revise,  ///< a later document amends it: it stays as it was, and says so
    repeal,
    expire,
    withdraw,
    reassess  ///< what is not published is looked at again
};

}  // namespace gongkai::workflow

namespace gongkai {

template <>
inline constexpr std::array labels<workflow::PublicationStep>{
    Label{workflow::PublicationStep::make, "make", "制作完成", "make"},
    Label{workflow::PublicationStep::refer_secrecy, "refer_secrecy", "报请确定是否涉密",
          "refer the question of secrecy"},
    Label{workflow::PublicationStep::determine_secrecy, "determine_secrecy", "确定是否涉密",
          "secrecy determined"},
    Label{workflow::PublicationStep::review, "review", "公开审查", "review"},
    Label{workflow::PublicationStep::publish, "publish", "公开", "publish"},
    Label{workflow::PublicationStep::change, "change", "变更内容", "change"},
    Label{workflow::PublicationStep::revise, "revise", "修改", "amended by a later document"},
    Label{workflow::PublicationStep::repeal, "repeal", "废止", "repeal"},
    Label{workflow::PublicationStep::expire, "expire", "失效", "expire"},
    Label{workflow::PublicationStep::withdraw, "withdraw", "撤下", "take down"},
    Label{workflow::PublicationStep::reassess, "reassess", "重新评估", "reassess"},
};
static_assert(complete(labels<workflow::PublicationStep>));

}  // namespace gongkai

namespace gongkai::workflow {

namespace detail::publication {

using record::DisclosureClass;
using record::DisclosureItem;
using record::SecrecyFinding;
using record::Validity;
using statute::RefusalGround;
using State = record::PublicationState;
using Step = PublicationStep;
using Fills = StepRow<PublicationStep>;
using Row = Transition<DisclosureItem, PublicationStep>;

[[nodiscard]] inline bool open(const DisclosureItem& item, DisclosureClass as) {
    return item.disclosure_class == as && item.grounds.empty() && item.secrecy_review &&
           item.secrecy_review->finding == SecrecyFinding::not_classified;
}

[[nodiscard]] inline bool marked(const DisclosureItem& item, Validity validity) {
    return !item.validity || *item.validity == validity;
}

// One sentence for the three guards: whichever is missed first, it says what is wrong.
inline constexpr std::string_view sound_class_zh =
    "主动公开和依申请公开的,须经审查不涉密,且无不予公开理由;不予公开的,须有当日施行的规定所列理由,"
    "涉密的须包括国家秘密";
inline constexpr std::string_view sound_class_en =
    "what is open was found not to be classified and no ground withholds it; what is withheld has "
    "grounds that the law of the day has, state secrecy where it is classified";

inline constexpr Guard<DisclosureItem> proactive{
    [](const DisclosureItem&, const DisclosureItem& after, Date) {
        return open(after, DisclosureClass::proactive);
    },
    sound_class_zh, sound_class_en};

inline constexpr Guard<DisclosureItem> on_request{
    [](const DisclosureItem&, const DisclosureItem& after, Date) {
        return open(after, DisclosureClass::on_request);
    },
    sound_class_zh, sound_class_en};

inline constexpr Guard<DisclosureItem> withheld{
    [](const DisclosureItem&, const DisclosureItem& after, Date on) {
        const auto& grounds = after.grounds;
        if (after.disclosure_class != DisclosureClass::withheld || grounds.empty()) return false;
        for (const auto ground : grounds)
            if (statute::find_in_force(ground, on) == nullptr) return false;
        const bool classified =
            after.secrecy_review && after.secrecy_review->finding == SecrecyFinding::classified;
        return !classified ||
               std::ranges::find(grounds, RefusalGround::state_secret) != grounds.end();
    },
    sound_class_zh, sound_class_en};

inline constexpr Guard<DisclosureItem> says_amended{
    [](const DisclosureItem&, const DisclosureItem& after, Date) {
        return marked(after, Validity::amended);
    },
    "已标注有效性的,须改标为已修改", "a validity that is marked is marked as amended"};

inline constexpr Guard<DisclosureItem> says_repealed{
    [](const DisclosureItem&, const DisclosureItem& after, Date) {
        return marked(after, Validity::repealed);
    },
    "已标注有效性的,须改标为废止", "a validity that is marked is marked as repealed"};

inline constexpr Guard<DisclosureItem> has_expired{
    [](const DisclosureItem&, const DisclosureItem& after, Date on) {
        return after.expires_on && *after.expires_on <= on && marked(after, Validity::expired);
    },
    "须已到失效日期;已标注有效性的,须改标为失效",
    "its day of expiry has come; a validity that is marked is marked as expired"};

inline constexpr ClockEffect due{ClockAct::start, "proactive.publish"};
inline constexpr ClockEffect met{ClockAct::stop, "proactive.publish"};
inline constexpr ClockEffect not_owed{ClockAct::drop, "proactive.publish"};

// clang-format off

inline constexpr std::array fills{
    Fills{Step::make,              "made_on",      {"title"},                                            {"document_number", "index_number", "summary", "genre", "theme", "sub_theme", "normative_document", "effective_on", "expires_on", "keywords", "body", "attachments"}},
    Fills{Step::refer_secrecy,     "",             {"secrecy_referred_to"}},
    Fills{Step::determine_secrecy, "",             {"secrecy_review"}},
    Fills{Step::review,            "",             {"disclosure_class", "secrecy_review"},               {"grounds", "scope", "period", "basis", "procedure", "proactive_category", "environmental_category", "source_supervision", "key_area"}},
    Fills{Step::publish,           "published_on", {"index_number", "summary", "media"},                 {"published_until", "validity", "url", "channel", "column", "topic", "interpretation", "document_number"}},
    Fills{Step::change,            "changed_on",   {},                                                   {"title", "summary", "body", "attachments", "keywords", "document_number", "effective_on", "expires_on", "validity"}},
    Fills{Step::revise,            "amended_on",   {"amended_by"},                                       {"validity"}},
    Fills{Step::repeal,            "repealed_on",  {"repeal_reason"},                                    {"repealed_by", "validity"}},
    Fills{Step::expire,            "",             {"expires_on"},                                       {"validity"}},
    Fills{Step::withdraw,          "withdrawn_on", {"withdrawal_reason"}},
    Fills{Step::reassess,          "",             {"disclosure_class"},                                 {"secrecy_review", "grounds", "scope", "period", "basis", "procedure", "proactive_category"}},
};

/// Source: the instrument and article in each row; a row without one is practice.
/// Checked against: published copies of the two regulations; 2019, 第十八条 and 第四十四条, from memory.
/// Complete to: 2026-11-26.
inline constexpr std::array table{
    // 制作和保密审查
    Row{State::drafting,         Step::make,              State::under_review,     nullptr,        {due},      "regulation_2007", "第十八条",   Verification::page},
    Row{State::drafting,         Step::make,              State::under_review,     nullptr,        {due},      "regulation_2019", "第二十六条", Verification::full},
    Row{State::under_review,     Step::refer_secrecy,     State::secrecy_referred, nullptr,        {},         "regulation_2007", "第十四条",   Verification::page},
    Row{State::under_review,     Step::refer_secrecy,     State::secrecy_referred, nullptr,        {},         "regulation_2019", "第十七条",   Verification::full},
    Row{State::secrecy_referred, Step::determine_secrecy, State::under_review,     nullptr,        {},         "regulation_2007", "第十四条",   Verification::page},
    Row{State::secrecy_referred, Step::determine_secrecy, State::under_review,     nullptr,        {},         "regulation_2019", "第十七条",   Verification::full},
    // 公开属性
    Row{State::under_review,     Step::review,            State::to_publish,       &proactive,     {},         "regulation_2007", "第十四条",   Verification::page},
    Row{State::under_review,     Step::review,            State::to_publish,       &proactive,     {},         "regulation_2019", "第十七条",   Verification::full},
    Row{State::under_review,     Step::review,            State::on_request,       &on_request,    {not_owed}, "regulation_2007", "第十四条",   Verification::page},
    Row{State::under_review,     Step::review,            State::on_request,       &on_request,    {not_owed}, "regulation_2019", "第十七条",   Verification::full},
    Row{State::under_review,     Step::review,            State::withheld,         &withheld,      {not_owed}, "regulation_2007", "第十四条",   Verification::page},
    Row{State::under_review,     Step::review,            State::withheld,         &withheld,      {not_owed}, "regulation_2019", "第十七条",   Verification::full},
    Row{State::to_publish,       Step::review,            State::on_request,       &on_request,    {not_owed}, "regulation_2007", "第十四条",   Verification::page},
    Row{State::to_publish,       Step::review,            State::on_request,       &on_request,    {not_owed}, "regulation_2019", "第十七条",   Verification::full},
    Row{State::to_publish,       Step::review,            State::withheld,         &withheld,      {not_owed}, "regulation_2007", "第十四条",   Verification::page},
    Row{State::to_publish,       Step::review,            State::withheld,         &withheld,      {not_owed}, "regulation_2019", "第十七条",   Verification::full},
    // 公开和内容变更
    Row{State::to_publish,       Step::publish,           State::published,        &proactive,     {met},      "regulation_2007", "第十八条",   Verification::page},
    Row{State::to_publish,       Step::publish,           State::published,        &proactive,     {met},      "regulation_2019", "第二十六条", Verification::full},
    Row{State::published,        Step::change,            State::under_review,     nullptr,        {due},      "regulation_2007", "第十八条",   Verification::page},
    Row{State::published,        Step::change,            State::under_review,     nullptr,        {due},      "regulation_2019", "第二十六条", Verification::full},
    Row{State::amended,          Step::change,            State::under_review,     nullptr,        {due},      "regulation_2007", "第十八条",   Verification::page},
    Row{State::amended,          Step::change,            State::under_review,     nullptr,        {due},      "regulation_2019", "第二十六条", Verification::full},
    Row{State::withdrawn,        Step::change,            State::under_review,     nullptr,        {due},      "regulation_2007", "第十八条",   Verification::page},
    Row{State::withdrawn,        Step::change,            State::under_review,     nullptr,        {due},      "regulation_2019", "第二十六条", Verification::full},
    // 修改、废止、失效、撤下
    Row{State::published,        Step::revise,            State::amended,          &says_amended,  {},         "",                "",           Verification::memory},
    Row{State::amended,          Step::revise,            State::amended,          &says_amended,  {},         "",                "",           Verification::memory},
    Row{State::published,        Step::repeal,            State::repealed,         &says_repealed, {},         "",                "",           Verification::memory},
    Row{State::amended,          Step::repeal,            State::repealed,         &says_repealed, {},         "",                "",           Verification::memory},
    Row{State::published,        Step::expire,            State::expired,          &has_expired,   {},         "",                "",           Verification::memory},
    Row{State::amended,          Step::expire,            State::expired,          &has_expired,   {},         "",                "",           Verification::memory},
    Row{State::published,        Step::withdraw,          State::withdrawn,        nullptr,        {},         "",                "",           Verification::memory},
    Row{State::amended,          Step::withdraw,          State::withdrawn,        nullptr,        {},         "",                "",           Verification::memory},
    Row{State::repealed,         Step::withdraw,          State::withdrawn,        nullptr,        {},         "",                "",           Verification::memory},
    Row{State::expired,          Step::withdraw,          State::withdrawn,        nullptr,        {},         "",                "",           Verification::memory},
    // 不予公开和依申请公开信息的重新评估
    Row{State::withheld,         Step::reassess,          State::to_publish,       &proactive,     {},         "regulation_2019", "第十八条",   Verification::memory},
    Row{State::withheld,         Step::reassess,          State::to_publish,       &proactive,     {},         "",                "",           Verification::memory},
    Row{State::withheld,         Step::reassess,          State::on_request,       &on_request,    {},         "regulation_2019", "第十八条",   Verification::memory},
    Row{State::withheld,         Step::reassess,          State::on_request,       &on_request,    {},         "",                "",           Verification::memory},
    Row{State::withheld,         Step::reassess,          State::withheld,         &withheld,      {},         "regulation_2019", "第十八条",   Verification::memory},
    Row{State::withheld,         Step::reassess,          State::withheld,         &withheld,      {},         "",                "",           Verification::memory},
    Row{State::on_request,       Step::reassess,          State::to_publish,       &proactive,     {},         "regulation_2019", "第四十四条", Verification::memory},
    Row{State::on_request,       Step::reassess,          State::to_publish,       &proactive,     {},         "",                "",           Verification::memory},
    Row{State::on_request,       Step::reassess,          State::withheld,         &withheld,      {},         "",                "",           Verification::memory},
};

// clang-format on

}  // namespace detail::publication

template <>
inline constexpr auto steps<record::DisclosureItem> = detail::publication::fills;
template <>
inline constexpr auto transitions<record::DisclosureItem> = detail::publication::table;
static_assert(sound_workflow<record::DisclosureItem>());

}  // namespace gongkai::workflow
