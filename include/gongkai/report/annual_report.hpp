// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/amount.hpp>
#include <gongkai/base/diagnostic.hpp>
#include <gongkai/base/span.hpp>
#include <gongkai/report/form.hpp>
#include <gongkai/report/measure.hpp>
#include <gongkai/text/utf8.hpp>

/// The annual report (政府信息公开工作年度报告): what was read from a document or composed from
/// records. Plain facts, each with where it stands in `text`. All spans are code points of it.
namespace gongkai::report {

/// How a figure came to be said.
enum class Statement {
    number,  ///< in digits or numerals
    none,    ///< in words for nothing: 未发生, 无, 没有; the value is 0
    all      ///< as all of another figure: 均已答复; the value is that figure's
};

/// One figure of a report, in its measure's unit.
struct Figure {
    Measure measure;
    Amount amount;
    Statement statement = Statement::number;
    std::string scope;  ///< what narrows it to less than agency and year; may be empty
    std::optional<SectionKey> section;  ///< the statutory section it stands in
    Span span;                          ///< the words it was read from
    Span number;                        ///< within `span`: the numeral, or the words for nothing
};

/// A whole and the parts that a text gives it (其中, 包括, a parenthesis), as figures' indices.
struct Breakdown {
    std::size_t whole = 0;
    std::vector<std::size_t> parts;
    std::size_t first_group = 0;  ///< parts before the first semicolon; all where there is none
    bool open = false;            ///< the list says it is not all: 等, 包括, or the text is cut off
    bool one_unit = true;         ///< whole and parts share their counter word
    Span span;
};

/// 占…的20.8%: a part's stated percentage of a whole.
struct Share {
    std::size_t part = 0;
    std::optional<std::size_t> whole;  ///< where the text says of what
    Decimal percent;
    Decimal step;  ///< its printed precision: 0.1 for 20.8
    Span span;
};

/// 同比增长70.3%, 比上年减少3件: a stated change of a figure against last year's.
struct Change {
    std::size_t figure = 0;
    Decimal change;  ///< negative for a fall; percents or the figure's unit
    Decimal step;
    bool percent = true;
    std::optional<Decimal> base;  ///< last year's value, where the text states it
    Span span;
};

/// 5个频道,分别是…: an announced number of items and the items.
struct AnnouncedList {
    Decimal announced;
    std::string of;  ///< the counted noun: 频道
    std::vector<Span> items;
    bool open = false;  ///< ends in 等 without repeating the number
    Span span;
};

/// Where a report names a year as its own.
struct YearMention {
    enum class Role { title, period, naming, body };
    int year = 0;
    Role role = Role::body;
    Span span;
};

/// A number that cannot be read one way only (1,28,5; 3.6.1; letter O for 0).
struct MalformedNumber {
    Span span;
};

/// A statutory or other section: from its heading to the next of the same level or above.
struct Section {
    std::optional<SectionKey> key;
    int level = 1;
    std::string heading;
    Span span;
};

struct Source {
    std::string name;        ///< file name as given; may be empty
    std::string media_type;  ///< text/plain, text/markdown, text/html
    std::string encoding;    ///< token of `text::Encoding`
    std::string sha256;      ///< of the bytes, hexadecimal
};

/// Whose report it is: the law asks departments and governments by different days.
enum class Publisher { department, government };

/// Both days inclusive, civil dates in China.
struct Period {
    std::chrono::year_month_day start;
    std::chrono::year_month_day end;

    friend bool operator==(const Period&, const Period&) = default;
};

struct AnnualReport {
    std::string agency;  ///< empty where not found
    std::string region;  ///< GB/T 2260 code; empty where unknown
    std::optional<int> year;
    std::optional<Form> form;
    std::optional<Period> period;  ///< 统计期限, where stated
    std::optional<std::chrono::year_month_day> published;
    std::optional<Publisher> publisher;  ///< where told; else `agency` says by its name
    bool annual = false;                 ///< the document calls itself an annual report (年度报告)
    bool cut_off = false;                ///< the text ends inside a sentence or a table
    Source source;
    text::Text text;
    std::vector<Section> sections;
    std::vector<Figure> figures;  ///< in text order
    std::vector<Breakdown> breakdowns;
    std::vector<Share> shares;
    std::vector<Change> changes;
    std::vector<AnnouncedList> lists;
    std::vector<YearMention> years;
    std::vector<MalformedNumber> malformed;
    Diagnostics diagnostics;

    /// The words of a span. Borrows from this report.
    [[nodiscard]] std::string_view quote(Span span) const { return text.slice(span); }

    /// The figures of one measure, in text order, as indices into `figures`.
    [[nodiscard]] std::vector<std::size_t> figures_of(Measure measure) const;
};

}  // namespace gongkai::report

namespace gongkai {

template <>
inline constexpr std::array labels<report::Statement>{
    Label{report::Statement::number, "number", "数字", "a number"},
    Label{report::Statement::none, "none", "未发生", "words for nothing"},
    Label{report::Statement::all, "all", "均已", "all of another figure"},
};
static_assert(complete(labels<report::Statement>));

template <>
inline constexpr std::array labels<report::Publisher>{
    Label{report::Publisher::department, "department", "部门", "department"},
    Label{report::Publisher::government, "government", "政府", "government"},
};
static_assert(complete(labels<report::Publisher>));

template <>
inline constexpr std::array labels<report::YearMention::Role>{
    Label{report::YearMention::Role::title, "title", "标题", "title"},
    Label{report::YearMention::Role::period, "period", "统计期限", "statistical period"},
    Label{report::YearMention::Role::naming, "naming", "正文称本报告", "text naming the report"},
    Label{report::YearMention::Role::body, "body", "正文", "body"},
};
static_assert(complete(labels<report::YearMention::Role>));

}  // namespace gongkai
