// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>

namespace gongkai::record {

/// How far a measurement has come (监测公开状态).
enum class MonitoringState {
    planned,
    sampled,
    obtained,
    published,
    not_monitored,
    reason_published  ///< that it was not monitored, and why, is published
};

/// Who monitors (监测性质).
enum class MonitoringKind {
    supervisory,  ///< the authority
    self          ///< the source itself
};

/// How a value was measured (监测方式).
enum class MonitoringMethod {
    manual,
    automatic,
    comparison  ///< of an automatic device with a manual measurement
};

/// How a value stands against its limit (评价结论).
enum class MonitoringConclusion { meets, exceeds, not_assessed };

/// Why a source was not monitored (未开展监测的原因). No national list of reasons is known: these
/// are those of practice, from memory.
enum class NotMonitoredReason {
    suspended,
    closed,
    seasonal,
    moved,
    under_construction,
    no_discharge,
    conditions,           ///< load or sampling port do not allow it
    no_capability,        ///< nobody in charge can measure it
    discharged_to_plant,  ///< into a sewage plant
    weather,
    other
};

/// One measurement of a source (污染源监测): an outlet, a day, a pollutant; or, as a row of its
/// own, that a source was not monitored, and why.
///
/// A value below the detection limit (`<0.05`, `0.05L`) is `value` 0.05 with `below_limit`: it is
/// less than that, never zero, and no sum or mean may take it for a number.
/// Source: 国家重点监控企业污染源监督性监测及信息公开办法(试行);
/// 国家重点监控企业自行监测及信息公开办法(试行).
struct Monitoring {
    std::string id;
    Ref<Agency> agency;  ///< that publishes, or supervises the source that does
    Ref<PollutionSource> source;
    std::string region;
    MonitoringKind kind{};
    std::optional<MonitoringMethod> method{};
    std::int64_t year = 0;
    std::int64_t quarter = 0;               ///< 1 to 4
    std::optional<Date> quarter_ends_on{};  ///< from which a quarter's list falls due
    MonitoringState state = MonitoringState::planned;
    std::string outlet{};
    std::string outlet_code{};
    std::string monitor{};  ///< who took and measured the sample
    std::optional<Date> sampled_on{};
    std::optional<Date> obtained_on{};
    std::string pollutant{};
    std::string pollutant_code{};
    std::optional<Decimal> value{};
    bool below_limit = false;
    std::string unit{};
    std::optional<Decimal> limit_low{};
    std::optional<Decimal> limit{};
    std::string standard{};
    std::optional<MonitoringConclusion> conclusion{};
    std::optional<Decimal> times_over{};
    std::optional<Decimal> flow{};
    std::optional<Decimal> load{};
    std::string receiving_water{};
    std::optional<NotMonitoredReason> not_monitored_reason{};
    std::string not_monitored_note{};
    std::optional<Date> established_on{};
    std::optional<Date> published_on{};
    std::string note{};
    bool generated = false;

    friend bool operator==(const Monitoring&, const Monitoring&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Monitoring> = describe(
    required(&Monitoring::id, "id", "记录编号", "record id"),
    required(&Monitoring::agency, "agency", "公开机关", "agency"),
    required(&Monitoring::source, "source", "企业名称", "source"),
    required(&Monitoring::region, "region", "企业所在地", "division code").as(Code::region),
    required(&Monitoring::kind, "kind", "监测性质", "who monitors"),
    conditional(&Monitoring::method, "method", "监测方式", "method"),
    required(&Monitoring::year, "year", "年度", "year").in("年"),
    required(&Monitoring::quarter, "quarter", "季度", "quarter"),
    conditional(&Monitoring::quarter_ends_on, "quarter_ends_on", "季度末日", "last day of the quarter").by("关于加强污染源环境监管信息公开工作的通知 二(三)"),
    required(&Monitoring::state, "state", "监测公开状态", "state"),
    conditional(&Monitoring::outlet, "outlet", "污染源及监测点位名称", "outlet"),
    conditional(&Monitoring::outlet_code, "outlet_code", "排放口编号", "outlet code").as(Code::outlet).by("HJ 608-2017"),
    conditional(&Monitoring::monitor, "monitor", "监测单位", "who measured"),
    conditional(&Monitoring::sampled_on, "sampled_on", "监测日期", "sampled on"),
    conditional(&Monitoring::obtained_on, "obtained_on", "取得监测结果日期", "result obtained on"),
    conditional(&Monitoring::pollutant, "pollutant", "监测指标名称", "pollutant"),
    conditional(&Monitoring::pollutant_code, "pollutant_code", "污染物编码", "pollutant code").as(Code::pollutant).by("HJ 524-2009, HJ 525-2009"),
    conditional(&Monitoring::value, "value", "监测指标浓度", "value"),
    conditional(&Monitoring::below_limit, "below_limit", "低于检出限", "below the detection limit"),
    conditional(&Monitoring::unit, "unit", "计量单位", "unit"),
    conditional(&Monitoring::limit_low, "limit_low", "排放标准限值下限", "lower limit"),
    conditional(&Monitoring::limit, "limit", "排放标准限值", "limit"),
    optional(&Monitoring::standard, "standard", "执行标准名称", "standard"),
    conditional(&Monitoring::conclusion, "conclusion", "评价结论", "conclusion"),
    conditional(&Monitoring::times_over, "times_over", "超标倍数", "times over the limit").in("倍"),
    optional(&Monitoring::flow, "flow", "流量", "flow").in("立方米/小时"),
    optional(&Monitoring::load, "load", "生产负荷", "production load").in("%"),
    optional(&Monitoring::receiving_water, "receiving_water", "受纳水体", "receiving water"),
    conditional(&Monitoring::not_monitored_reason, "not_monitored_reason", "未开展监测的原因", "why not monitored"),
    optional(&Monitoring::not_monitored_note, "not_monitored_note", "未开展监测的说明", "note on why not monitored"),
    conditional(&Monitoring::established_on, "established_on", "未开展监测认定日期", "found not monitored on"),
    conditional(&Monitoring::published_on, "published_on", "公开日期", "published on"),
    optional(&Monitoring::note, "note", "备注", "note"),
    optional(&Monitoring::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::MonitoringState>{
    Label{record::MonitoringState::planned, "planned", "待监测", "planned"},
    Label{record::MonitoringState::sampled, "sampled", "已采样", "sampled"},
    Label{record::MonitoringState::obtained, "obtained", "已取得结果", "result obtained"},
    Label{record::MonitoringState::published, "published", "结果已公开", "result published"},
    Label{record::MonitoringState::not_monitored, "not_monitored", "未开展监测", "not monitored"},
    Label{record::MonitoringState::reason_published, "reason_published", "未监测原因已公开",
          "reason published"},
};
static_assert(complete(labels<record::MonitoringState>));

template <>
inline constexpr std::array labels<record::MonitoringKind>{
    Label{record::MonitoringKind::supervisory, "supervisory", "监督性监测",
          "supervisory monitoring"},
    Label{record::MonitoringKind::self, "self", "自行监测", "self-monitoring"},
};
static_assert(complete(labels<record::MonitoringKind>));

template <>
inline constexpr std::array labels<record::MonitoringMethod>{
    Label{record::MonitoringMethod::manual, "manual", "手工监测", "manual"},
    Label{record::MonitoringMethod::automatic, "automatic", "自动监测", "automatic"},
    Label{record::MonitoringMethod::comparison, "comparison", "比对监测", "comparison"},
};
static_assert(complete(labels<record::MonitoringMethod>));

template <>
inline constexpr std::array labels<record::MonitoringConclusion>{
    Label{record::MonitoringConclusion::meets, "meets", "达标", "meets the limit"},
    Label{record::MonitoringConclusion::exceeds, "exceeds", "超标", "exceeds the limit"},
    Label{record::MonitoringConclusion::not_assessed, "not_assessed", "不评价", "not assessed"},
};
static_assert(complete(labels<record::MonitoringConclusion>));

template <>
inline constexpr std::array labels<record::NotMonitoredReason>{
    Label{record::NotMonitoredReason::suspended, "suspended", "停产", "production suspended"},
    Label{record::NotMonitoredReason::closed, "closed", "关闭、取缔", "closed"},
    Label{record::NotMonitoredReason::seasonal, "seasonal", "季节性生产", "seasonal production"},
    Label{record::NotMonitoredReason::moved, "moved", "搬迁", "moved"},
    Label{record::NotMonitoredReason::under_construction, "under_construction", "在建、调试",
          "under construction or being tested"},
    Label{record::NotMonitoredReason::no_discharge, "no_discharge", "不外排", "no discharge"},
    Label{record::NotMonitoredReason::conditions, "conditions", "不具备监测条件",
          "conditions do not allow it"},
    Label{record::NotMonitoredReason::no_capability, "no_capability", "无监测能力",
          "no capability to measure"},
    Label{record::NotMonitoredReason::discharged_to_plant, "discharged_to_plant", "纳入污水处理厂",
          "discharged into a sewage plant"},
    Label{record::NotMonitoredReason::weather, "weather", "天气原因", "weather"},
    Label{record::NotMonitoredReason::other, "other", "其他", "other"},
};
static_assert(complete(labels<record::NotMonitoredReason>));

}  // namespace gongkai
