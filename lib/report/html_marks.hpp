// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/label.hpp>
#include <gongkai/base/span.hpp>
#include <gongkai/report/annual_report.hpp>
#include <gongkai/report/finding.hpp>

/// Marks: where the page points into the report's text.
namespace gongkai::report::detail {

/// A stretch of the text that can be linked to. Marks may overlap, nest and coincide.
struct Mark {
    Span span;
    std::string id;
    std::string title;                  ///< what a figure was read as; empty for other stretches
    std::string_view family;            ///< first part of the measure's token; borrows from it
    std::vector<std::size_t> findings;  ///< indices of the findings that it is a side of
};

/// The figures' marks in the order of `report.figures`, then those of sides that are no figure.
/// Nothing stands for what lies nowhere in the text. The two functions say what to link to.
class Marks {
  public:
    Marks(const AnnualReport& report, const Audit& audit, Language language);

    [[nodiscard]] const std::vector<Mark>& all() const { return marks_; }

    /// The id of a figure's mark; empty where it has none.
    [[nodiscard]] std::string_view of_figure(std::size_t index) const;

    /// The ids for the left and the right side of a finding; empty where they have none.
    [[nodiscard]] const std::array<std::string, 2>& of_finding(std::size_t index) const {
        return sides_[index];
    }

  private:
    std::vector<Mark> marks_;
    std::vector<std::size_t> figures_;  // index into marks_; its size for none
    std::vector<std::array<std::string, 2>> sides_;
};

/// The report's text as paragraphs and headings, with its marks: each id stands exactly once.
[[nodiscard]] std::string marked_text(const AnnualReport& report, const Audit& audit,
                                      const std::vector<Mark>& marks, Language language);

/// "finding-3" for the third finding.
[[nodiscard]] std::string finding_id(std::size_t index);

}  // namespace gongkai::report::detail
