// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/text/numeral.hpp>
#include <gongkai/text/utf8.hpp>

using gongkai::Approximation;
using gongkai::Decimal;
using gongkai::Span;
using gongkai::text::find_numerals;
using gongkai::text::Numeral;
using gongkai::text::numeral_at;
using gongkai::text::to_utf32;
using gongkai::text::to_utf8;
using gongkai::text::trailing_approximation;

namespace {

std::string quote(std::u32string_view text, Span span) {
    return to_utf8(text.substr(span.start, span.size()));
}

/// What one text must give: its only numeral.
struct One {
    std::string because;
    std::string text;
    std::string quote;
    std::string value;
    std::string step = "1";
    Approximation approximation = Approximation::exact;
    std::string upper = "";
    bool percent = false;
};

template <std::size_t size>
void check_each(const One (&rows)[size]) {
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CAPTURE(row.text);
        const auto text = to_utf32(row.text);
        const auto found = find_numerals(text);
        REQUIRE(found.size() == 1);
        const Numeral& numeral = found.front();
        CHECK(quote(text, numeral.span) == row.quote);
        CHECK(numeral.value.to_string() == row.value);
        CHECK(numeral.step.to_string() == row.step);
        CHECK(numeral.approximation == row.approximation);
        CHECK((numeral.upper ? numeral.upper->to_string() : "") == row.upper);
        CHECK(numeral.percent == row.percent);
        CHECK_FALSE(numeral.malformed);
        CHECK(numeral_at(text, numeral.span.start) == numeral);
    }
}

struct None {
    std::string because;
    std::string text;
};

template <std::size_t size>
void check_none(const None (&rows)[size]) {
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CAPTURE(row.text);
        CHECK(find_numerals(to_utf32(row.text)).empty());
    }
}

}  // namespace

TEST_CASE("Arabic digits are read with their commas, point and multipliers") {
    const One rows[] = {
        {"plain", "受理25件", "25", "25"},
        {"nought counts", "撤销0件", "0", "0"},
        {"leading noughts change nothing", "编号007的", "007", "7"},
        {"groups of three", "发布45,274条", "45,274", "45274"},
        {"two groups", "点击1,234,567次", "1,234,567", "1234567"},
        {"a comma before words is punctuation", "答复36,占多数", "36", "36"},
        {"a decimal knows its last place", "投入20.85元", "20.85", "20.85", "0.01"},
        {"four decimals", "收取59237.2449元", "59237.2449", "59237.2449", "0.0001"},
        {"ten thousands", "访问370万次", "370万", "3700000", "10000"},
        {"a decimal of 亿", "达3.5亿元", "3.5亿", "350000000", "10000000"},
        {"two terms", "印发1万5千册", "1万5千", "15000", "1000"},
        {"two terms, the second Chinese", "印发1万五千册", "1万五千", "15000", "1000"},
        {"three terms", "共3亿2000万元", "3亿2000万", "320000000", "10000"},
        {"thousands", "发放2千份", "2千", "2000", "1000"},
        {"multipliers multiply", "超1.5万亿元", "超1.5万亿", "1500000000000", "100000000000",
         Approximation::over},
        {"千瓦 is a unit", "功率5千瓦", "5", "5"},
        {"eighteen digits are the most", "123456789012345678", "123456789012345678",
         "123456789012345678"},
        {"the sign is not part of the number", "增减+126件", "126", "126"},
        {"percentage points are no percentage", "提高5个百分点", "5", "5"},
    };
    check_each(rows);
}

TEST_CASE("the words around a number say how exactly it is meant") {
    using enum Approximation;
    const One rows[] = {
        {"近", "近200条", "近200", "200", "1", nearly},
        {"接近", "接近200条", "接近200", "200", "1", nearly},
        {"约", "约980862次", "约980862", "980862", "1", about},
        {"约为", "约为300次", "约为300", "300", "1", about},
        {"a space behind the word", "大约 30 人", "大约 30", "30", "1", about},
        {"超过", "超过500人", "超过500", "500", "1", over},
        {"逾", "逾500人", "逾500", "500", "1", over},
        {"不少于", "不少于3次", "不少于3", "3", "1", at_least},
        {"至少", "至少5次", "至少5", "5", "1", at_least},
        {"不足", "不足100件", "不足100", "100", "1", at_most},
        {"不超过 is more than 超过", "不超过20日", "不超过20", "20", "1", at_most},
        {"达到 adds nothing", "达到60篇", "60", "60"},
        {"余", "5800余条", "5800余", "5800", "1", over},
        {"多", "6700多次", "6700多", "6700", "1", over},
        {"万余", "1.9万余人", "1.9万余", "19000", "1000", over},
        {"余万", "30余万条", "30余万", "300000", "10000", over},
        {"多万", "30多万条", "30多万", "300000", "10000", over},
        {"以上", "200以上", "200以上", "200", "1", at_least},
        {"以内", "5以内", "5以内", "5", "1", at_most},
        {"左右", "20%左右", "20%左右", "20", "1", about, "", true},
        {"上百", "开展上百次", "上百", "100", "100", at_least},
        {"上万", "惠及上万人", "上万", "10000", "10000", at_least},
        {"近 before years means lately", "近3年的工作", "3", "3"},
        {"预约 is no 约", "预约200人", "200", "200"},
        {"附近 is no 近", "附近3个村", "3", "3"},
    };
    check_each(rows);
}

TEST_CASE("Chinese numerals are read, everyday and formal") {
    const One rows[] = {
        {"with units", "共一千二百六十六件", "一千二百六十六", "1266"},
        {"tens alone", "十二件", "十二", "12"},
        {"two tens, short", "廿三日", "廿三", "23"},
        {"three tens, short", "卅日", "卅", "30"},
        {"两 before a counter", "收到两件", "两", "2"},
        {"两 before a multiplier", "两百人", "两百", "200"},
        {"formal", "人民币壹佰贰拾元", "壹佰贰拾", "120"},
        {"a year, digit by digit", "二〇一六年", "二〇一六", "2016"},
        {"a year with 零", "二零一六年", "二零一六", "2016"},
        {"a skipped place", "一万零三十元", "一万零三十", "10030"},
        {"零 keeps the last digit small", "一百零二件", "一百零二", "102"},
        {"without 零 the last digit is a ten", "一百二的", "一百二", "120"},
        {"万 leaves the rest open", "三万册", "三万", "30000", "10000"},
        {"千 leaves the rest open", "一万五千册", "一万五千", "15000", "1000"},
        {"百 does not", "一千二百册", "一千二百", "1200"},
        {"万 inside a number", "一万二千亿元", "一万二千亿", "1200000000000", "100000000"},
        {"neighbours are a range", "七八个村", "七八", "7", "1", Approximation::exact, "8"},
        {"neighbours before a unit", "七八十人", "七八十", "70", "1", Approximation::exact, "80"},
        {"with 余", "二十余次", "二十余", "20", "1", Approximation::over},
        {"a decimal", "三点五倍", "三点五", "3.5", "0.1"},
        {"three points are no decimal", "三点建议", "三", "3"},
        {"零 alone", "为零。", "零", "0"},
    };
    check_each(rows);
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(find_numerals(to_utf32(row.text)).front().chinese);
    }
}

TEST_CASE("percentages are percents, however they are written") {
    const One rows[] = {
        {"a sign", "占20.8%。", "20.8%", "20.8", "0.1", Approximation::exact, "", true},
        {"a sign set apart", "占20.8 %。", "20.8 %", "20.8", "0.1", Approximation::exact, "", true},
        {"per mille", "占20.8‰。", "20.8‰", "2.08", "0.01", Approximation::exact, "", true},
        {"in words", "占百分之五", "百分之五", "5", "1", Approximation::exact, "", true},
        {"in words, a decimal", "占百分之二十点五", "百分之二十点五", "20.5", "0.1",
         Approximation::exact, "", true},
        {"per mille in words", "占千分之三", "千分之三", "0.3", "0.1", Approximation::exact, "",
         true},
        {"all", "百分之百", "百分之百", "100", "1", Approximation::exact, "", true},
        {"words and digits", "百分之20", "百分之20", "20", "1", Approximation::exact, "", true},
        {"a range", "升5%-10%", "5%-10%", "5", "1", Approximation::exact, "10", true},
        {"a range in words", "百分之三至百分之五", "百分之三至百分之五", "3", "1",
         Approximation::exact, "5", true},
    };
    check_each(rows);
}

TEST_CASE("a range has both its ends, a code has none") {
    const One rows[] = {
        {"a dash", "每月3—5件", "3—5", "3", "1", Approximation::exact, "5"},
        {"a hyphen", "每月3-5件", "3-5", "3", "1", Approximation::exact, "5"},
        {"a tilde", "每月3~5件", "3~5", "3", "1", Approximation::exact, "5"},
        {"至", "第9至12条", "9至12", "9", "1", Approximation::exact, "12"},
        {"in words", "每月三至五件", "三至五", "3", "1", Approximation::exact, "5"},
        {"万 counts for both", "3-5万册", "3-5万", "30000", "10000", Approximation::exact, "50000"},
    };
    check_each(rows);
    const None codes[] = {
        {"a telephone number", "010-68717218"},
        {"an index number", "20/2021-1782796"},
        {"a chain of hyphens", "3-2-1"},
        {"backwards", "12-3"},
        {"a time of day", "15:30"},
    };
    check_none(codes);
}

TEST_CASE("digits in words, addresses and dates are no numerals") {
    const None rows[] = {
        {"a substance", "PM2.5"},
        {"a code that begins with digits", "0365cc"},
        {"a code that ends in a letter", "006382548Y"},
        {"a code that ends in digits", "wWW133562"},
        {"an address", "http://a.example.cn/2016/t12.html?id=5"},
        {"an ISO date", "2016-12-31"},
        {"a dotted date", "2016.12.31"},
        {"nothing behind the word", "大约定于"},
    };
    check_none(rows);
}

TEST_CASE("what has no single reading is malformed, and says so") {
    const None rows[] = {
        {"groups of two and one", "1,28,5"},
        {"a group of two at the end", "1,234,56"},
        {"two points", "3.6.1"},
        {"a letter O between digits", "1O2"},
        {"a letter O at the end", "10O"},
        {"nineteen digits", "1234567890123456789"},
        {"nineteen digits once 万 is expanded", "999999999999999万"},
        {"15,000 or a slip", "3万5"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto text = to_utf32(row.text);
        const auto found = find_numerals(text);
        REQUIRE(found.size() == 1);
        CHECK(found.front().malformed);
        CHECK(quote(text, found.front().span) == row.text);
    }
}

TEST_CASE("a numeral inside an ordinary word counts nothing") {
    const None rows[] = {
        {"an enumerator", "一是"},  {"a step", "进一步"},       {"fixed", "一定"},
        {"unified", "统一"},        {"only", "唯一"},           {"general", "一般"},
        {"a side", "一方面"},       {"once for all", "一次性"}, {"an ordinal", "第一"},
        {"three expenses", "三公"}, {"a province", "四川"},     {"very", "十分"},
        {"people", "百姓"},         {"all means", "千方百计"},  {"two sessions", "两会"},
        {"two channels", "两微"},   {"an anniversary", "七一"}, {"a five-year plan", "十三五"},
        {"a congress", "十九大"},   {"some tens", "几十"},      {"some hundreds", "数百"},
        {"万余 alone", "万余"},     {"a third", "三分之一"},    {"an encyclopedia", "网上百科"},
        {"a rhyme", "一企一策"},    {"many", "多个"},           {"a team", "队伍"},
        {"in succession", "陆续"},
    };
    check_none(rows);
}

TEST_CASE("numerals come in order and leave the punctuation between them") {
    const auto text = to_utf32("答复62.85,其中12件、3件;1.2016年");
    std::vector<std::string> quotes;
    for (const auto& numeral : find_numerals(text)) quotes.push_back(quote(text, numeral.span));
    // The item number 1. opens a date, which is date_at's.
    CHECK(quotes == std::vector<std::string>{"62.85", "12", "3", "1"});
}

TEST_CASE("a code behind a comma leaves the number before it") {
    const One rows[] = {
        {"a code", "收到212,0365cc", "212", "212"},
        {"a time of day", "收到212,15:30", "212", "212"},
        {"a telephone number", "收到212,010-68717218", "212", "212"},
    };
    check_each(rows);
}

TEST_CASE("long runs that end in a letter are read in linear time") {
    for (const char* unit : {"1,111", "1,", "1.1,", "1-", "1O", "1至", "一", "百分之", "1万1"}) {
        CAPTURE(std::string(unit));
        std::u32string text;
        while (text.size() < 300'000) text += to_utf32(unit);
        text += U'x';
        const auto found = find_numerals(text);
        CHECK((found.empty() || found.back().span.end <= text.size()));
    }
}

TEST_CASE("no numeral begins inside another or past the end") {
    const auto text = to_utf32("5800余");
    CHECK(numeral_at(text, 0));
    CHECK_FALSE(numeral_at(text, 1));
    CHECK_FALSE(numeral_at(text, 4));
    CHECK_FALSE(numeral_at(text, 5));
    CHECK_FALSE(numeral_at(text, 500));
    CHECK_FALSE(numeral_at(U"", 0));
}

TEST_CASE("approximating words behind a counter are known with their length") {
    struct Row {
        std::string because;
        std::string text;
        Approximation approximation;
        std::size_t length;
    };
    const Row rows[] = {
        {"30条左右", "左右。", Approximation::about, 2},
        {"30条以上", "以上", Approximation::at_least, 2},
        {"30条以内", "以内", Approximation::at_most, 2},
        {"30条以下", "以下", Approximation::at_most, 2},
        {"30条上下", "上下", Approximation::about, 2},
        {"3年多", "多。", Approximation::over, 1},
        {"2年多来", "多来", Approximation::over, 1},
        {"3件多为咨询 counts exactly", "多为咨询", Approximation::exact, 0},
        {"上下联动 is another word", "上下联动", Approximation::exact, 0},
        {"the end of the text", "", Approximation::exact, 0},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto trailing = trailing_approximation(to_utf32(row.text), 0);
        CHECK(trailing.approximation == row.approximation);
        CHECK(trailing.length == row.length);
    }
}

TEST_CASE("whatever number is written in Arabic is read back") {
    for (std::int64_t value : {0LL, 7LL, 10LL, 999LL, 1000LL, 45274LL, 1000000LL, 98765432100LL}) {
        std::string plain = std::to_string(value);
        std::string grouped = plain;
        for (std::size_t at = plain.size(); at > 3;) grouped.insert(at -= 3, 1, ',');
        for (const auto& written : {plain, grouped}) {
            CAPTURE(written);
            const auto found = find_numerals(to_utf32("共" + written + "件"));
            REQUIRE(found.size() == 1);
            CHECK(found.front().value == Decimal{value});
        }
    }
}

TEST_CASE("every number from 1 to 99999 is read back from its Chinese spelling") {
    const char* const digits[] = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    const char* const units[] = {"", "十", "百", "千", "万"};
    int wrong = 0;
    for (int value = 1; value < 100000; value += value < 2000 ? 1 : 7) {
        const std::string plain = std::to_string(value);
        std::string spelled;
        bool skipped = false;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            const auto digit = static_cast<std::size_t>(plain[i] - '0');
            if (digit == 0) {
                skipped = true;
                continue;
            }
            if (skipped) spelled += digits[0];
            skipped = false;
            spelled += std::string(digits[digit]) + units[plain.size() - 1 - i];
        }
        const auto text = to_utf32("共" + spelled + "件");
        const auto numeral = numeral_at(text, 1);
        const bool right =
            numeral && numeral->value == Decimal{value} && numeral->span.end == text.size() - 1;
        if (!right) {
            ++wrong;
            CAPTURE(spelled);
            CHECK(right);
        }
        if (wrong > 5) break;
    }
    CHECK(wrong == 0);
}
