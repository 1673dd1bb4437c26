// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <gongkai/report/annual_report.hpp>

/// Statements of one fact, gathered from all over a report.
namespace gongkai::audit::detail {

/// Whether a report has one such figure a year, so that two different ones contradict each other.
/// Meetings, training or fines may be counted several times over for different occasions, news
/// media and notice boards one by one, and what "other" holds depends on the list that it ends.
[[nodiscard]] bool stated_once(report::Measure measure);

/// Whether words for nothing (未发生) deny every positive figure of the measure.
[[nodiscard]] bool deniable(report::Measure measure);

/// The figures that state one fact: one measure, one scope, parts of the same whole.
struct Statements {
    report::Measure measure;
    std::string_view scope;            ///< borrows from the report
    std::vector<std::size_t> figures;  ///< in text order; none of them said as "all"
};

[[nodiscard]] std::vector<Statements> statements(const report::AnnualReport& report);

/// Every figure's index, in text order.
[[nodiscard]] std::vector<std::size_t> in_text_order(const report::AnnualReport& report);

/// The usable figures of a measure, of whatever scope, in text order.
[[nodiscard]] std::vector<std::size_t> figures_of_any_scope(const report::AnnualReport& report,
                                                            report::Measure measure);

/// The usable figures of a measure and scope in text order.
[[nodiscard]] std::vector<std::size_t> figures_of(const report::AnnualReport& report,
                                                  report::Measure measure,
                                                  std::string_view scope = "");

/// For every figure the index of the figure that a list makes it a part of, or nothing.
[[nodiscard]] std::vector<std::optional<std::size_t>> listed_wholes(
    const report::AnnualReport& report);

/// Of `figures` the one that allows the largest value; nothing where there is none.
[[nodiscard]] std::optional<std::size_t> largest(const report::AnnualReport& report,
                                                 const std::vector<std::size_t>& figures);

}  // namespace gongkai::audit::detail
