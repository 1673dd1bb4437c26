// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>

/// Parts of a report as Python holds them: each keeps the whole alive that it points into.
/// Nothing here changes after it is made, so any thread may read it.
namespace gongkai::python {

using ReportHandle = std::shared_ptr<report::AnnualReport>;

/// A figure of a report.
struct FigureView {
    ReportHandle report;
    std::size_t index = 0;

    [[nodiscard]] const report::Figure& get() const { return report->figures[index]; }
    [[nodiscard]] std::string id() const {
        return std::string("f").append(std::to_string(index + 1));
    }
    [[nodiscard]] std::string_view quote() const { return report->quote(get().span); }

    friend bool operator==(const FigureView&, const FigureView&) = default;
};

struct FigureSequence {
    std::vector<FigureView> items;
};

/// A list that a report announces.
struct ListView {
    ReportHandle report;
    std::size_t index = 0;

    [[nodiscard]] const report::AnnouncedList& get() const { return report->lists[index]; }
};

/// An audit and the report that it was made of.
struct AuditOfReport {
    ReportHandle report;
    report::Audit audit;
};
using AuditHandle = std::shared_ptr<const AuditOfReport>;

/// A finding of an audit.
struct FindingView {
    AuditHandle audit;
    std::size_t index = 0;

    [[nodiscard]] const report::Finding& get() const { return audit->audit.findings[index]; }

    friend bool operator==(const FindingView&, const FindingView&) = default;
};

/// One side of a finding.
struct SideView {
    ReportHandle report;
    report::Side side;
};

struct FindingSequence {
    AuditHandle audit;
    std::vector<FindingView> items;
};

/// A text that may be missing: what is empty in C++ is `None` in Python.
[[nodiscard]] inline std::optional<std::string_view> unless_empty(std::string_view text) {
    if (text.empty()) return std::nullopt;
    return text;
}

template <Labelled Enum>
[[nodiscard]] std::optional<std::string_view> token_of(std::optional<Enum> value) {
    if (!value) return std::nullopt;
    return token(*value);
}

}  // namespace gongkai::python
