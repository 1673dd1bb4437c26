// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

/// How environmental authorities sort what they disclose: three lists of three times.
namespace gongkai::record {

/// What an environmental authority has to disclose of its own accord (环境信息公开类别), from
/// 2008-05-01 to about August 2019.
/// Source: 环境信息公开办法(试行)第十一条; that it has 17 items from pages, their words from
/// memory.
enum class EnvironmentalCategory {
    legislation,
    planning,
    quality,
    statistics,
    emergencies,
    totals,
    solid_waste,
    eia,
    discharge_fees,
    administrative_fees,
    complaints,
    penalties,
    polluters,
    accidents,
    awards,
    institution,
    other
};

/// What is disclosed of the supervision of pollution sources (污染源环境监管信息公开目录).
/// Source: 环发〔2013〕74号, seen on a page.
enum class SourceSupervision {
    source,
    monitoring,
    total_control,
    prevention,
    discharge_fees,
    enforcement,
    penalties,
    emergencies
};

/// A field that the year's plans put first (重点领域).
/// Source: the annual report of a provincial authority for 2016.
enum class KeyArea {
    administrative_power,
    finance,
    environmental_quality,
    air_quality,
    drinking_water,
    soil,
    nature,
    eia,
    source_supervision,
    monitoring,
    key_units,
    emission_reduction,
    enforcement,
    emergencies,
    nuclear_radiation
};

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::EnvironmentalCategory>{
    Label{record::EnvironmentalCategory::legislation, "legislation",
          "环境保护法律、法规、规章、标准和其他规范性文件", "laws, rules and standards"},
    Label{record::EnvironmentalCategory::planning, "planning", "环境保护规划", "plans"},
    Label{record::EnvironmentalCategory::quality, "quality", "环境质量状况",
          "state of the environment"},
    Label{record::EnvironmentalCategory::statistics, "statistics", "环境统计和环境调查信息",
          "statistics and surveys"},
    Label{record::EnvironmentalCategory::emergencies, "emergencies",
          "突发环境事件的应急预案、预报、发生和处置等情况", "environmental emergencies"},
    Label{record::EnvironmentalCategory::totals, "totals",
          "主要污染物排放总量指标分配及落实情况、排污许可证发放情况、城市环境综合整治定量考核结果",
          "emission totals, permits and city evaluation"},
    Label{record::EnvironmentalCategory::solid_waste, "solid_waste",
          "大、中城市固体废物的种类、产生量、处置状况等信息", "solid waste of cities"},
    Label{record::EnvironmentalCategory::eia, "eia",
          "建设项目环境影响评价文件受理情况、审批结果和竣工环境保护验收结果及其他行政许可",
          "EIA and other licences"},
    Label{record::EnvironmentalCategory::discharge_fees, "discharge_fees",
          "排污费征收的项目、依据、标准和程序及征收、减免缓情况", "discharge fees"},
    Label{record::EnvironmentalCategory::administrative_fees, "administrative_fees",
          "环保行政事业性收费的项目、依据、标准和程序", "administrative fees"},
    Label{record::EnvironmentalCategory::complaints, "complaints",
          "经调查核实的公众信访、投诉案件及其处理结果", "verified complaints"},
    Label{record::EnvironmentalCategory::penalties, "penalties",
          "环境行政处罚、行政复议、行政诉讼和实施行政强制措施的情况",
          "penalties, review, litigation and coercion"},
    Label{record::EnvironmentalCategory::polluters, "polluters",
          "污染物排放超过标准或者总量控制指标的污染严重的企业名单",
          "heavy polluters over the limits"},
    Label{record::EnvironmentalCategory::accidents, "accidents",
          "发生重大、特大环境污染事故或者事件的企业名单、拒不执行已生效的环境行政处罚决定的企业名"
          "单",
          "firms with accidents or that refuse to obey"},
    Label{record::EnvironmentalCategory::awards, "awards", "环境保护创建审批结果",
          "approvals of model cities and the like"},
    Label{record::EnvironmentalCategory::institution, "institution",
          "环保部门的机构设置、工作职责及其联系方式等情况", "structure, duties and contacts"},
    Label{record::EnvironmentalCategory::other, "other",
          "法律、法规、规章规定应当公开的其他环境信息", "other that rules require"},
};
static_assert(complete(labels<record::EnvironmentalCategory>));

template <>
inline constexpr std::array labels<record::SourceSupervision>{
    Label{record::SourceSupervision::source, "source", "重点污染源基本信息", "key sources"},
    Label{record::SourceSupervision::monitoring, "monitoring", "污染源监测",
          "monitoring of sources"},
    Label{record::SourceSupervision::total_control, "total_control", "总量控制",
          "control of totals"},
    Label{record::SourceSupervision::prevention, "prevention", "污染防治", "pollution prevention"},
    Label{record::SourceSupervision::discharge_fees, "discharge_fees", "排污费征收",
          "discharge fees"},
    Label{record::SourceSupervision::enforcement, "enforcement", "监察执法",
          "inspection and enforcement"},
    Label{record::SourceSupervision::penalties, "penalties", "行政处罚", "penalties"},
    Label{record::SourceSupervision::emergencies, "emergencies", "环境应急", "emergencies"},
};
static_assert(complete(labels<record::SourceSupervision>));

template <>
inline constexpr std::array labels<record::KeyArea>{
    Label{record::KeyArea::administrative_power, "administrative_power", "行政权力运行",
          "exercise of powers"},
    Label{record::KeyArea::finance, "finance", "财政资金和政府采购", "finance and procurement"},
    Label{record::KeyArea::environmental_quality, "environmental_quality", "环境质量信息",
          "state of the environment"},
    Label{record::KeyArea::air_quality, "air_quality", "空气质量信息", "air quality"},
    Label{record::KeyArea::drinking_water, "drinking_water", "集中式生活饮用水水源水质监测",
          "drinking water sources"},
    Label{record::KeyArea::soil, "soil", "土壤污染防治", "soil pollution"},
    Label{record::KeyArea::nature, "nature", "自然生态保护", "nature"},
    Label{record::KeyArea::eia, "eia", "建设项目环境影响评价", "EIA"},
    Label{record::KeyArea::source_supervision, "source_supervision", "污染源环境监管",
          "supervision of sources"},
    Label{record::KeyArea::monitoring, "monitoring", "污染源监督性监测和企业自行监测",
          "supervisory and self-monitoring"},
    Label{record::KeyArea::key_units, "key_units", "重点排污单位", "key dischargers"},
    Label{record::KeyArea::emission_reduction, "emission_reduction", "污染减排",
          "emission reduction"},
    Label{record::KeyArea::enforcement, "enforcement", "环境监管执法", "enforcement"},
    Label{record::KeyArea::emergencies, "emergencies", "突发环境事件", "environmental emergencies"},
    Label{record::KeyArea::nuclear_radiation, "nuclear_radiation", "核与辐射安全监管",
          "nuclear and radiation safety"},
};
static_assert(complete(labels<record::KeyArea>));

}  // namespace gongkai
