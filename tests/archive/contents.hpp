// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

#include <gongkai/archive/archive.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/request.hpp>

#include "record/specimens.hpp"
#include "workflow/entries.hpp"

/// What archives are tested with.
namespace gongkai::archive::tests {

/// Every boundary value of every field of every kind.
[[nodiscard]] inline Contents every_value(record::specimens::Texts texts) {
    Contents contents;
    record::each_kind([&]<record::AKind R>() {
        for (auto& record : record::specimens::specimens<R>(texts))
            contents.records.emplace_back(std::move(record));
    });
    return contents;
}

/// One record of every kind, and the events of a request with a consultation.
[[nodiscard]] inline Contents one_of_each() {
    using namespace std::chrono;
    using record::Consultation;
    using record::InformationRequest;
    using workflow::RequestStep;
    using workflow::to;
    using workflow::tests::on;

    Contents contents;
    record::each_kind([&]<record::AKind R>() {
        contents.records.emplace_back(
            record::specimens::specimens<R>(record::specimens::Texts::printable)[1]);
    });
    InformationRequest request;
    request.id = "r1";
    request.agency = {"jilin"};
    request.number = "2016-001";
    request.applied_on = 2016y / 4 / 25;
    request.description = "某项目环评批复";
    auto docket = workflow::Docket<InformationRequest>::create(request, on(2016y / 4 / 25));
    docket.take(RequestStep::receive, on(2016y / 4 / 25));
    const Consultation letter{
        record::ConsultedParty::third_party, "某公司", 2016y / 4 / 28, {}, {}, {}};
    docket.take(RequestStep::consult_third_party, on(2016y / 4 / 28),
                {to(&InformationRequest::consultations, {letter})});
    contents.events.assign(docket.events().begin(), docket.events().end());
    return contents;
}

}  // namespace gongkai::archive::tests
