// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/label.hpp>

namespace gongkai::statute {

using std::literals::chrono_literals::operator""y;

/// What a request for information costs (收费制度).
enum class FeeRegime {
    cost,       ///< retrieval, copying and mailing at cost, in amounts set at the agency's seat
    none,       ///< nothing
    processing  ///< a fee by a tariff that rises with use beyond reason
};

/// In what a fee is counted (计收方式). One request is charged by one of them, never by both.
enum class FeeBasis {
    items,  ///< requests of one applicant in one calendar month
    pages   ///< pages supplied on one request
};

/// What a request costs by the day of the request. Both dates are inclusive.
struct FeeRegimeRow {
    FeeRegime regime;
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view instrument;                    ///< token
    std::string_view article;
    Verification verified;
};

/// A band of a tariff (档): the price of each unit from `first` to `last`. Where `width` is not 0
/// the band is the first of bands of that width which go on for ever, each `rise` dearer than the
/// one before. Both dates are inclusive.
struct FeeBandRow {
    FeeBasis basis;
    std::int64_t first;
    std::optional<std::int64_t> last;  ///< empty: without end
    std::int64_t price;                ///< yuan a unit
    std::int64_t width;
    std::int64_t rise;  ///< yuan a unit
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view instrument;                    ///< token
    std::string_view article;
    Verification verified;
};

// clang-format off

/// The regimes, oldest first. The law of 2019 allowed a fee for use beyond reason from its first
/// day; there was no tariff for it until 2021.
/// Source: the instrument and article in each row. That the fee was among the 41 cancelled in 2017 is from memory.
/// Checked against: 财综〔2008〕44号 and local tariffs under it; later reports, which know no cost fees.
/// Complete to: 2026-11-25.
inline constexpr std::array fee_regime_rows{
    FeeRegimeRow{FeeRegime::cost,       2008y/5/1,  2017y/3/31,  "regulation_2007",     "第二十七条",   Verification::page},
    FeeRegimeRow{FeeRegime::none,       2017y/4/1,  2019y/5/14,  "fees_abolished_2017", "第一点",       Verification::memory},
    FeeRegimeRow{FeeRegime::none,       2019y/5/15, 2020y/12/31, "regulation_2019",     "第四十二条",   Verification::full},
    FeeRegimeRow{FeeRegime::processing, 2021y/1/1,  {},          "fee_measures_2020",   "第三条",       Verification::page},
};

/// The tariff of 政府信息公开信息处理费管理办法, in yuan.
/// Source: the article in each row.
/// Checked against: several published copies of article 4, one of article 5.
/// Complete to: 2026-11-25.
inline constexpr std::array fee_band_rows{
    FeeBandRow{FeeBasis::items,   1,  10,   0,  0,   0, 2021y/1/1, {}, "fee_measures_2020", "第四条第二款第一项", Verification::page},
    FeeBandRow{FeeBasis::items,  11,  30, 100,  0,   0, 2021y/1/1, {}, "fee_measures_2020", "第四条第二款第二项", Verification::page},
    FeeBandRow{FeeBasis::items,  31,  {}, 200, 10, 100, 2021y/1/1, {}, "fee_measures_2020", "第四条第二款第三项", Verification::page},
    FeeBandRow{FeeBasis::pages,   1,  30,   0,  0,   0, 2021y/1/1, {}, "fee_measures_2020", "第五条",             Verification::page},
    FeeBandRow{FeeBasis::pages,  31, 100,  10,  0,   0, 2021y/1/1, {}, "fee_measures_2020", "第五条",             Verification::page},
    FeeBandRow{FeeBasis::pages, 101, 200,  20,  0,   0, 2021y/1/1, {}, "fee_measures_2020", "第五条",             Verification::page},
    FeeBandRow{FeeBasis::pages, 201,  {},  40,  0,   0, 2021y/1/1, {}, "fee_measures_2020", "第五条",             Verification::page},
};

// clang-format on

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::FeeRegime>{
    Label{statute::FeeRegime::cost, "cost", "成本费用", "at cost, set locally"},
    Label{statute::FeeRegime::none, "none", "不收费", "no fee"},
    Label{statute::FeeRegime::processing, "processing", "信息处理费", "processing fee"},
};
static_assert(complete(labels<statute::FeeRegime>));

template <>
inline constexpr std::array labels<statute::FeeBasis>{
    Label{statute::FeeBasis::items, "items", "按件计收", "by items"},
    Label{statute::FeeBasis::pages, "pages", "按量计收", "by pages"},
};
static_assert(complete(labels<statute::FeeBasis>));

}  // namespace gongkai
