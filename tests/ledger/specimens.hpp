// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

#include <gongkai/record/record.hpp>

/// Records that tests put into ledgers. Nobody in them exists.
namespace gongkai::ledger::tests {

[[nodiscard]] inline record::InformationRequest request(const std::string& id,
                                                        const std::string& agency = "jilin") {
    using namespace std::chrono;
    record::InformationRequest request;
    request.id = id;
    request.agency = {agency};
    request.number = "2016-" + id;
    request.query_code = "查询码七七";
    request.channel = statute::Channel::registered_mail;
    request.applicant = {"p-" + id};
    request.applied_on = Date{2016y / 3 / 1};
    request.description = "某化工项目\"环境影响报告书\"批复\n及其附件";
    return request;
}

[[nodiscard]] inline record::Applicant applicant(const std::string& id) {
    record::Applicant person;
    person.id = id;
    person.name = "欧阳某某";
    person.identity_number = "11010519491231002X";
    person.telephone = "13800001234";
    person.address = "某省某市某路甲三号";
    return person;
}

}  // namespace gongkai::ledger::tests
