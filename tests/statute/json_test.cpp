// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <gongkai/statute/json.hpp>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;
using nlohmann::json;

TEST_CASE("a clock as JSON has the keys that scripts rely on") {
    const Clock clock(Term::of("request.reply"), Date{2024y / 1 / 29});
    const auto read = json::parse(to_json(clock));
    CHECK(read["schema"] == "gongkai.due/1");
    CHECK(read["term"] == "request.reply");
    CHECK(read["from"] == "2024-01-29");
    CHECK(read["due"] == "2024-02-29");
    CHECK(read["unit"] == "working_day");
    CHECK(read["length"] == 20);
    CHECK(read["provisional"] == false);
    CHECK(read["instrument"] == "政府信息公开条例(2019)");
    CHECK(read["article"] == "第三十三条");
    CHECK(read["verified"] == "full");
    REQUIRE(read["days"].size() == 31);
    CHECK(read["days"][0]["date"] == "2024-01-30");
    CHECK(read["days"][0]["counted"] == true);
    CHECK(read["days"][0]["ordinal"] == 1);
    CHECK(read["days"][0]["reason"] == "working_day");
    CHECK(read["days"][0]["name"].is_null());
    CHECK(read["days"][11]["reason"] == "holiday");
    CHECK(read["days"][11]["name"] == "春节");
    CHECK(read["days"][11]["ordinal"].is_null());
    CHECK(read["days"][30]["date"] == "2024-02-29");
    CHECK(read["days"][30]["ordinal"] == 20);
}

TEST_CASE("a clock as JSON says what happened on the way") {
    Course course;
    course.restarts = {Date{2024y / 3 / 5}};
    course.pauses = {{Date{2024y / 3 / 11}, Date{2024y / 3 / 12}, PauseReason::third_party}};
    course.extension = Extension{};
    const Clock clock(Term::of("request.reply"), Date{2024y / 3 / 1}, course);
    const auto read = json::parse(to_json(clock, 2));
    CHECK(read["length"] == 20);
    CHECK(read["extension"] == 20);
    CHECK(read["restarts"] == json{"2024-03-05"});
    CHECK(read["pauses"][0]["first"] == "2024-03-11");
    CHECK(read["pauses"][0]["reason"] == "third_party");
    int counted = 0, suspended = 0;
    for (const auto& day : read["days"]) {
        counted += day["counted"].get<bool>() ? 1 : 0;
        if (day["reason"] != "suspended") continue;
        ++suspended;
        CHECK(day["pause"] == "third_party");
    }
    CHECK(counted == 40);
    CHECK(suspended == 2);
    CHECK(read["days"].back()["date"] == read["due"]);
}

TEST_CASE("a clock as JSON keeps every mark that a reader needs") {
    const Clock hearsay(Term::of("complaint.transfer"), calendar::china().known_until());
    const auto read = json::parse(to_json(hearsay));
    CHECK(read["verified"] == "one_copy");
    CHECK(read["provisional"] == true);
    std::vector<std::string> remarks;
    for (const auto& remark : read["remarks"]) remarks.push_back(remark["token"]);
    CHECK(remarks == std::vector<std::string>{"provisional", "not_read_in_full"});
    for (const auto& day : read["days"]) CHECK(day["provisional"] == true);
}

TEST_CASE("a fixed date as JSON has no length and one day") {
    const Clock report(Term::of("report.publish.department"), Date{2016y / 12 / 31});
    const auto read = json::parse(to_json(report));
    CHECK(read["unit"] == "date");
    CHECK(read["length"] == 0);
    CHECK(read["due"] == "2017-03-31");
    CHECK(read["days"].size() == 1);
}
