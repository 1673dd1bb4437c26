// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/penalty.hpp>

#include <chrono>
#include <string>

#include <doctest/doctest.h>

#include "workflow/played.hpp"
#include "workflow/plays.hpp"

namespace gongkai::workflow {

using record::DecisionStatus;
using record::PenaltyDecision;
using record::PenaltyKind;
using record::PenaltyState;
using statute::Band;
using statute::PauseReason;
using tests::clock_of;
using tests::due;
using tests::on;
using tests::refusal;
using namespace std::chrono;
using Docketed = tests::Played<PenaltyDecision>;
using Step = PenaltyStep;

namespace {

Docketed filed(Date day) {
    PenaltyDecision penalty;
    penalty.id = "p1";
    penalty.agency = {"changchun"};
    penalty.region = "220122";
    penalty.party_kind = record::PartyKind::natural_person;
    penalty.party = "示例甲";
    penalty.party_id = "11010519491231002X";
    penalty.party_home_address = "某村一组";
    penalty.party_telephone = "13800000000";
    auto docket = Docketed::create(penalty, on(day));
    docket.take(Step::file, on(day));
    return docket;
}

const record::Part fined{to(&PenaltyDecision::decision_number, "长环罚〔2024〕7号"),
                         to(&PenaltyDecision::penalty_kinds, {PenaltyKind::fine}),
                         to(&PenaltyDecision::content, "罚款五万元"),
                         to(&PenaltyDecision::fine, Decimal{50'000})};

/// Filed on 2 September 2024, decided on 10 October.
Docketed decided(const record::Part& decision = fined) {
    auto docket = filed(2024y / 9 / 2);
    docket.take(Step::notify, on(2024y / 9 / 20));
    docket.take(Step::receive_notice, on(2024y / 9 / 24));
    docket.take(Step::decide, on(2024y / 10 / 10), decision);
    return docket;
}

}  // namespace

TEST_CASE("a penalty of 2024 is decided and served in time and published late") {
    auto docket = decided();
    // Five working days, of which the Sunday 29 September is one.
    CHECK(due(docket, "penalty.ask_hearing.environment", 2024y / 9 / 24) == Date{2024y / 9 / 30});
    // Ninety days end on 1 December; the four of the notice's service are not counted.
    CHECK(due(docket, "penalty.decide.environment", 2024y / 9 / 24) == Date{2024y / 12 / 5});
    docket.take(Step::serve, on(2024y / 10 / 14),
                {to(&PenaltyDecision::served_by, statute::DeliveryWay::direct)});
    docket.take(Step::publish, on(2024y / 10 / 25));

    const Date end = 2024y / 11 / 1;
    // Seven working days, 11 to 18 October, with the Saturday 12.
    const auto publication = clock_of(docket, "penalty.publish.environment", end);
    CHECK(publication.clock.due().on == Date{2024y / 10 / 18});
    CHECK(publication.band(end) == Band::met_late);
    CHECK(publication.clock.rule().article == "第六十五条");
    CHECK(clock_of(docket, "double_publicity.publish", end).band(end) == Band::met_late);
    CHECK(clock_of(docket, "penalty.serve.environment", end).band(end) == Band::met);
    CHECK(clock_of(docket, "penalty.decide.environment", end).band(end) == Band::met);
    CHECK(replay<PenaltyDecision>(docket.events()) == docket.current());
}

TEST_CASE("a published decision that is annulled is taken down within three working days") {
    auto docket = decided();
    docket.take(Step::publish, on(2024y / 10 / 14));
    const record::Part annulled{to(&PenaltyDecision::revocation_reason, "复议撤销"),
                                to(&PenaltyDecision::status, DecisionStatus::withdrawn)};
    CHECK(refusal(docket, Step::take_down, 2024y / 11 / 11) == "not from here");
    docket.take(Step::revoke, on(2024y / 11 / 11), annulled);
    CHECK(due(docket, "penalty.withdraw.environment", 2024y / 11 / 11) == Date{2024y / 11 / 14});
    docket.take(Step::take_down, on(2024y / 11 / 13));
    CHECK(docket.record().state == PenaltyState::taken_down);

    auto unpublished = decided();
    unpublished.take(Step::revoke, on(2024y / 10 / 15), annulled);
    CHECK_FALSE(
        clock_of(unpublished, "penalty.publish.environment", 2024y / 11 / 1).open(2024y / 11 / 1));
    CHECK(refusal(unpublished, Step::take_down, 2024y / 10 / 16) == "the decision was published");
}

TEST_CASE("a hearing and an appraisal are not counted, and the term is extended twice at most") {
    auto docket = filed(2024y / 3 / 4);
    // Ninety days from 4 March end on Sunday, 2 June.
    CHECK(refusal(docket, Step::wait, 2024y / 3 / 11,
                  {to(&PenaltyDecision::paused_for, PauseReason::third_party)}) ==
          "what is waited for is a procedure that the rule names");
    docket.take(Step::wait, on(2024y / 3 / 11),
                {to(&PenaltyDecision::paused_for, PauseReason::appraisal)});
    docket.take(Step::go_on, on(2024y / 3 / 31));
    docket.take(Step::notify, on(2024y / 4 / 8));
    docket.take(Step::receive_notice, on(2024y / 4 / 10));
    docket.take(Step::ask_hearing, on(2024y / 4 / 15));
    docket.take(Step::call_hearing, on(2024y / 4 / 17));
    docket.take(Step::hear, on(2024y / 4 / 30));
    // 20 days of appraisal, 2 of service, 15 up to the hearing: 9 July.
    CHECK(due(docket, "penalty.decide.environment", 2024y / 4 / 30) == Date{2024y / 7 / 9});

    const auto longer = [](std::int64_t length) {
        return record::Part{to(&PenaltyDecision::extension, length),
                            to(&PenaltyDecision::extension_approver, "局长")};
    };
    docket.take(Step::extend, on(2024y / 7 / 1), longer(30));
    CHECK(due(docket, "penalty.decide.environment", 2024y / 7 / 1) == Date{2024y / 8 / 8});
    docket.take(Step::extend, on(2024y / 8 / 1), longer(60));
    // 7 September is a Saturday.
    CHECK(due(docket, "penalty.decide.environment", 2024y / 8 / 1) == Date{2024y / 9 / 9});
    CHECK_FALSE(refusal(docket, Step::extend, 2024y / 8 / 2, longer(61)).empty());
}

TEST_CASE("before 2021 a case had no term of its own, and its decision was owed to the public") {
    auto docket = filed(2016y / 4 / 5);
    CHECK(docket.clocks(2016y / 4 / 5).empty());
    docket.take(Step::notify, on(2016y / 5 / 3));
    docket.take(Step::receive_notice, on(2016y / 5 / 5));
    docket.take(Step::decide, on(2016y / 5 / 25), fined);
    CHECK(due(docket, "double_publicity.publish", 2016y / 5 / 25) == Date{2016y / 6 / 3});
    CHECK(due(docket, "proactive.publish", 2016y / 5 / 25) == Date{2016y / 6 / 23});
}

TEST_CASE("a fine has its amount, and what is withheld its reason") {
    auto heard = filed(2024y / 9 / 2);
    heard.take(Step::notify, on(2024y / 9 / 20));
    heard.take(Step::receive_notice, on(2024y / 9 / 24));
    auto without = fined;
    without.pop_back();
    CHECK(refusal(heard, Step::decide, 2024y / 10 / 10, without) ==
          "what is not published has its reason, and a fine its amount");

    auto secret = fined;
    secret.push_back(to(&PenaltyDecision::withheld_reason, "涉及国家秘密"));
    const auto docket = decided(secret);
    for (const auto& one : docket.clocks(2024y / 12 / 1))
        CHECK(one.term.token() != "penalty.publish.environment");
    CHECK_FALSE(refusal(docket, Step::publish, 2024y / 10 / 11).empty());
}

TEST_CASE("as it may be published, a decision holds no personal data and all the rest") {
    const auto docket = decided();
    const auto shown = projection(docket.record());
    CHECK(shown.party == "示例甲");
    CHECK(shown.decision_number == docket.record().decision_number);
    CHECK(shown.party_id.empty());
    CHECK(shown.party_home_address.empty());
    CHECK(shown.party_telephone.empty());
    for (const auto& row : record::rows<PenaltyDecision>) {
        CAPTURE(row.token);
        if (row.personal)
            CHECK_FALSE(row.read(&shown).given());
        else
            CHECK(row.read(&shown) == row.read(&docket.record()));
    }
}

}  // namespace gongkai::workflow
