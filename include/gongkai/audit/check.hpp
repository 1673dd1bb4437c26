// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>

namespace gongkai::audit {

/// Runs every rule of the report's form over it.
///
/// Approximate figures satisfy what some value that their words allow satisfies; what is not
/// stated breaks nothing. Never throws for what a report says. Running it twice gives the same.
[[nodiscard]] report::Audit check(const report::AnnualReport& report);

}  // namespace gongkai::audit
