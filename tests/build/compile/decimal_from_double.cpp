// SPDX-License-Identifier: Apache-2.0
// Binary floating point never turns into a decimal.
// forbidden: use of deleted function|call to deleted|invokes a deleted|deleted constructor
#include <gongkai/base/decimal.hpp>

#ifdef FORBIDDEN
inline const gongkai::Decimal rate = 20.8;
#else
inline const gongkai::Decimal rate = gongkai::Decimal::scaled(208, 1);
#endif
