// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <array>
#include <string_view>

#include <gongkai/base/amount.hpp>
#include <gongkai/base/diagnostic.hpp>
#include <gongkai/base/label.hpp>

using namespace gongkai;

namespace {

enum class Colour { red, green };

/// Every enumerator leads to its token and back; tokens are lower-case ASCII.
template <Labelled Enum>
void check_table() {
    for (const auto& row : labels<Enum>) {
        CAPTURE(row.token);
        CHECK(token(row.value) == row.token);
        CHECK(find_token<Enum>(row.token) == row.value);
        CHECK(require_token<Enum>(row.token, "enumerator") == row.value);
        CHECK(label(row.value) == row.zh);
        CHECK(label(row.value, Language::en) == row.en);
        for (const char c : row.token)
            CHECK(((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'));
    }
}

}  // namespace

TEST_CASE("an enumerator has a token and a label in two languages") {
    CHECK(token(Severity::warning) == "warning");
    CHECK(label(Severity::warning) == "警告");
    CHECK(label(Severity::error, Language::en) == "error");
    CHECK(token(Approximation::at_least) == "at_least");
    CHECK(label(Approximation::over) == "余");
    CHECK(label(Language::en) == "英文");
}

TEST_CASE("every table of labels leads from enumerator to token and back") {
    check_table<Severity>();
    check_table<Approximation>();
    check_table<Language>();
}

TEST_CASE("a token is found only where it is written exactly") {
    struct Row {
        const char* because;
        std::string_view token;
    };
    const Row rows[] = {
        {"nothing was given", ""},
        {"tokens are lower case", "Error"},
        {"a prefix is another word", "warn"},
        {"a space is part of what was given", " error"},
        {"labels are not tokens", "错误"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK_FALSE(find_token<Severity>(row.token).has_value());
        CHECK_THROWS_AS((void)require_token<Severity>(row.token, "severity"), UnknownKey);
    }
}

TEST_CASE("a token that no table holds is named with its kind") {
    CHECK_THROWS_WITH_AS((void)require_token<Severity>("fatal", "severity"),
                         "no severity is called \"fatal\"", UnknownKey);
}

TEST_CASE("a table of labels is complete when each enumerator stands once, in order, with words") {
    using Row = Label<Colour>;
    using Table = std::array<Row, 2>;
    constexpr Row red{Colour::red, "red", "红", "red"};
    static_assert(complete(Table{red, Row{Colour::green, "green", "绿", "green"}}));
    static_assert(!complete(Table{Row{Colour::green, "green", "绿", "green"}, red}));
    static_assert(!complete(Table{red, red}));
    static_assert(!complete(Table{red, Row{Colour::green, "red", "绿", "green"}}));
    static_assert(!complete(Table{red, Row{Colour::green, "", "绿", "green"}}));
    static_assert(!complete(Table{red, Row{Colour::green, "green", "", "green"}}));
    static_assert(!complete(Table{red, Row{Colour::green, "green", "绿", ""}}));
}

TEST_CASE("only an enumeration with a table has tokens") {
    static_assert(Labelled<Severity>);
    static_assert(!Labelled<Colour>);
}
