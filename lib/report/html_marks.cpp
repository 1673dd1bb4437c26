// SPDX-License-Identifier: Apache-2.0
#include "html_marks.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace gongkai::report::detail {
namespace {

/// A figure's digits, its unit and how exactly they are meant.
std::string amount_label(const Amount& amount, Language language) {
    std::string words = amount.value.to_string();
    if (!amount.unit.empty()) words += " " + amount.unit;
    if (amount.approximation != Approximation::exact)
        words.append(" · ").append(label(amount.approximation, language));
    return words;
}

std::string figure_title(const Figure& figure, Language language) {
    std::string title(figure.measure.label(language));
    title += " · " + amount_label(figure.amount, language);
    if (!figure.scope.empty()) title += " · " + figure.scope;
    return title;
}

std::string_view family_of(Measure measure) {
    const auto token = measure.token();
    return token.substr(0, token.find('.'));
}

bool in_text(Span span, const AnnualReport& report) {
    return !span.empty() && span.end <= report.text.size();
}

}  // namespace

Marks::Marks(const AnnualReport& report, const Audit& audit, Language language) {
    const auto none = static_cast<std::size_t>(-1);
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const auto& figure = report.figures[i];
        if (!in_text(figure.span, report)) {
            figures_.push_back(none);
            continue;
        }
        figures_.push_back(marks_.size());
        marks_.push_back({figure.span,
                          "f" + std::to_string(i + 1),
                          figure_title(figure, language),
                          family_of(figure.measure),
                          {}});
    }

    // A side that points at other words than its figure's gets a mark of its own.
    const auto mark_of = [&](const Side& side, std::size_t finding, const char* which) {
        const bool known = side.figure && *side.figure < figures_.size();
        const auto figure = known ? figures_[*side.figure] : none;
        const bool elsewhere = side.span && in_text(*side.span, report) &&
                               (figure == none || !marks_[figure].span.contains(*side.span));
        if (!elsewhere) return figure;
        const std::string id = "s" + std::to_string(finding + 1) + which;
        marks_.push_back({*side.span, id, {}, {}, {}});
        return marks_.size() - 1;
    };
    for (std::size_t i = 0; i < audit.findings.size(); ++i) {
        const auto& finding = audit.findings[i];
        const std::size_t left = mark_of(finding.left, i, "-left");
        const std::size_t right = mark_of(finding.right, i, "-right");
        auto& ids = sides_.emplace_back();
        if (left != none) {
            marks_[left].findings.push_back(i);
            ids[0] = marks_[left].id;
        }
        if (right != none) {
            if (right != left) marks_[right].findings.push_back(i);
            ids[1] = marks_[right].id;
        }
    }
}

std::string_view Marks::of_figure(std::size_t index) const {
    const std::size_t mark = figures_[index];
    return mark < marks_.size() ? std::string_view(marks_[mark].id) : std::string_view();
}

std::string finding_id(std::size_t index) {
    return "finding-" + std::to_string(index + 1);
}

}  // namespace gongkai::report::detail
