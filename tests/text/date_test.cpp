// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/text/date.hpp>
#include <gongkai/text/utf8.hpp>

using gongkai::Span;
using gongkai::text::date_at;
using gongkai::text::DateKind;
using gongkai::text::DateMention;
using gongkai::text::find_dates;
using gongkai::text::find_periods;
using gongkai::text::to_utf32;
using gongkai::text::to_utf8;

using namespace std::chrono_literals;

namespace {

std::string quote(std::u32string_view text, Span span) {
    return to_utf8(text.substr(span.start, span.size()));
}

constexpr std::nullopt_t open = std::nullopt;

struct One {
    std::string because;
    std::string text;
    std::string quote;
    DateKind kind;
    std::optional<int> year = std::nullopt;
    std::optional<unsigned> month = std::nullopt;
    std::optional<unsigned> day = std::nullopt;
    std::optional<unsigned> quarter = std::nullopt;
};

template <std::size_t size>
void check_each(const One (&rows)[size]) {
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CAPTURE(row.text);
        const auto text = to_utf32(row.text);
        const auto found = find_dates(text);
        REQUIRE(found.size() == 1);
        const DateMention& mention = found.front();
        CHECK(quote(text, mention.span) == row.quote);
        CHECK(mention.kind == row.kind);
        CHECK(mention.year == row.year);
        CHECK(mention.month == row.month);
        CHECK(mention.day == row.day);
        CHECK(mention.quarter == row.quarter);
        CHECK(date_at(text, mention.span.start) == mention);
    }
}

}  // namespace

TEST_CASE("a date is one mention, as long as its words go") {
    using enum DateKind;
    const One rows[] = {
        {"a year", "在2016年,我局", "2016年", year, 2016},
        {"a business year", "2016年度工作", "2016年度", year, 2016},
        {"the whole of a year", "2016年全年共", "2016年全年", year, 2016},
        {"a year in Chinese", "二〇一六年工作", "二〇一六年", year, 2016},
        {"a month of a year", "2016年12月共", "2016年12月", month, 2016, 12},
        {"a month alone", "12月份共", "12月份", month, open, 12},
        {"a month in Chinese", "十二月召开", "十二月", month, open, 12},
        {"a day", "2016年12月31日前", "2016年12月31日", day, 2016, 12, 31},
        {"号 is a day too", "5月10号起", "5月10号", day, open, 5, 10},
        {"a day without its year", "截至12月31日", "12月31日", day, open, 12, 31},
        {"a day in Chinese", "二〇一六年十二月三十一日", "二〇一六年十二月三十一日", day, 2016, 12,
         31},
        {"a day with spaces", "2016 年 1 月 1 日", "2016 年 1 月 1 日", day, 2016, 1, 1},
        {"hyphens", "2016-12-31", "2016-12-31", day, 2016, 12, 31},
        {"points", "2016.1.5发布", "2016.1.5", day, 2016, 1, 5},
        {"strokes", "2016/12/31", "2016/12/31", day, 2016, 12, 31},
        {"a day with its time", "2021-01-07 15:30", "2021-01-07", day, 2021, 1, 7},
        {"a year that a numbered item opens with", "1.2016年", "2016年", year, 2016},
        {"a count behind the month", "12月312件", "12月", month, open, 12},
    };
    check_each(rows);
}

TEST_CASE("parts of a year are told from the year") {
    using enum DateKind;
    const One rows[] = {
        {"a quarter", "四季度收到", "四季度", quarter, open, open, open, 4},
        {"an ordinal quarter", "第一季度", "第一季度", quarter, open, open, open, 1},
        {"a quarter of a year", "2020年四季度", "2020年四季度", quarter, 2020, open, open, 4},
        {"three quarters", "前三季度未", "前三季度", part},
        {"the first half", "上半年我局", "上半年", part},
        {"the second half of a year", "2016年下半年", "2016年下半年", part, 2016},
        {"months", "1—11月共", "1—11月", part},
        {"months, each with its sign", "1月至11月", "1月至11月", part},
        {"months of a year", "2016年1-11月份", "2016年1-11月份", part, 2016},
    };
    check_each(rows);
}

TEST_CASE("words that point from the reader's place are mentions") {
    using enum DateKind;
    const One rows[] = {
        {"全年", "全年共收到", "全年", this_year},
        {"今年以来", "今年以来发布", "今年以来", this_year},
        {"本年度", "在本年度办理", "本年度", this_year},
        {"年内", "年内共发布", "年内", this_year},
        {"一年来", "一年来,我局", "一年来", this_year},
        {"去年", "比去年增加", "去年", last_year},
        {"上年", "上年结转", "上年", last_year},
        {"上一年度", "较上一年度", "上一年度", last_year},
        {"同期", "同比同期", "同期", same_period},
        {"去年同期", "较去年同期增长", "去年同期", same_period},
        {"the same period of a year", "比2015年同期", "2015年同期", same_period, 2015},
    };
    check_each(rows);
}

TEST_CASE("a duration, a damaged year and a bare number are no dates") {
    struct Row {
        std::string because;
        std::string text;
    };
    const Row rows[] = {
        {"a bare number", "2016"},
        {"days", "365天"},
        {"years", "历时16年"},
        {"a year of three digits", "365年"},
        {"five digits", "20211月1日"},
        {"years within", "5年内"},
        {"months counted", "3个月"},
        {"a decimal", "6.5月"},
        {"the thirteenth month", "2016-13-31"},
        {"a chain of numbers", "2016-1-1-5"},
        {"a year out of reach", "1200-10-10"},
        {"an age of civilisation", "5000年"},
        {"online", "网上年报"},
        {"this report", "本年报"},
        {"the fifth quarter", "五季度"},
        {"the thirteenth month in words", "十三月"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CAPTURE(row.text);
        CHECK(find_dates(to_utf32(row.text)).empty());
    }
}

TEST_CASE("a mention has a civil date only where that day exists") {
    const auto date_of = [](const char* text) { return find_dates(to_utf32(text)).at(0).date(); };
    CHECK(date_of("2016年2月29日") == 2016y / 2 / 29);
    CHECK(date_of("2015年2月29日") == std::nullopt);
    CHECK(date_of("2月28日") == std::nullopt);
    CHECK(date_of("2016年2月") == std::nullopt);
}

TEST_CASE("a stated period has both its days") {
    struct Row {
        std::string because;
        std::string text;
        std::string quote;
        std::chrono::year_month_day start, end;
    };
    const auto first = 2016y / 1 / 1;
    const auto last = 2016y / 12 / 31;
    const Row rows[] = {
        {"the year once", "(2016年1月1日至12月31日)", "2016年1月1日至12月31日", first, last},
        {"自 and 止", "期限自2016年1月1日至2016年12月31日止。", "自2016年1月1日至2016年12月31日止",
         first, last},
        {"起 and a comma", "2016年1月1日起,至2016年12月31日止", "2016年1月1日起,至2016年12月31日止",
         first, last},
        {"从 and 到", "从2016年1月1日到12月31日", "从2016年1月1日到12月31日", first, last},
        {"a dash", "2016年1月1日—2016年12月31日", "2016年1月1日—2016年12月31日", first, last},
        {"a double dash", "2016年1月1日——2016年12月31日", "2016年1月1日——2016年12月31日", first,
         last},
        {"ISO dates", "2016-01-01至2016-12-31", "2016-01-01至2016-12-31", first, last},
        {"spaces", "2016 年 1 月 1 日 至 12 月 31 日", "2016 年 1 月 1 日 至 12 月 31 日", first,
         last},
        {"in Chinese", "二〇一六年一月一日至十二月三十一日", "二〇一六年一月一日至十二月三十一日",
         first, last},
        {"across the turn of the year", "2015年12月1日至2016年1月31日",
         "2015年12月1日至2016年1月31日", 2015y / 12 / 1, 2016y / 1 / 31},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto text = to_utf32(row.text);
        const auto found = find_periods(text);
        REQUIRE(found.size() == 1);
        CHECK(quote(text, found.front().span) == row.quote);
        CHECK(found.front().period.start == row.start);
        CHECK(found.front().period.end == row.end);
    }
}

TEST_CASE("what does not exist or runs backwards is no period") {
    for (const char* text : {"2016年2月30日至3月1日", "2016年12月1日至1月31日", "2016年1月1日",
                             "1月1日至12月31日", "2016年1月1日至", "2016年1月1日和12月31日"}) {
        CAPTURE(text);
        CHECK(find_periods(to_utf32(text)).empty());
    }
}

TEST_CASE("no date begins inside another or past the end") {
    const auto text = to_utf32("2016年12月31日");
    CHECK(date_at(text, 0));
    CHECK_FALSE(date_at(text, 1));
    CHECK_FALSE(date_at(text, 6));
    CHECK_FALSE(date_at(text, text.size()));
    CHECK_FALSE(date_at(text, 1000));
}

TEST_CASE("metadata dates are read in the forms that sites write, and written in one") {
    struct Row {
        std::string_view words;
        std::string_view iso;
    };
    const Row rows[] = {
        {"2021-01-07 15:30", "2021-01-07"},
        {"2021/1/7", "2021-01-07"},
        {"2021年1月7日", "2021-01-07"},
        {"20210107", "2021-01-07"},
        {"2021.12.31", "2021-12-31"},
        {"2021-02-29", ""},
        {"21-01-07", ""},
        {"2021", ""},
        {"", ""},
        {"发布于2021-01-07", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.words);
        const auto date = gongkai::text::find_iso(row.words);
        CHECK((date ? gongkai::to_iso(*date) : "") == row.iso);
    }
}
