// SPDX-License-Identifier: Apache-2.0
// An enumeration without a table has no tokens.
// forbidden: no matching function
#include <gongkai/base/diagnostic.hpp>

enum class Unlabelled { one };

#ifdef FORBIDDEN
constexpr auto token = gongkai::token(Unlabelled::one);
#else
constexpr auto token = gongkai::token(gongkai::Severity::note);
#endif
static_assert(!token.empty());
