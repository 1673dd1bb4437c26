// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/record/newsletter.hpp>
#include <gongkai/workflow/docket.hpp>

using namespace gongkai;
using namespace gongkai::record;
using namespace gongkai::workflow;
using namespace std::chrono_literals;

namespace {

Entry on(Date day, std::string reason = {}) {
    return {"宣教中心", day, at_china(day, 9h), std::move(reason)};
}

/// 环境信息动态 of 2016: an issue each of the year's 52 Mondays, and three when there was need.
std::vector<Date> days_of_2016() {
    std::vector<Date> days;
    for (Date day = Date{2016y / 1 / 4}; day <= Date{2016y / 12 / 26};
         day += std::chrono::days{7}) {
        days.push_back(day);
        if (day == Date{2016y / 4 / 11} || day == Date{2016y / 10 / 17} ||
            day == Date{2016y / 12 / 19})
            days.push_back(day + std::chrono::days{2});
    }
    return days;
}

Newsletter issue(std::int64_t number, Date day) {
    Newsletter letter;
    letter.id = "dt-2016-" + std::to_string(number);
    letter.agency.id = "jl-hb";
    letter.title = "环境信息动态";
    letter.year = 2016;
    letter.issue = number;
    letter.sections = {"重要环保动态", "环保时评", "领导批示"};
    letter.published_on = day;
    return letter;
}

}  // namespace

TEST_CASE("a newsletter year of fifty-five issues is kept issue by issue and counted from events") {
    const auto days = days_of_2016();
    std::vector<Event> ledger;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto docket = Docket<Newsletter>::create(
            issue(static_cast<std::int64_t>(i) + 1, days[i]), on(days[i]));
        ledger.insert(ledger.end(), docket.events().begin(), docket.events().end());
    }
    std::int64_t count = 0;
    Date last{2016y / 1 / 1};
    for (const auto& event : ledger) {
        const auto letter = replay<Newsletter>({&event, 1}).record;
        CHECK(letter.issue == ++count);
        CHECK(letter == issue(letter.issue, letter.published_on));
        CHECK(letter.published_on - last <= std::chrono::days{7});
        last = letter.published_on;
    }
    CHECK(count == 55);
}

TEST_CASE(
    "an issue that was numbered wrongly is corrected with a reason, and both stay on record") {
    auto docket =
        Docket<Newsletter>::create(issue(16, Date{2016y / 4 / 13}), on(Date{2016y / 4 / 13}));
    const Part right{to(&Newsletter::issue, 17)};
    CHECK_THROWS_AS(docket.amend(on(Date{2016y / 4 / 14}), right), InvalidValue);
    docket.amend(on(Date{2016y / 4 / 14}, "期号重复"), right);
    CHECK(docket.record().issue == 17);
    CHECK(docket.as_of(Date{2016y / 4 / 13}).record.issue == 16);
    REQUIRE(docket.events().size() == 2);
    CHECK(payload(docket.events()[1]) == R"({"issue":17})");
}
