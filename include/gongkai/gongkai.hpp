// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/audit/check.hpp>
#include <gongkai/reading/read.hpp>
#include <gongkai/report/html.hpp>
#include <gongkai/report/json.hpp>

/// The whole of gongkai (公开):
///
///     const auto report = gongkai::read_file("report.txt");
///     for (const auto& finding : gongkai::check(report).findings)
///         std::cout << finding.message << '\n';
namespace gongkai {

using audit::check;
using reading::read;
using reading::read_file;
using reading::ReadOptions;
using report::AnnualReport;
using report::Audit;
using report::Figure;
using report::Finding;
using report::Measure;

}  // namespace gongkai
