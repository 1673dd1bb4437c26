// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

namespace gongkai::report::detail {

/// The words of the page itself.
enum class Word {
    title,
    agency,
    year,
    form,
    period,
    published,
    source,
    unknown,
    findings,
    no_finding,
    one_side,
    other_side,
    unstated,
    difference,
    hints,
    text,
    figures,
    measure,
    value,
    unit,
    scope,
    section,
    quote,
    checks,
    rule,
    status,
    comparisons,
    diagnostics,
    position,
    byte
};

}  // namespace gongkai::report::detail

namespace gongkai {

// clang-format off

template <>
inline constexpr std::array labels<report::detail::Word>{
    Label{report::detail::Word::title,       "title",       "政府信息公开工作年度报告核查", "Audit of an information disclosure report"},
    Label{report::detail::Word::agency,      "agency",      "报告机关",   "Agency"},
    Label{report::detail::Word::year,        "year",        "报告年度",   "Report year"},
    Label{report::detail::Word::form,        "form",        "报告格式",   "Form"},
    Label{report::detail::Word::period,      "period",      "统计期限",   "Statistical period"},
    Label{report::detail::Word::published,   "published",   "公布日期",   "Published"},
    Label{report::detail::Word::source,      "source",      "来源文件",   "Source"},
    Label{report::detail::Word::unknown,     "unknown",     "未知",       "unknown"},
    Label{report::detail::Word::findings,    "findings",    "核查结果",   "Findings"},
    Label{report::detail::Word::no_finding,  "no_finding",  "没有发现矛盾。", "No contradiction was found."},
    Label{report::detail::Word::one_side,    "one_side",    "一处",       "One side"},
    Label{report::detail::Word::other_side,  "other_side",  "另一处",     "Other side"},
    Label{report::detail::Word::unstated,    "unstated",    "文中未载明", "not stated in the text"},
    Label{report::detail::Word::difference,  "difference",  "相差",       "Difference"},
    Label{report::detail::Word::hints,       "hints",       "可能的原因", "What may explain it"},
    Label{report::detail::Word::text,        "text",        "报告正文",   "Text of the report"},
    Label{report::detail::Word::figures,     "figures",     "报告数据",   "Figures"},
    Label{report::detail::Word::measure,     "measure",     "指标",       "Measure"},
    Label{report::detail::Word::value,       "value",       "数值",       "Value"},
    Label{report::detail::Word::unit,        "unit",        "单位",       "Unit"},
    Label{report::detail::Word::scope,       "scope",       "范围",       "Scope"},
    Label{report::detail::Word::section,     "section",     "部分",       "Section"},
    Label{report::detail::Word::quote,       "quote",       "原文",       "Quote"},
    Label{report::detail::Word::checks,      "checks",      "核查规则",   "Checks"},
    Label{report::detail::Word::rule,        "rule",        "规则",       "Rule"},
    Label{report::detail::Word::status,      "status",      "结果",       "Status"},
    Label{report::detail::Word::comparisons, "comparisons", "比较次数",   "Comparisons"},
    Label{report::detail::Word::diagnostics, "diagnostics", "文档问题",   "Problems of the document"},
    Label{report::detail::Word::position,    "position",    "位置",       "Position"},
    Label{report::detail::Word::byte,        "byte",        "字节",       "Byte"},
};
static_assert(complete(labels<report::detail::Word>));

// clang-format on

}  // namespace gongkai
