// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/statute/event.hpp>

namespace gongkai::statute {

using std::literals::chrono_literals::operator""y;

/// Whether an act is in time up to the last day, or something must stay open until then (不少于).
enum class Bound { at_most, at_least };

/// What a term is called, whatever its length was at some time.
struct TermName {
    std::string_view token;
    std::string_view zh;
    std::string_view en;
    Bound bound;
    Event starts;
};

/// A day of a year: `years_after` is 1 where it lies in the year after the fact's; with 0 it is the
/// first such day on or after the fact.
struct FixedDay {
    unsigned month;
    unsigned day;
    int years_after;
};

/// How long a term is, and its longest extension, in `unit`; or the fixed day that it ends on.
struct Length {
    Unit unit;
    int count;
    int extension;
    FixedDay fixed;
};

/// A time limit (期限) as one instrument sets it. Both dates are fact dates and inclusive.
struct TermRow {
    std::string_view token;
    Length length;
    std::span<const PauseReason> pauses;  ///< while these last, the clock stands still
    std::optional<Event> restarts;        ///< on this, the count begins anew
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view instrument;                    ///< token; empty for a draft
    std::string_view article;
    Verification verified;
};

[[nodiscard]] constexpr Length working_days(int count, int extension = 0) {
    return {Unit::working_day, count, extension, {}};
}
[[nodiscard]] constexpr Length calendar_days(int count, int extension = 0) {
    return {Unit::calendar_day, count, extension, {}};
}
[[nodiscard]] constexpr Length calendar_months(int count) {
    return {Unit::month, count, 0, {}};
}
[[nodiscard]] constexpr Length calendar_years(int count) {
    return {Unit::year, count, 0, {}};
}
[[nodiscard]] constexpr Length each_year(unsigned month, unsigned day, int years_after) {
    return {Unit::date, 0, 0, {month, day, years_after}};
}

inline constexpr std::span<const PauseReason> never{};
inline constexpr std::array third_party_alone{PauseReason::third_party};
inline constexpr std::array consultation{PauseReason::third_party, PauseReason::other_agency};
inline constexpr std::array eia_procedure{PauseReason::technical_assessment, PauseReason::hearing,
                                          PauseReason::expert_review};
inline constexpr std::array penalty_procedure{PauseReason::suspension,     PauseReason::hearing,
                                              PauseReason::announcement,   PauseReason::monitoring,
                                              PauseReason::assessment,     PauseReason::appraisal,
                                              PauseReason::identification, PauseReason::service};

// clang-format off

/// The names of the terms.
/// Source: the instruments in the rows of the terms.
/// Checked against: the rows of the terms, which must name each of them.
/// Complete to: 2026-11-25.
inline constexpr std::array term_names{
    // 主动公开
    TermName{"proactive.publish",                          "主动公开",                         "publish proactively",                                      Bound::at_most,  Event::information_formed},
    // 依申请公开
    TermName{"request.reply",                              "答复申请",                         "reply to a request",                                       Bound::at_most,  Event::request_received},
    TermName{"request.correction_notice",                  "补正告知",                         "ask for a correction",                                     Bound::at_most,  Event::request_received},
    TermName{"request.third_party",                        "第三方意见",                       "opinion of a third party",                                 Bound::at_most,  Event::consultation_letter_received},
    TermName{"request.co_author",                          "共同制作机关意见",                 "opinion of a co-author",                                   Bound::at_most,  Event::consultation_letter_received},
    TermName{"request.fee_payment",                        "缴纳信息处理费",                   "pay the processing fee",                                   Bound::at_most,  Event::fee_notice_received},
    // 年度报告
    TermName{"report.publish.department",                  "部门年度报告",                     "annual report of a department",                            Bound::at_most,  Event::year_ended},
    TermName{"report.publish.government",                  "政府年度报告",                     "annual report of a government",                            Bound::at_most,  Event::year_ended},
    // 行政复议
    TermName{"reconsideration.file",                       "申请行政复议",                     "apply for reconsideration",                                Bound::at_most,  Event::act_known},
    TermName{"reconsideration.accept",                     "行政复议受理",                     "decide on acceptance",                                     Bound::at_most,  Event::application_received},
    TermName{"reconsideration.respond",                    "被申请人答复",                     "respondent's answer",                                      Bound::at_most,  Event::copy_received},
    TermName{"reconsideration.decide",                     "行政复议决定",                     "decide on reconsideration",                                Bound::at_most,  Event::application_accepted},
    TermName{"reconsideration.decide_simplified",          "行政复议决定(简易)",               "decide on reconsideration (simplified)",                   Bound::at_most,  Event::application_accepted},
    // 行政诉讼
    TermName{"litigation.file_after_reconsideration",      "复议后起诉",                       "sue after reconsideration",                                Bound::at_most,  Event::decision_received},
    TermName{"litigation.file_direct",                     "直接起诉",                         "sue directly",                                             Bound::at_most,  Event::act_known},
    // 环境影响评价
    TermName{"eia.decide.report_book",                     "环评报告书审批",                   "decide on an EIA report",                                  Bound::at_most,  Event::document_received},
    TermName{"eia.decide.report_form",                     "环评报告表审批",                   "decide on an EIA report form",                             Bound::at_most,  Event::document_received},
    TermName{"eia.decide.registration",                    "环评登记表审批",                   "decide on an EIA registration form",                       Bound::at_most,  Event::document_received},
    TermName{"eia.notice_of_acceptance.report_book",       "环评报告书受理公示",               "EIA report open for comment",                              Bound::at_least, Event::notice_published},
    TermName{"eia.notice_of_acceptance.report_form",       "环评报告表受理公示",               "EIA report form open for comment",                         Bound::at_least, Event::notice_published},
    TermName{"eia.notice_of_intended_decision",            "拟审批公示",                       "intended EIA decision open for comment",                   Bound::at_least, Event::notice_published},
    TermName{"eia.notice_of_acceptance.ministry_book",     "生态环境部环评报告书受理公示",     "EIA report open for comment at the ministry",              Bound::at_least, Event::notice_published},
    TermName{"eia.notice_of_acceptance.ministry_form",     "生态环境部环评报告表受理公示",     "EIA report form open for comment at the ministry",         Bound::at_least, Event::notice_published},
    TermName{"eia.publish_decision",                       "审批决定公开",                     "publish an EIA decision",                                  Bound::at_most,  Event::decision_made},
    TermName{"eia.start_of_construction",                  "环评批复有效期",                   "validity of an EIA approval",                              Bound::at_most,  Event::approval},
    TermName{"eia.re_review",                              "满五年重新审核",                   "re-review after five years",                               Bound::at_most,  Event::document_received},
    TermName{"eia.publish_acceptance_report",              "验收报告公开",                     "publish an acceptance check report",                       Bound::at_most,  Event::report_finished},
    TermName{"eia.acceptance_report_open",                 "验收报告公示",                     "acceptance check report open",                             Bound::at_least, Event::report_published},
    TermName{"eia.file_acceptance",                        "验收信息填报平台",                 "file the acceptance check",                                Bound::at_most,  Event::notice_period_ended},
    TermName{"eia.acceptance_check",                       "竣工验收期限",                     "finish the acceptance check",                              Bound::at_most,  Event::facilities_completed},
    // 举报
    TermName{"complaint.tell_acceptance",                  "举报受理告知",                     "tell whether a complaint is accepted",                     Bound::at_most,  Event::complaint_received},
    TermName{"complaint.transfer",                         "举报转办",                         "pass a complaint on",                                      Bound::at_most,  Event::complaint_accepted},
    TermName{"complaint.close",                            "举报办结",                         "close a complaint",                                        Bound::at_most,  Event::complaint_accepted},
    // 信访
    TermName{"petition.tell_acceptance",                   "信访受理告知",                     "tell whether a petition is accepted",                      Bound::at_most,  Event::petition_received},
    TermName{"petition.close",                             "信访办结",                         "close a petition",                                         Bound::at_most,  Event::petition_accepted},
    // 监测
    TermName{"monitoring.publish_supervisory",             "监督性监测结果公开",               "publish supervisory monitoring results",                   Bound::at_most,  Event::result_obtained},
    TermName{"monitoring.publish_self_manual",             "自行监测手工结果公开",             "publish manual self-monitoring results",                   Bound::at_most,  Event::monitoring_finished},
    TermName{"monitoring.self_annual_report",              "自行监测年度报告",                 "annual report on self-monitoring",                         Bound::at_most,  Event::year_ended},
    TermName{"monitoring.publish_self_manual.permit_holder","排污单位手工监测数据公开",         "publish manual self-monitoring data (permit holders)",     Bound::at_most,  Event::monitoring_finished},
    // 污染源监管
    TermName{"pollution_source.publish",                   "污染源环境监管信息公开",           "publish supervision of pollution sources",                 Bound::at_most,  Event::information_formed},
    TermName{"pollution_source.publish_summary",           "污染源环境监管汇总信息公开",       "publish summaries of supervision",                         Bound::at_most,  Event::period_ended},
    TermName{"pollution_source.publish_automatic",         "污染源自动监控信息公开",           "publish automatic monitoring data",                        Bound::at_most,  Event::information_formed},
    TermName{"pollution_source.pass_on",                   "上级信息通报所在地",               "pass information on to the local authority",               Bound::at_most,  Event::information_formed},
    // 企业环境信息
    TermName{"enterprise.annual_report",                   "企业环境信息年度报告",             "annual environmental report of an enterprise",             Bound::at_most,  Event::year_ended},
    TermName{"enterprise.ad_hoc_report",                   "企业临时环境信息报告",             "ad hoc environmental report of an enterprise",             Bound::at_most,  Event::legal_document_received},
    TermName{"enterprise.list",                            "企业名单公布",                     "publish the list of disclosing enterprises",               Bound::at_most,  Event::year_began},
    // 重点单位
    TermName{"key_units.list",                             "环境监管重点单位名录公布",         "publish the list of key units",                            Bound::at_most,  Event::year_began},
    // 行政处罚
    TermName{"penalty.decide",                             "行政处罚决定",                     "decide on a penalty",                                      Bound::at_most,  Event::case_filed},
    TermName{"penalty.serve",                              "处罚决定书送达",                   "serve a penalty decision",                                 Bound::at_most,  Event::decision_made},
    TermName{"penalty.withdraw",                           "撤回处罚决定信息",                 "withdraw a published penalty",                             Bound::at_most,  Event::decision_changed},
    TermName{"penalty.decide.environment",                 "生态环境行政处罚处理决定",         "decide on an environmental penalty",                       Bound::at_most,  Event::case_filed},
    TermName{"penalty.serve.environment",                  "生态环境处罚决定书送达",           "serve an environmental penalty decision",                  Bound::at_most,  Event::decision_made},
    TermName{"penalty.publish.environment",                "生态环境行政处罚决定公开",         "publish an environmental penalty decision",                Bound::at_most,  Event::decision_made},
    TermName{"penalty.withdraw.environment",               "撤回生态环境处罚决定信息",         "withdraw a published environmental penalty",               Bound::at_most,  Event::decision_changed},
    TermName{"penalty.ask_hearing.environment",            "生态环境处罚听证申请",             "ask for a hearing on a penalty",                           Bound::at_most,  Event::penalty_notice_received},
    // 双公示
    TermName{"double_publicity.publish",                   "双公示",                           "publish permits and penalties (double publicity)",         Bound::at_most,  Event::decision_made},
    // 排污许可
    TermName{"permit.decide.simplified",                   "排污许可(简化管理)",               "decide on a discharge permit (simplified)",                Bound::at_most,  Event::application_accepted},
    TermName{"permit.decide.key",                          "排污许可(重点管理)",               "decide on a discharge permit (key)",                       Bound::at_most,  Event::application_accepted},
};

/// The terms. The rows of one token stand together, oldest first.
/// Source: the instrument and article in each row.
/// Checked against: the texts of the instruments; how far is said in each row.
/// Complete to: 2026-11-25.
inline constexpr std::array term_rows{
    // 主动公开
    TermRow{"proactive.publish",                          working_days(20),       never,             {},                                2008y/5/1,  2019y/5/14,  "regulation_2007",             "第十八条",             Verification::page},
    TermRow{"proactive.publish",                          working_days(20),       never,             {},                                2019y/5/15, {},          "regulation_2019",             "第二十六条",           Verification::full},
    // 依申请公开
    TermRow{"request.reply",                              working_days(15, 15),   third_party_alone, {},                                2008y/5/1,  2019y/5/14,  "regulation_2007",             "第二十四条",           Verification::page},
    TermRow{"request.reply",                              working_days(20, 20),   consultation,      Event::corrected_request_received, 2019y/5/15, {},          "regulation_2019",             "第三十三条",           Verification::full},
    TermRow{"request.correction_notice",                  working_days(7),        never,             {},                                2019y/5/15, {},          "regulation_2019",             "第三十条",             Verification::full},
    TermRow{"request.third_party",                        working_days(15),       never,             {},                                2019y/5/15, {},          "regulation_2019",             "第三十二条",           Verification::full},
    TermRow{"request.co_author",                          working_days(15),       never,             {},                                2019y/5/15, {},          "regulation_2019",             "第三十四条",           Verification::full},
    TermRow{"request.fee_payment",                        working_days(20),       never,             {},                                2021y/1/1,  {},          "fee_measures_2020",           "",                     Verification::page},
    // 年度报告
    TermRow{"report.publish.department",                  each_year(3, 31, 1),    never,             {},                                2008y/5/1,  2019y/5/14,  "regulation_2007",             "第三十一条",           Verification::page},
    TermRow{"report.publish.department",                  each_year(1, 31, 1),    never,             {},                                2019y/5/15, {},          "regulation_2019",             "第四十九条",           Verification::full},
    TermRow{"report.publish.government",                  each_year(3, 31, 1),    never,             {},                                2008y/5/1,  2019y/5/14,  "regulation_2007",             "第三十一条",           Verification::page},
    TermRow{"report.publish.government",                  each_year(3, 31, 1),    never,             {},                                2019y/5/15, {},          "regulation_2019",             "第四十九条",           Verification::full},
    // 行政复议
    TermRow{"reconsideration.file",                       calendar_days(60),      never,             {},                                1999y/10/1, 2023y/12/31, "reconsideration_1999",        "第九条",               Verification::full},
    TermRow{"reconsideration.file",                       calendar_days(60),      never,             {},                                2024y/1/1,  {},          "reconsideration_2023",        "第二十条",             Verification::full},
    TermRow{"reconsideration.accept",                     working_days(5),        never,             {},                                1999y/10/1, 2023y/12/31, "reconsideration_1999",        "第十七条",             Verification::full},
    TermRow{"reconsideration.accept",                     working_days(5),        never,             {},                                2024y/1/1,  {},          "reconsideration_2023",        "第三十条",             Verification::full},
    TermRow{"reconsideration.respond",                    calendar_days(10),      never,             {},                                1999y/10/1, 2023y/12/31, "reconsideration_1999",        "第二十三条",           Verification::full},
    TermRow{"reconsideration.respond",                    working_days(10),       never,             {},                                2024y/1/1,  {},          "reconsideration_2023",        "第四十八条",           Verification::full},
    TermRow{"reconsideration.decide",                     calendar_days(60, 30),  never,             {},                                1999y/10/1, 2023y/12/31, "reconsideration_1999",        "第三十一条",           Verification::full},
    TermRow{"reconsideration.decide",                     calendar_days(60, 30),  never,             {},                                2024y/1/1,  {},          "reconsideration_2023",        "第六十二条",           Verification::full},
    TermRow{"reconsideration.decide_simplified",          calendar_days(30),      never,             {},                                2024y/1/1,  {},          "reconsideration_2023",        "第六十二条",           Verification::full},
    // 行政诉讼
    TermRow{"litigation.file_after_reconsideration",      calendar_days(15),      never,             {},                                2015y/5/1,  {},          "litigation_2014",             "第四十五条",           Verification::full},
    TermRow{"litigation.file_direct",                     calendar_months(6),     never,             {},                                2015y/5/1,  {},          "litigation_2014",             "第四十六条",           Verification::full},
    // 环境影响评价
    TermRow{"eia.decide.report_book",                     calendar_days(60),      eia_procedure,     {},                                2003y/9/1,  2026y/8/14,  "eia_act",                     "第二十二条",           Verification::full},
    TermRow{"eia.decide.report_book",                     calendar_days(60),      eia_procedure,     {},                                2026y/8/15, {},          "ecological_code",             "第一百零二条",         Verification::full},
    TermRow{"eia.decide.report_form",                     calendar_days(30),      eia_procedure,     {},                                2003y/9/1,  2026y/8/14,  "eia_act",                     "第二十二条",           Verification::full},
    TermRow{"eia.decide.report_form",                     calendar_days(30),      eia_procedure,     {},                                2026y/8/15, {},          "ecological_code",             "第一百零二条",         Verification::full},
    TermRow{"eia.decide.registration",                    calendar_days(15),      never,             {},                                2003y/9/1,  2016y/12/31, "eia_act_2002",                "第二十二条",           Verification::page},
    TermRow{"eia.notice_of_acceptance.report_book",       working_days(10),       never,             {},                                2014y/1/1,  {},          "eia_guide_2013",              "",                     Verification::page},
    TermRow{"eia.notice_of_acceptance.report_form",       working_days(5),        never,             {},                                2014y/1/1,  {},          "eia_guide_2013",              "",                     Verification::page},
    TermRow{"eia.notice_of_intended_decision",            working_days(5),        never,             {},                                2014y/1/1,  {},          "eia_guide_2013",              "",                     Verification::page},
    TermRow{"eia.notice_of_acceptance.ministry_book",     working_days(10),       never,             {},                                2021y/1/1,  {},          "ministry_eia_2020",           "第八条",               Verification::full},
    TermRow{"eia.notice_of_acceptance.ministry_form",     working_days(5),        never,             {},                                2021y/1/1,  {},          "ministry_eia_2020",           "第八条",               Verification::full},
    TermRow{"eia.publish_decision",                       working_days(7),        never,             {},                                2021y/1/1,  {},          "ministry_eia_2020",           "第十七条",             Verification::full},
    TermRow{"eia.start_of_construction",                  calendar_years(5),      never,             {},                                2003y/9/1,  2026y/8/14,  "eia_act",                     "第二十四条",           Verification::full},
    TermRow{"eia.start_of_construction",                  calendar_years(5),      never,             {},                                2026y/8/15, {},          "ecological_code",             "第一百零六条",         Verification::full},
    TermRow{"eia.re_review",                              calendar_days(10),      never,             {},                                2003y/9/1,  2026y/8/14,  "eia_act",                     "第二十四条",           Verification::full},
    TermRow{"eia.re_review",                              calendar_days(10),      never,             {},                                2026y/8/15, {},          "ecological_code",             "第一百零六条",         Verification::full},
    TermRow{"eia.publish_acceptance_report",              working_days(5),        never,             {},                                2017y/11/20, {},         "acceptance_check_2017",       "第十一条",             Verification::full},
    TermRow{"eia.acceptance_report_open",                 working_days(20),       never,             {},                                2017y/11/20, {},         "acceptance_check_2017",       "第十一条",             Verification::full},
    TermRow{"eia.file_acceptance",                        working_days(5),        never,             {},                                2017y/11/20, {},         "acceptance_check_2017",       "第十三条",             Verification::full},
    TermRow{"eia.acceptance_check",                       calendar_months(12),    never,             {},                                2017y/11/20, {},         "acceptance_check_2017",       "第十二条",             Verification::full},
    // 举报
    TermRow{"complaint.tell_acceptance",                  calendar_days(15),      never,             {},                                2011y/3/1,  {},          "hotline_2010",                "第八条",               Verification::full},
    TermRow{"complaint.transfer",                         working_days(3),        never,             {},                                2011y/3/1,  {},          "hotline_2010",                "第九条、第十条",       Verification::one_copy},
    TermRow{"complaint.close",                            calendar_days(60, 30),  never,             {},                                2011y/3/1,  {},          "hotline_2010",                "第十一条",             Verification::full},
    // 信访
    TermRow{"petition.tell_acceptance",                   calendar_days(15),      never,             {},                                2005y/5/1,  2022y/4/30,  "petition_2005",               "第二十二条",           Verification::full},
    TermRow{"petition.tell_acceptance",                   calendar_days(15),      never,             {},                                2022y/5/1,  {},          "petition_2022",               "第二十三条",           Verification::full},
    TermRow{"petition.close",                             calendar_days(60, 30),  never,             {},                                2005y/5/1,  2022y/4/30,  "petition_2005",               "第三十三条",           Verification::full},
    TermRow{"petition.close",                             calendar_days(60, 30),  never,             {},                                2022y/5/1,  {},          "petition_2022",               "第三十四条",           Verification::full},
    // 监测
    TermRow{"monitoring.publish_supervisory",             working_days(20),       never,             {},                                2014y/1/1,  {},          "supervisory_monitoring_2013", "",                     Verification::memory},
    TermRow{"monitoring.publish_self_manual",             calendar_days(1),       never,             {},                                2014y/1/1,  {},          "self_monitoring_2013",        "",                     Verification::memory},
    TermRow{"monitoring.self_annual_report",              each_year(1, 31, 1),    never,             {},                                2014y/1/1,  {},          "self_monitoring_2013",        "",                     Verification::memory},
    TermRow{"monitoring.publish_self_manual.permit_holder",working_days(5),        never,             {},                                2023y/3/22, {},          "fixed_sources_2023",          "",                     Verification::page},
    // 污染源监管
    TermRow{"pollution_source.publish",                   working_days(20),       never,             {},                                2013y/9/1,  {},          "source_supervision_2013",     "二(三)",               Verification::full},
    TermRow{"pollution_source.publish_summary",           working_days(20),       never,             {},                                2013y/9/1,  {},          "source_supervision_2013",     "二(三)",               Verification::full},
    TermRow{"pollution_source.publish_automatic",         working_days(1),        never,             {},                                2013y/9/1,  {},          "source_supervision_2013",     "二(三)",               Verification::full},
    TermRow{"pollution_source.pass_on",                   working_days(10),       never,             {},                                2013y/9/1,  {},          "source_supervision_2013",     "二(一)",               Verification::full},
    // 企业环境信息
    TermRow{"enterprise.annual_report",                   each_year(3, 15, 1),    never,             {},                                2022y/2/8,  {},          "enterprise_disclosure_2021",  "第十九条",             Verification::full},
    TermRow{"enterprise.ad_hoc_report",                   working_days(5),        never,             {},                                2022y/2/8,  {},          "enterprise_disclosure_2021",  "第十七条",             Verification::full},
    TermRow{"enterprise.list",                            each_year(3, 31, 0),    never,             {},                                2022y/2/8,  {},          "enterprise_disclosure_2021",  "第九条",               Verification::full},
    // 重点单位
    TermRow{"key_units.list",                             each_year(3, 31, 0),    never,             {},                                2023y/1/1,  {},          "key_units_2022",              "第十二条、第十三条",   Verification::full},
    // 行政处罚
    TermRow{"penalty.decide",                             calendar_days(90),      never,             {},                                2021y/7/15, {},          "penalty_act_2021",            "第六十条",             Verification::full},
    TermRow{"penalty.serve",                              working_days(7),        never,             {},                                2021y/7/15, {},          "penalty_act_2021",            "第六十一条",           Verification::full},
    TermRow{"penalty.withdraw",                           working_days(3),        never,             {},                                2021y/7/15, {},          "penalty_act_2021",            "第四十八条",           Verification::full},
    TermRow{"penalty.decide.environment",                 calendar_days(90, 60),  penalty_procedure, {},                                2023y/7/1,  {},          "environment_penalty_2023",    "第五十七条",           Verification::full},
    TermRow{"penalty.serve.environment",                  working_days(7),        never,             {},                                2023y/7/1,  {},          "environment_penalty_2023",    "第五十八条",           Verification::full},
    TermRow{"penalty.publish.environment",                working_days(7),        never,             {},                                2023y/7/1,  {},          "environment_penalty_2023",    "第六十五条",           Verification::full},
    TermRow{"penalty.withdraw.environment",               working_days(3),        never,             {},                                2023y/7/1,  {},          "environment_penalty_2023",    "第六十六条",           Verification::full},
    TermRow{"penalty.ask_hearing.environment",            working_days(5),        never,             {},                                2023y/7/1,  {},          "environment_penalty_2023",    "第四十七条",           Verification::full},
    // 双公示
    TermRow{"double_publicity.publish",                   working_days(7),        never,             {},                                2015y/6/24, {},          "double_publicity_2015",       "第十八条",             Verification::page},
    // 排污许可
    TermRow{"permit.decide.simplified",                   calendar_days(20),      never,             {},                                2021y/3/1,  {},          "discharge_permit_2021",       "第十二条等",           Verification::full},
    TermRow{"permit.decide.key",                          calendar_days(30, 15),  never,             {},                                2021y/3/1,  {},          "discharge_permit_2021",       "第十二条等",           Verification::full},
};

// clang-format on

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::Bound>{
    Label{statute::Bound::at_most, "at_most", "至迟", "at the latest"},
    Label{statute::Bound::at_least, "at_least", "不少于", "at least"},
};
static_assert(complete(labels<statute::Bound>));

}  // namespace gongkai
