// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/field.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/reconsideration.hpp>
#include <gongkai/record/ref.hpp>
#include <gongkai/statute/remedy_table.hpp>
#include <gongkai/statute/taxonomy_request.hpp>

namespace gongkai::record {

/// How far a suit has come (诉讼办理状态).
enum class LitigationState {
    filed,
    docketed,  ///< the court took it on (立案)
    not_docketed,
    responded,
    judged,
    delivered,
    withdrawn
};

/// Before which court a suit is in turn (审级).
enum class Instance { first, second, retrial };

/// A suit over how a request was handled (行政诉讼): one record an instance. Who sues stands apart,
/// in an `Applicant`.
/// Source: 行政诉讼法; 政府信息公开工作年度报告格式 表四, which tells suits after reconsideration
/// from direct ones.
struct Litigation {
    std::string id;
    Ref<InformationRequest> request{};
    Ref<Agency> defendant;
    Ref<Applicant> plaintiff{};
    std::optional<statute::Decision> contested{};
    bool after_reconsideration = false;
    Ref<Reconsideration> reconsideration{};
    std::string court;
    Instance instance = Instance::first;
    Ref<Litigation> appeal_from{};
    std::string case_number{};
    Date filed_on;
    std::string claim{};
    ReviewProcedure procedure = ReviewProcedure::ordinary;
    LitigationState state = LitigationState::filed;
    std::optional<Date> docketed_on{};
    std::string not_docketed_reason{};
    std::optional<Date> complaint_received_on{};
    std::optional<Date> responded_on{};
    std::optional<Date> heard_on{};
    std::optional<statute::ReviewOutcome> outcome{};
    std::string judgment{};
    std::optional<Date> judged_on{};
    std::optional<Date> delivered_on{};
    std::optional<Date> ended_on{};
    bool generated = false;

    friend bool operator==(const Litigation&, const Litigation&) = default;
};

// clang-format off

template <>
inline constexpr auto fields<Litigation> = describe(
    required(&Litigation::id, "id", "记录编号", "record id"),
    conditional(&Litigation::request, "request", "所涉申请", "request"),
    required(&Litigation::defendant, "defendant", "被告", "defendant"),
    conditional(&Litigation::plaintiff, "plaintiff", "原告", "plaintiff"),
    conditional(&Litigation::contested, "contested", "被诉行为", "what is contested"),
    optional(&Litigation::after_reconsideration, "after_reconsideration", "复议后起诉", "after reconsideration").by("政府信息公开工作年度报告格式 表四"),
    conditional(&Litigation::reconsideration, "reconsideration", "所涉复议", "reconsideration"),
    required(&Litigation::court, "court", "受诉法院", "court"),
    required(&Litigation::instance, "instance", "审级", "instance"),
    conditional(&Litigation::appeal_from, "appeal_from", "上诉所涉案件", "appeal from"),
    conditional(&Litigation::case_number, "case_number", "案号", "case number"),
    required(&Litigation::filed_on, "filed_on", "起诉日期", "filed on").by("行政诉讼法第四十五条、第四十六条"),
    conditional(&Litigation::claim, "claim", "诉讼请求", "claim"),
    required(&Litigation::procedure, "procedure", "审理程序", "procedure").by("行政诉讼法第八十一条至第八十三条"),
    required(&Litigation::state, "state", "办理状态", "state"),
    conditional(&Litigation::docketed_on, "docketed_on", "立案日期", "docketed on").by("行政诉讼法第五十一条"),
    conditional(&Litigation::not_docketed_reason, "not_docketed_reason", "不予立案理由", "why not docketed").by("行政诉讼法第五十一条"),
    conditional(&Litigation::complaint_received_on, "complaint_received_on", "收到起诉状副本日期", "copy received by the defendant on"),
    conditional(&Litigation::responded_on, "responded_on", "答辩日期", "responded on"),
    conditional(&Litigation::heard_on, "heard_on", "开庭日期", "heard on"),
    conditional(&Litigation::outcome, "outcome", "诉讼结果", "outcome").by("政府信息公开工作年度报告格式 表四"),
    optional(&Litigation::judgment, "judgment", "裁判内容", "judgment"),
    conditional(&Litigation::judged_on, "judged_on", "裁判日期", "judged on"),
    conditional(&Litigation::delivered_on, "delivered_on", "送达日期", "delivered on"),
    conditional(&Litigation::ended_on, "ended_on", "终结日期", "ended on"),
    optional(&Litigation::generated, "generated", "生成数据", "generated"));

// clang-format on

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::LitigationState>{
    Label{record::LitigationState::filed, "filed", "已起诉", "filed"},
    Label{record::LitigationState::docketed, "docketed", "已立案", "docketed"},
    Label{record::LitigationState::not_docketed, "not_docketed", "不予立案", "not docketed"},
    Label{record::LitigationState::responded, "responded", "已答辩", "responded"},
    Label{record::LitigationState::judged, "judged", "已裁判", "judged"},
    Label{record::LitigationState::delivered, "delivered", "已送达", "delivered"},
    Label{record::LitigationState::withdrawn, "withdrawn", "已撤诉", "withdrawn"},
};
static_assert(complete(labels<record::LitigationState>));

template <>
inline constexpr std::array labels<record::Instance>{
    Label{record::Instance::first, "first", "一审", "first instance"},
    Label{record::Instance::second, "second", "二审", "second instance"},
    Label{record::Instance::retrial, "retrial", "再审", "retrial"},
};
static_assert(complete(labels<record::Instance>));

}  // namespace gongkai
