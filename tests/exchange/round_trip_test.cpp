// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include <gongkai/exchange/csv.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/record/check.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/rows.hpp>

#include "record/specimens.hpp"

using namespace gongkai;
using namespace gongkai::exchange;
using namespace gongkai::record;

namespace {

/// Which specimens: all, or those that keep the rules of their table.
enum class Rules { kept, any };

std::vector<Record> specimens_of(Kind kind, Rules rules = Rules::kept) {
    std::vector<Record> records;
    each_kind([&]<AKind R>() {
        if (kind_of<R> != kind) return;
        for (auto& one : specimens::specimens<R>(specimens::Texts::printable))
            if (rules == Rules::any || problems(one).empty()) records.emplace_back(std::move(one));
    });
    return records;
}

/// A value without what its row calls personal, by the rows alone.
Value impersonal(const Row& row, const Value& value) {
    if (const auto* list = value.find<List>()) {
        List kept;
        for (const auto& element : *list) kept.push_back(impersonal(row, element));
        return kept;
    }
    const auto* part = value.find<Part>();
    if (part == nullptr) return value;
    Part kept;
    for (const auto& [token, inner] : *part) {
        const auto& below = *find_row(row.parts, token);
        if (!below.personal) kept.push_back({token, impersonal(below, inner)});
    }
    return kept;
}

Record impersonal(const Record& record) {
    Record kept = blank(kind(record));
    for (const auto& row : rows_of(kind(record)))
        if (!row.personal) row.write(address(kept), impersonal(row, row.read(address(record))));
    return kept;
}

std::string first_problem(const Reading& reading) {
    return reading.clean() ? "" : to_string(reading.all_problems().front());
}

}  // namespace

TEST_CASE("what is written as JSON is read back equal, for every kind and field") {
    for (const auto& kind : labels<Kind>) {
        CAPTURE(kind.token);
        const auto records = specimens_of(kind.value);
        for (const auto& record : records) {
            const auto row = read_json(to_json(record, {.personal = true}));
            CHECK_MESSAGE(row.record == record,
                          (row.problems.empty() ? "" : to_string(row.problems[0])));
        }
        const auto lines = read_json_lines(to_json_lines(records, {.personal = true}));
        CHECK_MESSAGE(lines.clean(), first_problem(lines));
        CHECK(lines.records == records);
        REQUIRE_FALSE(lines.lines.empty());
        CHECK(lines.lines.back() == records.size());
    }
}

TEST_CASE("what is written as CSV is read back equal, whatever the header is written in") {
    for (const auto& kind : labels<Kind>) {
        const auto records = specimens_of(kind.value);
        for (const auto& names : labels<Names>) {
            CAPTURE(kind.token);
            CAPTURE(names.token);
            const auto bytes = to_csv(kind.value, records, {names.value, true});
            const auto reading = read_csv(kind.value, bytes);
            CHECK_MESSAGE(reading.clean(), first_problem(reading));
            CHECK(reading.records == records);
            REQUIRE_FALSE(reading.lines.empty());
            CHECK(reading.lines.front() == 2);
        }
    }
}

TEST_CASE("without being asked for by name, no personal field leaves in any format") {
    for (const auto& kind : labels<Kind>) {
        CAPTURE(kind.token);
        const auto records = specimens_of(kind.value);
        std::vector<Record> expected;
        for (const auto& record : records) expected.push_back(impersonal(record));
        const auto json = read_json_lines(to_json_lines(records));
        CHECK_MESSAGE(json.clean(), first_problem(json));
        CHECK(json.records == expected);
        const auto csv = read_csv(kind.value, to_csv(kind.value, records));
        CHECK_MESSAGE(csv.clean(), first_problem(csv));
        CHECK(csv.records == expected);
    }
}

TEST_CASE("a record that stands incomplete is read back where no rules are asked for") {
    for (const auto& kind : labels<Kind>) {
        CAPTURE(kind.token);
        auto records = specimens_of(kind.value, Rules::any);
        records.push_back(blank(kind.value));
        const ReadOptions any{.check = false};
        const auto json = read_json_lines(to_json_lines(records, {.personal = true}), any);
        CHECK_MESSAGE(json.clean(), first_problem(json));
        CHECK(json.records == records);
        const auto csv = read_csv(kind.value, to_csv(kind.value, records, {.personal = true}), any);
        CHECK_MESSAGE(csv.clean(), first_problem(csv));
        CHECK(csv.records == records);
    }
}
