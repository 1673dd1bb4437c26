// SPDX-License-Identifier: Apache-2.0
#include <gongkai/report/form.hpp>

#include <algorithm>
#include <optional>
#include <string>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::report;

TEST_CASE("a report year has the form of the instrument then in force") {
    struct Row {
        std::string because;
        int year;
        std::optional<Form> form;
    };
    const Row rows[] = {
        {"the regulation of 2007 came into force in May 2008", 2007, std::nullopt},
        {"the first report covers May to December 2008", 2008, Form::y2008},
        {"the last report of that form", 2018, Form::y2008},
        {"the revised regulation and its three tables", 2019, Form::y2019},
        {"the last year of those tables", 2020, Form::y2019},
        {"tables two and three changed", 2021, Form::y2021},
        {"in force without an end", 2030, Form::y2021},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(form_in_force(row.year) == row.form);
    }
}

TEST_CASE("the forms follow each other without gap or overlap, each cited") {
    for (std::size_t i = 0; i < form_rows.size(); ++i) {
        const auto& row = form_rows[i];
        CAPTURE(token(row.form));
        CHECK(row_of(row.form).form == row.form);
        CHECK_FALSE(row.instrument.empty());
        CHECK_FALSE(row.article.empty());
        if (i + 1 < form_rows.size()) {
            REQUIRE(row.to);
            CHECK(form_rows[i + 1].from == *row.to + 1);
        } else {
            CHECK_FALSE(row.to);
        }
    }
}

TEST_CASE("a form asks for each of its sections once") {
    for (const auto& row : form_rows) {
        CAPTURE(token(row.form));
        CHECK_FALSE(row.required.empty());
        for (const auto key : row.required) CHECK(std::ranges::count(row.required, key) == 1);
    }
}

TEST_CASE("only the form of 2008 has a section on fees, only the later ones an overview") {
    const auto asks = [](Form form, SectionKey key) {
        const auto required = row_of(form).required;
        return std::ranges::find(required, key) != required.end();
    };
    for (const auto form : {Form::y2008, Form::y2019, Form::y2021}) {
        CAPTURE(token(form));
        CHECK(asks(form, SectionKey::fees) == (form == Form::y2008));
        CHECK(asks(form, SectionKey::overview) == (form != Form::y2008));
        CHECK(asks(form, SectionKey::requests));
    }
}
