// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <string>

#include <gongkai/base/amount.hpp>
#include <gongkai/base/diagnostic.hpp>
#include <gongkai/base/label.hpp>

using namespace gongkai;

TEST_CASE("an enumerator has a token and a label in two languages") {
    CHECK(token(Severity::warning) == "warning");
    CHECK(label(Severity::warning) == "警告");
    CHECK(label(Severity::warning, Language::en) == "warning");
    CHECK(label(Approximation::over) == "余");
}
