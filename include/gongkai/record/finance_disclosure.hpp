// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// What a disclosure of money is on (财政信息种类).
enum class FinanceKind { budget, final_accounts, three_public_expenses, procurement, other };

/// A heading and its sum (科目金额): 公务接待费.
struct FinanceAmount {
    std::string heading;
    Decimal amount;

    friend bool operator==(const FinanceAmount&, const FinanceAmount&) = default;
};

/// A budget, accounts, official expenses or a procurement made public (财政信息公开).
/// Source: 政府信息公开条例(2019)第二十条第七项、第九项.
struct FinanceDisclosure {
    std::string id;
    Ref<Agency> agency;
    FinanceKind kind{};
    std::int64_t year = 0;
    std::string title;
    std::optional<Decimal> total{};  ///< as published, not the sum of `amounts`
    std::vector<FinanceAmount> amounts{};
    Ref<Organisation> supplier{};  ///< of a procurement
    Date published_on;
    std::string url{};
    bool generated = false;

    friend bool operator==(const FinanceDisclosure&, const FinanceDisclosure&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<FinanceAmount> = describe(
    required(&FinanceAmount::heading, "heading", "科目", "heading"),
    required(&FinanceAmount::amount, "amount", "金额", "amount").in("元"));

template <>
inline constexpr auto fields<FinanceDisclosure> = describe(
    required(&FinanceDisclosure::id, "id", "记录编号", "record id"),
    required(&FinanceDisclosure::agency, "agency", "公开机关", "agency"),
    required(&FinanceDisclosure::kind, "kind", "财政信息种类", "kind").by("政府信息公开条例(2019)第二十条第七项、第九项"),
    required(&FinanceDisclosure::year, "year", "年度", "year").in("年"),
    required(&FinanceDisclosure::title, "title", "标题", "title"),
    conditional(&FinanceDisclosure::total, "total", "合计", "total").in("元"),
    conditional(&FinanceDisclosure::amounts, "amounts", "分科目金额", "amounts"),
    conditional(&FinanceDisclosure::supplier, "supplier", "供应商", "supplier"),
    required(&FinanceDisclosure::published_on, "published_on", "发布日期", "published on"),
    conditional(&FinanceDisclosure::url, "url", "网址", "address"),
    optional(&FinanceDisclosure::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::FinanceKind>{
    Label{record::FinanceKind::budget, "budget", "预算", "budget"},
    Label{record::FinanceKind::final_accounts, "final_accounts", "决算", "final accounts"},
    Label{record::FinanceKind::three_public_expenses, "three_public_expenses", "“三公”经费",
          "three public expenses"},
    Label{record::FinanceKind::procurement, "procurement", "政府采购", "government procurement"},
    Label{record::FinanceKind::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::FinanceKind>));

}  // namespace gongkai
