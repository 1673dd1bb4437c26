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
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// What a bulletin is on (公报种类).
enum class BulletinKind {
    air_monthly,
    air_daily,
    river_basin_monthly,
    drinking_water_monthly,
    state_of_environment,
    other
};

/// By which standard and index air is judged (环境空气质量标准): their good days must not be
/// compared with each other.
enum class AirStandard {
    gb3095_1996,  ///< API
    gb3095_2012,  ///< AQI by HJ 633-2012
    gb3095_2026   ///< AQI by HJ 633-2026
};

/// One figure of a bulletin (监测数据).
struct BulletinFigure {
    std::string place;      ///< station, section or water source
    std::string indicator;  ///< pollutant or index
    std::optional<Decimal> value{};
    std::string unit{};
    std::string grade{};  ///< as the bulletin words it: 良, Ⅱ类

    friend bool operator==(const BulletinFigure&, const BulletinFigure&) = default;
};

/// A bulletin on the state of the environment (环境质量公报、月报、日报).
struct Bulletin {
    std::string id;
    Ref<Agency> agency;
    BulletinKind kind{};
    std::string title;
    std::string region;
    Date period_start;
    Date period_end;  ///< inclusive
    std::optional<AirStandard> air_standard{};
    std::optional<std::int64_t> good_days{};   ///< index at most 100
    std::optional<std::int64_t> valid_days{};  ///< days with an index: what the share is taken of
    std::string primary_pollutant{};
    std::vector<BulletinFigure> figures{};
    Date published_on;
    std::string url{};
    bool generated = false;

    friend bool operator==(const Bulletin&, const Bulletin&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<BulletinFigure> = describe(
    required(&BulletinFigure::place, "place", "点位或断面", "station or section"),
    required(&BulletinFigure::indicator, "indicator", "监测指标", "indicator"),
    conditional(&BulletinFigure::value, "value", "数值", "value"),
    conditional(&BulletinFigure::unit, "unit", "单位", "unit"),
    conditional(&BulletinFigure::grade, "grade", "级别或类别", "grade"));

template <>
inline constexpr auto fields<Bulletin> = describe(
    required(&Bulletin::id, "id", "记录编号", "record id"),
    required(&Bulletin::agency, "agency", "发布机关", "agency"),
    required(&Bulletin::kind, "kind", "公报种类", "kind"),
    required(&Bulletin::title, "title", "标题", "title"),
    required(&Bulletin::region, "region", "行政区划代码", "division code").as(Code::region),
    required(&Bulletin::period_start, "period_start", "时段起始日", "first day"),
    required(&Bulletin::period_end, "period_end", "时段终止日", "last day"),
    conditional(&Bulletin::air_standard, "air_standard", "执行标准", "air standard"),
    conditional(&Bulletin::good_days, "good_days", "优良天数", "good days").in("天"),
    conditional(&Bulletin::valid_days, "valid_days", "有效监测天数", "valid days").in("天"),
    conditional(&Bulletin::primary_pollutant, "primary_pollutant", "首要污染物", "primary pollutant"),
    conditional(&Bulletin::figures, "figures", "监测数据", "figures"),
    required(&Bulletin::published_on, "published_on", "发布日期", "published on"),
    conditional(&Bulletin::url, "url", "网址", "address"),
    optional(&Bulletin::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::BulletinKind>{
    Label{record::BulletinKind::air_monthly, "air_monthly", "环境空气质量月报",
          "air quality, monthly"},
    Label{record::BulletinKind::air_daily, "air_daily", "环境空气质量日报", "air quality, daily"},
    Label{record::BulletinKind::river_basin_monthly, "river_basin_monthly", "重点流域水质月报",
          "river basins, monthly"},
    Label{record::BulletinKind::drinking_water_monthly, "drinking_water_monthly",
          "饮用水环境质量月报", "drinking water sources, monthly"},
    Label{record::BulletinKind::state_of_environment, "state_of_environment", "环境状况公报",
          "state of the environment, yearly"},
    Label{record::BulletinKind::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::BulletinKind>));

template <>
inline constexpr std::array labels<record::AirStandard>{
    Label{record::AirStandard::gb3095_1996, "gb3095_1996", "GB 3095-1996", "GB 3095-1996 (API)"},
    Label{record::AirStandard::gb3095_2012, "gb3095_2012", "GB 3095-2012", "GB 3095-2012 (AQI)"},
    Label{record::AirStandard::gb3095_2026, "gb3095_2026", "GB 3095-2026", "GB 3095-2026 (AQI)"},
};
static_assert(complete(labels<record::AirStandard>));

}  // namespace gongkai
