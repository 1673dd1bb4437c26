// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

namespace gongkai::record {

/// What sort of document it is (体裁分类): the kinds of official document, and what catalogues list
/// beside them.
/// Source: 党政机关公文处理工作条例(2012), from memory; catalogues of provinces.
enum class Genre {
    government_order,
    resolution,
    decision,
    order,
    communique,
    announcement,
    public_notice,
    opinion,
    notice,
    circular,
    report,
    request_for_instructions,
    reply,
    bill,
    letter,
    minutes,
    legislation,
    plan,
    statistics,
    other
};

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::Genre>{
    Label{record::Genre::government_order, "government_order", "政府令", "government order"},
    Label{record::Genre::resolution, "resolution", "决议", "resolution"},
    Label{record::Genre::decision, "decision", "决定", "decision"},
    Label{record::Genre::order, "order", "命令（令）", "order"},
    Label{record::Genre::communique, "communique", "公报", "communique"},
    Label{record::Genre::announcement, "announcement", "公告", "announcement"},
    Label{record::Genre::public_notice, "public_notice", "通告", "public notice"},
    Label{record::Genre::opinion, "opinion", "意见", "opinion"},
    Label{record::Genre::notice, "notice", "通知", "notice"},
    Label{record::Genre::circular, "circular", "通报", "circular"},
    Label{record::Genre::report, "report", "报告", "report"},
    Label{record::Genre::request_for_instructions, "request_for_instructions", "请示",
          "request for instructions"},
    Label{record::Genre::reply, "reply", "批复", "reply"},
    Label{record::Genre::bill, "bill", "议案", "bill"},
    Label{record::Genre::letter, "letter", "函", "letter"},
    Label{record::Genre::minutes, "minutes", "纪要", "minutes"},
    Label{record::Genre::legislation, "legislation", "法规规章", "regulation or rule"},
    Label{record::Genre::plan, "plan", "规划计划", "plan"},
    Label{record::Genre::statistics, "statistics", "统计数据", "statistics"},
    Label{record::Genre::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::Genre>));

}  // namespace gongkai
