// SPDX-License-Identifier: Apache-2.0
#include <gongkai/workflow/complaint.hpp>

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

namespace gongkai::workflow {

using record::Complaint;
using record::ComplaintChannel;
using record::ComplaintState;
using record::Substantiation;
using record::Transfer;
using record::TransferDirection;
using statute::Band;
using tests::on;
using namespace std::chrono;
using Agency = record::Ref<record::Agency>;
using Docketed = tests::Played<Complaint>;

namespace {

const Agency province{"jilin"};
const Agency city{"changchun"};
const Agency county{"nongan"};

Complaint complaint(ComplaintChannel channel = ComplaintChannel::wechat) {
    Complaint complaint;
    complaint.id = "c1";
    complaint.agency = province;
    complaint.number = "2016-0420-001";
    complaint.filed_at = at_china(2016y / 4 / 20, hours{8});
    complaint.channel = channel;
    complaint.region = "220122";
    complaint.pollution_kinds = {record::PollutionKind::air, record::PollutionKind::noise};
    complaint.content = "砖厂夜间生产,粉尘和噪声扰民";
    complaint.complainant = {"p1"};
    return complaint;
}

Docketed received(Complaint of = complaint()) {
    auto docket = Docketed::create(std::move(of), on(2016y / 4 / 20));
    docket.take(ComplaintStep::receive, on(2016y / 4 / 20));
    return docket;
}

Docketed accepted(Complaint of = complaint()) {
    auto docket = received(std::move(of));
    docket.take(ComplaintStep::accept, on(2016y / 4 / 21));
    return docket;
}

/// What passes a complaint on to `next`.
record::Part passes(const Docketed& docket, const Agency& next, Date day,
                    TransferDirection direction) {
    auto transfers = docket.record().transfers;
    const auto from = transfers.empty() ? docket.record().agency : transfers.back().to;
    transfers.push_back({from, next, day, direction, ""});
    return {to(&Complaint::transfers, transfers), to(&Complaint::handling_agency, next)};
}

void pass(Docketed& docket, ComplaintStep step, const Agency& next, Date day,
          TransferDirection direction) {
    docket.take(step, on(day), passes(docket, next, day, direction));
}

/// In the hands of the county, which the province assigned it to.
Docketed assigned(Complaint of = complaint()) {
    auto docket = accepted(std::move(of));
    pass(docket, ComplaintStep::assign, county, 2016y / 4 / 22, TransferDirection::down);
    return docket;
}

/// Closed on 13 June.
Docketed closed(Complaint of = complaint()) {
    auto docket = assigned(std::move(of));
    docket.take(ComplaintStep::handle, on(2016y / 4 / 25));
    docket.take(ComplaintStep::investigate, on(2016y / 5 / 3),
                {to(&Complaint::findings, "夜间生产属实,除尘设施停用")});
    docket.take(ComplaintStep::close, on(2016y / 6 / 13),
                {to(&Complaint::result, "责令立即改正并立案处罚"),
                 to(&Complaint::substantiated, Substantiation::yes),
                 to(&Complaint::measures,
                    {record::ComplaintMeasure::order, record::ComplaintMeasure::penalty})});
    return docket;
}

/// The reason for which a step is refused; empty where it is not.
std::string refusal(Docketed docket, ComplaintStep step, Date day, const record::Part& changes) {
    try {
        docket.take(step, on(day), changes);
    } catch (const StepRefused& refused) {
        return refused.reason();
    }
    return {};
}

const CaseClock& clock_of(const std::vector<CaseClock>& clocks, std::string_view term) {
    const auto found =
        std::ranges::find(clocks, term, [](const auto& one) { return one.term.token(); });
    REQUIRE(found != clocks.end());
    return *found;
}

record::Part replies(ComplaintChannel channel) {
    return {to(&Complaint::reply_channel, channel), to(&Complaint::reply, "已责令改正")};
}

}  // namespace

TEST_CASE("a complaint by WeChat at the province is handled by the county and answered by WeChat") {
    auto docket = closed();
    docket.take(ComplaintStep::answer, on(2016y / 6 / 14), replies(ComplaintChannel::wechat));
    docket.take(ComplaintStep::rate, on(2016y / 6 / 16),
                {to(&Complaint::satisfaction, record::Satisfaction::satisfied)});
    docket.take(ComplaintStep::archive, on(2016y / 6 / 17));
    docket.take(ComplaintStep::publish, on(2016y / 6 / 20));

    const auto& record = docket.record();
    CHECK(record.state == ComplaintState::archived);
    CHECK(record.received_on == Date{2016y / 4 / 20});
    CHECK(record.accepted_on == Date{2016y / 4 / 21});
    CHECK(record.handling_agency == county);
    CHECK(record.replied_on == Date{2016y / 6 / 14});
    CHECK(record.published_on == Date{2016y / 6 / 20});
    CHECK(docket.allowed(2016y / 6 / 20) == std::vector{ComplaintStep::publish});
    CHECK(replay<Complaint>(docket.events()) == docket.current());
    CHECK(docket.as_of(2016y / 5 / 31).record.state == ComplaintState::investigated);
}

TEST_CASE("each term of a complaint ends on this day, and the act was in time") {
    struct Line {
        std::string_view term;
        const char* because;
        Date due;
        Date met;
    };
    const Line lines[] = {
        {"complaint.tell_acceptance", "15 days after receipt on 20 April", 2016y / 5 / 5,
         2016y / 4 / 21},
        {"complaint.transfer", "Friday, Monday, Tuesday after 21 April", 2016y / 4 / 26,
         2016y / 4 / 22},
        {"complaint.close", "60 days after acceptance on 21 April", 2016y / 6 / 20, 2016y / 6 / 13},
    };
    const auto docket = closed();
    const auto clocks = docket.clocks(2016y / 6 / 30);
    CHECK(clocks.size() == std::size(lines));
    for (const auto& line : lines) {
        CAPTURE(line.because);
        const auto& one = clock_of(clocks, line.term);
        CHECK(one.clock.due().on == line.due);
        CHECK(one.met == line.met);
        CHECK(one.band(2016y / 6 / 30) == Band::met);
    }
    const auto on_the_way = docket.clocks(2016y / 6 / 12);
    CHECK(clock_of(on_the_way, "complaint.close").open(2016y / 6 / 12));
}

TEST_CASE("an answer through another channel than the complaint's own is refused with the reason") {
    const auto docket = closed();
    const std::string reason = "it is answered through the channel that it came by";
    for (const auto channel : {ComplaintChannel::phone, ComplaintChannel::web,
                               ComplaintChannel::letter, ComplaintChannel::transfer})
        CHECK(refusal(docket, ComplaintStep::answer, 2016y / 6 / 14, replies(channel)) == reason);
    CHECK(refusal(docket, ComplaintStep::answer, 2016y / 6 / 14, replies(ComplaintChannel::wechat))
              .empty());
    CHECK(refusal(docket, ComplaintStep::answer, 2016y / 6 / 14, {}) == "it needs reply_channel");
}

TEST_CASE("a complaint that was handed over is answered through the channel it first came by") {
    auto handed_over = complaint(ComplaintChannel::transfer);
    handed_over.origin_channel = ComplaintChannel::phone;
    const auto docket = closed(handed_over);
    const Date day = 2016y / 6 / 14;
    CHECK(refusal(docket, ComplaintStep::answer, day, replies(ComplaintChannel::phone)).empty());
    CHECK_FALSE(
        refusal(docket, ComplaintStep::answer, day, replies(ComplaintChannel::transfer)).empty());

    const auto unknown = closed(complaint(ComplaintChannel::transfer));
    CHECK(
        refusal(unknown, ComplaintStep::answer, day, replies(ComplaintChannel::transfer)).empty());
}

TEST_CASE("only an anonymous complaint may be archived without an answer") {
    CHECK(refusal(closed(), ComplaintStep::archive, 2016y / 6 / 14, {}) ==
          "only an anonymous complaint is archived without an answer");
    auto anonymous = complaint();
    anonymous.anonymous = true;
    anonymous.complainant = {};
    auto docket = closed(anonymous);
    docket.take(ComplaintStep::archive, on(2016y / 6 / 14));
    CHECK(docket.record().state == ComplaintState::archived);
    CHECK_FALSE(docket.record().replied_on);
}

TEST_CASE("a complaint that the county sends back goes up the way that it came down") {
    auto docket = accepted();
    pass(docket, ComplaintStep::assign, city, 2016y / 4 / 22, TransferDirection::down);
    pass(docket, ComplaintStep::assign, county, 2016y / 4 / 25, TransferDirection::down);
    docket.take(ComplaintStep::handle, on(2016y / 4 / 26));

    CHECK(refusal(docket, ComplaintStep::send_back, 2016y / 4 / 27,
                  passes(docket, province, 2016y / 4 / 27, TransferDirection::back)) ==
          "one transfer of the day leads back to the agency that it came from");

    pass(docket, ComplaintStep::send_back, city, 2016y / 4 / 27, TransferDirection::back);
    CHECK(docket.record().state == ComplaintState::assigned);
    CHECK(docket.record().handling_agency == city);

    pass(docket, ComplaintStep::send_back, province, 2016y / 4 / 28, TransferDirection::back);
    CHECK(docket.record().state == ComplaintState::accepted);
    CHECK(docket.record().handling_agency == province);
    CHECK(docket.record().transfers.size() == 4);

    docket.take(ComplaintStep::handle, on(2016y / 5 / 3));
    CHECK(docket.record().state == ComplaintState::handling);
    CHECK(docket.clocks(2016y / 5 / 3).size() == 3);
    CHECK(replay<Complaint>(docket.events()) == docket.current());
}

TEST_CASE("whoever received a complaint has nobody to send it back to") {
    const auto docket = received();
    for (const auto& next : {province, city, Agency{}})
        CHECK_FALSE(refusal(docket, ComplaintStep::send_back, 2016y / 4 / 21,
                            passes(docket, next, 2016y / 4 / 21, TransferDirection::back))
                        .empty());
}

TEST_CASE("a complaint may be referred before anybody accepts it, and the term to tell runs on") {
    auto docket = received();
    pass(docket, ComplaintStep::refer, city, 2016y / 4 / 21, TransferDirection::down);
    CHECK(docket.record().state == ComplaintState::received);
    docket.take(ComplaintStep::accept, on(2016y / 5 / 6));
    const auto clocks = docket.clocks(2016y / 5 / 6);
    CHECK(clock_of(clocks, "complaint.tell_acceptance").band(2016y / 5 / 6) == Band::met_late);
    // 60 days after 6 May.
    CHECK(clock_of(clocks, "complaint.close").clock.due().on == Date{2016y / 7 / 5});
}

TEST_CASE("a transfer is refused that tells another story than the step") {
    const auto docket = accepted();
    const Date day = 2016y / 4 / 22;
    const auto refused = [&](const std::vector<Transfer>& transfers, const Agency& handler) {
        return !refusal(docket, ComplaintStep::assign, day,
                        {to(&Complaint::transfers, transfers),
                         to(&Complaint::handling_agency, handler)})
                    .empty();
    };
    const Transfer right{province, county, day, TransferDirection::down, ""};
    CHECK_FALSE(refused({right}, county));
    struct Line {
        const char* because;
        Transfer transfer;
    };
    const Line lines[] = {
        {"from whom does not hold it", {city, county, day, TransferDirection::down, ""}},
        {"another day", {province, county, 2016y / 4 / 21, TransferDirection::down, ""}},
        {"up is not down", {province, county, day, TransferDirection::up, ""}},
        {"to itself", {province, province, day, TransferDirection::down, ""}},
        {"to nobody", {province, {}, day, TransferDirection::down, ""}},
    };
    for (const auto& line : lines) {
        CAPTURE(line.because);
        CHECK(refused({line.transfer}, line.transfer.to));
    }
    CHECK(refused({right}, city));
    CHECK(refused({right, {county, city, day, TransferDirection::down, ""}}, city));
    CHECK(refused({}, county));
}

TEST_CASE("an earlier transfer cannot be rewritten with a later one") {
    auto docket = assigned();
    auto changes = passes(docket, city, 2016y / 4 / 26, TransferDirection::across);
    CHECK(refusal(docket, ComplaintStep::refer, 2016y / 4 / 26, changes).empty());
    auto transfers = docket.record().transfers;
    transfers.front().reason = "改写";
    transfers.push_back({county, city, 2016y / 4 / 26, TransferDirection::across, ""});
    CHECK_FALSE(
        refusal(docket, ComplaintStep::refer, 2016y / 4 / 26,
                {to(&Complaint::transfers, transfers), to(&Complaint::handling_agency, city)})
            .empty());
}

TEST_CASE("a complaint is declined with a reason, told so, and not handled") {
    auto docket = received();
    CHECK(refusal(docket, ComplaintStep::decline, 2016y / 4 / 22, {}) ==
          "it needs declined_reason");
    docket.take(ComplaintStep::decline, on(2016y / 4 / 22),
                {to(&Complaint::declined_reason, record::DeclineReason::not_competent)});
    CHECK(docket.record().state == ComplaintState::declined);
    CHECK(docket.record().declined_on == Date{2016y / 4 / 22});
    CHECK(docket.allowed(2016y / 4 / 25).empty());
    const auto clocks = docket.clocks(2016y / 7 / 1);
    REQUIRE(clocks.size() == 1);
    CHECK(clocks.front().band(2016y / 7 / 1) == Band::met);
    CHECK_THROWS_AS(docket.take(ComplaintStep::handle, on(2016y / 4 / 25)), StepRefused);
}

TEST_CASE("an extension moves the day of closing by as many days as were told") {
    struct Line {
        const char* because;
        record::Part length;
        Date due;
    };
    const Line lines[] = {
        {"20 days after 20 June is a Sunday", {to(&Complaint::extension, 20)}, 2016y / 7 / 11},
        {"the longest, 30 days", {}, 2016y / 7 / 20},
    };
    for (const auto& line : lines) {
        CAPTURE(line.because);
        auto docket = assigned();
        auto changes = line.length;
        changes.push_back(to(&Complaint::extension_approver, "分管厅长"));
        docket.take(ComplaintStep::extend, on(2016y / 6 / 15), changes);
        CHECK(docket.record().state == ComplaintState::assigned);
        const auto clocks = docket.clocks(2016y / 6 / 15);
        CHECK(clock_of(clocks, "complaint.close").clock.due().on == line.due);
        CHECK_FALSE(refusal(docket, ComplaintStep::extend, 2016y / 6 / 16, changes).empty());
    }
}

TEST_CASE("an extension needs an approver and keeps within thirty days") {
    const auto docket = assigned();
    const Date day = 2016y / 6 / 15;
    const auto reason = [&](std::int64_t length) {
        return refusal(
            docket, ComplaintStep::extend, day,
            {to(&Complaint::extension_approver, "分管厅长"), to(&Complaint::extension, length)});
    };
    CHECK(refusal(docket, ComplaintStep::extend, day, {}) == "it needs extension_approver");
    CHECK(reason(30).empty());
    for (const std::int64_t length : {-1, 0, 31, 365}) CHECK_FALSE(reason(length).empty());
}

TEST_CASE("a complaint of half past midnight in China is received on that day at the earliest") {
    auto at_night = complaint();
    at_night.filed_at = at_china(2016y / 4 / 20, minutes{30});
    const auto docket = Docketed::create(at_night, on(2016y / 4 / 19));
    CHECK(refusal(docket, ComplaintStep::receive, 2016y / 4 / 19, {}) ==
          "it is received no earlier than it was filed");
    CHECK(refusal(docket, ComplaintStep::receive, 2016y / 4 / 20, {}).empty());
}

TEST_CASE("nothing is closed before it was found out whether it is so") {
    auto docket = assigned();
    docket.take(ComplaintStep::handle, on(2016y / 4 / 25));
    CHECK_THROWS_AS(docket.take(ComplaintStep::close, on(2016y / 5 / 3)), StepRefused);
    CHECK(refusal(docket, ComplaintStep::investigate, 2016y / 5 / 3, {}) == "it needs findings");
    docket.take(ComplaintStep::investigate, on(2016y / 5 / 3),
                {to(&Complaint::findings, "未发现夜间生产")});
    CHECK(refusal(docket, ComplaintStep::close, 2016y / 5 / 4,
                  {to(&Complaint::result, "不予立案")}) == "it needs substantiated");
}

TEST_CASE("a step that a complaint may not take names those that it may") {
    auto docket = received();
    try {
        docket.take(ComplaintStep::answer, on(2016y / 4 / 21), replies(ComplaintChannel::wechat));
        FAIL("an answer before acceptance was taken");
    } catch (const StepRefused& refused) {
        CHECK(refused.state() == "received");
        CHECK(refused.step() == "answer");
        CHECK(refused.allowed() ==
              std::vector<std::string>{"accept", "decline", "refer", "send_back"});
        CHECK(refused.reason().empty());
    }
    CHECK(docket.version() == 2);
}

TEST_CASE("a complaint that was taken in without its day of acceptance is not extended") {
    auto old = complaint();
    old.state = ComplaintState::handling;
    const auto docket = Docketed::import(old, on(2016y / 4 / 20));
    CHECK_FALSE(refusal(docket, ComplaintStep::extend, 2016y / 6 / 15,
                        {to(&Complaint::extension_approver, "分管厅长")})
                    .empty());
}

}  // namespace gongkai::workflow
