// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/ref.hpp>
#include <gongkai/statute/remedy_table.hpp>
#include <gongkai/statute/taxonomy_request.hpp>

namespace gongkai::record {

/// How far a reconsideration has come (复议办理状态).
enum class ReconsiderationState {
    filed,  ///< on its way in
    received,
    correction_asked,
    accepted,
    declined,
    notified,  ///< the respondent has the copy
    responded,
    decided,
    delivered,
    abandoned,
    withdrawn
};

/// By what procedure a case is heard (审理程序).
enum class ReviewProcedure { ordinary, simplified };

/// An application for reconsideration of how a request was handled (行政复议). Who applies stands
/// apart, in an `Applicant`.
/// Source: 行政复议法(1999, 2017); 行政复议法(2023); 政府信息公开工作年度报告格式 表四.
struct Reconsideration {
    std::string id;
    Ref<InformationRequest> request{};
    Ref<Agency> respondent;
    Ref<Applicant> applicant{};
    std::optional<statute::Decision> contested{};
    std::string authority;
    std::string case_number{};
    Date filed_on;
    std::string claim{};
    ReviewProcedure procedure = ReviewProcedure::ordinary;
    ReconsiderationState state = ReconsiderationState::filed;
    std::optional<Date> received_on{};
    std::string correction_items{};
    std::optional<Date> correction_asked_on{};
    std::optional<Date> corrected_on{};
    std::optional<Date> accepted_on{};
    std::optional<Date> declined_on{};
    std::string declined_reason{};
    std::optional<Date> copy_received_on{};
    std::optional<Date> responded_on{};
    std::optional<Date> extended_on{};
    std::optional<std::int64_t> extension{};
    std::string extension_approver{};
    std::optional<statute::ReviewOutcome> outcome{};
    std::string decision_number{};
    std::string decision{};
    std::optional<Date> decided_on{};
    std::optional<Date> delivered_on{};
    std::optional<Date> ended_on{};
    bool generated = false;

    friend bool operator==(const Reconsideration&, const Reconsideration&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Reconsideration> = describe(
    required(&Reconsideration::id, "id", "记录编号", "record id"),
    conditional(&Reconsideration::request, "request", "所涉申请", "request"),
    required(&Reconsideration::respondent, "respondent", "被申请人", "respondent"),
    conditional(&Reconsideration::applicant, "applicant", "复议申请人", "applicant"),
    conditional(&Reconsideration::contested, "contested", "被复议行为", "what is contested"),
    required(&Reconsideration::authority, "authority", "复议机关", "authority"),
    conditional(&Reconsideration::case_number, "case_number", "复议案号", "case number"),
    required(&Reconsideration::filed_on, "filed_on", "复议申请日期", "filed on"),
    conditional(&Reconsideration::claim, "claim", "复议请求", "claim"),
    required(&Reconsideration::procedure, "procedure", "审理程序", "procedure").by("行政复议法(2023)第五十三条"),
    required(&Reconsideration::state, "state", "办理状态", "state"),
    conditional(&Reconsideration::received_on, "received_on", "收到复议申请日期", "received on"),
    conditional(&Reconsideration::correction_items, "correction_items", "补正事项", "what to correct").by("行政复议法(2023)第三十一条"),
    conditional(&Reconsideration::correction_asked_on, "correction_asked_on", "补正通知日期", "correction asked on").by("行政复议法(2023)第三十一条"),
    conditional(&Reconsideration::corrected_on, "corrected_on", "收到补正日期", "correction received on").by("行政复议法(2023)第三十一条"),
    conditional(&Reconsideration::accepted_on, "accepted_on", "受理日期", "accepted on").by("行政复议法(2023)第三十条"),
    conditional(&Reconsideration::declined_on, "declined_on", "不予受理日期", "declined on").by("行政复议法(2023)第三十条"),
    conditional(&Reconsideration::declined_reason, "declined_reason", "不予受理理由", "why declined").by("行政复议法(2023)第三十条"),
    conditional(&Reconsideration::copy_received_on, "copy_received_on", "被申请人收到副本日期", "copy received by the respondent on").by("行政复议法(2023)第四十八条"),
    conditional(&Reconsideration::responded_on, "responded_on", "被申请人答复日期", "respondent answered on").by("行政复议法(2023)第四十八条"),
    conditional(&Reconsideration::extended_on, "extended_on", "延期告知日期", "extension notified on").by("行政复议法(2023)第六十二条"),
    conditional(&Reconsideration::extension, "extension", "延长期限", "extension").in("天").by("行政复议法(2023)第六十二条"),
    conditional(&Reconsideration::extension_approver, "extension_approver", "延期批准人", "extension approved by").by("行政复议法(2023)第六十二条"),
    conditional(&Reconsideration::outcome, "outcome", "复议结果", "outcome").by("政府信息公开工作年度报告格式 表四"),
    conditional(&Reconsideration::decision_number, "decision_number", "复议决定书文号", "number of the decision").as(Code::document_number),
    optional(&Reconsideration::decision, "decision", "复议决定内容", "decision"),
    conditional(&Reconsideration::decided_on, "decided_on", "复议决定日期", "decided on").by("行政复议法(2023)第六十二条"),
    conditional(&Reconsideration::delivered_on, "delivered_on", "送达日期", "delivered on"),
    conditional(&Reconsideration::ended_on, "ended_on", "终止日期", "ended on"),
    optional(&Reconsideration::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::ReconsiderationState>{
    Label{record::ReconsiderationState::filed, "filed", "已申请", "filed"},
    Label{record::ReconsiderationState::received, "received", "审查受理中", "received"},
    Label{record::ReconsiderationState::correction_asked, "correction_asked", "待补正",
          "correction asked for"},
    Label{record::ReconsiderationState::accepted, "accepted", "已受理", "accepted"},
    Label{record::ReconsiderationState::declined, "declined", "不予受理", "declined"},
    Label{record::ReconsiderationState::notified, "notified", "待被申请人答复",
          "respondent notified"},
    Label{record::ReconsiderationState::responded, "responded", "审理中", "responded"},
    Label{record::ReconsiderationState::decided, "decided", "已决定", "decided"},
    Label{record::ReconsiderationState::delivered, "delivered", "已送达", "delivered"},
    Label{record::ReconsiderationState::abandoned, "abandoned", "视为放弃", "treated as given up"},
    Label{record::ReconsiderationState::withdrawn, "withdrawn", "已撤回", "withdrawn"},
};
static_assert(complete(labels<record::ReconsiderationState>));

template <>
inline constexpr std::array labels<record::ReviewProcedure>{
    Label{record::ReviewProcedure::ordinary, "ordinary", "普通程序", "ordinary"},
    Label{record::ReviewProcedure::simplified, "simplified", "简易程序", "simplified"},
};
static_assert(complete(labels<record::ReviewProcedure>));

}  // namespace gongkai
