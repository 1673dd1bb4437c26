// SPDX-License-Identifier: Apache-2.0
#include <gongkai/audit/rule.hpp>

#include <array>

#include "rule_functions.hpp"

namespace gongkai::audit {
namespace {

using report::Form;

constexpr std::array<Form, 1> form_2021{Form::y2021};
constexpr std::span<const Form> every_form{};

// clang-format off

/// The rules (核查规则).
/// Source: the arithmetic of the text itself, or the instrument in the row.
/// Checked against: 43 published reports of 2009 to 2025 and the contradictions people found there.
/// Complete to: 2026-11-24.
constexpr std::array table{
    Rule{"text.conflict", Severity::error, every_form,
         "同一指标、同一范围的数字前后一致",
         "The same measure of the same scope is stated with one value", "",
         detail::text_conflict},
    Rule{"text.none_conflict", Severity::error, every_form,
         "一处称未发生、无或0的,他处没有大于0的数",
         "What is denied in one place is not counted in another", "",
         detail::text_none_conflict},
    Rule{"text.parts_exceed_whole", Severity::error, every_form,
         "分项及分项之和不大于总数",
         "No part, and no list of parts, exceeds its whole", "",
         detail::text_parts_exceed_whole},
    Rule{"text.parts_differ", Severity::warning, every_form,
         "列全的分项之和等于总数,各渠道之和不大于总数",
         "Parts that claim to be complete add up to their whole", "",
         detail::text_parts_differ},
    Rule{"text.accepted_exceeds_received", Severity::error, every_form,
         "受理、答复、办结的申请不多于收到数与上年结转数之和",
         "No more requests are accepted, answered or concluded than received and carried in", "",
         detail::text_accepted_exceeds_received},
    Rule{"text.open_exceeds", Severity::error, every_form,
         "接收数等于办结数与办理中数之和",
         "What was received is closed or still open", "",
         detail::text_open_exceeds},
    Rule{"text.percentage", Severity::error, every_form,
         "百分比与其分子、分母相符",
         "A percentage follows from its figures, to its printed precision", "",
         detail::text_percentage},
    Rule{"text.growth", Severity::error, every_form,
         "同比增减与所列上年数相符",
         "A stated change follows from last year's figure", "",
         detail::text_growth},
    Rule{"text.list_count", Severity::warning, every_form,
         "所称数目与列举的项数相同",
         "As many items are listed as announced", "",
         detail::text_list_count},
    Rule{"text.rate_period", Severity::warning, every_form,
         "日访问量乘以天数与总访问量相差不超过一倍",
         "A daily rate times the days is within a factor of two of the total", "",
         detail::text_rate_period},
    Rule{"text.implausible", Severity::note, every_form,
         "数值不超出指标可能的范围",
         "No figure is outside anything possible for its measure", "",
         detail::text_implausible},
    Rule{"report.year", Severity::error, every_form,
         "标题、统计期限与正文所称报告年度相同",
         "Title, period and text name the same report year", "",
         detail::report_year},
    Rule{"report.period", Severity::warning, every_form,
         "统计期限为报告年度的1月1日至12月31日",
         "The statistical period is 1 January to 31 December of the report year",
         "政府信息公开条例(国务院令第711号)第五十条; (国务院令第492号)第三十八条", detail::report_period},
    Rule{"report.late", Severity::error, every_form,
         "年度报告按期公布:部门和政府各有期限",
         "The report came out by the day on which the law asks departments or governments for it",
         "政府信息公开条例(国务院令第711号)第四十九条; (国务院令第492号)第三十一条", detail::report_late},
    Rule{"report.missing_section", Severity::error, every_form,
         "法定部分齐全",
         "Every statutory section is there",
         "政府信息公开条例(国务院令第492号)第三十二条; (国务院令第711号)第五十条", detail::report_missing_section},
    Rule{"report.fee_unreported", Severity::warning, form_2021,
         "第六部分报告信息处理费的收取情况",
         "Section six reports the information processing fee",
         "国办公开办函〔2021〕30号", detail::report_fee_unreported},
    Rule{"report.privacy", Severity::error, every_form,
         "公开文本不含身份证号、手机号码等个人信息",
         "The published text shows no person's identity card or mobile number",
         "个人信息保护法; 政府信息公开条例(国务院令第711号)第十五条", detail::report_privacy},
    Rule{"number.malformed", Severity::warning, every_form,
         "数字只有一种读法",
         "Every number can be read one way only", "",
         detail::number_malformed},
};

// clang-format on

}  // namespace

std::span<const Rule> rules() {
    return table;
}

}  // namespace gongkai::audit
