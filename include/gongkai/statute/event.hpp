// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

/// What starts a clock, what stops it and in what it counts.
namespace gongkai::statute {

/// In what a term is counted (期间单位).
enum class Unit {
    working_day,
    calendar_day,  ///< every day counts; a last day that is no working day moves on
    month,         ///< to the same day of the month, or its last; then as calendar days
    year,
    date  ///< a fixed day of a year
};

/// The fact from whose day a term runs (起算事实). The day itself does not count.
enum class Event {
    information_formed,
    request_received,
    corrected_request_received,
    consultation_letter_received,
    fee_notice_received,
    year_began,
    year_ended,
    period_ended,
    act_known,
    application_received,
    copy_received,
    application_accepted,
    decision_received,
    decision_made,
    decision_changed,
    document_received,
    notice_published,
    notice_period_ended,
    approval,
    report_finished,
    report_published,
    facilities_completed,
    complaint_received,
    complaint_accepted,
    petition_received,
    petition_accepted,
    result_obtained,
    monitoring_finished,
    legal_document_received,
    case_filed,
    penalty_notice_received
};

/// For what a clock stands still (不计入期限的事由).
enum class PauseReason {
    third_party,
    other_agency,
    technical_assessment,
    hearing,
    expert_review,
    suspension,
    announcement,
    monitoring,
    assessment,
    appraisal,
    identification,
    service
};

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::Unit>{
    Label{statute::Unit::working_day, "working_day", "个工作日", "working days"},
    Label{statute::Unit::calendar_day, "calendar_day", "日", "days"},
    Label{statute::Unit::month, "month", "个月", "months"},
    Label{statute::Unit::year, "year", "年", "years"},
    Label{statute::Unit::date, "date", "固定日期", "fixed date"},
};
static_assert(complete(labels<statute::Unit>));

template <>
inline constexpr std::array labels<statute::Event>{
    Label{statute::Event::information_formed, "information_formed", "信息形成或者变更",
          "information formed or changed"},
    Label{statute::Event::request_received, "request_received", "收到申请", "request received"},
    Label{statute::Event::corrected_request_received, "corrected_request_received",
          "收到补正后的申请", "corrected request received"},
    Label{statute::Event::consultation_letter_received, "consultation_letter_received",
          "收到征求意见书", "consultation letter received"},
    Label{statute::Event::fee_notice_received, "fee_notice_received", "收到收费通知",
          "fee notice received"},
    Label{statute::Event::year_began, "year_began", "年度开始", "year began"},
    Label{statute::Event::year_ended, "year_ended", "年度结束", "year ended"},
    Label{statute::Event::period_ended, "period_ended", "季度或者年度结束",
          "quarter or year ended"},
    Label{statute::Event::act_known, "act_known", "知道行政行为", "act known"},
    Label{statute::Event::application_received, "application_received", "收到复议申请",
          "application received"},
    Label{statute::Event::copy_received, "copy_received", "收到申请书副本", "copy received"},
    Label{statute::Event::application_accepted, "application_accepted", "受理申请",
          "application accepted"},
    Label{statute::Event::decision_received, "decision_received", "收到决定书",
          "decision received"},
    Label{statute::Event::decision_made, "decision_made", "作出决定", "decision made"},
    Label{statute::Event::decision_changed, "decision_changed", "决定被变更、撤销",
          "decision changed or annulled"},
    Label{statute::Event::document_received, "document_received", "收到环评文件",
          "document received"},
    Label{statute::Event::notice_published, "notice_published", "公示发布", "notice published"},
    Label{statute::Event::notice_period_ended, "notice_period_ended", "公示期满",
          "notice period ended"},
    Label{statute::Event::approval, "approval", "批准", "approval"},
    Label{statute::Event::report_finished, "report_finished", "验收报告编制完成",
          "report finished"},
    Label{statute::Event::report_published, "report_published", "验收报告公开", "report published"},
    Label{statute::Event::facilities_completed, "facilities_completed", "环境保护设施竣工",
          "facilities completed"},
    Label{statute::Event::complaint_received, "complaint_received", "接到举报",
          "complaint received"},
    Label{statute::Event::complaint_accepted, "complaint_accepted", "受理举报",
          "complaint accepted"},
    Label{statute::Event::petition_received, "petition_received", "收到信访事项",
          "petition received"},
    Label{statute::Event::petition_accepted, "petition_accepted", "受理信访事项",
          "petition accepted"},
    Label{statute::Event::result_obtained, "result_obtained", "取得监测结果", "result obtained"},
    Label{statute::Event::monitoring_finished, "monitoring_finished", "完成监测",
          "monitoring finished"},
    Label{statute::Event::legal_document_received, "legal_document_received", "收到法律文书",
          "legal document received"},
    Label{statute::Event::case_filed, "case_filed", "立案", "case filed"},
    Label{statute::Event::penalty_notice_received, "penalty_notice_received",
          "收到行政处罚事先告知书", "penalty notice received"},
};
static_assert(complete(labels<statute::Event>));

template <>
inline constexpr std::array labels<statute::PauseReason>{
    Label{statute::PauseReason::third_party, "third_party", "征求第三方意见",
          "consulting a third party"},
    Label{statute::PauseReason::other_agency, "other_agency", "征求其他机关意见",
          "consulting another agency"},
    Label{statute::PauseReason::technical_assessment, "technical_assessment", "技术评估",
          "technical assessment"},
    Label{statute::PauseReason::hearing, "hearing", "听证", "hearing"},
    Label{statute::PauseReason::expert_review, "expert_review", "专家评审", "expert review"},
    Label{statute::PauseReason::suspension, "suspension", "中止", "suspension"},
    Label{statute::PauseReason::announcement, "announcement", "公告", "public announcement"},
    Label{statute::PauseReason::monitoring, "monitoring", "监测(检测)", "monitoring or testing"},
    Label{statute::PauseReason::assessment, "assessment", "评估", "assessment"},
    Label{statute::PauseReason::appraisal, "appraisal", "鉴定", "appraisal"},
    Label{statute::PauseReason::identification, "identification", "认定", "identification"},
    Label{statute::PauseReason::service, "service", "送达", "service"},
};
static_assert(complete(labels<statute::PauseReason>));

}  // namespace gongkai
