// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <gongkai/reading/document.hpp>
#include <gongkai/report/annual_report.hpp>
#include <gongkai/text/normalise.hpp>

#include "figures/pattern_table.hpp"

/// From a document's blocks to sections and to the paragraphs that can state figures.
namespace gongkai::reading {

/// A paragraph, by its place in the text, with what its headings say.
struct PassageSpan {
    Span span;
    std::optional<report::SectionKey> section;
    Topic topic = Topic::any;
    bool heading = false;
    bool wrapped = false;  ///< holds line ends that break no sentence
};

/// The words of a passage, normalised; the line ends of a wrapped one are folded like spaces.
[[nodiscard]] text::Normalised normalise(const text::Text& text, const PassageSpan& passage);

struct Outline {
    std::vector<report::Section> sections;
    std::vector<PassageSpan> passages;  ///< headings too, in text order; tables are left out
};

/// Makes out the sections of a document. A heading may stand inside a paragraph, where a whole
/// report was pasted into one line. Linear.
[[nodiscard]] Outline outline(const Document& document, const text::Text& text);

/// The statutory section that a heading names, or nothing. `heading` is normalised.
[[nodiscard]] std::optional<report::SectionKey> section_named(std::u32string_view heading);

}  // namespace gongkai::reading
