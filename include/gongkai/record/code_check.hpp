// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/record/business_registration.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/credit_code.hpp>
#include <gongkai/record/detail/code_shape.hpp>
#include <gongkai/record/document_number.hpp>
#include <gongkai/record/identity_card.hpp>
#include <gongkai/record/index_number.hpp>
#include <gongkai/record/industry.hpp>
#include <gongkai/record/organisation_code.hpp>
#include <gongkai/record/permit_code.hpp>
#include <gongkai/record/pollutant.hpp>
#include <gongkai/record/project_code.hpp>
#include <gongkai/record/region_code.hpp>
#include <gongkai/record/telephone.hpp>

/// Every check of a code behind one name:
///
///     check(Code::credit, "119999990000038502")->en
///     // the check character should be 1, not 2
namespace gongkai::record {

/// What is wrong with a postcode (邮政编码): six digits, not all of them 0.
[[nodiscard]] inline std::optional<CodeFault> check_postcode(std::string_view code) {
    if (auto wrong = detail::wrong_shape(code, "999999")) return wrong;
    if (code != "000000") return std::nullopt;
    return detail::fault(0, "邮政编码不能全为0", "a postcode is not all zeros");
}

/// What is wrong with a SHA-256 digest: 64 hexadecimal digits in small letters, so that one digest
/// is one text.
[[nodiscard]] inline std::optional<CodeFault> check_sha256(std::string_view digest) {
    return detail::wrong_shape(digest, std::string(64, 'h'));
}

/// What is wrong with a text that should be a code of a kind, and what would be right; nothing when
/// all is right. What a standard leaves open is never wrong, and no code is checked against a date
/// of today. Never throws.
[[nodiscard]] inline std::optional<CodeFault> check(Code kind, std::string_view text) {
    switch (kind) {
        case Code::credit:
            return check_credit_code(text);
        case Code::organisation:
            return check_organisation_code(text);
        case Code::region:
            return check_region(text);
        case Code::industry:
            return check_industry(text);
        case Code::permit:
            return check_permit_code(text);
        case Code::outlet:
            return check_outlet_code(text);
        case Code::project:
            return check_project_code(text);
        case Code::pollutant:
            return check_pollutant_code(text);
        case Code::index_number:
            return check_index_number(text);
        case Code::document_number:
            return check_document_number(text);
        case Code::identity_card:
            return check_identity_card(text);
        case Code::telephone:
            return check_telephone(text);
        case Code::postcode:
            return check_postcode(text);
        case Code::sha256:
            return check_sha256(text);
        case Code::business_registration:
            return check_business_registration(text);
    }
    return std::nullopt;
}

}  // namespace gongkai::record
