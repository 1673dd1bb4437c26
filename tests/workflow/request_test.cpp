// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/request.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/statute/due.hpp>
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/step_refused.hpp>

#include "workflow/entries.hpp"
#include "workflow/played.hpp"
#include "workflow/random_walk.hpp"

namespace gongkai::workflow {

using record::Consultation;
using record::ConsultedParty;
using record::InformationRequest;
using record::Opinion;
using record::RequestState;
using statute::Band;
using statute::Outcome;
using tests::on;
using tests::Random;
using namespace std::chrono;
using Docketed = tests::Played<InformationRequest>;
using Step = RequestStep;

namespace {

Docketed filed(Date day) {
    InformationRequest request;
    request.id = "r1";
    request.agency = {"jilin"};
    request.number = "001";
    request.channel = statute::Channel::registered_mail;
    request.applicant = {"p1"};
    request.applied_on = day;
    request.description = "某化工项目环境影响报告书批复";
    return Docketed::create(request, on(day));
}

Docketed received(Date day) {
    auto docket = filed(day);
    docket.take(Step::receive, on(day));
    return docket;
}

/// One more letter.
record::Part asks(const Docketed& docket, ConsultedParty party, Date day) {
    auto letters = docket.record().consultations;
    letters.push_back({party, "某化工公司", day, {}, {}, {}});
    return {to(&InformationRequest::consultations, letters)};
}

/// The last letter has arrived.
record::Part arrives(const Docketed& docket, Date day) {
    auto letters = docket.record().consultations;
    letters.back().letter_received_on = day;
    return {to(&InformationRequest::consultations, letters)};
}

/// The last letter is answered.
record::Part answers(const Docketed& docket, Date day, Opinion opinion = Opinion::agrees) {
    auto letters = docket.record().consultations;
    letters.back().answered_on = day;
    letters.back().opinion = opinion;
    return {to(&InformationRequest::consultations, letters)};
}

record::Part comes_to(Outcome outcome) {
    return {to(&InformationRequest::outcome, outcome)};
}

const record::Part extended_by_chief{to(&InformationRequest::extension_approver, "办公室主任")};

const CaseClock& clock_of(const std::vector<CaseClock>& clocks, std::string_view term) {
    const auto found =
        std::ranges::find(clocks, term, [](const auto& one) { return one.term.token(); });
    REQUIRE(found != clocks.end());
    return *found;
}

Date due(const Docketed& docket, std::string_view term, Date day) {
    return clock_of(docket.clocks(day), term).clock.due().on;
}

std::string refusal(Docketed docket, Step step, Date day, const record::Part& changes = {}) {
    try {
        docket.take(step, on(day), changes);
    } catch (const StepRefused& refused) {
        return refused.reason();
    }
    return {};
}

}  // namespace

TEST_CASE("a request is corrected, a third party is asked, the reply is extended and in time") {
    auto docket = received(2024y / 1 / 29);
    docket.take(Step::ask_correction, on(2024y / 2 / 1),
                {to(&InformationRequest::correction_items, "请写明项目名称")});
    // Seven working days: 30 January to 7 February, of which the Sunday 4 February is worked.
    CHECK(due(docket, "request.correction_notice", 2024y / 2 / 1) == Date{2024y / 2 / 6});
    CHECK(clock_of(docket.clocks(2024y / 2 / 2), "request.reply").band(2024y / 2 / 2) ==
          Band::paused);

    docket.take(Step::correct, on(2024y / 2 / 5));
    docket.take(Step::consult_third_party, on(2024y / 2 / 20),
                asks(docket, ConsultedParty::third_party, 2024y / 2 / 20));
    docket.take(Step::third_party_notified, on(2024y / 2 / 22), arrives(docket, 2024y / 2 / 22));
    // Fifteen working days from 23 February.
    CHECK(due(docket, "request.third_party", 2024y / 2 / 22) == Date{2024y / 3 / 14});
    docket.take(Step::third_party_answered, on(2024y / 3 / 1), answers(docket, 2024y / 3 / 1));
    CHECK(docket.record().state == RequestState::received);
    // Twenty working days from the correction, which stand still from 21 February to 1 March:
    // 6 to 9 February, 18 to 20 February, then thirteen from 4 March.
    CHECK(due(docket, "request.reply", 2024y / 3 / 1) == Date{2024y / 3 / 20});

    docket.take(Step::extend, on(2024y / 3 / 18), extended_by_chief);
    // Twenty more: 21 March to 18 April, without 清明节 from 4 to 6 April, with 7 April.
    CHECK(due(docket, "request.reply", 2024y / 3 / 18) == Date{2024y / 4 / 18});
    docket.take(Step::answer, on(2024y / 4 / 17), comes_to(Outcome::partly_granted));
    docket.take(Step::deliver, on(2024y / 4 / 18),
                {to(&InformationRequest::delivered_by, statute::DeliveryWay::direct)});

    const Date end = 2024y / 4 / 30;
    for (const auto& one : docket.clocks(end)) {
        CAPTURE(one.term.token());
        CHECK(one.band(end) == Band::met);
    }
    CHECK(docket.clocks(end).size() == 3);
    CHECK(replay<InformationRequest>(docket.events()) == docket.current());
    CHECK(docket.as_of(2024y / 2 / 25).record.state == RequestState::consulting);
}

TEST_CASE(
    "under the regulation of 2007 a third party stops the clock and another agency does not") {
    // Fifteen working days: 26 to 29 April, 3 to 6, 9 to 13, 16 and 17 May.
    CHECK(due(received(2016y / 4 / 25), "request.reply", 2016y / 4 / 25) == Date{2016y / 5 / 17});

    auto docket = received(2016y / 4 / 25);
    docket.take(Step::consult_third_party, on(2016y / 4 / 28),
                asks(docket, ConsultedParty::third_party, 2016y / 4 / 28));
    CHECK(clock_of(docket.clocks(2016y / 5 / 3), "request.reply").band(2016y / 5 / 3) ==
          Band::paused);
    docket.take(Step::third_party_answered, on(2016y / 5 / 5),
                answers(docket, 2016y / 5 / 5, Opinion::objects));
    // Four working days stand still: 29 April and 3 to 5 May.
    CHECK(due(docket, "request.reply", 2016y / 5 / 5) == Date{2016y / 5 / 23});

    docket.take(Step::consult_agency, on(2016y / 5 / 6),
                asks(docket, ConsultedParty::other_agency, 2016y / 5 / 6));
    docket.take(Step::agency_answered, on(2016y / 5 / 12), answers(docket, 2016y / 5 / 12));
    CHECK(due(docket, "request.reply", 2016y / 5 / 12) == Date{2016y / 5 / 23});

    docket.take(Step::extend, on(2016y / 5 / 20), extended_by_chief);
    // Fifteen more: 24 May to 14 June, without 端午节 from 9 to 11 June, with Sunday 12 June.
    CHECK(due(docket, "request.reply", 2016y / 5 / 20) == Date{2016y / 6 / 14});
    docket.take(Step::answer, on(2016y / 6 / 15), comes_to(Outcome::refused));
    CHECK(clock_of(docket.clocks(2016y / 6 / 30), "request.reply").band(2016y / 6 / 30) ==
          Band::met_late);
}

TEST_CASE(
    "a request that another agency has to answer is passed on, and nothing is owed any more") {
    auto docket = received(2016y / 3 / 1);
    CHECK(refusal(docket, Step::transfer, 2016y / 3 / 3) == "it needs transferred_to");
    docket.take(
        Step::transfer, on(2016y / 3 / 3),
        {to(&InformationRequest::transferred_to, record::Ref<record::Agency>{"changchun"})});
    CHECK(docket.record().state == RequestState::transferred);
    CHECK(docket.record().transferred_on == Date{2016y / 3 / 3});
    CHECK(docket.allowed(2016y / 3 / 4).empty());
    const Date end = 2016y / 4 / 30;
    const auto clocks = docket.clocks(end);
    CHECK(clock_of(clocks, "request.reply").dropped == Date{2016y / 3 / 3});
    CHECK_FALSE(clock_of(clocks, "request.reply").open(end));
    CHECK(clock_of(clocks, "request.reply").band(end) == Band::running);
}

TEST_CASE("a request whose processing fee is not paid is treated as given up") {
    auto docket = received(2021y / 3 / 1);
    docket.take(Step::notify_fee, on(2021y / 3 / 8),
                {to(&InformationRequest::fee, record::Ref<record::Fee>{"f1"})});
    docket.take(Step::fee_notice_received, on(2021y / 3 / 10));
    // Twenty working days: 11 March to 8 April, without 清明节 from 3 to 5 April.
    CHECK(due(docket, "request.fee_payment", 2021y / 3 / 10) == Date{2021y / 4 / 8});
    docket.take(Step::give_up, on(2021y / 4 / 9), comes_to(Outcome::otherwise_unpaid_fee));
    CHECK(docket.record().state == RequestState::abandoned);
    for (const auto& one : docket.clocks(2021y / 6 / 1)) CHECK_FALSE(one.open(2021y / 6 / 1));
    CHECK_THROWS_AS(received(2020y / 3 / 2)
                        .take(Step::notify_fee, on(2020y / 3 / 8),
                              {to(&InformationRequest::fee, record::Ref<record::Fee>{"f1"})}),
                    StepRefused);
}

TEST_CASE("a request is answered with an outcome that the law of the day has") {
    struct Line {
        Date day;
        Outcome outcome;
        bool taken;
    };
    const Line lines[] = {
        {2016y / 3 / 1, Outcome::granted, true},
        {2016y / 3 / 1, Outcome::not_this_authority, true},
        {2016y / 3 / 1, Outcome::refused_process, false},
        {2019y / 5 / 14, Outcome::unclear, true},
        {2019y / 5 / 15, Outcome::unclear, false},
        {2024y / 3 / 1, Outcome::refused_process, true},
        {2024y / 3 / 1, Outcome::refused, false},
    };
    for (const auto& line : lines) {
        CAPTURE(to_iso(line.day));
        CAPTURE(token(line.outcome));
        const auto reason =
            refusal(received(line.day), Step::answer, line.day, comes_to(line.outcome));
        CHECK(reason == (line.taken ? "" : "the outcome is one that the law of the day has"));
    }
}

TEST_CASE("what to correct is told once, and a reply is extended once") {
    auto docket = received(2024y / 1 / 8);
    const record::Part items{to(&InformationRequest::correction_items, "请写明年份")};
    docket.take(Step::ask_correction, on(2024y / 1 / 9), items);
    docket.take(Step::correct, on(2024y / 1 / 10));
    CHECK(refusal(docket, Step::ask_correction, 2024y / 1 / 11, items) ==
          "what to correct is told once");
    docket.take(Step::extend, on(2024y / 1 / 12), extended_by_chief);
    CHECK(refusal(docket, Step::extend, 2024y / 1 / 15, extended_by_chief) ==
          "a reply is extended once");
}

TEST_CASE("a request is not answered while an opinion is awaited") {
    auto docket = received(2024y / 3 / 4);
    docket.take(Step::consult_co_author, on(2024y / 3 / 6),
                asks(docket, ConsultedParty::co_author, 2024y / 3 / 6));
    docket.take(Step::co_author_notified, on(2024y / 3 / 8), arrives(docket, 2024y / 3 / 8));
    // Fifteen working days: 11 to 15, 18 to 22 and 25 to 29 March.
    CHECK(due(docket, "request.co_author", 2024y / 3 / 8) == Date{2024y / 3 / 29});
    try {
        docket.take(Step::answer, on(2024y / 3 / 11), comes_to(Outcome::granted));
        FAIL("an answer was taken that did not wait");
    } catch (const StepRefused& refused) {
        CHECK(refused.state() == "consulting");
        CHECK(std::ranges::find(refused.allowed(), "co_author_answered") !=
              refused.allowed().end());
    }
    docket.take(Step::co_author_answered, on(2024y / 4 / 1),
                answers(docket, 2024y / 4 / 1, Opinion::silent));
    CHECK(docket.record().state == RequestState::received);
}

namespace {

/// Whether a letter stops the reply under the regulation that governs a request.
bool stops_reply(const InformationRequest& request, const Consultation& letter) {
    return letter.party == ConsultedParty::third_party || *request.received_on >= 2019y / 5 / 15;
}

bool stands_still(const InformationRequest& request, Date day) {
    return std::ranges::any_of(request.consultations, [&](const Consultation& letter) {
        return stops_reply(request, letter) && letter.asked_on < day &&
               (!letter.answered_on || day <= *letter.answered_on);
    });
}

/// The last day of so many working days, counted one by one off the dates of the request.
Date counted(const InformationRequest& request, Date from, std::int64_t length, Date last) {
    Date day = from;
    while (length > 0) {
        day += days{1};
        const bool still = day <= last && stands_still(request, day);
        if (calendar::china().day(day).worked() && !still) --length;
    }
    return day;
}

/// When the reply to a request is due, by what its fields say.
Date reply_due(const InformationRequest& request, Date last) {
    const bool of_2019 = *request.received_on >= 2019y / 5 / 15;
    const std::int64_t length = of_2019 ? 20 : 15;
    const Date from =
        of_2019 && request.corrected_on ? *request.corrected_on : *request.received_on;
    const Date plain = counted(request, from, length, last);
    if (!request.extended_on || *request.extended_on > plain) return plain;
    return counted(request, from, length + request.extension.value_or(length), last);
}

/// A request that goes through steps as an office takes them, at random.
Docketed walked(Random& random) {
    Date day = Date{2010y / 1 / 4} + days{static_cast<int>(random.below(15 * 365))};
    auto docket = received(day);
    for (int i = 0; i < 14; ++i) {
        day += days{static_cast<int>(random.below(6))};
        const auto allowed = docket.allowed(day);
        if (allowed.empty()) break;
        const auto step = allowed[random.below(allowed.size())];
        auto letters = docket.record().consultations;
        record::Part changes;
        const auto close = [&](ConsultedParty party) {
            const auto open = std::ranges::find_if(letters, [&](const Consultation& letter) {
                return letter.party == party && !letter.opinion;
            });
            if (open == letters.end()) return false;
            open->answered_on = day;
            open->opinion = Opinion::agrees;
            changes = {to(&InformationRequest::consultations, letters)};
            return true;
        };
        switch (step) {
            case Step::ask_correction:
                changes = {to(&InformationRequest::correction_items, "请写明名称")};
                break;
            case Step::consult_third_party:
                changes = asks(docket, ConsultedParty::third_party, day);
                break;
            case Step::consult_co_author:
                changes = asks(docket, ConsultedParty::co_author, day);
                break;
            case Step::consult_agency:
                changes = asks(docket, ConsultedParty::other_agency, day);
                break;
            case Step::third_party_answered:
                if (!close(ConsultedParty::third_party)) continue;
                break;
            case Step::co_author_answered:
                if (!close(ConsultedParty::co_author)) continue;
                break;
            case Step::agency_answered:
                if (!close(ConsultedParty::other_agency)) continue;
                break;
            case Step::extend:
                changes = extended_by_chief;
                if (random.one_in(2))
                    changes.push_back(to(&InformationRequest::extension,
                                         static_cast<std::int64_t>(1 + random.below(15))));
                break;
            case Step::answer:
                if (!random.one_in(4)) continue;
                changes = comes_to(Outcome::granted);
                break;
            case Step::transfer:
            case Step::withdraw:
                if (!random.one_in(6)) continue;
                changes = step == Step::transfer
                              ? record::Part{to(&InformationRequest::transferred_to,
                                                record::Ref<record::Agency>{"changchun"})}
                              : record::Part{};
                break;
            case Step::correct:
                break;
            default:
                // Fees and second answers leave no date of their own in the request.
                continue;
        }
        try {
            docket.take(step, on(day), changes);
        } catch (const StepRefused&) {
            continue;
        }
    }
    return docket;
}

}  // namespace

TEST_CASE("the clocks that the steps of a request start and stop follow from its dates alone") {
    Random random(2016);
    int extended = 0;
    int paused = 0;
    int corrected = 0;
    for (int i = 0; i < 4000; ++i) {
        const auto docket = walked(random);
        const auto& request = docket.record();
        const Date last = docket.current().on;
        CAPTURE(to_iso(*request.received_on));
        CAPTURE(i);
        const auto clocks = docket.clocks(last);
        const auto& reply = clock_of(clocks, "request.reply");
        REQUIRE(reply.clock.start() == *request.received_on);
        REQUIRE(reply.clock.due().on == reply_due(request, last));
        REQUIRE(reply.met == request.replied_on);
        REQUIRE(reply.dropped == (request.ended_on ? request.ended_on : request.transferred_on));
        REQUIRE(reply.held.has_value() == (request.state == RequestState::correction_asked ||
                                           (request.correction_asked_on && !request.corrected_on)));
        const bool told = request.correction_asked_on && *request.received_on >= 2019y / 5 / 15;
        REQUIRE(told == std::ranges::any_of(clocks, [](const auto& one) {
                    return one.term.token() == "request.correction_notice";
                }));
        if (told) {
            const auto& notice = clock_of(clocks, "request.correction_notice");
            REQUIRE(notice.met == request.correction_asked_on);
            REQUIRE(notice.clock.due().on == counted({}, *request.received_on, 7, Date{}));
        }
        extended += request.extended_on.has_value();
        paused += !request.consultations.empty();
        corrected += request.corrected_on.has_value();
    }
    CHECK(extended > 300);
    CHECK(paused > 300);
    CHECK(corrected > 300);
}

}  // namespace gongkai::workflow
