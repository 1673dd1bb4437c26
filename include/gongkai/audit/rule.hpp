// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include <gongkai/base/diagnostic.hpp>
#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>

/// Rules (核查规则): rows, each pointing at one small function.
namespace gongkai::audit {

/// What one rule came to over one report.
struct Outcome {
    std::vector<report::Finding> findings;  ///< rule, severity and fingerprint are filled in later
    std::size_t compared = 0;               ///< comparisons that could be made
    bool applicable = true;
    bool only_zeros = true;  ///< every comparison was of zeros
};

struct Rule {
    std::string_view token;  ///< text.conflict
    Severity severity;
    std::span<const report::Form> forms;  ///< empty: every form
    std::string_view zh;                  ///< what it asks, for people
    std::string_view en;
    std::string_view basis;  ///< instrument and article; may be empty
    Outcome (*run)(const report::AnnualReport&);
};

/// Every rule, in the order in which checks are listed.
[[nodiscard]] std::span<const Rule> rules();

}  // namespace gongkai::audit
