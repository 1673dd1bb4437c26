// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

#include <gongkai/base/citation.hpp>

namespace gongkai::statute {

using std::literals::chrono_literals::operator""y;

/// A law, regulation, rule or notice. Both dates are inclusive; `verified` says how far we have
/// read it, which may be further or less far than one of its provisions.
struct InstrumentRow {
    std::string_view token;
    std::string_view title;
    std::string_view number;  ///< empty for a law, which goes by its title
    std::optional<std::chrono::year_month_day> issued;
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view replaced_by;                   ///< token; empty where nothing did
    Verification verified;
};

// clang-format off

/// The instruments: those that other tables cite, and some that these replaced or refer to.
/// Source: each row.
/// Checked against: copies of the texts; how far is said in each row.
/// Complete to: 2026-11-25.
inline constexpr std::array instrument_rows{
    InstrumentRow{"regulation_2007",            "政府信息公开条例(2007)", "国务院令第492号", 2007y/4/5, 2008y/5/1, 2019y/5/14, "regulation_2019", Verification::page},
    InstrumentRow{"regulation_2019",            "政府信息公开条例(2019)", "国务院令第711号", 2019y/4/3, 2019y/5/15, {}, "", Verification::full},
    InstrumentRow{"receipt_2015",               "国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释", "国办公开办函〔2015〕207号", {}, 2015y/11/18, 2019y/5/14, "regulation_2019", Verification::page},
    InstrumentRow{"delivery_2016",              "国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释", "国办公开办函〔2016〕235号", 2016y/12/7, 2016y/12/7, {}, "", Verification::page},
    InstrumentRow{"cost_fees_2008",             "财政部、国家发展改革委关于提供政府公开信息收取费用等有关问题的通知等", "财综〔2008〕44号; 发改价格〔2008〕1828号", {}, 2008y/6/26, 2017y/3/31, "fees_abolished_2017", Verification::page},
    InstrumentRow{"fees_abolished_2017",        "关于清理规范一批行政事业性收费有关政策的通知", "财税〔2017〕20号", {}, 2017y/4/1, {}, "", Verification::page},
    InstrumentRow{"fee_measures_2020",          "政府信息公开信息处理费管理办法", "国办函〔2020〕109号", 2020y/11/17, 2021y/1/1, {}, "", Verification::page},
    InstrumentRow{"statistics_2014",            "国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知", "国办发〔2014〕32号", {}, 2014y/1/1, 2018y/12/31, "", Verification::memory},
    InstrumentRow{"report_form_2019",           "政府信息公开工作年度报告格式(试行)", "国办公开办函〔2019〕60号", {}, 2019y/11/27, 2021y/9/25, "report_form_2021", Verification::page},
    InstrumentRow{"report_form_2021",           "政府信息公开工作年度报告格式", "国办公开办函〔2021〕30号", 2021y/9/26, 2021y/9/26, {}, "", Verification::page},
    InstrumentRow{"reconsideration_1999",       "行政复议法(1999, 2017)", "", {}, 1999y/10/1, 2023y/12/31, "reconsideration_2023", Verification::full},
    InstrumentRow{"reconsideration_2023",       "行政复议法(2023)", "", {}, 2024y/1/1, {}, "", Verification::full},
    InstrumentRow{"reconsideration_rules_2007", "行政复议法实施条例", "国务院令第499号", {}, 2007y/8/1, {}, "", Verification::full},
    InstrumentRow{"litigation_1989",            "行政诉讼法(1989)", "", {}, 1990y/10/1, 2015y/4/30, "litigation_2014", Verification::memory},
    InstrumentRow{"litigation_2014",            "行政诉讼法", "", {}, 2015y/5/1, {}, "", Verification::full},
    InstrumentRow{"litigation_rules_2018",      "最高人民法院关于适用《中华人民共和国行政诉讼法》的解释", "法释〔2018〕1号", {}, 2018y/2/8, {}, "", Verification::memory},
    InstrumentRow{"disclosure_cases_2011",      "最高人民法院关于审理政府信息公开行政案件若干问题的规定", "2011年7月29日公告", 2011y/7/29, 2011y/8/13, 2025y/5/31, "disclosure_cases_2025", Verification::full},
    InstrumentRow{"disclosure_cases_2025",      "最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释", "法释〔2025〕8号", 2025y/5/19, 2025y/6/1, {}, "", Verification::page},
    InstrumentRow{"licence_act",                "行政许可法", "", {}, 2004y/7/1, {}, "", Verification::full},
    InstrumentRow{"civil_code",                 "民法典", "", {}, 2021y/1/1, {}, "", Verification::full},
    InstrumentRow{"eia_act_2002",               "环境影响评价法(2002)", "", {}, 2003y/9/1, 2016y/8/31, "eia_act", Verification::page},
    InstrumentRow{"eia_act",                    "环境影响评价法", "", {}, 2003y/9/1, 2026y/8/14, "ecological_code", Verification::full},
    InstrumentRow{"ecological_code",            "生态环境法典", "", 2026y/3/12, 2026y/8/15, {}, "", Verification::full},
    InstrumentRow{"eia_guide_2013",             "建设项目环境影响评价政府信息公开指南(试行)", "环办〔2013〕103号", 2013y/11/14, 2014y/1/1, {}, "", Verification::page},
    InstrumentRow{"ministry_eia_2020",          "生态环境部建设项目环境影响报告书(表)审批程序规定", "部令第14号", 2020y/11/23, 2021y/1/1, {}, "", Verification::full},
    InstrumentRow{"acceptance_check_2017",      "建设项目竣工环境保护验收暂行办法", "国环规环评〔2017〕4号", {}, 2017y/11/20, {}, "", Verification::full},
    InstrumentRow{"hotline_2010",               "环保举报热线工作管理办法", "部令第15号", 2010y/12/15, 2011y/3/1, {}, "", Verification::full},
    InstrumentRow{"petition_2005",              "信访条例", "国务院令第431号", {}, 2005y/5/1, 2022y/4/30, "petition_2022", Verification::full},
    InstrumentRow{"petition_2022",              "信访工作条例", "", 2022y/2/25, 2022y/5/1, {}, "", Verification::full},
    InstrumentRow{"supervisory_monitoring_2013","国家重点监控企业污染源监督性监测及信息公开办法(试行)", "环发〔2013〕81号", 2013y/7/30, 2014y/1/1, {}, "", Verification::page},
    InstrumentRow{"self_monitoring_2013",       "国家重点监控企业自行监测及信息公开办法(试行)", "环发〔2013〕81号", 2013y/7/30, 2014y/1/1, {}, "", Verification::page},
    InstrumentRow{"fixed_sources_2023",         "关于进一步加强固定污染源监测监督管理的通知", "环办监测〔2023〕5号", {}, 2023y/3/22, {}, "", Verification::page},
    InstrumentRow{"source_supervision_2013",    "关于加强污染源环境监管信息公开工作的通知", "环境保护部2013年7月12日通知", 2013y/7/12, 2013y/9/1, {}, "", Verification::full},
    InstrumentRow{"enterprise_disclosure_2021", "企业环境信息依法披露管理办法", "部令第24号", 2021y/12/11, 2022y/2/8, {}, "", Verification::full},
    InstrumentRow{"key_units_2022",             "环境监管重点单位名录管理办法", "部令第27号", 2022y/11/28, 2023y/1/1, {}, "", Verification::full},
    InstrumentRow{"penalty_act_2021",           "行政处罚法(2021)", "", {}, 2021y/7/15, {}, "", Verification::full},
    InstrumentRow{"environment_penalty_2023",   "生态环境行政处罚办法", "部令第30号", 2023y/5/8, 2023y/7/1, {}, "", Verification::full},
    InstrumentRow{"double_publicity_2015",      "国务院办公厅关于运用大数据加强对市场主体服务和监管的若干意见等", "国办发〔2015〕51号; 发改电〔2015〕557号; 国发〔2016〕33号", 2015y/6/24, 2015y/6/24, {}, "", Verification::page},
    InstrumentRow{"discharge_permit_2021",      "排污许可管理条例", "国务院令第736号", {}, 2021y/3/1, {}, "", Verification::full},
};

// clang-format on

}  // namespace gongkai::statute
