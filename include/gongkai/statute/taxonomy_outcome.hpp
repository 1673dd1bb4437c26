// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include <gongkai/base/label.hpp>
#include <gongkai/statute/taxonomy_row.hpp>

namespace gongkai::statute {

/// How a request for information was answered (申请处理结果): the rows of table 3 of the annual
/// report, and the answers of 政府信息公开条例(2007).
enum class Outcome {
    granted,
    partly_granted,
    refused_state_secret,
    refused_other_law,
    refused_safety_stability,
    refused_third_party,
    refused_internal_affairs,
    refused_process,
    refused_enforcement_file,
    refused_query_matter,
    unable_not_held,
    unable_needs_creation,
    unable_unclear,
    declined_petition,
    declined_repeat,
    declined_publication,
    declined_excessive,
    declined_reconfirm,
    otherwise,  ///< one row in the form of 2019, the three below from that of 2021
    otherwise_no_correction,
    otherwise_unpaid_fee,
    otherwise_other,
    refused,             ///< 2007: without the grounds apart
    not_this_authority,  ///< 2007
    not_held,            ///< 2007
    unclear              ///< 2007: the applicant was asked to change or add
};

/// What an outcome comes to (处理决定类型): the groups of table 3.
enum class OutcomeKind { granted, partly_granted, refused, unable, declined, otherwise };

/// Why information is withheld (不予公开理由).
enum class RefusalGround {
    state_secret,
    other_law,
    safety_stability,
    third_party,
    internal_affairs,
    process,
    enforcement_file,
    query_matter,
    trade_secret,  ///< 2007; `third_party` from 2019
    privacy        ///< 2007; `third_party` from 2019
};

/// To which group an outcome belongs, and on which ground it withholds.
struct OutcomeFamily {
    Outcome outcome;
    OutcomeKind kind;
    std::optional<RefusalGround> ground;  ///< empty where nothing was withheld, or for several
};

using OutcomeRow = TaxonomyRow<Outcome>;
using GroundRow = TaxonomyRow<RefusalGround>;

// clang-format off

/// The groups of the outcomes, in the order of the outcomes.
/// Source: 表三 of 政府信息公开工作年度报告格式; 政府信息公开条例(2007)第二十一条.
/// Checked against: the two forms as published reports print them.
/// Complete to: 2026-11-25.
inline constexpr std::array outcome_families{
    OutcomeFamily{Outcome::granted,                  OutcomeKind::granted,        {}},
    OutcomeFamily{Outcome::partly_granted,           OutcomeKind::partly_granted, {}},
    OutcomeFamily{Outcome::refused_state_secret,     OutcomeKind::refused,        RefusalGround::state_secret},
    OutcomeFamily{Outcome::refused_other_law,        OutcomeKind::refused,        RefusalGround::other_law},
    OutcomeFamily{Outcome::refused_safety_stability, OutcomeKind::refused,        RefusalGround::safety_stability},
    OutcomeFamily{Outcome::refused_third_party,      OutcomeKind::refused,        RefusalGround::third_party},
    OutcomeFamily{Outcome::refused_internal_affairs, OutcomeKind::refused,        RefusalGround::internal_affairs},
    OutcomeFamily{Outcome::refused_process,          OutcomeKind::refused,        RefusalGround::process},
    OutcomeFamily{Outcome::refused_enforcement_file, OutcomeKind::refused,        RefusalGround::enforcement_file},
    OutcomeFamily{Outcome::refused_query_matter,     OutcomeKind::refused,        RefusalGround::query_matter},
    OutcomeFamily{Outcome::unable_not_held,          OutcomeKind::unable,         {}},
    OutcomeFamily{Outcome::unable_needs_creation,    OutcomeKind::unable,         {}},
    OutcomeFamily{Outcome::unable_unclear,           OutcomeKind::unable,         {}},
    OutcomeFamily{Outcome::declined_petition,        OutcomeKind::declined,       {}},
    OutcomeFamily{Outcome::declined_repeat,          OutcomeKind::declined,       {}},
    OutcomeFamily{Outcome::declined_publication,     OutcomeKind::declined,       {}},
    OutcomeFamily{Outcome::declined_excessive,       OutcomeKind::declined,       {}},
    OutcomeFamily{Outcome::declined_reconfirm,       OutcomeKind::declined,       {}},
    OutcomeFamily{Outcome::otherwise,                OutcomeKind::otherwise,      {}},
    OutcomeFamily{Outcome::otherwise_no_correction,  OutcomeKind::otherwise,      {}},
    OutcomeFamily{Outcome::otherwise_unpaid_fee,     OutcomeKind::otherwise,      {}},
    OutcomeFamily{Outcome::otherwise_other,          OutcomeKind::otherwise,      {}},
    OutcomeFamily{Outcome::refused,                  OutcomeKind::refused,        {}},
    OutcomeFamily{Outcome::not_this_authority,       OutcomeKind::unable,         {}},
    OutcomeFamily{Outcome::not_held,                 OutcomeKind::unable,         {}},
    OutcomeFamily{Outcome::unclear,                  OutcomeKind::unable,         {}},
};

/// The outcomes by the day of the answer. A row that only the form has cites the form, and is in
/// force for the form's report years.
/// Source: the instrument and article in each row.
/// Checked against: the rows of table 3 in both forms; which article stands behind a row of the form is our reading.
/// Complete to: 2026-11-25.
template <>
inline constexpr std::array taxonomy_rows<Outcome>{
    OutcomeRow{Outcome::granted,                  2008y/5/1,  2019y/5/14,  "regulation_2007",  "第二十一条第一项",         Verification::page},
    OutcomeRow{Outcome::granted,                  2019y/5/15, {},          "regulation_2019",  "第三十六条第一项、第二项", Verification::full},
    OutcomeRow{Outcome::partly_granted,           2008y/5/1,  2019y/5/14,  "regulation_2007",  "第二十二条",               Verification::page},
    OutcomeRow{Outcome::partly_granted,           2019y/5/15, {},          "regulation_2019",  "第三十七条",               Verification::full},
    OutcomeRow{Outcome::refused_state_secret,     2019y/5/15, {},          "regulation_2019",  "第十四条",                 Verification::full},
    OutcomeRow{Outcome::refused_other_law,        2019y/5/15, {},          "regulation_2019",  "第十四条",                 Verification::full},
    OutcomeRow{Outcome::refused_safety_stability, 2019y/5/15, {},          "regulation_2019",  "第十四条",                 Verification::full},
    OutcomeRow{Outcome::refused_third_party,      2019y/5/15, {},          "regulation_2019",  "第十五条",                 Verification::full},
    OutcomeRow{Outcome::refused_internal_affairs, 2019y/5/15, {},          "regulation_2019",  "第十六条第一款",           Verification::full},
    OutcomeRow{Outcome::refused_process,          2019y/5/15, {},          "regulation_2019",  "第十六条第二款",           Verification::full},
    OutcomeRow{Outcome::refused_enforcement_file, 2019y/5/15, {},          "regulation_2019",  "第十六条第二款",           Verification::full},
    OutcomeRow{Outcome::refused_query_matter,     2019y/5/15, {},          "regulation_2019",  "第三十六条第七项",         Verification::full},
    OutcomeRow{Outcome::unable_not_held,          2019y/5/15, {},          "regulation_2019",  "第三十六条第四项、第五项", Verification::full},
    OutcomeRow{Outcome::unable_needs_creation,    2019y/5/15, {},          "regulation_2019",  "第三十八条",               Verification::full},
    OutcomeRow{Outcome::unable_unclear,           2019y/5/15, {},          "regulation_2019",  "第三十条",                 Verification::full},
    OutcomeRow{Outcome::declined_petition,        2019y/5/15, {},          "regulation_2019",  "第三十九条第一款",         Verification::full},
    OutcomeRow{Outcome::declined_repeat,          2019y/5/15, {},          "regulation_2019",  "第三十六条第六项",         Verification::full},
    OutcomeRow{Outcome::declined_publication,     2019y/5/15, {},          "regulation_2019",  "第三十九条第二款",         Verification::full},
    OutcomeRow{Outcome::declined_excessive,       2019y/5/15, {},          "regulation_2019",  "第三十五条",               Verification::full},
    OutcomeRow{Outcome::declined_reconfirm,       2019y/5/15, 2020y/12/31, "report_form_2019", "表三第三项(五)5",          Verification::page},
    OutcomeRow{Outcome::declined_reconfirm,       2021y/1/1,  {},          "report_form_2021", "表三第三项(五)5",          Verification::page},
    OutcomeRow{Outcome::otherwise,                2019y/5/15, 2020y/12/31, "report_form_2019", "表三第三项(六)",           Verification::page},
    OutcomeRow{Outcome::otherwise_no_correction,  2021y/1/1,  {},          "report_form_2021", "表三第三项(六)1",          Verification::page},
    OutcomeRow{Outcome::otherwise_unpaid_fee,     2021y/1/1,  {},          "report_form_2021", "表三第三项(六)2",          Verification::page},
    OutcomeRow{Outcome::otherwise_other,          2021y/1/1,  {},          "report_form_2021", "表三第三项(六)3",          Verification::page},
    OutcomeRow{Outcome::refused,                  2008y/5/1,  2019y/5/14,  "regulation_2007",  "第二十一条第二项",         Verification::page},
    OutcomeRow{Outcome::not_this_authority,       2008y/5/1,  2019y/5/14,  "regulation_2007",  "第二十一条第三项",         Verification::page},
    OutcomeRow{Outcome::not_held,                 2008y/5/1,  2019y/5/14,  "regulation_2007",  "第二十一条第三项",         Verification::page},
    OutcomeRow{Outcome::unclear,                  2008y/5/1,  2019y/5/14,  "regulation_2007",  "第二十一条第四项",         Verification::page},
};

/// The grounds for withholding by the day of the answer.
/// Source: the instrument and article in each row.
/// Checked against: table 3 of the form of 2021, which has the eight of 2019.
/// Complete to: 2026-11-25.
template <>
inline constexpr std::array taxonomy_rows<RefusalGround>{
    GroundRow{RefusalGround::state_secret,     2008y/5/1,  2019y/5/14, "regulation_2007", "第十四条",         Verification::page},
    GroundRow{RefusalGround::state_secret,     2019y/5/15, {},         "regulation_2019", "第十四条",         Verification::full},
    GroundRow{RefusalGround::other_law,        2019y/5/15, {},         "regulation_2019", "第十四条",         Verification::full},
    GroundRow{RefusalGround::safety_stability, 2008y/5/1,  2019y/5/14, "regulation_2007", "第八条",           Verification::page},
    GroundRow{RefusalGround::safety_stability, 2019y/5/15, {},         "regulation_2019", "第十四条",         Verification::full},
    GroundRow{RefusalGround::third_party,      2019y/5/15, {},         "regulation_2019", "第十五条",         Verification::full},
    GroundRow{RefusalGround::internal_affairs, 2019y/5/15, {},         "regulation_2019", "第十六条第一款",   Verification::full},
    GroundRow{RefusalGround::process,          2019y/5/15, {},         "regulation_2019", "第十六条第二款",   Verification::full},
    GroundRow{RefusalGround::enforcement_file, 2019y/5/15, {},         "regulation_2019", "第十六条第二款",   Verification::full},
    GroundRow{RefusalGround::query_matter,     2019y/5/15, {},         "regulation_2019", "第三十六条第七项", Verification::full},
    GroundRow{RefusalGround::trade_secret,     2008y/5/1,  2019y/5/14, "regulation_2007", "第十四条",         Verification::page},
    GroundRow{RefusalGround::privacy,          2008y/5/1,  2019y/5/14, "regulation_2007", "第十四条",         Verification::page},
};

// clang-format on

/// To which group an outcome belongs.
[[nodiscard]] constexpr OutcomeKind kind(Outcome outcome) {
    return outcome_families[static_cast<std::size_t>(outcome)].kind;
}

/// On which ground an outcome withholds everything; empty for one that withholds nothing, or that
/// does not say on which ground.
[[nodiscard]] constexpr std::optional<RefusalGround> ground(Outcome outcome) {
    return outcome_families[static_cast<std::size_t>(outcome)].ground;
}

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::Outcome>{
    Label{statute::Outcome::granted, "granted", "予以公开", "granted"},
    Label{statute::Outcome::partly_granted, "partly_granted", "部分公开", "partly granted"},
    Label{statute::Outcome::refused_state_secret, "refused.state_secret", "属于国家秘密",
          "refused: state secret"},
    Label{statute::Outcome::refused_other_law, "refused.other_law", "其他法律行政法规禁止公开",
          "refused: barred by another law"},
    Label{statute::Outcome::refused_safety_stability, "refused.safety_stability",
          "危及“三安全一稳定”", "refused: would endanger safety or stability"},
    Label{statute::Outcome::refused_third_party, "refused.third_party", "保护第三方合法权益",
          "refused: rights of a third party"},
    Label{statute::Outcome::refused_internal_affairs, "refused.internal_affairs",
          "属于三类内部事务信息", "refused: internal affairs"},
    Label{statute::Outcome::refused_process, "refused.process", "属于四类过程性信息",
          "refused: information of a pending process"},
    Label{statute::Outcome::refused_enforcement_file, "refused.enforcement_file",
          "属于行政执法案卷", "refused: enforcement file"},
    Label{statute::Outcome::refused_query_matter, "refused.query_matter", "属于行政查询事项",
          "refused: register with its own rules of access"},
    Label{statute::Outcome::unable_not_held, "unable.not_held", "本机关不掌握相关政府信息",
          "unable: not held"},
    Label{statute::Outcome::unable_needs_creation, "unable.needs_creation",
          "没有现成信息需要另行制作", "unable: would have to be created"},
    Label{statute::Outcome::unable_unclear, "unable.unclear", "补正后申请内容仍不明确",
          "unable: unclear after correction"},
    Label{statute::Outcome::declined_petition, "declined.petition", "信访举报投诉类申请",
          "declined: petition, report or complaint"},
    Label{statute::Outcome::declined_repeat, "declined.repeat", "重复申请", "declined: repeated"},
    Label{statute::Outcome::declined_publication, "declined.publication", "要求提供公开出版物",
          "declined: published work"},
    Label{statute::Outcome::declined_excessive, "declined.excessive", "无正当理由大量反复申请",
          "declined: excessive without good reason"},
    Label{statute::Outcome::declined_reconfirm, "declined.reconfirm",
          "要求行政机关确认或重新出具已获取信息",
          "declined: asks to confirm or reissue what was supplied"},
    Label{statute::Outcome::otherwise, "otherwise", "其他处理", "handled otherwise"},
    Label{statute::Outcome::otherwise_no_correction, "otherwise.no_correction",
          "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
          "handled otherwise: not corrected in time"},
    Label{statute::Outcome::otherwise_unpaid_fee, "otherwise.unpaid_fee",
          "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
          "handled otherwise: fee not paid in time"},
    Label{statute::Outcome::otherwise_other, "otherwise.other", "其他", "handled otherwise: other"},
    Label{statute::Outcome::refused, "refused", "不予公开", "refused"},
    Label{statute::Outcome::not_this_authority, "not_this_authority", "不属于本行政机关公开",
          "not this authority's to disclose"},
    Label{statute::Outcome::not_held, "not_held", "申请信息不存在", "does not exist"},
    Label{statute::Outcome::unclear, "unclear", "告知作出更改补充", "asked to change or add"},
};
static_assert(complete(labels<statute::Outcome>));

template <>
inline constexpr std::array labels<statute::OutcomeKind>{
    Label{statute::OutcomeKind::granted, "granted", "予以公开", "granted"},
    Label{statute::OutcomeKind::partly_granted, "partly_granted", "部分公开", "partly granted"},
    Label{statute::OutcomeKind::refused, "refused", "不予公开", "refused"},
    Label{statute::OutcomeKind::unable, "unable", "无法提供", "unable to supply"},
    Label{statute::OutcomeKind::declined, "declined", "不予处理", "declined"},
    Label{statute::OutcomeKind::otherwise, "otherwise", "其他处理", "handled otherwise"},
};
static_assert(complete(labels<statute::OutcomeKind>));

template <>
inline constexpr std::array labels<statute::RefusalGround>{
    Label{statute::RefusalGround::state_secret, "state_secret", "国家秘密", "state secret"},
    Label{statute::RefusalGround::other_law, "other_law", "其他法律行政法规禁止公开",
          "barred by another law"},
    Label{statute::RefusalGround::safety_stability, "safety_stability", "危及“三安全一稳定”",
          "would endanger safety or stability"},
    Label{statute::RefusalGround::third_party, "third_party", "保护第三方合法权益",
          "rights of a third party"},
    Label{statute::RefusalGround::internal_affairs, "internal_affairs", "内部事务信息",
          "internal affairs"},
    Label{statute::RefusalGround::process, "process", "过程性信息",
          "information of a pending process"},
    Label{statute::RefusalGround::enforcement_file, "enforcement_file", "行政执法案卷信息",
          "enforcement file"},
    Label{statute::RefusalGround::query_matter, "query_matter", "行政查询事项",
          "register with its own rules of access"},
    Label{statute::RefusalGround::trade_secret, "trade_secret", "商业秘密", "trade secret"},
    Label{statute::RefusalGround::privacy, "privacy", "个人隐私", "personal privacy"},
};
static_assert(complete(labels<statute::RefusalGround>));

}  // namespace gongkai
