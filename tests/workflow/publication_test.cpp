// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/publication.hpp>

#include "workflow/played.hpp"

using namespace gongkai;
using namespace gongkai::record;
using namespace gongkai::workflow;
using namespace std::chrono_literals;

using Step = PublicationStep;
using State = PublicationState;
using Item = DisclosureItem;
using statute::Band;
using statute::RefusalGround;

namespace {

/// An entry made at noon of its day.
Entry on(Date day, std::string reason = {}) {
    return {"信息公开办公室", day, at_china(day, 12h), std::move(reason)};
}

tests::Played<Item> drafted(Date day) {
    Item item;
    item.id = "item-1";
    item.agency.id = "jl-hb";
    item.title = "关于在重点县市开展秸秆机收捡拾打捆的通知";
    return tests::Played<Item>::create(item, on(day));
}

Part reviewed(SecrecyFinding finding, DisclosureClass as, std::vector<RefusalGround> grounds = {}) {
    Part changes{to(&Item::secrecy_review, SecrecyReview{finding, "保密办", {}}),
                 to(&Item::disclosure_class, as)};
    if (!grounds.empty()) changes.push_back(to(&Item::grounds, grounds));
    return changes;
}

Part open_to_all() {
    return reviewed(SecrecyFinding::not_classified, DisclosureClass::proactive);
}

Part entry_in_catalogue() {
    return {to(&Item::index_number, "000000019/2016-00001"),
            to(&Item::summary, "在全省16个重点县(市、区)开展试点。"),
            to(&Item::media, {PublicationMedium::website})};
}

tests::Played<Item> published(Date made, Date published) {
    auto docket = drafted(made);
    docket.take(Step::make, on(made));
    docket.take(Step::review, on(made), open_to_all());
    docket.take(Step::publish, on(published), entry_in_catalogue());
    return docket;
}

}  // namespace

TEST_CASE("what is made is owed within twenty working days, and published in time or late") {
    struct Row {
        const char* because;
        Date made, due, published;
        Band band;
    };
    const Row rows[] = {
        {"2016: the twentieth of March's working days after the 1st is the 29th",
         Date{2016y / 3 / 1}, Date{2016y / 3 / 29}, Date{2016y / 3 / 29}, Band::met},
        {"a day later it is late", Date{2016y / 3 / 1}, Date{2016y / 3 / 29}, Date{2016y / 3 / 30},
         Band::met_late},
        {"published on the day on which it was made", Date{2016y / 3 / 1}, Date{2016y / 3 / 29},
         Date{2016y / 3 / 1}, Band::met},
        {"2024, under the regulation of 2019: from Monday 4 March to 1 April", Date{2024y / 3 / 4},
         Date{2024y / 4 / 1}, Date{2024y / 4 / 1}, Band::met},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto docket = published(row.made, row.published);
        CHECK(docket.record().state == State::published);
        CHECK(docket.record().made_on == row.made);
        CHECK(docket.record().published_on == row.published);
        const auto clocks = docket.clocks(row.published);
        REQUIRE(clocks.size() == 1);
        CHECK(clocks[0].term == statute::Term::of("proactive.publish"));
        CHECK(clocks[0].clock.due().on == row.due);
        CHECK(clocks[0].met == row.published);
        CHECK(clocks[0].band(row.published) == row.band);
        CHECK_FALSE(clocks[0].open(row.published));
    }
}

TEST_CASE("the regulation in force on the day it is made sets the term, also when it is replaced") {
    struct Row {
        const char* because;
        Date made;
        std::string_view article;
    };
    const Row rows[] = {
        {"the last day of the regulation of 2007", Date{2019y / 5 / 14}, "第十八条"},
        {"the first day of that of 2019", Date{2019y / 5 / 15}, "第二十六条"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto clocks = published(row.made, Date{2019y / 5 / 31}).clocks(Date{2019y / 5 / 31});
        REQUIRE(clocks.size() == 1);
        CHECK(clocks[0].clock.rule().article == row.article);
    }
}

TEST_CASE("what has not been published yet is open, and overdue behind its last day") {
    auto docket = drafted(Date{2016y / 3 / 1});
    docket.take(Step::make, on(Date{2016y / 3 / 1}));
    docket.take(Step::review, on(Date{2016y / 3 / 2}), open_to_all());
    CHECK(docket.clocks(Date{2016y / 3 / 29})[0].band(Date{2016y / 3 / 29}) == Band::last_day);
    const auto clocks = docket.clocks(Date{2016y / 3 / 30});
    CHECK(clocks[0].open(Date{2016y / 3 / 30}));
    CHECK(clocks[0].band(Date{2016y / 3 / 30}) == Band::overdue);
}

TEST_CASE("nothing is published without review") {
    auto docket = drafted(Date{2016y / 3 / 1});
    const auto refused = [&](std::vector<std::string> allowed) {
        const auto before = docket;
        try {
            docket.take(Step::publish, on(Date{2016y / 3 / 2}), entry_in_catalogue());
            FAIL("published");
        } catch (const StepRefused& error) {
            CHECK(error.step() == "publish");
            CHECK(error.allowed() == allowed);
        }
        CHECK(docket == before);
    };
    refused({"make"});
    docket.take(Step::make, on(Date{2016y / 3 / 1}));
    refused({"refer_secrecy", "review"});
    docket.take(Step::refer_secrecy, on(Date{2016y / 3 / 2}),
                {to(&Item::secrecy_referred_to, "吉林省国家保密局")});
    refused({"determine_secrecy"});
}

TEST_CASE("a review that contradicts itself is refused, and says what a sound one is") {
    using enum SecrecyFinding;
    struct Row {
        const char* because;
        Part changes;
    };
    const Row rows[] = {
        {"open although it is classified", reviewed(classified, DisclosureClass::proactive)},
        {"open although a ground withholds it",
         reviewed(not_classified, DisclosureClass::proactive, {RefusalGround::privacy})},
        {"open on request although it is classified",
         reviewed(classified, DisclosureClass::on_request)},
        {"withheld without a ground", reviewed(not_classified, DisclosureClass::withheld)},
        {"classified, and withheld as a trade secret alone",
         reviewed(classified, DisclosureClass::withheld, {RefusalGround::trade_secret})},
        {"a ground that came in 2019",
         reviewed(not_classified, DisclosureClass::withheld, {RefusalGround::internal_affairs})},
        {"one good ground and one of 2019",
         reviewed(not_classified, DisclosureClass::withheld,
                  {RefusalGround::trade_secret, RefusalGround::process})},
    };
    auto docket = drafted(Date{2016y / 3 / 1});
    docket.take(Step::make, on(Date{2016y / 3 / 1}));
    for (const auto& row : rows) {
        CAPTURE(row.because);
        try {
            docket.take(Step::review, on(Date{2016y / 3 / 2}), row.changes);
            FAIL("taken");
        } catch (const StepRefused& error) {
            CHECK(error.reason() ==
                  "what is open was found not to be classified and no ground withholds it; what is "
                  "withheld has grounds that the law of the day has, state secrecy where it is "
                  "classified");
        }
    }
    CHECK(docket.version() == 2);
    docket.take(Step::review, on(Date{2016y / 3 / 2}),
                reviewed(classified, DisclosureClass::withheld,
                         {RefusalGround::state_secret, RefusalGround::trade_secret}));
    CHECK(docket.record().state == State::withheld);
}

TEST_CASE("what is withheld on a ground is no longer owed, and may be opened later") {
    auto docket = drafted(Date{2019y / 6 / 3});
    docket.take(Step::make, on(Date{2019y / 6 / 3}));
    docket.take(Step::review, on(Date{2019y / 6 / 10}),
                reviewed(SecrecyFinding::not_classified, DisclosureClass::withheld,
                         {RefusalGround::process}));
    CHECK(docket.record().state == State::withheld);
    CHECK(docket.record().grounds == std::vector{RefusalGround::process});
    const Date much_later{2020y / 1 / 15};
    const auto clocks = docket.clocks(much_later);
    REQUIRE(clocks.size() == 1);
    CHECK(clocks[0].dropped == Date{2019y / 6 / 10});
    CHECK_FALSE(clocks[0].open(much_later));
    CHECK(clocks[0].band(much_later) == Band::running);
    CHECK_THROWS_AS(docket.take(Step::publish, on(much_later), entry_in_catalogue()), StepRefused);

    // What was under discussion has been decided: the ground falls away.
    CHECK_THROWS_AS(docket.take(Step::reassess, on(much_later),
                                {to(&Item::disclosure_class, DisclosureClass::proactive)}),
                    StepRefused);
    docket.take(Step::reassess, on(much_later, "事项已决定"),
                {to(&Item::disclosure_class, DisclosureClass::proactive), to(&Item::grounds, {})});
    docket.take(Step::publish, on(much_later), entry_in_catalogue());
    CHECK(docket.record().state == State::published);
    CHECK(docket.record().grounds.empty());
    CHECK(docket.as_of(Date{2019y / 12 / 31}).record.grounds ==
          std::vector{RefusalGround::process});
}

TEST_CASE("whether an agency may publish is decided elsewhere where it cannot tell") {
    auto docket = drafted(Date{2016y / 3 / 1});
    docket.take(Step::make, on(Date{2016y / 3 / 1}));
    CHECK_THROWS_AS(docket.take(Step::refer_secrecy, on(Date{2016y / 3 / 2})), StepRefused);
    docket.take(Step::refer_secrecy, on(Date{2016y / 3 / 2}),
                {to(&Item::secrecy_referred_to, "吉林省国家保密局")});
    docket.take(Step::determine_secrecy, on(Date{2016y / 3 / 9}),
                {to(&Item::secrecy_review,
                    SecrecyReview{SecrecyFinding::not_classified, "吉林省国家保密局", {}})});
    docket.take(Step::review, on(Date{2016y / 3 / 10}),
                {to(&Item::disclosure_class, DisclosureClass::proactive)});
    CHECK(docket.record().state == State::to_publish);
    // The question does not stop the clock: no rule says so.
    CHECK(docket.clocks(Date{2016y / 3 / 10})[0].clock.due().on == Date{2016y / 3 / 29});
}

TEST_CASE("an entry of the catalogue needs its index number, its summary and where it came out") {
    auto docket = drafted(Date{2016y / 3 / 1});
    docket.take(Step::make, on(Date{2016y / 3 / 1}));
    docket.take(Step::review, on(Date{2016y / 3 / 1}), open_to_all());
    const Part whole = entry_in_catalogue();
    for (std::size_t missing = 0; missing < whole.size(); ++missing) {
        Part changes = whole;
        changes.erase(changes.begin() + static_cast<std::ptrdiff_t>(missing));
        try {
            docket.take(Step::publish, on(Date{2016y / 3 / 2}), changes);
            FAIL("published");
        } catch (const StepRefused& error) {
            CHECK(error.reason() == "it needs " + whole[missing].token);
        }
    }
    docket.take(Step::publish, on(Date{2016y / 3 / 2}), whole);
    CHECK(docket.record().state == State::published);
}

TEST_CASE("a document is amended by another, repealed with a reason, and stays on record") {
    auto docket = published(Date{2016y / 3 / 1}, Date{2016y / 3 / 29});
    docket.amend(on(Date{2016y / 3 / 30}, "补登有效性"), {to(&Item::validity, Validity::in_force)});
    docket.take(
        Step::revise, on(Date{2017y / 5 / 2}),
        {to(&Item::amended_by, Ref<Item>{"item-2"}), to(&Item::validity, Validity::amended)});
    CHECK(docket.record().state == State::amended);
    CHECK_THROWS_AS(docket.take(Step::repeal, on(Date{2018y / 6 / 1}),
                                {to(&Item::validity, Validity::repealed)}),
                    StepRefused);
    try {
        docket.take(Step::repeal, on(Date{2018y / 6 / 1}),
                    {to(&Item::repeal_reason, "被新的文件代替")});
        FAIL("repealed while it is marked as amended");
    } catch (const StepRefused& error) {
        CHECK(error.reason() == "a validity that is marked is marked as repealed");
    }
    docket.take(
        Step::repeal, on(Date{2018y / 6 / 1}),
        {to(&Item::repeal_reason, "被新的文件代替"), to(&Item::repealed_by, Ref<Item>{"item-3"}),
         to(&Item::validity, Validity::repealed)});
    CHECK(docket.record().state == State::repealed);
    CHECK(docket.record().repealed_on == Date{2018y / 6 / 1});
    CHECK(docket.allowed(Date{2018y / 6 / 1}) == std::vector{Step::withdraw});
    CHECK(docket.as_of(Date{2018y / 5 / 31}).record.validity == Validity::amended);
    CHECK(docket.as_of(Date{2016y / 3 / 29}).record.state == State::published);
    CHECK(docket.as_of(Date{2016y / 2 / 29}).version == 0);

    const auto again =
        tests::Played<Item>::replay({docket.events().begin(), docket.events().end()});
    CHECK(again == docket);
}

TEST_CASE("a document expires on its day and not before") {
    auto docket = drafted(Date{2016y / 3 / 1});
    docket.take(Step::make, on(Date{2016y / 3 / 1}),
                {to(&Item::expires_on, Date{2018y / 12 / 31})});
    docket.take(Step::review, on(Date{2016y / 3 / 1}), open_to_all());
    docket.take(Step::publish, on(Date{2016y / 3 / 29}), entry_in_catalogue());
    CHECK_THROWS_AS(docket.take(Step::expire, on(Date{2018y / 12 / 30})), StepRefused);
    docket.take(Step::expire, on(Date{2018y / 12 / 31}), {to(&Item::validity, Validity::expired)});
    CHECK(docket.record().state == State::expired);
}

TEST_CASE("information that changes is reviewed and owed anew, and its first term stays met") {
    auto docket = published(Date{2016y / 3 / 1}, Date{2016y / 3 / 29});
    docket.take(Step::change, on(Date{2016y / 5 / 3}), {to(&Item::summary, "增加4个试点。")});
    CHECK(docket.record().state == State::under_review);
    CHECK(docket.record().made_on == Date{2016y / 3 / 1});
    CHECK(docket.record().changed_on == Date{2016y / 5 / 3});
    const auto clocks = docket.clocks(Date{2016y / 5 / 4});
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].met == Date{2016y / 3 / 29});
    // Twenty working days after 3 May: 4 to 6 three, then three weeks and 30 and 31 May.
    CHECK(clocks[1].clock.due().on == Date{2016y / 5 / 31});
    CHECK(clocks[1].open(Date{2016y / 5 / 4}));

    docket.take(Step::review, on(Date{2016y / 5 / 5}), open_to_all());
    docket.take(Step::publish, on(Date{2016y / 5 / 6}));
    CHECK(docket.clocks(Date{2016y / 5 / 6})[1].met == Date{2016y / 5 / 6});
    CHECK(docket.as_of(Date{2016y / 5 / 2}).record.published_on == Date{2016y / 3 / 29});
}

TEST_CASE("what is taken down says why, and can come back only through review") {
    auto docket = published(Date{2016y / 3 / 1}, Date{2016y / 3 / 29});
    CHECK_THROWS_AS(docket.take(Step::withdraw, on(Date{2016y / 4 / 5})), StepRefused);
    docket.take(Step::withdraw, on(Date{2016y / 4 / 5}),
                {to(&Item::withdrawal_reason, "附件含个人信息")});
    CHECK(docket.record().withdrawn_on == Date{2016y / 4 / 5});
    CHECK(docket.allowed(Date{2016y / 4 / 5}) == std::vector{Step::change});
}

TEST_CASE("nothing can be made under no law, and what was is taken in as it stands") {
    auto docket = drafted(Date{2008y / 4 / 29});
    CHECK(docket.allowed(Date{2008y / 4 / 30}).empty());
    CHECK_THROWS_AS(docket.take(Step::make, on(Date{2008y / 4 / 30})), StepRefused);
    CHECK(docket.allowed(Date{2008y / 5 / 1}) == std::vector{Step::make});

    Item item = docket.record();
    item.state = State::published;
    item.made_on = Date{2006y / 1 / 20};
    item.published_on = Date{2006y / 2 / 20};
    auto imported = tests::Played<Item>::import(item, on(Date{2016y / 1 / 4}));
    CHECK(imported.clocks(Date{2016y / 1 / 4}).empty());
    imported.take(Step::repeal, on(Date{2016y / 1 / 5}), {to(&Item::repeal_reason, "适用期已过")});
    CHECK(imported.record().state == State::repealed);
}
