// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

#include <gongkai/base/diagnostic.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/span.hpp>

using namespace gongkai;

TEST_CASE("every exception is an Error, and every Error a runtime error") {
    CHECK_THROWS_AS(throw InvalidValue("x"), Error);
    CHECK_THROWS_AS(throw UnknownKey("term", "x"), Error);
    CHECK_THROWS_AS(throw UnreadableInput("a.txt", "no bytes"), Error);
    CHECK_THROWS_AS(throw Error("x"), std::runtime_error);
}

TEST_CASE("an exception says what was asked for") {
    const UnknownKey key("measure", "no.such");
    CHECK(key.key() == "no.such");
    CHECK(std::string(key.what()) == "no measure is called \"no.such\"");

    const UnreadableInput input("报告.txt", "no bytes");
    CHECK(input.name() == "报告.txt");
    CHECK(std::string(input.what()) == "报告.txt: no bytes");
}

TEST_CASE("a diagnostic is a warning unless it says otherwise, and its place may be unknown") {
    const Diagnostic diagnostic;
    CHECK(diagnostic.severity == Severity::warning);
    CHECK_FALSE(diagnostic.where.start.has_value());
    CHECK_FALSE(diagnostic.where.byte.has_value());
    CHECK(diagnostic == Diagnostic{});
    CHECK(diagnostic != Diagnostic{Severity::error, "text.damaged_bytes", "", "", {}});
}

TEST_CASE("a span is half open: it holds its start and not its end") {
    struct Row {
        const char* because;
        Span inner;
        bool contained;
    };
    const Span outer{10, 20};
    const Row rows[] = {
        {"itself", {10, 20}, true},
        {"inside", {12, 15}, true},
        {"empty at the end", {20, 20}, true},
        {"one character too early", {9, 12}, false},
        {"one character too far", {15, 21}, false},
        {"behind", {20, 25}, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(outer.contains(row.inner) == row.contained);
    }
    CHECK(outer.size() == 10);
    CHECK_FALSE(outer.empty());
    CHECK(Span{}.empty());
    CHECK(Span{7, 7}.empty());
}
