// SPDX-License-Identifier: Apache-2.0
#include <gongkai/statute/instrument.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;
using std::chrono::days;

TEST_CASE("an instrument is in force from its first day to its last") {
    for (std::size_t i = 0; i < Instrument::count; ++i) {
        const Instrument instrument = Instrument::at(i);
        const auto& row = instrument.row();
        CAPTURE(std::string(row.token));
        CHECK_FALSE(instrument.in_force(Date(row.from) - days{1}));
        CHECK(instrument.in_force(row.from));
        if (row.to) {
            CHECK(instrument.in_force(*row.to));
            CHECK_FALSE(instrument.in_force(Date(*row.to) + days{1}));
        } else {
            CHECK(instrument.in_force(Date{2050y / 1 / 1}));
        }
        if (row.issued) CHECK(*row.issued <= row.from);
        CHECK(Instrument::find(row.token) == instrument);
        CHECK(Instrument::require(row.token).cite("").verified == row.verified);
    }
}

TEST_CASE("what replaced an instrument is in force on the day after its last") {
    for (std::size_t i = 0; i < Instrument::count; ++i) {
        const Instrument instrument = Instrument::at(i);
        const auto next = instrument.replaced_by();
        if (!next) continue;
        CAPTURE(std::string(instrument.row().token));
        CHECK(next->in_force(Date(*instrument.row().to) + days{1}));
        CHECK(next != instrument);
    }
}

TEST_CASE("these instruments bear these titles and numbers") {
    struct Row {
        const char* because;
        std::string_view token;
        const char* cited;
    };
    const Row rows[] = {
        {"seen in several published copies", "receipt_2015",
         "《国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释》"
         "(国办公开办函〔2015〕207号)第一点〔见于引用该条的网页〕"},
        {"seen in several published copies", "delivery_2016",
         "《国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释》"
         "(国办公开办函〔2016〕235号)第一点〔见于引用该条的网页〕"},
        {"a law goes by its title", "reconsideration_2023", "《行政复议法(2023)》第一点"},
        {"from memory, and says so", "litigation_rules_2018",
         "《最高人民法院关于适用《中华人民共和国行政诉讼法》的解释》(法释〔2018〕1号)第一点"
         "〔未核对,凭记忆〕"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(to_string(Instrument::require(row.token).cite("第一点")) == row.cited);
    }
}

TEST_CASE("a provision may be verified further or less far than its instrument") {
    const Instrument hotline = Instrument::of("hotline_2010");
    CHECK(hotline.cite("第八条").verified == Verification::full);
    CHECK(hotline.cite("第九条", Verification::one_copy).verified == Verification::one_copy);
}

TEST_CASE("an unknown instrument is refused with the nearest names") {
    CHECK_FALSE(Instrument::find("regulation_2018"));
    CHECK_THROWS_WITH_AS((void)Instrument::require("regulation_2018"),
                         doctest::Contains("no instrument is called \"regulation_2018\"; did you "
                                           "mean regulation_2019 or regulation_2007"),
                         UnknownKey);
}
