// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <gongkai/base/label.hpp>
#include <gongkai/ledger/digest.hpp>

namespace gongkai::ledger {

/// What can be wrong with a trace (留痕异常).
enum class TraceFault {
    event_changed,
    event_missing,
    event_added,
    event_moved,
    head_cut,
    tail_cut,
    chain_replaced,
    head_changed,
    event_unreadable,
    record_changed,
    record_missing,
    record_unexplained,
    personal_changed,
    personal_missing,
    personal_unexplained,
    clock_changed,
    count_changed,
    number_gap
};

/// One fault.
struct TraceProblem {
    TraceFault fault{};
    std::int64_t sequence = 0;  ///< of the event; 0 where it is about none
    std::string record;         ///< `kind/id`; empty where it is about none
    std::string zh;
    std::string en;

    friend bool operator==(const TraceProblem&, const TraceProblem&) = default;
};

/// What a verification found (核验结果).
struct Verification {
    Digest digest;  ///< of the events as they stand
    std::int64_t records = 0;
    std::int64_t personal_kept = 0;
    std::int64_t personal_erased = 0;
    std::int64_t personal_withheld = 0;  ///< taken over without: their ledger has them
    std::vector<TraceProblem> problems;

    /// Whether the trace is whole: gaps in issued numbers are told, but break nothing.
    [[nodiscard]] bool whole() const {
        for (const auto& problem : problems)
            if (problem.fault != TraceFault::number_gap) return false;
        return true;
    }
};

}  // namespace gongkai::ledger

namespace gongkai {

template <>
inline constexpr std::array labels<ledger::TraceFault>{
    Label{ledger::TraceFault::event_changed, "event_changed", "留痕被改动", "event changed"},
    Label{ledger::TraceFault::event_missing, "event_missing", "留痕缺失", "event missing"},
    Label{ledger::TraceFault::event_added, "event_added", "留痕被插入", "event added"},
    Label{ledger::TraceFault::event_moved, "event_moved", "留痕次序被改动", "event moved"},
    Label{ledger::TraceFault::head_cut, "head_cut", "链首被截去", "beginning cut off"},
    Label{ledger::TraceFault::tail_cut, "tail_cut", "链尾被截去", "end cut off"},
    Label{ledger::TraceFault::chain_replaced, "chain_replaced", "整链被重建", "chain made anew"},
    Label{ledger::TraceFault::head_changed, "head_changed", "链尾登记不符",
          "head does not match the events"},
    Label{ledger::TraceFault::event_unreadable, "event_unreadable", "留痕不可读",
          "event cannot be read"},
    Label{ledger::TraceFault::record_changed, "record_changed", "记录与留痕不符",
          "record that its events do not explain"},
    Label{ledger::TraceFault::record_missing, "record_missing", "有留痕而无记录",
          "events without their record"},
    Label{ledger::TraceFault::record_unexplained, "record_unexplained", "有记录而无留痕",
          "record without events"},
    Label{ledger::TraceFault::personal_changed, "personal_changed", "个人信息被改动",
          "personal data changed"},
    Label{ledger::TraceFault::personal_missing, "personal_missing", "个人信息缺失而无删除留痕",
          "personal data missing without a trace of their erasure"},
    Label{ledger::TraceFault::personal_unexplained, "personal_unexplained", "个人信息无留痕",
          "personal data without an event"},
    Label{ledger::TraceFault::clock_changed, "clock_changed", "期限与留痕不符",
          "clock that the events do not explain"},
    Label{ledger::TraceFault::count_changed, "count_changed", "统计数与记录不符",
          "statistics that the records do not explain"},
    Label{ledger::TraceFault::number_gap, "number_gap", "编号不连续", "gap in issued numbers"},
};
static_assert(complete(labels<ledger::TraceFault>));

}  // namespace gongkai
