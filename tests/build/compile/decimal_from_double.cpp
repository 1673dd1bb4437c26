// SPDX-License-Identifier: Apache-2.0
// Binary floating point in braces never turns into a decimal.
// forbidden: narrowing|cannot be narrowed
#include <gongkai/base/decimal.hpp>

#ifdef FORBIDDEN
const gongkai::Decimal rate{20.8};
#else
const gongkai::Decimal rate = gongkai::Decimal::parse("20.8");
#endif
