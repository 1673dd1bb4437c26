// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/text/utf8.hpp>

#include "html_escape.hpp"
#include "html_marks.hpp"
#include "html_words.hpp"

namespace gongkai::report::detail {
namespace {

/// A paragraph, or the heading of a section.
struct Block {
    Span span;
    const Section* section = nullptr;
};

/// Where a section's heading ends; it never leaves its line. A heading that was stored otherwise
/// than it stands in the text takes a short line whole.
std::uint32_t heading_end(const Section& section, const AnnualReport& report,
                          std::uint32_t line_end) {
    constexpr std::uint32_t short_line = 60;
    const std::uint32_t start = section.span.start;
    const auto size = static_cast<std::uint32_t>(text::count_code_points(section.heading));
    const std::uint32_t end = start + std::min(size, line_end - start);
    const bool as_stored = report.quote({start, end}) == section.heading;
    return as_stored || line_end - start > short_line ? end : line_end;
}

/// The text's lines, cut further where a section's heading begins or ends inside one.
std::vector<Block> blocks_of(const AnnualReport& report, std::u32string_view text) {
    std::vector<const Section*> sections;
    for (const auto& section : report.sections) sections.push_back(&section);
    std::ranges::stable_sort(sections, {}, [](const Section* s) { return s->span.start; });

    std::vector<Block> blocks;
    auto next = sections.begin();
    for (std::size_t at = 0; at < text.size();) {
        const auto line_end = std::min(text.find(U'\n', at), text.size());
        auto start = static_cast<std::uint32_t>(at);
        const auto end = static_cast<std::uint32_t>(line_end);
        for (; next != sections.end() && (*next)->span.start < end; ++next) {
            const Span heading{(*next)->span.start, heading_end(**next, report, end)};
            if (heading.start < start || heading.empty()) continue;
            if (start < heading.start) blocks.push_back({{start, heading.start}, nullptr});
            blocks.push_back({heading, *next});
            start = heading.end;
        }
        if (start < end) blocks.push_back({{start, end}, nullptr});
        at = line_end + 1;
    }
    return blocks;
}

/// Sweeps over the text once, from one beginning or end of a mark to the next.
class MarkedText {
  public:
    MarkedText(const AnnualReport& report, const Audit& audit, const std::vector<Mark>& marks,
               Language language)
        : report_(report),
          audit_(audit),
          marks_(marks),
          language_(language),
          text_(text::to_utf32(report.text.utf8())),
          by_start_(marks.size()),
          by_end_(marks.size()),
          rank_(marks.size()) {
        std::iota(by_start_.begin(), by_start_.end(), std::size_t{0});
        std::iota(by_end_.begin(), by_end_.end(), std::size_t{0});
        std::ranges::sort(by_start_, [&](std::size_t a, std::size_t b) {
            const Span one = marks_[a].span;
            const Span other = marks_[b].span;
            if (one.start != other.start) return one.start < other.start;
            if (one.end != other.end) return one.end > other.end;
            return a < b;
        });
        std::ranges::stable_sort(by_end_, {}, [&](std::size_t i) { return marks_[i].span.end; });
        for (std::size_t i = 0; i < by_start_.size(); ++i) rank_[by_start_[i]] = i;
    }

    std::string write() && {
        const auto blocks = blocks_of(report_, text_);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const bool last = i + 1 == blocks.size();
            block(blocks[i], last ? end_of_text() : blocks[i + 1].span.start);
        }
        // Marks over nothing but line ends stand in no block.
        begin_marks(end_of_text());
        anchors(0);
        return std::move(out_);
    }

  private:
    [[nodiscard]] std::uint32_t end_of_text() const {
        return static_cast<std::uint32_t>(text_.size());
    }

    void block(const Block& block, std::uint32_t next_start) {
        const char* tag = !block.section ? "p" : block.section->level <= 1 ? "h2" : "h3";
        out_.append("<").append(tag);
        if (block.section) {
            const auto index = static_cast<std::size_t>(block.section - report_.sections.data());
            out_ += " id=\"h" + std::to_string(index + 1) + "\"";
        }
        out_ += '>';
        for (std::uint32_t at = block.span.start; at < block.span.end;) {
            end_marks(at);
            begin_marks(at);
            const std::uint32_t end = std::min(block.span.end, next_change());
            segment({at, end});
            at = end;
        }
        end_marks(next_start);
        out_.append("</").append(tag).append(">\n");
    }

    /// The nearest place behind the last one where the set of open marks changes.
    [[nodiscard]] std::uint32_t next_change() const {
        std::uint32_t next = end_of_text();
        if (begun_ < by_start_.size()) next = std::min(next, marks_[by_start_[begun_]].span.start);
        if (ended_ < by_end_.size()) next = std::min(next, marks_[by_end_[ended_]].span.end);
        return next;
    }

    void begin_marks(std::uint32_t at) {
        for (; begun_ < by_start_.size(); ++begun_) {
            const std::size_t mark = by_start_[begun_];
            if (marks_[mark].span.start > at) return;
            unnamed_.push_back(mark);
            if (marks_[mark].span.end <= at) continue;
            open_.insert(begun_);
            if (const auto worst = worst_of(mark)) ++in_findings_[static_cast<std::size_t>(*worst)];
        }
    }

    /// Closes what ends at or before `at`, with links back to the findings.
    void end_marks(std::uint32_t at) {
        for (; ended_ < by_end_.size(); ++ended_) {
            const std::size_t mark = by_end_[ended_];
            if (marks_[mark].span.end > at) return;
            if (open_.erase(rank_[mark]) == 0) continue;
            if (const auto worst = worst_of(mark)) --in_findings_[static_cast<std::size_t>(*worst)];
            for (const auto finding : marks_[mark].findings) link_back(finding);
        }
    }

    void link_back(std::size_t finding) {
        const auto number = std::to_string(finding + 1);
        out_.append("<sup><a class=\"")
            .append(token(audit_.findings[finding].severity))
            .append("\" href=\"#")
            .append(finding_id(finding))
            .append("\" aria-label=\"")
            .append(label(Word::findings, language_))
            .append(" " + number + "\">" + number + "</a></sup>");
    }

    void segment(Span span) {
        const auto words = std::u32string_view(text_).substr(span.start, span.size());
        if (open_.empty()) {
            anchors(0);
            append_escaped(out_, words);
            return;
        }
        const auto& innermost = marks_[by_start_[*open_.rbegin()]];
        out_ += "<mark";
        if (!unnamed_.empty()) out_ += " id=\"" + marks_[unnamed_.front()].id + "\"";
        out_ += " class=\"";
        out_ += innermost.family.empty() ? "side" : "m-" + std::string(innermost.family);
        for (const auto& row : labels<Severity>) {
            if (in_findings_[static_cast<std::size_t>(row.value)] == 0) continue;
            out_.append(" ").append(row.token);
            break;
        }
        out_ += '"';
        title();
        out_ += '>';
        anchors(1);
        append_escaped(out_, words);
        out_ += "</mark>";
    }

    /// What the innermost marks were read as; a few, so that deep nesting stays linear.
    void title() {
        constexpr int most = 4;
        std::string titles;
        int left = most;
        for (auto at = open_.rbegin(); at != open_.rend() && left > 0; ++at, --left) {
            const auto& words = marks_[by_start_[*at]].title;
            if (words.empty()) continue;
            titles.append(titles.empty() ? "" : "; ").append(words);
        }
        if (!titles.empty()) out_ += " title=\"" + escaped(titles) + "\"";
    }

    /// Names the marks that began and have no element of their own, from the `first` on.
    void anchors(std::size_t first) {
        for (std::size_t i = first; i < unnamed_.size(); ++i)
            out_ += "<a id=\"" + marks_[unnamed_[i]].id + "\"></a>";
        unnamed_.clear();
    }

    [[nodiscard]] std::optional<Severity> worst_of(std::size_t mark) const {
        std::optional<Severity> worst;
        for (const auto finding : marks_[mark].findings) {
            const auto severity = audit_.findings[finding].severity;
            if (!worst || severity < *worst) worst = severity;
        }
        return worst;
    }

    const AnnualReport& report_;
    const Audit& audit_;
    const std::vector<Mark>& marks_;
    Language language_;
    std::u32string text_;
    std::vector<std::size_t> by_start_;  // indices of marks; the outer before the inner
    std::vector<std::size_t> by_end_;
    std::vector<std::size_t> rank_;  // of a mark in by_start_
    std::size_t begun_ = 0;
    std::size_t ended_ = 0;
    std::set<std::size_t> open_;  // ranks
    std::vector<std::size_t> unnamed_;
    std::array<std::size_t, labels<Severity>.size()> in_findings_{};
    std::string out_;
};

}  // namespace

std::string marked_text(const AnnualReport& report, const Audit& audit,
                        const std::vector<Mark>& marks, Language language) {
    return MarkedText(report, audit, marks, language).write();
}

}  // namespace gongkai::report::detail
