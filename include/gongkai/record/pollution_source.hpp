// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/decimal.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// As what a source is listed (污染源类别). The first six sort the key sources (重点监控企业) of
/// the lists up to 2017, the others the key units (重点排污单位) of the lists since.
enum class SourceCategory {
    wastewater,
    exhaust,
    sewage_plant,
    heavy_metal,
    hazardous_waste,
    livestock,
    water,
    air,
    soil,
    noise,
    other
};

/// Who keeps watch over a key source (控制级别).
enum class ControlLevel { national, provincial, city };

/// Whether a source is at work (生产状态).
enum class SourceStatus { operating, suspended, closed, under_construction };

/// How a source is managed under the permit system (排污许可管理类别).
enum class PermitManagement { key, simplified, registration };

/// What leaves by an outlet (排放口类型).
enum class OutletKind { wastewater, exhaust, boundary_noise };

/// That a source stood on a yearly list (重点名录).
struct KeyListing {
    std::int64_t year = 0;
    SourceCategory category{};
    std::optional<ControlLevel> level{};  ///< lists of key units have none

    friend bool operator==(const KeyListing&, const KeyListing&) = default;
};

/// A place at which a source discharges and is measured (排放口、监测点位).
struct Outlet {
    std::string name;
    std::string code{};
    std::optional<OutletKind> kind{};
    std::vector<std::string> pollutants{};
    std::string receiving_water{};
    std::optional<Decimal> longitude{};
    std::optional<Decimal> latitude{};

    friend bool operator==(const Outlet&, const Outlet&) = default;
};

/// A source of pollution (污染源): where, by whom, on which lists, with which outlets.
/// Source: 关于加强污染源环境监管信息公开工作的通知 二(二); 排污许可管理条例.
struct PollutionSource {
    std::string id;
    std::string name;
    Ref<Organisation> organisation{};
    std::string credit_code{};
    std::string permit_number{};
    std::optional<PermitManagement> permit_management{};
    std::string region;
    std::string address{};
    std::optional<Decimal> longitude{};
    std::optional<Decimal> latitude{};
    std::string industry{};
    std::vector<SourceCategory> categories{};
    std::vector<KeyListing> listings{};
    std::vector<Outlet> outlets{};
    std::optional<SourceStatus> status{};
    bool generated = false;

    friend bool operator==(const PollutionSource&, const PollutionSource&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<KeyListing> = describe(
    required(&KeyListing::year, "year", "年度", "year").in("年"),
    required(&KeyListing::category, "category", "名录类别", "category"),
    conditional(&KeyListing::level, "level", "控制级别", "level of control"));

template <>
inline constexpr auto fields<Outlet> = describe(
    required(&Outlet::name, "name", "排放口名称", "name"),
    conditional(&Outlet::code, "code", "排放口编号", "code").as(Code::outlet).by("HJ 608-2017"),
    conditional(&Outlet::kind, "kind", "排放口类型", "kind"),
    conditional(&Outlet::pollutants, "pollutants", "污染物", "pollutants"),
    conditional(&Outlet::receiving_water, "receiving_water", "受纳水体", "receiving water"),
    optional(&Outlet::longitude, "longitude", "经度", "longitude").in("度"),
    optional(&Outlet::latitude, "latitude", "纬度", "latitude").in("度"));

template <>
inline constexpr auto fields<PollutionSource> = describe(
    required(&PollutionSource::id, "id", "记录编号", "record id"),
    required(&PollutionSource::name, "name", "企业名称", "name of the enterprise"),
    optional(&PollutionSource::organisation, "organisation", "企业记录", "record of the enterprise"),
    conditional(&PollutionSource::credit_code, "credit_code", "统一社会信用代码", "unified social credit code").as(Code::credit).by("GB 32100-2015"),
    conditional(&PollutionSource::permit_number, "permit_number", "排污许可证编号", "discharge permit number").as(Code::permit).by("HJ 608-2017"),
    conditional(&PollutionSource::permit_management, "permit_management", "排污许可管理类别", "management under the permit system"),
    required(&PollutionSource::region, "region", "行政区划代码", "division code").as(Code::region),
    conditional(&PollutionSource::address, "address", "地址", "address"),
    optional(&PollutionSource::longitude, "longitude", "经度", "longitude").in("度"),
    optional(&PollutionSource::latitude, "latitude", "纬度", "latitude").in("度"),
    conditional(&PollutionSource::industry, "industry", "行业类别", "industry").as(Code::industry).by("GB/T 4754"),
    conditional(&PollutionSource::categories, "categories", "污染源类别", "categories"),
    conditional(&PollutionSource::listings, "listings", "列入重点名录情况", "listings"),
    conditional(&PollutionSource::outlets, "outlets", "排放口", "outlets"),
    conditional(&PollutionSource::status, "status", "生产状态", "status"),
    optional(&PollutionSource::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::SourceCategory>{
    Label{record::SourceCategory::wastewater, "wastewater", "废水", "wastewater"},
    Label{record::SourceCategory::exhaust, "exhaust", "废气", "exhaust"},
    Label{record::SourceCategory::sewage_plant, "sewage_plant", "污水处理厂", "sewage plant"},
    Label{record::SourceCategory::heavy_metal, "heavy_metal", "重金属", "heavy metals"},
    Label{record::SourceCategory::hazardous_waste, "hazardous_waste", "危险废物",
          "hazardous waste"},
    Label{record::SourceCategory::livestock, "livestock", "规模化畜禽养殖场", "livestock farm"},
    Label{record::SourceCategory::water, "water", "水环境", "water"},
    Label{record::SourceCategory::air, "air", "大气环境", "air"},
    Label{record::SourceCategory::soil, "soil", "土壤环境", "soil"},
    Label{record::SourceCategory::noise, "noise", "声环境", "noise"},
    Label{record::SourceCategory::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::SourceCategory>));

template <>
inline constexpr std::array labels<record::ControlLevel>{
    Label{record::ControlLevel::national, "national", "国控", "national"},
    Label{record::ControlLevel::provincial, "provincial", "省控", "provincial"},
    Label{record::ControlLevel::city, "city", "市控", "city"},
};
static_assert(complete(labels<record::ControlLevel>));

template <>
inline constexpr std::array labels<record::SourceStatus>{
    Label{record::SourceStatus::operating, "operating", "在产", "operating"},
    Label{record::SourceStatus::suspended, "suspended", "停产", "suspended"},
    Label{record::SourceStatus::closed, "closed", "关闭", "closed"},
    Label{record::SourceStatus::under_construction, "under_construction", "在建",
          "under construction"},
};
static_assert(complete(labels<record::SourceStatus>));

template <>
inline constexpr std::array labels<record::PermitManagement>{
    Label{record::PermitManagement::key, "key", "重点管理", "key management"},
    Label{record::PermitManagement::simplified, "simplified", "简化管理", "simplified management"},
    Label{record::PermitManagement::registration, "registration", "登记管理", "registration"},
};
static_assert(complete(labels<record::PermitManagement>));

template <>
inline constexpr std::array labels<record::OutletKind>{
    Label{record::OutletKind::wastewater, "wastewater", "废水排放口", "wastewater outlet"},
    Label{record::OutletKind::exhaust, "exhaust", "废气排放口", "exhaust outlet"},
    Label{record::OutletKind::boundary_noise, "boundary_noise", "厂界噪声", "boundary noise"},
};
static_assert(complete(labels<record::OutletKind>));

}  // namespace gongkai
