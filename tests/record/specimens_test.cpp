// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include <gongkai/base/label.hpp>
#include <gongkai/record/applicant.hpp>
#include <gongkai/record/code_check.hpp>
#include <gongkai/record/information_request.hpp>

#include "record/specimens.hpp"

using namespace gongkai;
using namespace gongkai::record;
using specimens::Texts;

namespace {

/// How many different values a field takes in the specimens of a kind.
template <AKind R>
std::size_t values_of(std::string_view token, Texts which) {
    std::set<std::string> seen;
    const auto* row = find_row(rows<R>, token);
    for (const auto& record : specimens::specimens<R>(which))
        seen.insert(canonical(row->read(&record)));
    return seen.size();
}

}  // namespace

TEST_CASE("every code of the specimens is one that its check accepts") {
    for (const auto& [kind, code] : specimens::codes) {
        CAPTURE(token(kind));
        CHECK(kind == specimens::codes[static_cast<std::size_t>(kind)].first);
        CHECK_FALSE(check(kind, code).has_value());
    }
}

TEST_CASE("the specimens of a kind hold every enumerator, every list and every text") {
    CHECK(values_of<InformationRequest>("state", Texts::printable) == labels<RequestState>.size());
    CHECK(values_of<InformationRequest>("consultations", Texts::printable) > 3);
    CHECK(values_of<InformationRequest>("extension", Texts::printable) == 6 + 1);
    CHECK(values_of<Applicant>("name", Texts::printable) == 15);
    CHECK(values_of<Applicant>("name", Texts::any_bytes) == 24);
    CHECK(values_of<Applicant>("telephone", Texts::printable) == 1 + 1);
}
