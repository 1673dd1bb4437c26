// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/audit/check.hpp>
#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>
#include <gongkai/text/utf8.hpp>

/// Reports written by hand for the rules' tests: words first, what they state beside them.
namespace gongkai::test {

class Draft {
  public:
    /// Appends words as they stand. Gives where.
    Span say(std::string_view words) {
        const auto start = static_cast<std::uint32_t>(text::count_code_points(text_));
        text_ += words;
        return {start, static_cast<std::uint32_t>(text::count_code_points(text_))};
    }

    /// Appends a clause and the figure that it states. Gives the figure's index.
    std::size_t figure(std::string_view measure, std::string_view value, std::string_view clause,
                       std::string_view unit = "件") {
        report::Figure figure{report::Measure::require(measure), {}, {}, {}, {}, {}, {}};
        figure.amount.value = Decimal::parse(value);
        figure.amount.unit = unit;
        figure.span = say(clause);
        figure.number = figure.span;
        if (const auto at = clause.find(value); at != std::string_view::npos) {
            const auto before = text::count_code_points(clause.substr(0, at));
            figure.number.start += static_cast<std::uint32_t>(before);
            figure.number.end = figure.number.start + static_cast<std::uint32_t>(value.size());
        }
        say("。");
        report_.figures.push_back(std::move(figure));
        return report_.figures.size() - 1;
    }

    std::size_t approximate(std::string_view measure, std::string_view value,
                            std::string_view clause, Approximation approximation) {
        const auto index = figure(measure, value, clause);
        report_.figures[index].amount.approximation = approximation;
        return index;
    }

    std::size_t none(std::string_view measure, std::string_view clause) {
        const auto index = figure(measure, "0", clause);
        report_.figures[index].statement = report::Statement::none;
        return index;
    }

    std::size_t all(std::string_view measure, std::string_view value, std::string_view clause) {
        const auto index = figure(measure, value, clause);
        report_.figures[index].statement = report::Statement::all;
        return index;
    }

    /// Narrows the last figure.
    void scope(std::string_view words) { report_.figures.back().scope = words; }

    report::Breakdown& parts(std::size_t whole, std::vector<std::size_t> parts) {
        report::Breakdown list;
        list.whole = whole;
        list.parts = std::move(parts);
        list.first_group = list.parts.size();
        list.span = report_.figures[list.parts.front()].span;
        list.span.end = report_.figures[list.parts.back()].span.end;
        report_.breakdowns.push_back(std::move(list));
        return report_.breakdowns.back();
    }

    void share(std::size_t part, std::optional<std::size_t> whole, std::string_view percent,
               std::string_view step) {
        const auto words = say("占" + std::string(percent) + "%。");
        report_.shares.push_back(
            {part, whole, Decimal::parse(percent), Decimal::parse(step), words});
    }

    void section(std::optional<report::SectionKey> key, std::string_view heading,
                 std::string_view words = "") {
        report::Section section;
        section.key = key;
        section.heading = heading;
        section.span = say(std::string(heading) + "\n");
        section.span.end = say(words).end;
        report_.sections.push_back(std::move(section));
    }

    void year(report::YearMention::Role role, int year, std::string_view words) {
        report_.years.push_back({year, role, say(words)});
    }

    report::AnnualReport& report() {
        report_.text = text::Text(text_);
        return report_;
    }

    report::Audit check() { return audit::check(report()); }

  private:
    report::AnnualReport report_;
    std::string text_;
};

inline std::vector<report::Finding> findings_of(const report::Audit& audit, std::string_view rule) {
    std::vector<report::Finding> found;
    for (const auto& finding : audit.findings)
        if (finding.rule == rule) found.push_back(finding);
    return found;
}

inline report::Status status_of(const report::Audit& audit, std::string_view rule) {
    const auto found = std::ranges::find(audit.checks, rule, &report::Check::rule);
    REQUIRE(found != audit.checks.end());
    return found->status;
}

/// The finding as "left|right|difference".
inline std::string sides(const report::Finding& finding) {
    return finding.left.value + "|" + finding.right.value + "|" +
           (finding.difference ? finding.difference->to_string() : "");
}

/// What a rule found, in order, as `sides`.
inline std::vector<std::string> sides_of(const report::Audit& audit, std::string_view rule) {
    std::vector<std::string> found;
    for (const auto& finding : findings_of(audit, rule)) found.push_back(sides(finding));
    return found;
}

}  // namespace gongkai::test
