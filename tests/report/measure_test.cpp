// SPDX-License-Identifier: Apache-2.0
#include <gongkai/report/measure.hpp>

#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::report;

namespace {

/// The vocabulary as the project's facts state it; empty where they are not at hand.
std::map<std::string, std::vector<std::string>> stated_rows() {
    const char* shared = std::getenv("GONGKAI_SHARED");
#ifdef GONGKAI_SOURCE_DIR
    const std::string beside = GONGKAI_SOURCE_DIR "/../shared";
#else
    const std::string beside = "../shared";
#endif
    std::ifstream file((shared ? std::string(shared) : beside) + "/facts/measures.tsv");
    std::map<std::string, std::vector<std::string>> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::vector<std::string> cells(1);
        for (const char c : line) {
            if (c == '\t') {
                cells.emplace_back();
            } else {
                cells.back() += c;
            }
        }
        if (cells[0] != "token") rows.emplace(cells[0], cells);
    }
    return rows;
}

}  // namespace

TEST_CASE("every measure has both labels and a unit, and is found by its token") {
    for (std::size_t row = 0; row < Measure::count; ++row) {
        const Measure measure = Measure::at(row);
        CAPTURE(measure.token());
        CHECK_FALSE(measure.label(Language::zh).empty());
        CHECK_FALSE(measure.label(Language::en).empty());
        CHECK_FALSE(measure.unit().empty());
        CHECK(Measure::find(measure.token()) == measure);
        CHECK(Measure::require(measure.token()).row() == row);
    }
}

TEST_CASE("a measure's kind agrees with its unit") {
    for (std::size_t row = 0; row < Measure::count; ++row) {
        const Measure measure = Measure::at(row);
        CAPTURE(measure.token());
        CHECK((measure.unit() == "%") == (measure.kind() == MeasureKind::percent));
        CHECK((measure.unit() == "元") == (measure.kind() == MeasureKind::amount));
    }
}

TEST_CASE("no measure is a part of itself, however far up") {
    for (std::size_t row = 0; row < Measure::count; ++row) {
        CAPTURE(Measure::at(row).token());
        std::size_t steps = 0;
        for (auto above = Measure::at(row).whole(); above && steps <= Measure::count; ++steps)
            above = above->whole();
        CHECK(steps < Measure::count);
    }
}

TEST_CASE("a token that no row has is no measure") {
    CHECK_FALSE(Measure::find("requests.lost"));
    CHECK_FALSE(Measure::find(""));
    CHECK_THROWS_AS((void)Measure::require("requests.lost"), UnknownKey);
}

TEST_CASE("a measure is in the families that its token begins with") {
    CHECK(Measure::of("requests.received").in("requests"));
    CHECK(Measure::of("requests.received").in("requests.received"));
    CHECK_FALSE(Measure::of("requests.received").in("request"));
    CHECK_FALSE(Measure::of("requests.received").in("requests.received.online"));
}

TEST_CASE("the vocabulary is that of the stated facts, nothing missing and nothing more") {
    const auto stated = stated_rows();
    if (stated.empty()) {
        MESSAGE("facts/measures.tsv was not there: the vocabulary was not compared with it");
        return;
    }
    CHECK(stated.size() == Measure::count);
    for (const auto& row : stated) {
        const auto& cells = row.second;
        CAPTURE(row.first);
        const auto measure = Measure::find(row.first);
        CHECK(measure.has_value());
        if (!measure) continue;
        REQUIRE(cells.size() >= 5);
        CHECK(measure->label(Language::zh) == cells[1]);
        CHECK(measure->unit() == cells[2]);
        CHECK(token(measure->kind()) == cells[3]);
        const auto whole = measure->whole();
        CHECK((whole ? whole->token() : "") == cells[4]);
    }
}
