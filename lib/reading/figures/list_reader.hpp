// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/text/normalise.hpp>

#include "lexer.hpp"

namespace gongkai::reading {

/// Finds announced lists (5个频道,分别是…; …、…等三个方面) in one paragraph and adds them to the
/// report. `base` is the paragraph's offset in the report's text.
void read_lists(const text::Normalised& words, const Tokens& tokens, std::uint32_t base,
                report::AnnualReport& report);

}  // namespace gongkai::reading
