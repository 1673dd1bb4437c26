// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/audit/rule.hpp>

/// The functions that the rows of the rule table point at.
namespace gongkai::audit::detail {

[[nodiscard]] Outcome text_conflict(const report::AnnualReport& report);
[[nodiscard]] Outcome text_none_conflict(const report::AnnualReport& report);
[[nodiscard]] Outcome text_parts_exceed_whole(const report::AnnualReport& report);
[[nodiscard]] Outcome text_parts_differ(const report::AnnualReport& report);
[[nodiscard]] Outcome text_accepted_exceeds_received(const report::AnnualReport& report);
[[nodiscard]] Outcome text_open_exceeds(const report::AnnualReport& report);
[[nodiscard]] Outcome text_percentage(const report::AnnualReport& report);
[[nodiscard]] Outcome text_growth(const report::AnnualReport& report);
[[nodiscard]] Outcome text_list_count(const report::AnnualReport& report);
[[nodiscard]] Outcome text_rate_period(const report::AnnualReport& report);
[[nodiscard]] Outcome text_implausible(const report::AnnualReport& report);
[[nodiscard]] Outcome report_year(const report::AnnualReport& report);
[[nodiscard]] Outcome report_period(const report::AnnualReport& report);
[[nodiscard]] Outcome report_late(const report::AnnualReport& report);
[[nodiscard]] Outcome report_missing_section(const report::AnnualReport& report);
[[nodiscard]] Outcome report_fee_unreported(const report::AnnualReport& report);
[[nodiscard]] Outcome report_privacy(const report::AnnualReport& report);
[[nodiscard]] Outcome number_malformed(const report::AnnualReport& report);

}  // namespace gongkai::audit::detail
