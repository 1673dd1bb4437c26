// SPDX-License-Identifier: Apache-2.0
// A day borrows its words from its calendar, which must outlive it.
// forbidden: deleted
#include <gongkai/calendar/calendar.hpp>

std::string_view name(gongkai::Date date) {
#ifdef FORBIDDEN
    return gongkai::calendar::Calendar().day(date).name;
#else
    return gongkai::calendar::china().day(date).name;
#endif
}
