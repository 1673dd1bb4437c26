// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "evidence.hpp"
#include "rule_functions.hpp"

namespace gongkai::audit::detail {
namespace {

using report::AnnualReport;
using report::Section;
using report::SectionKey;

/// The family of figures that shows a subject to be reported, whatever heading it stands under:
/// reports on the form of 2008 often merge sections.
struct Subject {
    SectionKey key;
    std::string_view family;
};

constexpr std::array subjects{
    Subject{SectionKey::proactive, "proactive"}, Subject{SectionKey::requests, "requests"},
    Subject{SectionKey::fees, "fees"},           Subject{SectionKey::review, "reconsideration"},
    Subject{SectionKey::review, "litigation"},
};

const Section* section_of(const AnnualReport& report, SectionKey key) {
    const auto found = std::ranges::find(report.sections, std::optional{key}, &Section::key);
    return found == report.sections.end() ? nullptr : &*found;
}

bool has_figures(const AnnualReport& report, SectionKey key) {
    return std::ranges::any_of(subjects, [&](const Subject& subject) {
        return subject.key == key &&
               std::ranges::any_of(report.figures, [&](const report::Figure& figure) {
                   return figure.measure.in(subject.family);
               });
    });
}

/// Whether a top heading of unknown subject stands between two offsets: it may be the section
/// that seems to be missing.
bool unknown_heading(const AnnualReport& report, std::uint32_t from, std::uint32_t to) {
    return std::ranges::any_of(report.sections, [&](const Section& section) {
        return !section.key && section.level <= 1 && from <= section.span.start &&
               section.span.start < to;
    });
}

/// Whether the text goes on past where the section of `required[index]` would stand.
const Section* next_present(const AnnualReport& report, std::span<const SectionKey> required,
                            std::size_t index) {
    for (std::size_t i = index + 1; i < required.size(); ++i)
        if (const auto* section = section_of(report, required[i])) return section;
    return nullptr;
}

const Section* previous_present(const AnnualReport& report, std::span<const SectionKey> required,
                                std::size_t index) {
    while (index-- > 0)
        if (const auto* section = section_of(report, required[index])) return section;
    return nullptr;
}

/// Whether nothing but the end is missing: the text reached the problems and was not cut off.
bool reached_end(const AnnualReport& report) {
    return !report.cut_off && (section_of(report, SectionKey::problems) != nullptr ||
                               section_of(report, SectionKey::plans) != nullptr);
}

report::Finding missing(const AnnualReport& report, SectionKey key, const Section* next) {
    const Span heading = next == nullptr
                             ? Span{}
                             : Span{next->span.start,
                                    next->span.start + static_cast<std::uint32_t>(
                                                           text::count_code_points(next->heading))};
    const std::string_view basis = report::row_of(*report.form).article;
    const std::string before =
        next == nullptr ? std::string{} : join({",其后为", quoted(report, heading)});
    const std::string before_en =
        next == nullptr ? std::string{} : join({"; the next one is ", quoted(report, heading)});
    return finding(
        next == nullptr ? worded("") : worded(next->heading, heading),
        worded(std::string(label(key))),
        {join({"缺少法定部分“", label(key), "”(", basis, ")", before, "。"}),
         join({"A statutory section is missing: ", label(key, Language::en), before_en, "."})});
}

bool says_fee(const AnnualReport& report, const Section& section) {
    constexpr std::array<std::string_view, 3> words{"信息处理费", "处理费", "收费"};
    const auto text = report.quote(section.span);
    return std::ranges::any_of(
        words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

Outcome report_missing_section(const AnnualReport& report) {
    Outcome outcome;
    outcome.applicable = report.annual && report.form.has_value();
    if (!outcome.applicable) return outcome;
    const auto required = report::row_of(*report.form).required;
    const auto found = std::ranges::count_if(
        required, [&](SectionKey key) { return section_of(report, key) != nullptr; });
    if (found < 2) return outcome;
    for (std::size_t i = 0; i < required.size(); ++i) {
        if (section_of(report, required[i]) != nullptr || has_figures(report, required[i])) {
            compared(outcome, false);
            continue;
        }
        const auto* next = next_present(report, required, i);
        const auto* previous = previous_present(report, required, i);
        if (next == nullptr && !reached_end(report)) continue;
        const std::uint32_t from = previous == nullptr ? 0 : previous->span.start;
        const std::uint32_t to = next == nullptr ? report.text.size() : next->span.start;
        if (unknown_heading(report, from, to)) continue;
        compared(outcome, false);
        outcome.findings.push_back(missing(report, required[i], next));
    }
    return outcome;
}

Outcome report_fee_unreported(const AnnualReport& report) {
    Outcome outcome;
    outcome.applicable = report.annual;
    const auto* section = section_of(report, SectionKey::other);
    if (!report.annual || section == nullptr) return outcome;
    const bool said = says_fee(report, *section) || has_figures(report, SectionKey::fees);
    const bool lost = report.cut_off && section->span.end >= report.text.size();
    if (!said && lost) return outcome;
    compared(outcome, false);
    if (said) return outcome;
    outcome.findings.push_back(finding(
        worded(section->heading, section->span), worded("信息处理费"),
        {"“其他需要报告的事项”未报告信息处理费的收取情况;未收取的也应写明。",
         "Section six says nothing of the information processing fee (信息处理费); that none "
         "was charged has to be said too."}));
    return outcome;
}

}  // namespace gongkai::audit::detail
