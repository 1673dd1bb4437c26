// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/audit/check.hpp>
#include <gongkai/calendar/arrangement.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/reading/read.hpp>
#include <gongkai/report/html.hpp>
#include <gongkai/report/json.hpp>
#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/column.hpp>
#include <gongkai/statute/explain.hpp>
#include <gongkai/statute/fee.hpp>
#include <gongkai/statute/json.hpp>
#include <gongkai/statute/obligation.hpp>
#include <gongkai/statute/receipt.hpp>
#include <gongkai/statute/remedy.hpp>
#include <gongkai/statute/taxonomy.hpp>

/// The whole of gongkai (公开):
///
///     const auto report = gongkai::read_file("report.txt");
///     for (const auto& finding : gongkai::check(report).findings)
///         std::cout << finding.message << '\n';
///
///     const gongkai::Clock reply(gongkai::Term::of("request.reply"), received);
///     std::cout << gongkai::explain(reply);
namespace gongkai {

using audit::check;
using calendar::Calendar;
using calendar::china;
using reading::read;
using reading::read_file;
using reading::ReadOptions;
using report::AnnualReport;
using report::Audit;
using report::Figure;
using report::Finding;
using report::Measure;
using statute::Clock;
using statute::due;
using statute::explain;
using statute::Term;

}  // namespace gongkai
