// SPDX-License-Identifier: Apache-2.0
#include <gongkai/audit/check.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <tuple>

#include <gongkai/audit/rule.hpp>

#include "fingerprint.hpp"

namespace gongkai::audit {
namespace {

using report::AnnualReport;
using report::Audit;
using report::Finding;
using report::Status;

bool governs(const Rule& rule, const AnnualReport& report) {
    if (rule.forms.empty()) return true;
    return report.form && std::ranges::find(rule.forms, *report.form) != rule.forms.end();
}

Status status_of(const Outcome& outcome) {
    if (!outcome.applicable) return Status::not_applicable;
    if (!outcome.findings.empty()) return Status::fail;
    if (outcome.compared == 0 || outcome.only_zeros) return Status::unknown;
    return Status::pass;
}

/// Where a finding begins; one that stands nowhere comes last.
std::uint32_t place(const Finding& finding) {
    std::uint32_t start = UINT32_MAX;
    for (const auto& side : {finding.left, finding.right})
        if (side.span) start = std::min(start, side.span->start);
    return start;
}

bool before(const Finding& a, const Finding& b) {
    return std::tuple{a.severity, place(a)} < std::tuple{b.severity, place(b)};
}

}  // namespace

Audit check(const AnnualReport& report) {
    Audit audit;
    for (const auto& rule : rules()) {
        if (!governs(rule, report)) {
            audit.checks.push_back({std::string(rule.token), Status::not_applicable, 0});
            continue;
        }
        auto outcome = rule.run(report);
        audit.checks.push_back({std::string(rule.token), status_of(outcome), outcome.compared});
        for (auto& finding : outcome.findings) {
            finding.rule = rule.token;
            finding.severity = rule.severity;
            finding.fingerprint = detail::fingerprint(report, finding);
        }
        std::ranges::move(outcome.findings, std::back_inserter(audit.findings));
    }
    std::ranges::stable_sort(audit.findings, before);
    return audit;
}

}  // namespace gongkai::audit
