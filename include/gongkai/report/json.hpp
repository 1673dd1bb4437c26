// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>

/// JSON of a report: schema `gongkai.report/1`.
namespace gongkai::report {

/// One JSON object, UTF-8. With `audit`, its findings and checks stand in it; without, both are
/// empty. `indent` spaces a level; -1 gives one line.
[[nodiscard]] std::string to_json(const AnnualReport& report, const Audit* audit = nullptr,
                                  int indent = -1);

/// A report from its JSON: figures, lists and relations equal to those written. Keys that are not
/// known are passed over. Throws `InvalidValue` that names the place (a JSON pointer, or line and
/// column) and what would be right.
[[nodiscard]] AnnualReport from_json(std::string_view json);

}  // namespace gongkai::report
