// SPDX-License-Identifier: Apache-2.0
#include <gongkai/statute/receipt.hpp>

#include <chrono>
#include <string>

#include <doctest/doctest.h>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

ReceiptDays all_on(Date day) {
    return {day, day, day, day, day};
}

}  // namespace

TEST_CASE("a request is received by the rule of its day and its channel") {
    struct Row {
        const char* because;
        Channel channel;
        ReceiptDays days;
        Date received;
        const char* article;
    };
    const Date monday = 2024y / 3 / 4;
    const Date thursday = 2024y / 3 / 7;
    const Row rows[] = {
        {"handed in on a Saturday counts as that Saturday",
         Channel::in_person,
         {.handed_in = 2024y / 3 / 2},
         2024y / 3 / 2,
         "第三十一条第一项"},
        {"in a holiday too",
         Channel::in_person,
         {.handed_in = 2024y / 2 / 12},
         2024y / 2 / 12,
         "第三十一条第一项"},
        {"mail signed for: the day of the signature",
         Channel::registered_mail,
         {.signed_for = thursday},
         thursday,
         "第三十一条第二项"},
        {"ordinary mail waits for the confirmation",
         Channel::ordinary_mail,
         {.arrived = monday, .confirmed = thursday},
         thursday,
         "第三十一条第二项"},
        {"e-mail goes with the internet since 2019",
         Channel::email,
         {.arrived = monday, .confirmed = thursday},
         thursday,
         "第三十一条第三项"},
        {"the web form likewise",
         Channel::web,
         {.arrived = monday, .confirmed = thursday},
         thursday,
         "第三十一条第三项"},
        {"an agency's own rule changes nothing since 2019",
         Channel::web,
         {.arrived = monday, .confirmed = thursday, .by_agency_rule = monday},
         thursday,
         "第三十一条第三项"},
        {"fax likewise",
         Channel::fax,
         {.arrived = monday, .confirmed = thursday},
         thursday,
         "第三十一条第三项"},
        {"under 207号 e-mail was received when the mail system had it",
         Channel::email,
         {.arrived = 2017y / 3 / 6, .confirmed = 2017y / 3 / 9},
         2017y / 3 / 6,
         "第一点第3项"},
        {"fax was not",
         Channel::fax,
         {.arrived = 2017y / 3 / 6, .confirmed = 2017y / 3 / 9},
         2017y / 3 / 9,
         "第一点第4项"},
        {"another channel by the agency's rule",
         Channel::web,
         {.arrived = 2017y / 3 / 6, .confirmed = 2017y / 3 / 9, .by_agency_rule = 2017y / 3 / 7},
         2017y / 3 / 7,
         "第一点第5项"},
        {"where it has none, by confirmation",
         Channel::web,
         {.arrived = 2017y / 3 / 6, .confirmed = 2017y / 3 / 9},
         2017y / 3 / 9,
         "第一点第5项"},
        {"before 207号 the day it was received, whatever the channel",
         Channel::ordinary_mail,
         {.arrived = 2015y / 11 / 17, .confirmed = 2015y / 11 / 20},
         2015y / 11 / 17,
         "第二十四条"},
        {"on its first day 207号 governs",
         Channel::ordinary_mail,
         {.arrived = 2015y / 11 / 18, .confirmed = 2015y / 11 / 20},
         2015y / 11 / 20,
         "第一点第2项"},
        {"what arrived under 207号 is not postponed by the law that follows",
         Channel::email,
         {.arrived = 2019y / 5 / 14, .confirmed = 2019y / 5 / 16},
         2019y / 5 / 14,
         "第一点第3项"},
        {"a day later it is",
         Channel::email,
         {.arrived = 2019y / 5 / 15, .confirmed = 2019y / 5 / 16},
         2019y / 5 / 16,
         "第三十一条第三项"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const Receipt receipt = received(row.channel, row.days);
        CHECK(to_iso(receipt.on) == to_iso(row.received));
        CHECK(receipt.source.article == row.article);
    }
}

TEST_CASE("every rule on receipt governs from its first day to its last") {
    for (const auto& row : receipt_rows) {
        CAPTURE(std::string(token(row.channel)));
        CAPTURE(to_iso(row.from));
        CHECK(&receipt_rule(row.channel, row.from) == &row);
        if (row.to) {
            CHECK(&receipt_rule(row.channel, *row.to) == &row);
            CHECK(&receipt_rule(row.channel, Date(*row.to) + days{1}) != &row);
        }
        const Date before = Date(row.from) - days{1};
        if (row.instrument == "regulation_2007") {
            CHECK_THROWS_AS((void)received(row.channel, all_on(before)), NotInForce);
        } else {
            CHECK(&receipt_rule(row.channel, before) != &row);
        }
        const Receipt receipt = received(row.channel, all_on(row.from));
        CHECK(receipt.on == Date(row.from));
        CHECK(receipt.source.article == row.article);
        CHECK_FALSE(receipt.source.number.empty());
        CHECK(receipt.source.verified == row.verified);
    }
}

TEST_CASE("what is missing is named by the rule that asks for it") {
    CHECK_THROWS_WITH_AS((void)received(Channel::email, {.arrived = Date{2024y / 3 / 4}}),
                         doctest::Contains("receipt by email: by 《政府信息公开条例(2019)》"),
                         InvalidValue);
    CHECK_THROWS_WITH((void)received(Channel::email, {.arrived = Date{2024y / 3 / 4}}),
                      doctest::Contains("the day \"confirmed\" counts, and it is missing"));
    CHECK_THROWS_WITH((void)received(Channel::in_person, {.arrived = Date{2024y / 3 / 4}}),
                      doctest::Contains("handed_in"));
    CHECK_THROWS_WITH((void)received(Channel::fax, {}), "receipt by fax: no day is given");
    CHECK_THROWS_WITH((void)received(Channel::fax, {.arrived = Date{2024y / 3 / 4},
                                                    .confirmed = Date{2024y / 3 / 1}}),
                      doctest::Contains("confirmed on 2024-03-01, before it was there: arrived on "
                                        "2024-03-04"));
    CHECK_THROWS_WITH_AS((void)received(Channel::web, all_on(2008y / 4 / 30)),
                         doctest::Contains("no rule of the tables was in force on 2008-04-30"),
                         NotInForce);
}

TEST_CASE("an answer is delivered when it is signed for, and by post when it is posted") {
    const Date posted = 2024y / 3 / 1;
    const Date signed_for = 2024y / 3 / 6;
    const Delivery post = delivered(DeliveryWay::post, {signed_for, posted});
    CHECK(post.on == posted);
    CHECK(post.by == DeliveryFact::posted);
    CHECK(to_string(post.source) ==
          "《国务院办公厅政府信息与政务公开办公室关于政府信息公开处理决定送达问题的解释》"
          "(国办公开办函〔2016〕235号)第四点〔见于引用该条的网页〕");
    CHECK(delivered(DeliveryWay::direct, {signed_for, {}}).on == signed_for);
    CHECK(delivered(DeliveryWay::entrusted, {signed_for, posted}).on == signed_for);
    CHECK_THROWS_WITH((void)delivered(DeliveryWay::post, {signed_for, {}}),
                      doctest::Contains("the day \"posted\" counts, and it is missing"));
    CHECK_THROWS_AS((void)delivered(DeliveryWay::email, {signed_for, posted}), NotInForce);
}

TEST_CASE("no rule on delivery is known before 7 December 2016") {
    for (const auto& row : delivery_rows) {
        const Date first = row.from;
        CHECK(delivered(row.way, {first, first}).on == first);
        CHECK_THROWS_AS((void)delivered(row.way, {first - days{1}, first - days{1}}), NotInForce);
    }
}
