// SPDX-License-Identifier: Apache-2.0
#include "list_reader.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include <gongkai/text/utf8.hpp>

namespace gongkai::reading {
namespace {

constexpr std::uint32_t longest_noun = 12;
constexpr std::size_t longest_list = 2000;
constexpr int most_items = 200;
constexpr std::size_t most_tokens = 500;

constexpr std::array<std::u32string_view, 9> openings{
    U"分别是", U"分别为", U"包括", U"主要是", U"依次是", U"依次为", U"具体为", U"即", U"有"};
constexpr std::array<std::u32string_view, 4> conjunctions{U"以及", U"和", U"及", U"与"};

class ListReader {
  public:
    ListReader(const text::Normalised& words, const Tokens& tokens, std::uint32_t base,
               report::AnnualReport& report)
        : text_(words.text),
          offsets_(words.offsets),
          tokens_(tokens),
          base_(base),
          report_(report) {}

    void run() {
        for (std::size_t k = 0; k < tokens_.tokens.size(); ++k) {
            const Token& token = tokens_.tokens[k];
            if (token.kind != TokenKind::number) continue;
            const Number& number = tokens_.numbers[token.index];
            const bool counts =
                number.counter == Counter::unit || number.counter == Counter::matter;
            const bool exact =
                number.approximation == Approximation::exact && number.numeral.value.is_whole();
            if (!counts || !exact || number.numeral.value < Decimal{2}) continue;
            if (token.start > 0 && text_[token.start - 1] == U'等')
                read_before(k, number);
            else
                read_behind(k, number);
        }
    }

  private:
    [[nodiscard]] Span source(Span span) const {
        const Span found = offsets_.to_source(span);
        return {found.start + base_, found.end + base_};
    }

    /// 5个频道,分别是A、B、C、D、E
    void read_behind(std::size_t k, const Number& number) {
        if (number.closed || k + 1 >= tokens_.tokens.size()) return;
        std::size_t next = k + 1;
        while (next < tokens_.tokens.size() && tokens_.tokens[next].kind == TokenKind::word) ++next;
        if (next == tokens_.tokens.size()) return;
        const Token& mark = tokens_.tokens[next];
        const bool opens = mark.kind == TokenKind::comma || mark.kind == TokenKind::colon ||
                           mark.kind == TokenKind::open;
        if (!opens || mark.start - number.end > longest_noun || mark.start == number.end) return;
        std::uint32_t at = mark.end;
        bool announced = mark.kind != TokenKind::comma;
        for (const auto opening : openings) {
            if (!text_.substr(at).starts_with(opening)) continue;
            at += static_cast<std::uint32_t>(opening.size());
            announced = true;
            break;
        }
        if (!announced) return;
        const auto end = list_end(at);
        report::AnnouncedList list;
        list.announced = number.numeral.value;
        list.of = text::to_utf8(text_.substr(number.end, mark.start - number.end));
        split(at, end, U'、', list);
        const bool words = std::ranges::all_of(list.items, [](Span s) { return s.size() > 1; });
        if (list.items.size() < 2 || !words) return;
        list.span = source({tokens_.tokens[k].start, end});
        report_.lists.push_back(std::move(list));
    }

    /// A;B;C等三个方面: taken for a list where the items are as many as announced; where the first
    /// item begins is otherwise unknown.
    void read_before(std::size_t k, const Number& number) {
        const std::uint32_t end = tokens_.tokens[k].start - 1;
        for (const auto& [kind, separator] :
             {std::pair{TokenKind::semicolon, U';'}, std::pair{TokenKind::pause, U'、'}}) {
            std::uint32_t start = 0;
            int separators = 0;
            for (std::size_t j = k; j-- > 0 && k - j < most_tokens;) {
                const Token& token = tokens_.tokens[j];
                const bool bound =
                    token.kind == TokenKind::stop ||
                    (kind == TokenKind::pause &&
                     (token.kind == TokenKind::comma || token.kind == TokenKind::semicolon));
                if (bound) {
                    start = token.end;
                    break;
                }
                if (token.kind == kind && ++separators > most_items) return;
            }
            if (Decimal{separators + 1} != number.numeral.value) continue;
            report::AnnouncedList list;
            list.announced = number.numeral.value;
            const auto noun = text_.substr(number.end, 2);
            list.of = text::to_utf8(noun);
            split(start, end, separator, list);
            list.open = false;
            list.span = source({start, number.end});
            report_.lists.push_back(std::move(list));
            return;
        }
    }

    [[nodiscard]] std::uint32_t list_end(std::uint32_t at) const {
        constexpr std::u32string_view ends = U",;:。!?！？\n)";
        const auto limit = std::min(text_.size(), at + longest_list);
        std::size_t end = at;
        while (end < limit && ends.find(text_[end]) == ends.npos) ++end;
        return static_cast<std::uint32_t>(end);
    }

    void split(std::uint32_t start, std::uint32_t end, char32_t separator,
               report::AnnouncedList& list) {
        std::vector<Span> items;
        std::uint32_t at = start;
        for (std::uint32_t i = start; i <= end; ++i) {
            if (i < end && text_[i] != separator) continue;
            if (i > at) items.push_back({at, i});
            at = i + 1;
        }
        if (items.empty()) return;
        Span& last = items.back();
        const auto tail = text_.substr(last.start, last.size());
        if (const auto etc = tail.rfind(U'等'); etc != tail.npos && etc + 4 >= tail.size()) {
            list.open = true;
            last.end = last.start + static_cast<std::uint32_t>(etc);
        } else {
            for (const auto word : conjunctions) {
                const auto found = tail.find(word);
                if (found == tail.npos || found == 0 || found + word.size() >= tail.size())
                    continue;
                if (Decimal{static_cast<std::int64_t>(items.size()) + 1} == list.announced) {
                    const auto cut = last.start + static_cast<std::uint32_t>(found);
                    const Span rest{cut + static_cast<std::uint32_t>(word.size()), last.end};
                    last.end = cut;
                    items.push_back(rest);
                } else {
                    list.open = true;  // whether A和B is one item or two is anyone's guess
                }
                break;
            }
        }
        for (const Span item : items) list.items.push_back(source(item));
    }

    std::u32string_view text_;
    const text::OffsetMap& offsets_;
    const Tokens& tokens_;
    std::uint32_t base_;
    report::AnnualReport& report_;
};

}  // namespace

void read_lists(const text::Normalised& words, const Tokens& tokens, std::uint32_t base,
                report::AnnualReport& report) {
    ListReader(words, tokens, base, report).run();
}

}  // namespace gongkai::reading
