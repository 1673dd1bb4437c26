// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "build.hpp"

using gongkai::report::Status;
using gongkai::test::Draft;
using gongkai::test::sides_of;
using gongkai::test::status_of;
using Sides = std::vector<std::string>;

namespace {

void announce(Draft& draft, int announced, int listed, bool open = false) {
    gongkai::report::AnnouncedList list;
    list.announced = announced;
    list.of = "频道";
    list.open = open;
    list.span = draft.say("设若干频道:");
    for (int i = 0; i < listed; ++i) list.items.push_back(draft.say("频道、"));
    draft.report().lists.push_back(list);
}

}  // namespace

TEST_CASE("as many items are listed as announced") {
    struct Row {
        const char* because;
        int announced, listed;
        bool open;
        Status status;
    };
    const Row rows[] = {
        {"five of five", 5, 5, false, Status::pass},
        {"four of five", 5, 4, false, Status::fail},
        {"six of five", 5, 6, false, Status::fail},
        {"examples", 5, 3, true, Status::unknown},
        {"a list that could not be taken apart", 5, 1, false, Status::unknown},
        {"no items at all", 5, 0, false, Status::unknown},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        Draft draft;
        announce(draft, row.announced, row.listed, row.open);
        CHECK(status_of(draft.check(), "text.list_count") == row.status);
    }
    Draft draft;
    announce(draft, 5, 4);
    CHECK(sides_of(draft.check(), "text.list_count") == Sides{"5|4|-1"});
}

TEST_CASE("a number that cannot be read is quoted") {
    Draft draft;
    draft.figure("proactive.total", "12", "公开12条", "条");
    CHECK(status_of(draft.check(), "number.malformed") == Status::pass);
    draft.report().malformed.push_back({draft.say("1,28,5")});
    CHECK(sides_of(draft.check(), "number.malformed") == Sides{"1,28,5||"});
    CHECK(status_of(Draft{}.check(), "number.malformed") == Status::unknown);
}
