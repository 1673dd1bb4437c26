// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>

#include <gongkai/base/decimal.hpp>
#include <gongkai/record/monitoring.hpp>

/// What a quarter's monitoring comes to (监测完成率, 达标率, 公布率): counted by sources, not by
/// measurements.
namespace gongkai::record {

/// Sources of one period (家).
struct MonitoringTally {
    std::int64_t due = 0;  ///< 应测: every source that has a row
    std::int64_t monitored = 0;
    std::int64_t not_monitored = 0;  ///< with its reason
    std::int64_t unexplained = 0;    ///< neither a result nor a reason
    std::int64_t meeting = 0;        ///< every assessed result meets its limit
    std::int64_t exceeding = 0;      ///< at least one result exceeds it
    std::int64_t not_assessed = 0;   ///< monitored, without any result that was assessed
    std::int64_t published = 0;      ///< monitored, and every result is published
    std::int64_t reasons_published = 0;
    std::map<NotMonitoredReason, std::int64_t> reasons{};

    /// 监测完成率, in percent to two places: monitored of due; nothing where nothing was due.
    [[nodiscard]] std::optional<Decimal> monitored_rate() const { return rate(monitored, due); }
    /// 达标率: meeting of those that were assessed; nothing where none was.
    [[nodiscard]] std::optional<Decimal> compliance_rate() const {
        return rate(meeting, meeting + exceeding);
    }
    /// 公布率: published of monitored; nothing where none was monitored. Source: the formula is
    /// that of a score sheet of state-controlled firms, seen in one copy.
    [[nodiscard]] std::optional<Decimal> disclosure_rate() const {
        return rate(published, monitored);
    }

    friend bool operator==(const MonitoringTally&, const MonitoringTally&) = default;

  private:
    [[nodiscard]] static std::optional<Decimal> rate(std::int64_t part, std::int64_t whole) {
        if (whole == 0) return std::nullopt;
        return Decimal::quotient(Decimal{part} * Decimal{100}, Decimal{whole}, 2);
    }
};

/// The tally of some rows; those of one quarter and kind of monitoring, which the caller selects.
/// A source with results and a row of not being monitored counts as monitored.
[[nodiscard]] inline MonitoringTally tally(std::span<const Monitoring> rows) {
    struct Source {
        bool result = false;
        bool assessed = false;
        bool exceeds = false;
        bool all_published = true;
        bool reason_published = false;
        std::optional<NotMonitoredReason> reason{};
    };
    std::map<std::string, Source> sources;
    for (const auto& row : rows) {
        auto& source = sources[row.source.id];
        if (row.state == MonitoringState::obtained || row.state == MonitoringState::published) {
            source.result = true;
            source.assessed |= row.conclusion == MonitoringConclusion::meets ||
                               row.conclusion == MonitoringConclusion::exceeds;
            source.exceeds |= row.conclusion == MonitoringConclusion::exceeds;
            source.all_published &= row.state == MonitoringState::published;
        }
        if (row.state == MonitoringState::not_monitored ||
            row.state == MonitoringState::reason_published) {
            if (!source.reason) source.reason = row.not_monitored_reason;
            source.reason_published |= row.state == MonitoringState::reason_published;
        }
    }
    MonitoringTally tally;
    for (const auto& [id, source] : sources) {
        ++tally.due;
        if (source.result) {
            ++tally.monitored;
            if (!source.assessed)
                ++tally.not_assessed;
            else
                ++(source.exceeds ? tally.exceeding : tally.meeting);
            if (source.all_published) ++tally.published;
        } else if (source.reason) {
            ++tally.not_monitored;
            ++tally.reasons[*source.reason];
            if (source.reason_published) ++tally.reasons_published;
        } else {
            ++tally.unexplained;
        }
    }
    return tally;
}

}  // namespace gongkai::record
