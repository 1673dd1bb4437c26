// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/text/document_number.hpp>
#include <gongkai/text/utf8.hpp>

using namespace gongkai;
using namespace gongkai::text;

TEST_CASE("a document number is read in each of its spellings") {
    struct Row {
        std::string because;
        std::u32string text;
        std::string quote;
        std::string issuer;
        int year;
        int number;
        std::string standard;
    };
    const Row rows[] = {
        {"as the standard writes it", U"见国办发〔2016〕19号文", "国办发〔2016〕19号", "国办发",
         2016, 19, "国办发〔2016〕19号"},
        {"square brackets", U"国发[2007]5号", "国发[2007]5号", "国发", 2007, 5, "国发〔2007〕5号"},
        {"round brackets", U"环办(2013)103号", "环办(2013)103号", "环办", 2013, 103,
         "环办〔2013〕103号"},
        {"heavy brackets", U"环发【2008】7号", "环发【2008】7号", "环发", 2008, 7,
         "环发〔2008〕7号"},
        {"第 before the number", U"环函〔2019〕第8号", "环函〔2019〕第8号", "环函", 2019, 8,
         "环函〔2019〕8号"},
        {"spaces that were left", U"环函〔2019〕 8 号", "环函〔2019〕 8 号", "环函", 2019, 8,
         "环函〔2019〕8号"},
        {"the sentence runs into it", U"根据市环发〔2020〕4号", "市环发〔2020〕4号", "市环发", 2020,
         4, "市环发〔2020〕4号"},
        {"no issuer behind a title", U"《通知》(2020)4号", "(2020)4号", "", 2020, 4, "〔2020〕4号"},
        {"a decree", U"按国务院令第711号", "国务院令第711号", "国务院", 0, 711, "国务院令第711号"},
        {"a decree in short", U"(国令第711号)", "国令第711号", "国", 0, 711, "国令第711号"},
        {"a decree without 第", U"总局令 35 号", "总局令 35 号", "总局", 0, 35, "总局令第35号"},
        {"a decree the other way round", U"国务院第492号令", "国务院第492号令", "国务院", 0, 492,
         "国务院令第492号"},
        {"共和国 holds no 和", U"依据中华人民共和国国务院令第711号",
         "中华人民共和国国务院令第711号", "中华人民共和国国务院", 0, 711,
         "中华人民共和国国务院令第711号"},
        {"two numbers share a year", U"环发〔2015〕162、163号", "环发〔2015〕162", "环发", 2015,
         162, "环发〔2015〕162号"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto found = find_document_numbers(row.text);
        REQUIRE(found.size() == 1);
        const auto& number = found.front();
        CHECK(to_utf8(row.text.substr(number.span.start, number.span.size())) == row.quote);
        CHECK(number.issuer == row.issuer);
        CHECK(number.year == row.year);
        CHECK(number.number == row.number);
        CHECK(number.to_string() == row.standard);
    }
}

TEST_CASE("what only looks like a document number is none") {
    struct Row {
        std::string because;
        std::u32string text;
    };
    const Row rows[] = {
        {"a year in brackets", U"年度报告(2016)"},
        {"the closing bracket is lost", U"环发〔202130号"},
        {"another bracket closes", U"环发〔2021)30号"},
        {"five digits are no year", U"环发〔20211〕30号"},
        {"a year before the republic", U"环发〔1911〕3号"},
        {"brackets without 号", U"公开(2016)25件"},
        {"an article", U"第二十条第(五)项"},
        {"a house number", U"第3号楼"},
        {"令 of a sentence", U"责令3家企业整改"},
        {"a number of seven digits", U"令第1234567号"},
        {"a text that ends in it", U"国办发〔2016〕"},
        {"nothing", U""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(find_document_numbers(row.text).empty());
    }
}

TEST_CASE("a number is found from its bracket, from 令 and from 第") {
    const std::u32string text = U"国令第711号,国办发〔2016〕19号";
    const auto at_decree = document_number_at(text, 1);
    REQUIRE(at_decree.has_value());
    CHECK(document_number_at(text, 2) == at_decree);
    CHECK(at_decree->span == Span{0, 7});
    CHECK_FALSE(document_number_at(text, 0).has_value());
    CHECK_FALSE(document_number_at(text, 8).has_value());
    CHECK(document_number_at(text, 11)->span == Span{8, 20});
    CHECK_FALSE(document_number_at(text, text.size()).has_value());
    CHECK_FALSE(document_number_at(text, text.size() + 5).has_value());
}

TEST_CASE("document numbers stand in order and apart in any text") {
    const std::u32string_view pieces = U"〔〕[]()2016年第令号和国发 、19,";
    std::mt19937 random(19);
    for (int round = 0; round < 5000; ++round) {
        std::u32string text;
        for (std::size_t i = random() % 60; i > 0; --i) text += pieces[random() % pieces.size()];
        if (random() % 2 == 0) text.insert(text.size() / 2, U"国发〔2016〕19号和令第7号国令第8号");
        std::uint32_t end = 0;
        for (const auto& number : find_document_numbers(text)) {
            CHECK(number.span.start >= end);
            CHECK(number.span.end > number.span.start);
            CHECK(number.span.end <= text.size());
            end = number.span.end;
        }
    }
}
