// SPDX-License-Identifier: Apache-2.0
#include "passages.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <gongkai/text/segment.hpp>

namespace gongkai::reading {

using report::Section;
using report::SectionKey;

namespace {

constexpr std::uint32_t longest_inline_heading = 30;
constexpr int inline_level = 1;
constexpr std::uint32_t longest_head = 64;      // holds any enumerator, indented or not
constexpr std::uint32_t shortest_wrapped = 30;  // a shorter line ends where its writer ended it

struct HeadingWord {
    SectionKey key;
    std::u32string_view word;
};

// clang-format off

/// What headings of statutory sections say. The first row found in a heading decides.
/// Source: the section titles of 国办公开办函〔2019〕60号 and 〔2021〕30号; 政府信息公开条例 (2007)
///   第三十二条; headings of published reports.
/// Checked against: 43 published reports of 2009 to 2025.
/// Complete to: 2026-11-24.
constexpr std::array heading_rows{
    HeadingWord{SectionKey::review,    U"复议"},
    HeadingWord{SectionKey::review,    U"诉讼"},
    HeadingWord{SectionKey::review,    U"申诉"},
    HeadingWord{SectionKey::fees,      U"收费"},
    HeadingWord{SectionKey::fees,      U"减免"},
    HeadingWord{SectionKey::fees,      U"费用"},
    HeadingWord{SectionKey::other,     U"其他需要"},
    HeadingWord{SectionKey::other,     U"其它需要"},
    HeadingWord{SectionKey::other,     U"需要说明"},
    HeadingWord{SectionKey::other,     U"其他事项"},
    HeadingWord{SectionKey::other,     U"其他报告"},
    HeadingWord{SectionKey::problems,  U"问题"},
    HeadingWord{SectionKey::problems,  U"不足"},
    HeadingWord{SectionKey::requests,  U"依申请"},
    HeadingWord{SectionKey::requests,  U"申请"},
    HeadingWord{SectionKey::proactive, U"主动公开"},
    HeadingWord{SectionKey::problems,  U"改进"},
    HeadingWord{SectionKey::plans,     U"下一步"},
    HeadingWord{SectionKey::plans,     U"下步"},
    HeadingWord{SectionKey::plans,     U"打算"},
    HeadingWord{SectionKey::plans,     U"计划"},
    HeadingWord{SectionKey::plans,     U"努力方向"},
    HeadingWord{SectionKey::overview,  U"概述"},
    HeadingWord{SectionKey::overview,  U"总体情况"},
    HeadingWord{SectionKey::overview,  U"基本情况"},
    HeadingWord{SectionKey::overview,  U"概况"},
    HeadingWord{SectionKey::overview,  U"工作情况"},
    HeadingWord{SectionKey::overview,  U"总体"},
};

// clang-format on

Topic topic_of_section(std::optional<SectionKey> key) {
    if (!key) return Topic::any;
    switch (*key) {
        case SectionKey::proactive:
            return Topic::proactive;
        case SectionKey::requests:
            return Topic::requests;
        case SectionKey::fees:
            return Topic::requests;
        case SectionKey::review:
            return Topic::review;
        default:
            return Topic::any;
    }
}

class Outliner {
  public:
    explicit Outliner(const text::Text& text) : text_(text) {}

    void add(const Block& block) {
        if (block.span.empty()) return;
        if (waiting_ && block.kind == BlockKind::paragraph && goes_on(waiting_->span, block.span)) {
            waiting_->span.end = block.span.end;
            return;
        }
        flush();
        if (block.kind == BlockKind::paragraph)
            waiting_ = block;
        else if (block.kind == BlockKind::heading)
            add_heading(block.span, std::max(block.level, 1),
                        text::normalise(text_.slice(block.span)).text);
        else if (block.kind == BlockKind::list_item)
            add_paragraph(block);
    }

    Outline finish() {
        flush();
        close(1, text_.size());
        return std::move(outline_);
    }

  private:
    void flush() {
        if (waiting_) add_paragraph(*waiting_);
        waiting_.reset();
    }

    /// Whether `next` is the rest of a sentence that a line end broke (PDF text, e-mail).
    [[nodiscard]] bool goes_on(Span line, Span next) const {
        if (line.end + 1 != next.start || line.size() < shortest_wrapped) return false;
        const auto last = text::normalise(text_.slice({line.end - 2, line.end})).text;
        constexpr std::u32string_view ends = U"。！？!?;:.)”》|";
        if (last.empty() || ends.find(last.back()) != ends.npos || last == U"报告") return false;
        const Span head{next.start, std::min(next.end, next.start + longest_head)};
        const auto first = text::normalise(text_.slice(head)).text;
        if (first.empty()) return false;
        return !text::enumerator_at(first, 0) && first.front() != U'(';
    }

    void add_paragraph(const Block& block) {
        const PassageSpan whole{block.span, {}, Topic::any, false, is_wrapped(block.span)};
        const auto words = normalise(text_, whole);
        std::uint32_t from = 0;
        for (const auto& [start, end] : inline_headings(words)) {
            if (start > from) add_passage(span_of(block, words, from, start));
            add_heading(span_of(block, words, start, end), inline_level,
                        std::u32string_view(words.text).substr(start, end - start));
            from = end;
        }
        const auto size = static_cast<std::uint32_t>(words.text.size());
        if (from == 0)
            add_passage(block.span);
        else if (from < size)
            add_passage(span_of(block, words, from, size));
    }

    [[nodiscard]] bool is_wrapped(Span span) const {
        return text_.slice(span).find('\n') != std::string_view::npos;
    }

    static Span span_of(const Block& block, const text::Normalised& words, std::uint32_t start,
                        std::uint32_t end) {
        const Span span = words.offsets.to_source(Span{start, end});
        return {span.start + block.span.start, span.end + block.span.start};
    }

    /// 一、概述 in the middle of a line, or at the start of a long one: short, and of a known name.
    static std::vector<std::pair<std::uint32_t, std::uint32_t>> inline_headings(
        const text::Normalised& normalised) {
        const std::u32string_view words = normalised.text;
        // A blank that normalisation dropped still parts a heading from what follows.
        const auto parted = [&](std::size_t at) {
            const auto offset = static_cast<std::uint32_t>(at);
            const auto is_digit = [](char32_t c) { return c >= U'0' && c <= U'9'; };
            // 受理 2 个 is prose, 概述 2018年 is a heading and what follows it.
            constexpr std::u32string_view endings = U"概述 情况 概况 问题 事项 措施 打算 计划 工作";
            const bool named = at >= 2 && endings.find(words.substr(at - 2, 2)) != endings.npos;
            if ((is_digit(words[at]) && !named) || is_digit(words[at - 1])) return false;
            return normalised.offsets.to_source(offset) >
                   normalised.offsets.to_source(offset - 1) + 1;
        };
        std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
        constexpr std::u32string_view marks = U"一二三四五六七八九十";
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (marks.find(words[i]) == marks.npos) continue;
            constexpr std::u32string_view fences = U" 。\n";
            if (i > 0 && fences.find(words[i - 1]) == fences.npos && !parted(i)) continue;
            const auto enumerator = text::enumerator_at(words, i);
            if (!enumerator || enumerator->style != text::EnumeratorStyle::chinese_comma) continue;
            std::size_t end = enumerator->span.end;
            while (end < words.size() && words[end] == U' ') ++end;
            const std::size_t limit = std::min(words.size(), end + longest_inline_heading);
            constexpr std::u32string_view stops = U" 。,;:\n(";
            if (end >= words.size()) break;
            do ++end;
            while (end < limit && stops.find(words[end]) == stops.npos && !parted(end));
            const bool ended = end == words.size() || words[end] == U' ' || words[end] == U'(' ||
                               words[end] == U'\n' || parted(end);
            if (!ended) continue;
            if (!section_named(words.substr(i, end - i))) continue;
            found.emplace_back(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end));
            i = end;
        }
        return found;
    }

    void add_heading(Span span, int level, std::u32string_view words) {
        const bool numbered = text::enumerator_at(words, 0).has_value();
        auto key = section_named(words);
        // The title of the report names no section of it.
        const bool title =
            !numbered && outline_.sections.empty() && words.find(U"报告") != words.npos;
        if (title) key.reset();
        if (!title) {
            close(level, span.start);
            Section section;
            section.level = level;
            section.heading = std::string(text_.slice(span));
            section.span = {span.start, span.end};
            if (open_.empty()) section.key = key;
            open_.push_back(outline_.sections.size());
            outline_.sections.push_back(std::move(section));
            topics_.push_back(topic_of_section(key));
        }
        outline_.passages.push_back({span, current_key(), Topic::any, true, false});
    }

    void add_passage(Span span) {
        Topic topic = Topic::any;
        for (const Topic t : topics_)
            if (t != Topic::any) topic = t;
        outline_.passages.push_back({span, current_key(), topic, false, is_wrapped(span)});
    }

    [[nodiscard]] std::optional<SectionKey> current_key() const {
        return open_.empty() ? std::nullopt : outline_.sections[open_.front()].key;
    }

    /// Ends the open sections of `level` and below at `offset`.
    void close(int level, std::uint32_t offset) {
        while (!open_.empty() && outline_.sections[open_.back()].level >= level) {
            outline_.sections[open_.back()].span.end = offset;
            open_.pop_back();
            topics_.pop_back();
        }
    }

    const text::Text& text_;
    std::optional<Block> waiting_;  // a paragraph whose next line may belong to it
    Outline outline_;
    std::vector<std::size_t> open_;
    std::vector<Topic> topics_;
};

}  // namespace

text::Normalised normalise(const text::Text& text, const PassageSpan& passage) {
    if (!passage.wrapped) return text::normalise(text.slice(passage.span));
    std::string words(text.slice(passage.span));
    std::ranges::replace(words, '\n', ' ');
    std::ranges::replace(words, '\r', ' ');
    return text::normalise(words);
}

std::optional<SectionKey> section_named(std::u32string_view heading) {
    for (const auto& row : heading_rows)
        if (heading.find(row.word) != heading.npos) return row.key;
    return std::nullopt;
}

Outline outline(const Document& document, const text::Text& text) {
    Outliner outliner(text);
    for (const auto& block : document.blocks) outliner.add(block);
    return outliner.finish();
}

}  // namespace gongkai::reading
