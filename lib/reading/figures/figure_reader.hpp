// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/text/normalise.hpp>

#include "lexer.hpp"
#include "pattern.hpp"

/// From prose to figures: what each number counts, what it is a part of, and what is said to be
/// nothing. Words and patterns are data; here is only the grammar between them.
namespace gongkai::reading {

/// One paragraph with what its headings say of it.
struct Passage {
    const text::Normalised* words = nullptr;
    std::uint32_t base = 0;  ///< offset of the paragraph in the report's text
    std::optional<report::SectionKey> section;
    Topic topic = Topic::any;
    bool last = false;  ///< nothing follows: an unfinished sentence was cut off
};

/// Reads passages into a report, in text order.
class FigureReader {
  public:
    explicit FigureReader(report::AnnualReport& report) : report_(report) {}

    void read(const Passage& passage);

  private:
    /// A list of parts that is still open.
    struct OpenBreakdown {
        report::Breakdown breakdown;
        bool in_parentheses = false;
        Topic topic = Topic::any;
        Counter counter = Counter::none;
        std::uint32_t start = 0;
    };

    [[nodiscard]] std::u32string_view text() const { return passage_->words->text; }
    [[nodiscard]] const Token& token(std::size_t k) const { return tokens_.tokens[k]; }
    [[nodiscard]] Span source(std::uint32_t start, std::uint32_t end) const;
    [[nodiscard]] Concepts concepts(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t clause_of(std::size_t k) const;
    [[nodiscard]] std::size_t clause_end(std::size_t k) const;
    [[nodiscard]] std::u32string_view local_words(std::size_t k) const;
    [[nodiscard]] std::u32string_view category_words(std::size_t k) const;
    [[nodiscard]] Topic topic() const;

    void take_word(std::size_t k);
    void take_date(std::size_t k);
    void take_open(std::size_t k);
    void take_close(std::size_t k);
    void take_semicolon(std::size_t k);
    void take_stop(bool finished);

    void take_number(std::size_t k);
    [[nodiscard]] bool take_share(std::size_t k, const Number& number);
    [[nodiscard]] bool take_change(std::size_t k, const Number& number);
    [[nodiscard]] bool take_divided(std::size_t k, const Number& number);
    void take_figure(std::size_t k, const Number& number);
    void take_part(std::size_t k, const Number& number, std::optional<PatternMatch> found);
    void add_found(std::size_t k, const Number& number, const PatternMatch& found,
                   std::string scope);
    [[nodiscard]] std::optional<PatternMatch> match(std::size_t k, const Number& number) const;
    [[nodiscard]] bool leads_on(std::size_t k) const;
    [[nodiscard]] report::Measure subject(std::size_t k, const PatternMatch& found) const;
    void take_nothing(std::size_t k);
    void take_all(std::size_t k);

    void open_breakdown(std::size_t whole, bool in_parentheses, bool open, std::uint32_t start);
    void close_breakdown(bool cut);
    [[nodiscard]] std::optional<std::size_t> whole_before(std::size_t k) const;

    [[nodiscard]] Amount amount_of(report::Measure measure, const Number& number) const;
    [[nodiscard]] std::string scope_of(std::size_t k, report::Measure measure) const;
    void add(report::Measure measure, const Number& number, Span words, Span digits,
             std::string scope, std::size_t k);
    void add_nothing(report::Measure measure, Span words, Span none);

    /// Tokens that one decision looks at, at most: no sentence comes near, and a text without
    /// punctuation stays linear.
    static constexpr std::size_t reach = 256;

    report::AnnualReport& report_;
    const Passage* passage_ = nullptr;
    Tokens tokens_;
    Topic topic_ = Topic::any;
    std::size_t window_ = 0;            // first token that belongs to the next number
    std::size_t named_by_ = 0;          // behind the token that named the last number
    std::size_t sentence_ = 0;          // first token of the sentence
    std::size_t sentence_figures_ = 0;  // figures before the sentence
    std::optional<std::size_t> lead_;   // the last figure that is no part
    std::optional<std::size_t> last_;   // the last figure of the paragraph
    std::vector<OpenBreakdown> open_;
    std::string scope_;             // the period that narrows what follows
    std::size_t scope_end_ = 0;     // the last token that it reaches
    bool this_year_ = false;        // the sentence says that it speaks of the year
    int depth_ = 0;                 // of parentheses
    bool named_ = false;            // the last number became a figure
    bool counting_ = false;         // the parenthesis holds numbers
    std::optional<Decimal> base_;   // last year's value, waiting for its change
    std::vector<Concept> divided_;  // 分别: the words that wait for their numbers
    std::size_t next_divided_ = 0;
    std::u32string last_words_;
};

}  // namespace gongkai::reading
