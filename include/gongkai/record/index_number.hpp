// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/label.hpp>
#include <gongkai/record/code_fault.hpp>
#include <gongkai/record/credit_code.hpp>
#include <gongkai/record/detail/code_shape.hpp>
#include <gongkai/record/organisation_code.hpp>

/// Index numbers of disclosed information (索引号). No national rule fixes one shape. The commonest
/// is the agency's code, the year and a sequence: 000014349/2017-00110.
namespace gongkai::record {

/// What stands for the agency in an index number.
enum class IndexAgency {
    organisation,  ///< an organisation code
    credit,        ///< a credit code
    other          ///< a key of its own
};

/// The parts of an index number of the commonest shape.
struct IndexNumber {
    std::string agency;
    IndexAgency agency_is;
    int year;
    std::string sequence;  ///< digits, its zeros included

    friend bool operator==(const IndexNumber&, const IndexNumber&) = default;
};

namespace detail {

/// What the agency part reads like, before any check. A key of small letters, or of letters alone,
/// is no code; a code may stand with its hyphen.
[[nodiscard]] constexpr IndexAgency index_agency(std::string_view agency) {
    const bool capitals = std::ranges::all_of(
        agency, [](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z') || c == '-'; });
    if (!capitals || std::ranges::none_of(agency, is_digit)) return IndexAgency::other;
    const bool hyphen = agency.size() == 10 && agency.find('-') == 8;
    if (hyphen || (agency.size() == 9 && agency.find('-') == std::string_view::npos))
        return IndexAgency::organisation;
    if (agency.size() == 18 && agency.find('-') == std::string_view::npos)
        return IndexAgency::credit;
    return IndexAgency::other;
}

/// Whether a text is digits, a hyphen, digits.
[[nodiscard]] constexpr bool two_numbers(std::string_view text) {
    const auto hyphen = text.find('-');
    return hyphen != std::string_view::npos && all_digits(text.substr(0, hyphen)) &&
           all_digits(text.substr(hyphen + 1));
}

[[nodiscard]] constexpr bool year_and_sequence(std::string_view text) {
    return two_numbers(text) && text.find('-') == 4 && text.size() >= 8 && text.size() <= 13;
}

}  // namespace detail

/// What is wrong with an index number; nothing when all is right. Only what follows the commonest
/// shape can be wrong: an agency's code by its check, the year and the sequence behind such a code
/// by their lengths. Whatever follows another shape passes.
[[nodiscard]] inline std::optional<CodeFault> check_index_number(std::string_view number) {
    if (number.empty()) return detail::fault(0, "索引号为空", "the index number is empty");
    const auto slash = number.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto agency = number.substr(0, slash);
    const auto rest = number.substr(slash + 1);
    switch (detail::index_agency(agency)) {
        case IndexAgency::other:
            return std::nullopt;
        case IndexAgency::organisation:
            if (auto wrong = check_organisation_code(agency)) return wrong;
            break;
        case IndexAgency::credit:
            if (auto wrong = check_credit_code(agency)) return wrong;
            break;
    }
    if (!detail::two_numbers(rest) || detail::year_and_sequence(rest)) return std::nullopt;
    return detail::fault(slash + 1, "“/”之后应为4位年份、“-”和3至8位序号,如2016-00001",
                         "behind \"/\" there should be a year of 4 digits, \"-\" and a sequence of "
                         "3 to 8 digits, such as 2016-00001");
}

/// The parts of an index number of the commonest shape; nothing when it has another or is wrong.
[[nodiscard]] inline std::optional<IndexNumber> index_number_parts(std::string_view number) {
    const auto slash = number.find('/');
    if (slash == std::string_view::npos || check_index_number(number)) return std::nullopt;
    const auto agency = number.substr(0, slash);
    const auto rest = number.substr(slash + 1);
    const bool plain = !agency.empty() && std::ranges::all_of(agency, [](char c) {
        return detail::is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
    if (!plain || !detail::year_and_sequence(rest)) return std::nullopt;
    return IndexNumber{std::string(agency), detail::index_agency(agency),
                       detail::digits_value(rest.substr(0, 4)), std::string(rest.substr(5))};
}

}  // namespace gongkai::record

namespace gongkai {

template <>
inline constexpr std::array labels<record::IndexAgency>{
    Label{record::IndexAgency::organisation, "organisation", "组织机构代码", "organisation code"},
    Label{record::IndexAgency::credit, "credit", "统一社会信用代码", "unified social credit code"},
    Label{record::IndexAgency::other, "other", "其他代码", "another key"},
};
static_assert(complete(labels<record::IndexAgency>));

}  // namespace gongkai
