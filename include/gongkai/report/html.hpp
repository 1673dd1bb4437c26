// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <gongkai/base/label.hpp>
#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>

namespace gongkai::report {

/// One self-contained HTML page, UTF-8: the report's text with each figure marked in place, each
/// finding joined to both of its sides, the figures as a table and the checks that ran. No script
/// is needed to read it, nothing is fetched, every word of the document is escaped.
[[nodiscard]] std::string to_html(const AnnualReport& report, const Audit& audit,
                                  Language language = Language::zh);

}  // namespace gongkai::report
