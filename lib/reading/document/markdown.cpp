// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/reading/document.hpp>
#include <gongkai/text/date.hpp>
#include <gongkai/text/utf8.hpp>

#include "heading.hpp"
#include "lines.hpp"

namespace gongkai::reading {
namespace {

using detail::Line;

constexpr std::size_t code_indent = 4;
constexpr std::size_t list_indent = 2;  // bytes of indent for one level of a list

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_space(char c) {
    return c == ' ' || c == '\t';
}

/// Whether a line is nothing but `mark`s (and spaces), at least `least` of them.
bool is_only(std::string_view line, char mark, std::ptrdiff_t least) {
    return std::ranges::count(line, mark) >= least &&
           std::ranges::all_of(line, [&](char c) { return c == mark || is_space(c); });
}

bool is_thematic_break(std::string_view line) {
    return is_only(line, '-', 3) || is_only(line, '*', 3) || is_only(line, '_', 3);
}

/// ```, ~~~ and longer.
bool is_fence(std::string_view line) {
    return line.starts_with("```") || line.starts_with("~~~");
}

/// The level of an ATX heading: # to ######, then a space or nothing.
int atx_level(std::string_view line) {
    const auto marks = std::min(line.find_first_not_of('#'), line.size());
    if (marks == 0 || marks > 6) return 0;
    return marks == line.size() || is_space(line[marks]) ? static_cast<int>(marks) : 0;
}

/// The bytes of a list marker with the space behind it: "- ", "12. ", "3) ".
std::size_t list_marker(std::string_view line) {
    std::size_t at = 0;
    if (line.starts_with('-') || line.starts_with('*') || line.starts_with('+')) {
        at = 1;
    } else {
        while (at < line.size() && at < 9 && is_digit(line[at])) ++at;
        if (at == 0 || at >= line.size() || (line[at] != '.' && line[at] != ')')) return 0;
        ++at;
    }
    if (at >= line.size() || !is_space(line[at])) return 0;
    while (at < line.size() && is_space(line[at])) ++at;
    return at < line.size() ? at : 0;
}

/// Whether a line is the one between a pipe table's header and its body: |---|:--:|
bool is_delimiter_row(std::string_view line) {
    return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

class MarkdownSplitter {
  public:
    explicit MarkdownSplitter(Document& document) : document_(document) {
        detail::LineReader reader(document.text);
        while (const auto line = reader.next()) lines_.push_back(*line);
    }

    void split() {
        std::size_t i = skip_front_matter();
        while (i < lines_.size()) i = split_at(i);
        end_paragraph();
    }

  private:
    /// Splits what begins at line `i`; returns the line behind it.
    std::size_t split_at(std::size_t i) {
        const Line& line = lines_[i];
        if (line.text.empty()) {
            end_paragraph();
            in_list_ = false;
            return i + 1;
        }
        if (is_fence(line.text)) return split_fence(i);
        if (line.text.starts_with("<!--")) return skip_comment(i);
        if (paragraph_ && (is_only(line.text, '=', 1) || is_only(line.text, '-', 2)))
            return end_setext(i, line.text.front() == '=' ? 1 : 2);
        if (is_thematic_break(line.text)) {
            end_paragraph();
            return i + 1;
        }
        if (const int level = atx_level(line.text); level > 0) {
            add_atx(line, level);
            return i + 1;
        }
        if (starts_table(i)) return split_table(i);
        if (const auto marker = list_marker(line.text); marker > 0) {
            end_paragraph();
            begin(line, BlockKind::list_item, marker);
            paragraph_->level = static_cast<int>(line.indent / list_indent) + 1;
            in_list_ = true;
            return i + 1;
        }
        add_words(line);
        return i + 1;
    }

    /// The block between two --- at the top holds the title and the date, not words to read.
    std::size_t skip_front_matter() {
        if (lines_.empty() || lines_.front().text != "---") return 0;
        std::size_t end = 1;
        while (end < lines_.size() && lines_[end].text != "---") ++end;
        if (end == lines_.size()) return 0;
        for (std::size_t i = 1; i < end; ++i) {
            const auto line = lines_[i].text;
            const auto colon = std::min(line.find(':'), line.size());
            auto value = detail::trim(line.substr(std::min(colon + 1, line.size())));
            if (value.size() > 1 && value.front() == value.back() &&
                (value.front() == '"' || value.front() == '\''))
                value = value.substr(1, value.size() - 2);
            const auto key = line.substr(0, colon);
            if (key == "title") document_.title = value;
            if (key != "date") continue;
            if (const auto date = text::find_iso(value)) document_.published = to_iso(*date);
        }
        return end + 1;
    }

    /// Each line of a code block is a paragraph: what a report holds there is not run together.
    std::size_t split_fence(std::size_t i) {
        end_paragraph();
        const auto mark = lines_[i].text.substr(0, 3);
        for (++i; i < lines_.size() && !lines_[i].text.starts_with(mark); ++i) {
            if (lines_[i].text.empty()) continue;
            begin(lines_[i], BlockKind::paragraph, 0);
            end_paragraph();
        }
        return i + 1;
    }

    std::size_t skip_comment(std::size_t i) {
        end_paragraph();
        while (i < lines_.size() && lines_[i].text.find("-->") == std::string_view::npos) ++i;
        return i + 1;
    }

    std::size_t end_setext(std::size_t i, int level) {
        if (paragraph_->kind == BlockKind::paragraph) {
            paragraph_->kind = BlockKind::heading;
            paragraph_->level = level;
        }
        end_paragraph();
        return i + 1;
    }

    void add_atx(const Line& line, int level) {
        end_paragraph();
        auto words = line.text;
        const auto last = words.find_last_not_of('#');
        // Marks at the end are decoration when a space stands before them.
        if (last != std::string_view::npos && last + 1 < words.size() && is_space(words[last]))
            words = words.substr(0, last);
        words = detail::trim(words);
        const auto body = detail::trim(words.substr(static_cast<std::size_t>(level)));
        if (body.empty()) return;
        Block block;
        block.kind = BlockKind::heading;
        // Reports rank their headings by number; how many marks they get varies.
        block.level = detail::heading_level(body, true).value_or(level);
        block.span = span_of(line, body);
        if (block.span.empty()) return;
        document_.blocks.push_back(std::move(block));
    }

    [[nodiscard]] bool starts_table(std::size_t i) const {
        const auto line = lines_[i].text;
        if (line.find('|') == std::string_view::npos || i + 1 >= lines_.size()) return false;
        const auto next = lines_[i + 1].text;
        return is_delimiter_row(next) || (line.starts_with('|') && next.starts_with('|'));
    }

    std::size_t split_table(std::size_t i) {
        end_paragraph();
        Block block;
        block.kind = BlockKind::table;
        block.span = lines_[i].span;
        bool header = is_delimiter_row(lines_[i + 1].text);
        std::uint32_t row = 0;
        for (; i < lines_.size() && lines_[i].text.find('|') != std::string_view::npos; ++i) {
            block.span.end = lines_[i].span.end;
            if (is_delimiter_row(lines_[i].text)) continue;
            add_row(block, lines_[i], row++, header);
            header = false;
        }
        if (!block.cells.empty()) document_.blocks.push_back(std::move(block));
        return i;
    }

    static void add_row(Block& block, const Line& line, std::uint32_t row, bool header) {
        const auto text = line.text;
        std::size_t start = text.starts_with('|') ? 1 : 0;
        std::uint32_t column = 0;
        std::uint32_t offset = line.span.start + static_cast<std::uint32_t>(start);
        for (std::size_t at = start; at <= text.size(); ++at) {
            const bool end = at == text.size();
            if (!end && text[at] == '\\') {
                at += at + 1 < text.size() ? 1 : 0;
                continue;
            }
            if (!end && text[at] != '|') continue;
            if (end && start == text.size()) break;
            const auto raw = text.substr(start, at - start);
            const auto cell = detail::trim(raw);
            const auto before = static_cast<std::size_t>(cell.data() - raw.data());
            Cell placed{{}, row, column++, 1, 1, header};
            placed.span.start = offset + size_of(raw.substr(0, before));
            placed.span.end = placed.span.start + size_of(cell);
            block.cells.push_back(placed);
            offset += size_of(raw) + 1;
            start = at + 1;
        }
    }

    /// Adds a line of running words: to the paragraph under way, or as a new one.
    void add_words(const Line& line) {
        auto body = line.text;
        while (body.starts_with('>')) body = detail::trim(body.substr(1));
        if (body.empty()) {
            end_paragraph();
            return;
        }
        const auto level = detail::heading_level(body);
        const bool quoted = body.size() != line.text.size();
        const bool indented = line.indent >= code_indent && !in_list_;
        // Reports begin a numbered heading on its own line without a blank one before it.
        if (quoted || indented || level || !paragraph_) {
            end_paragraph();
            begin(line, BlockKind::paragraph,
                  static_cast<std::size_t>(body.data() - line.text.data()));
        } else {
            paragraph_->span.end = line.span.end;
        }
        if (level) {
            paragraph_->kind = BlockKind::heading;
            paragraph_->level = *level;
            end_paragraph();
        }
    }

    void begin(const Line& line, BlockKind kind, std::size_t from) {
        paragraph_.emplace();
        paragraph_->kind = kind;
        paragraph_->span = span_of(line, line.text.substr(from));
    }

    void end_paragraph() {
        if (paragraph_ && !paragraph_->span.empty())
            document_.blocks.push_back(std::move(*paragraph_));
        paragraph_.reset();
    }

    static std::uint32_t size_of(std::string_view utf8) {
        return static_cast<std::uint32_t>(text::count_code_points(utf8));
    }

    /// Where a part of a line stands in the text.
    static Span span_of(const Line& line, std::string_view part) {
        const auto before = static_cast<std::size_t>(part.data() - line.text.data());
        const auto start = line.span.start + size_of(line.text.substr(0, before));
        return {start, start + size_of(part)};
    }

    Document& document_;
    std::vector<Line> lines_;
    std::optional<Block> paragraph_;
    bool in_list_ = false;
};

}  // namespace

Document split_markdown(std::string utf8) {
    Document document;
    document.text = std::move(utf8);
    document.media_type = "text/markdown";
    MarkdownSplitter(document).split();
    return document;
}

}  // namespace gongkai::reading
