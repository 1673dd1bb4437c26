// SPDX-License-Identifier: Apache-2.0
#include <gongkai/record/check.hpp>

#include <string>

#include <doctest/doctest.h>

#include <gongkai/record/applicant.hpp>
#include <gongkai/record/disclosure_item.hpp>
#include <gongkai/record/information_request.hpp>

namespace gongkai::record {

TEST_CASE("a record with nothing filled in lacks every text that is required") {
    const auto found = problems(InformationRequest{});
    std::string missing;
    for (const auto& problem : found) {
        CHECK(problem.fault == FieldFault::missing);
        CHECK(problem.found.empty());
        missing += problem.field + ' ';
    }
    CHECK(missing == "id agency number description ");
    CHECK(found[2].zh == "缺少必填项申请编号");
    CHECK(found[2].en == "request number is required");
}

TEST_CASE("a wrong code is named with what would be right") {
    Applicant applicant;
    applicant.id = "a1";
    applicant.name = "某人";
    CHECK(problems(applicant).empty());
    applicant.postcode = "13003";
    const auto found = problems(applicant);
    REQUIRE(found.size() == 1);
    CHECK(found.front().field == "postcode");
    CHECK(found.front().fault == FieldFault::code);
    CHECK(found.front().found == "13003");
    CHECK_FALSE(found.front().zh.empty());
}

TEST_CASE("a fault inside a part is named by the way to it") {
    DisclosureItem item;
    item.attachments.resize(2);
    item.attachments[1].sha256 = "E3B0";
    bool named = false;
    for (const auto& problem : problems(item))
        named = named ||
                (problem.field == "attachments[1].sha256" && problem.fault == FieldFault::code);
    CHECK(named);
}

}  // namespace gongkai::record
