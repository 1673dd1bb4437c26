// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <gongkai/record/applicant.hpp>
#include <gongkai/record/information_request.hpp>
#include <gongkai/statute/taxonomy.hpp>
#include <gongkai/workflow/request.hpp>

#include "sample/parts.hpp"

namespace gongkai::sample {

namespace {

using namespace std::chrono;
using record::ConsultedParty;
using record::InformationRequest;
using statute::Outcome;
using workflow::RequestStep;
using workflow::to;
using Docket = workflow::Docket<InformationRequest>;

constexpr std::string_view office = "信息公开办公室";

constexpr std::array descriptions{
    std::string_view("某化工项目环境影响报告书的批复"),
    std::string_view("某垃圾焚烧厂的监督性监测结果"),
    std::string_view("某市饮用水水源地保护区划定文件"),
    std::string_view("某企业的行政处罚决定书"),
    std::string_view("某高速公路竣工环境保护验收文件"),
    std::string_view("本年度排污费征收情况"),
    std::string_view("某工业园区规划环评审查意见"),
    std::string_view("某河流断面水质监测数据"),
};

/// The outcome of a row of the law in force on the day of the reply.
Outcome outcome_of(std::int64_t n, Date day) {
    const auto in_law = [day](Outcome one) { return statute::find_in_force(one, day) != nullptr; };
    if (n % 10 == 4) {
        if (in_law(Outcome::not_held)) return Outcome::not_held;
        return Outcome::unable_not_held;
    }
    return Outcome::granted;
}

record::Ref<record::Applicant> applicant(const Desk& desk, std::int64_t n, Date day) {
    record::Applicant person;
    person.id = desk.id("applicant", n);
    person.name = "生成申请人" + std::to_string(n);
    person.telephone = std::to_string(15'400'000'000 + n % 100'000'000);
    person.address = "某省甲市某街" + std::to_string(n) + "号";
    const record::Ref<record::Applicant> ref{person.id};
    desk.file(std::move(person), office, day);
    return ref;
}

/// Asks the third party and hears from it.
Date consult(Docket& docket, Date day) {
    record::Consultation letter{ConsultedParty::third_party, "某化工公司", day, {}, {}, {}};
    const auto take = [&](RequestStep step, Date on) {
        docket.take(step, Desk::entry(office, on),
                    {to(&InformationRequest::consultations, {letter})});
    };
    take(RequestStep::consult_third_party, day);
    day = Desk::after(day, 2);
    if (Desk::allows(docket, RequestStep::third_party_notified, day)) {
        letter.letter_received_on = day;
        take(RequestStep::third_party_notified, day);
    }
    letter.answered_on = day = Desk::after(day, 8);
    letter.opinion = record::Opinion::agrees;
    take(RequestStep::third_party_answered, day);
    return day;
}

void answer(Docket& docket, std::int64_t n, Date day, Random& random) {
    docket.take(RequestStep::receive, Desk::entry(office, day));
    if (n % 10 == 2 && Desk::allows(docket, RequestStep::ask_correction, Desk::after(day, 3))) {
        day = Desk::after(day, 3);
        docket.take(RequestStep::ask_correction, Desk::entry(office, day),
                    {to(&InformationRequest::correction_items, std::string("请写明项目名称"))});
        day = Desk::after(day, 4);
        docket.take(RequestStep::correct, Desk::entry(office, day));
    }
    if (n % 10 == 7) day = consult(docket, Desk::after(day, 2));
    if (n % 10 == 9) {
        day = Desk::after(day, 10);
        docket.take(RequestStep::extend, Desk::entry(office, day),
                    {to(&InformationRequest::extension_approver, std::string("办公室主任"))});
    }
    day = Desk::after(day, random.between(2, 9));
    record::Part reply{to(&InformationRequest::outcome, outcome_of(n, day)),
                       to(&InformationRequest::reply_number, "答复第" + std::to_string(n) + "号")};
    docket.take(RequestStep::answer, Desk::entry(office, day), reply);
    day = Desk::after(day, random.between(0, 2));
    const auto way = docket.record().channel == statute::Channel::web ? statute::DeliveryWay::email
                                                                      : statute::DeliveryWay::post;
    docket.take(RequestStep::deliver, Desk::entry(office, day),
                {to(&InformationRequest::delivered_by, way)});
}

}  // namespace

void make_requests(const Desk& desk) {
    for (std::int64_t n = 1; n <= desk.count(Count::requests); ++n) {
        auto random = desk.random("request", n);
        // The longest way to a reply has 40 working days, so that all are answered in the year.
        const Date last = Desk::after(desk.last(), -40);
        const Date day =
            Desk::worked(desk.day(1, 20) + days(random.below((last - desk.day(1, 20)).count())));
        InformationRequest request;
        request.id = desk.id("request", n);
        request.agency = desk.province().agency;
        request.number = "依申请第" + std::to_string(n) + "号";
        const bool web = n <= desk.count(Count::requests_web);
        request.channel = web ? statute::Channel::web : statute::Channel::registered_mail;
        request.applicant_kind = random.chance(70) ? statute::ApplicantKind::natural_person
                                                   : statute::ApplicantKind::enterprise;
        request.applicant = applicant(desk, n, day);
        request.applied_on = day;
        request.description = random.pick(descriptions);
        request.form = web ? record::SupplyForm::email : record::SupplyForm::paper;
        auto docket = Desk::begin(std::move(request), office, day);
        answer(docket, n, day, random);
        desk.give(docket);
    }
}

}  // namespace gongkai::sample
