// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include <doctest/doctest.h>

#include <gongkai/record/column.hpp>

using namespace gongkai;
using namespace gongkai::record;
using namespace std::chrono_literals;

namespace {

Column updated(ColumnKind kind, Date on) {
    Column column;
    column.id = "col-1";
    column.kind = kind;
    column.updated_on = on;
    return column;
}

}  // namespace

TEST_CASE("a column goes stale by the term of its kind") {
    struct Row {
        const char* because;
        ColumnKind kind;
        Date updated;
        std::optional<Date> due;
    };
    const Row rows[] = {
        {"news have two weeks", ColumnKind::news, Date{2020y / 2 / 20}, Date{2020y / 3 / 5}},
        {"policy documents have six months", ColumnKind::policy_documents, Date{2020y / 1 / 15},
         Date{2020y / 7 / 15}},
        {"six months after 31 August there is no 31 February", ColumnKind::policy_documents,
         Date{2019y / 8 / 31}, Date{2020y / 2 / 29}},
        {"plans have a year", ColumnKind::plans, Date{2020y / 2 / 29}, Date{2021y / 2 / 28}},
        {"statistics have three months", ColumnKind::statistics, Date{2020y / 11 / 30},
         Date{2021y / 2 / 28}},
        {"services have none", ColumnKind::services, Date{2020y / 1 / 1}, {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(update_due(updated(row.kind, row.updated)) == row.due);
    }
}

TEST_CASE("a term that the agency sets itself goes before that of the kind") {
    Column column = updated(ColumnKind::news, Date{2020y / 2 / 20});
    column.update_term = 7;
    CHECK(update_due(column) == Date{2020y / 2 / 27});
    column.update_term = 0;
    CHECK(update_due(column) == Date{2020y / 2 / 20});
}

TEST_CASE("a new column counts from its opening, and a closed one is never stale") {
    Column column = updated(ColumnKind::news, Date{2020y / 2 / 20});
    column.updated_on.reset();
    CHECK(update_due(column) == std::nullopt);
    column.opened_on = Date{2020y / 2 / 1};
    CHECK(update_due(column) == Date{2020y / 2 / 15});
    column.closed_on = Date{2020y / 2 / 10};
    CHECK(update_due(column) == std::nullopt);
}

TEST_CASE("a term that no column can have is refused with the column's id") {
    for (const std::int64_t term : {std::int64_t{-1}, std::int64_t{36501}, INT64_MAX, INT64_MIN}) {
        Column column = updated(ColumnKind::news, Date{2020y / 2 / 20});
        column.update_term = term;
        CHECK_THROWS_WITH_AS(
            static_cast<void>(update_due(column)),
            ("col-1: update_term: " + std::to_string(term) + " is not 0 to 36500 days").c_str(),
            InvalidValue);
    }
}
