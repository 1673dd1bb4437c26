// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <gongkai/calendar/arrangement.hpp>
#include <gongkai/calendar/calendar.hpp>

/// Whatever the bytes: an arrangement or `UnreadableInput`; of an arrangement, a calendar or
/// `InvalidValue`; and in every calendar the sums agree with the days.
namespace {

using namespace gongkai;
using namespace gongkai::calendar;
using std::chrono::days;

void require(bool holds) {
    if (!holds) std::abort();
}

void require_sound(const Arrangement& arrangement) {
    require(!arrangement.days.empty());
    const ArrangedDay* before = nullptr;
    for (const auto& day : arrangement.days) {
        require(before == nullptr || before->date < day.date);
        require(day.kind == DayKind::holiday || day.kind == DayKind::make_up_day);
        require(!day.name.empty());
        before = &day;
    }
}

/// The days one by one against the sums, and the sums against the column.
void require_sound(const Calendar& calendar) {
    const auto known = calendar.coverage();
    require(Calendar::holds(known.from) && Calendar::holds(known.until));
    require(known.from <= known.until);
    std::vector<Date> worked;
    const Date first = Calendar::first_day();
    for (Date date = first; date <= Calendar::last_day(); date += days{1}) {
        const Day day = calendar.day(date);
        require(!day.source.empty());
        require(day.provisional == (date < known.from || date > known.until));
        if (day.worked()) worked.push_back(date);
        const int before = calendar.day(first).worked() ? 1 : 0;
        require(calendar.count_working_days(first, date).days ==
                static_cast<int>(worked.size()) - before);
    }
    if (worked.empty()) return;
    for (std::size_t i = 1; i < worked.size(); ++i) {
        require(calendar.next_working_day(worked[i - 1]).on == worked[i]);
        require(calendar.previous_working_day(worked[i]).on == worked[i - 1]);
    }
    std::vector<Date> next(worked.begin(), worked.end() - 1);
    calendar.add_working_days(next, 1, next);
    require(std::equal(next.begin(), next.end(), worked.begin() + 1));
}

template <typename Make>
void try_calendar(Make make) {
    try {
        require_sound(make());
    } catch (const InvalidValue& error) {
        require(std::string_view(error.what()).starts_with("fuzzed: "));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Arrangement arrangement;
    try {
        arrangement = parse_arrangement({reinterpret_cast<const char*>(data), size}, "fuzzed");
    } catch (const UnreadableInput&) {
        return 0;
    }
    require_sound(arrangement);
    try_calendar([&] { return china().with(arrangement); });
    try_calendar([&] { return china().with_local(arrangement); });
    return 0;
}
