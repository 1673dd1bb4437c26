// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>

namespace gongkai::audit::detail {

/// 16 hexadecimal digits over rule, facts, values and the words of both sides (FNV-1a, 64 bits).
/// No offset, no space and none of the quotes' digits enters: an edit elsewhere changes nothing,
/// the values carry the numbers, and a number that must not be published is never hashed.
[[nodiscard]] std::string fingerprint(const report::AnnualReport& report,
                                      const report::Finding& finding);

}  // namespace gongkai::audit::detail
