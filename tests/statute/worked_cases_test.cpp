// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/statute/clock.hpp>
#include <gongkai/statute/remedy.hpp>

using namespace gongkai;
using namespace gongkai::statute;

namespace {

/// A row of worked_cases.tsv, in which somebody counted the days.
struct WorkedCase {
    std::string name, english, term, fact, happened, due, provisional, remarks, rule, review_first,
        working;
};

std::vector<std::string> split(const std::string& words, const std::string& at) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find(at, begin), words.size());
        parts.push_back(words.substr(begin, end - begin));
        begin = end + at.size();
    }
    return parts;
}

std::vector<WorkedCase> worked_cases() {
    std::ifstream file(GONGKAI_SOURCE_DIR "/tests/statute/worked_cases.tsv");
    std::vector<WorkedCase> cases;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#') || line.starts_with("case\t")) continue;
        const auto cells = split(line, "\t");
        REQUIRE(cells.size() == 11);
        cases.push_back({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6],
                         cells[7], cells[8], cells[9], cells[10]});
    }
    return cases;
}

Course course_of(const std::string& happened) {
    Course course;
    if (happened.empty()) return course;
    for (const auto& what : split(happened, "; ")) {
        const auto words = split(what, " ");
        if (words[0] == "corrected") {
            course.restarts.push_back(parse_iso(words.at(1)));
        } else if (words[0] == "paused") {
            const auto ends = split(words.at(1), "..");
            course.pauses.push_back({parse_iso(ends.at(0)), parse_iso(ends.at(1)),
                                     require_token<PauseReason>(words.at(2), "reason")});
        } else if (words[0] == "extended") {
            course.extension = Extension{std::stoi(words.at(1)), {}};
            if (words.size() == 4) course.extension->notified = parse_iso(words[3]);
        } else {
            REQUIRE(what.starts_with("fee notice "));
            course.fee_notice = parse_iso(words.at(2));
        }
    }
    return course;
}

std::string written(const std::vector<Remark>& remarks) {
    std::string words;
    for (const auto remark : remarks)
        words += (words.empty() ? "" : ", ") + std::string(token(remark));
    return words;
}

}  // namespace

TEST_CASE("each case that was worked by hand ends on the day that was found by hand") {
    const auto cases = worked_cases();
    REQUIRE(cases.size() >= 60);
    for (const auto& row : cases) {
        CAPTURE(row.name);
        CAPTURE(row.english);
        CAPTURE(row.working);
        const Clock clock(Term::require(row.term), parse_iso(row.fact), course_of(row.happened));
        CHECK(to_iso(clock.due().on) == row.due);
        CHECK((clock.due().provisional ? "yes" : "no") == row.provisional);
        CHECK(written(clock.due().remarks) == row.remarks);
        const auto source = cite(clock.rule());
        const std::string article(source.article);
        CHECK(std::string(source.instrument) + (article.empty() ? "" : " " + article) == row.rule);
        CHECK(clock.days_left(clock.due().on) == 0);
        CHECK(clock.band(clock.due().on) == Band::last_day);
        CHECK(to_iso(clock.walk().back().date) == row.due);
        if (row.review_first.empty()) continue;
        const auto words = split(row.review_first, " ");
        const auto decision = require_token<Decision>(words.at(0), "decision");
        CHECK(token(review_order(decision, clock.start()).review_first) == words.at(1));
    }
}
