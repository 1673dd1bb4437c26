// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// By what a total is brought down (减排类型).
enum class ReductionMeasure {
    structural,   ///< old capacity is closed
    engineering,  ///< treatment is built
    management    ///< what stands is run better
};

/// A project that brings the total of a pollutant down, and what the yearly check of totals found
/// (污染减排). One record a project, pollutant and year.
struct EmissionReduction {
    std::string id;
    Ref<Agency> agency;
    std::int64_t year = 0;
    std::string project;
    Ref<PollutionSource> source{};
    std::string region;
    ReductionMeasure measure{};
    std::string pollutant;
    std::string pollutant_code{};
    std::optional<Decimal> planned{};
    std::optional<Decimal> verified{};
    std::string progress{};
    std::optional<Date> completed_on{};
    std::optional<Date> verified_on{};
    std::optional<Date> published_on{};
    bool generated = false;

    friend bool operator==(const EmissionReduction&, const EmissionReduction&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<EmissionReduction> = describe(
    required(&EmissionReduction::id, "id", "记录编号", "record id"),
    required(&EmissionReduction::agency, "agency", "公开机关", "agency"),
    required(&EmissionReduction::year, "year", "年度", "year").in("年"),
    required(&EmissionReduction::project, "project", "减排项目名称", "project"),
    conditional(&EmissionReduction::source, "source", "污染源", "pollution source"),
    required(&EmissionReduction::region, "region", "行政区划代码", "division code").as(Code::region),
    required(&EmissionReduction::measure, "measure", "减排类型", "kind of measure"),
    required(&EmissionReduction::pollutant, "pollutant", "污染物名称", "pollutant"),
    optional(&EmissionReduction::pollutant_code, "pollutant_code", "污染物编码", "pollutant code").as(Code::pollutant),
    conditional(&EmissionReduction::planned, "planned", "计划减排量", "planned reduction").in("吨"),
    conditional(&EmissionReduction::verified, "verified", "核定减排量", "verified reduction").in("吨"),
    optional(&EmissionReduction::progress, "progress", "工程进展", "progress"),
    conditional(&EmissionReduction::completed_on, "completed_on", "完成日期", "completed on"),
    conditional(&EmissionReduction::verified_on, "verified_on", "核查日期", "verified on"),
    conditional(&EmissionReduction::published_on, "published_on", "公开日期", "published on"),
    optional(&EmissionReduction::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::ReductionMeasure>{
    Label{record::ReductionMeasure::structural, "structural", "结构减排", "structural"},
    Label{record::ReductionMeasure::engineering, "engineering", "工程减排", "engineering"},
    Label{record::ReductionMeasure::management, "management", "管理减排", "management"},
};
static_assert(complete(labels<record::ReductionMeasure>));

}  // namespace gongkai
