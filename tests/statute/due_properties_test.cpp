// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/statute/clock.hpp>
#include "statute/recount.hpp"

using namespace gongkai;
using namespace gongkai::statute;
using std::chrono::days;

namespace {

// A debug build, and with it the one under sanitizers, takes fewer.
#ifdef NDEBUG
constexpr int random_cases = 1'000'000;
#else
constexpr int random_cases = 40'000;
#endif

struct RandomCase {
    TermRow rule;
    Term term;
    Date start;
    Course course;

    [[nodiscard]] std::string written() const {
        std::string words = std::string(rule.token) + " from " + to_iso(start);
        for (const Date restart : course.restarts) words += ", restart " + to_iso(restart);
        for (const auto& pause : course.pauses) words += ", pause " + detail::written(pause);
        if (course.extension) words += ", extended " + std::to_string(*course.extension->length);
        return words;
    }
};

/// Terms by days, months or years with whatever their rule allows; every other one is a draft that
/// may be paused, so that pauses meet every length.
class RandomCases {
  public:
    RandomCases() {
        for (std::size_t i = 0; i < Term::count; ++i)
            for (const auto& row : Term::at(i).rows())
                if (row.length.unit != Unit::date) rows_.push_back({row, Term::at(i)});
    }

    [[nodiscard]] RandomCase next() {
        const auto& [row, term] = rows_[static_cast<std::size_t>(below(int(rows_.size())))];
        RandomCase made{row, term, {}, {}};
        const bool by_day =
            row.length.unit == Unit::working_day || row.length.unit == Unit::calendar_day;
        if (by_day && below(2) == 0) made.rule.pauses = penalty_procedure;
        const Date first = std::max<Date>(row.from, Date{std::chrono::year(2004) / 1 / 1});
        const Date last = row.to ? Date(*row.to) : Date{std::chrono::year(2027) / 12 / 31};
        made.start = first + days{below(static_cast<int>((last - first).count()) + 1)};
        Date at = made.start;
        if (row.restarts && below(3) == 0) {
            at += days{below(40)};
            made.course.restarts.push_back(at);
        }
        for (int n = made.rule.pauses.empty() ? 0 : below(4); n > 0; --n) {
            const Date begin = at + days{below(20)};
            const Date end = begin + days{below(15)};
            made.course.pauses.push_back({begin, end, {}});
            at = end + days{1};
        }
        if (row.length.extension > 0 && below(2) == 0)
            made.course.extension = Extension{1 + below(row.length.extension), {}};
        return made;
    }

    [[nodiscard]] int below(int limit) {
        return static_cast<int>(engine_() % static_cast<std::uint64_t>(limit));
    }

  private:
    struct Row {
        TermRow row;
        Term term;
    };

    std::vector<Row> rows_;
    std::mt19937_64 engine_{20080501};
};

Date last_counted(const std::vector<Tick>& walk) {
    return std::find_if(walk.rbegin(), walk.rend(), [](const Tick& t) { return t.counted; })->date;
}

/// Which promise of an explanation a clock breaks, or nothing.
const char* broken_by_walk(const Clock& clock, const std::vector<Tick>& walk) {
    const auto& due = clock.due();
    if (std::ranges::count_if(walk, [](const Tick& tick) { return tick.counted; }) !=
        clock.length())
        return "the counted days of the walk are as many as the term is long";
    if (walk.back().date != due.on) return "the walk ends on the last day in time";
    const bool leaps =
        clock.rule().length.unit == Unit::month || clock.rule().length.unit == Unit::year;
    if (recount(leaps ? clock.counts_from() : clock.start(), clock.rule().length.unit,
                clock.length(), walk) != due.on)
        return "the walk adds up to the last day in time";
    return nullptr;
}

/// Which promise of the bands and of the days left a clock breaks, or nothing.
const char* broken_by_bands(const Clock& clock, Term term) {
    const Date on = clock.due().on;
    if (on <= clock.counts_from()) return "the last day lies behind the day of the fact";
    if (clock.days_left(on) != 0) return "no day is left on the last one";
    if (clock.band(on) != Band::last_day) return "the last day is the last day";
    const bool at_least = term.bound() == Bound::at_least;
    if (clock.band(on + days{1}) != (at_least ? Band::met : Band::overdue))
        return "the day after is overdue, or what had to stay open has";
    if (clock.band(on, on) != Band::met) return "done on the last day is in time";
    if (clock.band(on + days{1}, on + days{1}) != (at_least ? Band::met : Band::met_late))
        return "done on the day after is late";
    return nullptr;
}

/// Whether the last pause of a clock moved its end by just as many days as it took from it.
const char* broken_by_pause(const Clock& clock, const std::vector<Tick>& walk) {
    Course course = clock.course();
    if (course.pauses.empty()) return nullptr;
    const Pause pause = course.pauses.back();
    course.pauses.pop_back();
    const Clock without = clock.with(course);
    const Date counted = last_counted(without.walk());
    if (pause.last <= clock.counts_from() || pause.first > counted)
        return without.due().on == clock.due().on
                   ? nullptr
                   : "a pause that lies outside the term changes nothing";
    const Date before = std::max(pause.first - days{1}, clock.counts_from());
    if (clock.rule().length.unit == Unit::calendar_day)
        return last_counted(walk) - counted == pause.last - before
                   ? nullptr
                   : "a pause of n days moves the end of a term of days by n days";
    const auto& calendar = clock.calendar();
    const int paused = calendar.count_working_days(before, pause.last).days;
    return calendar.count_working_days(without.due().on, clock.due().on).days == paused
               ? nullptr
               : "a pause of n working days moves the last day by n working days";
}

/// The promises about one term and two of its facts, nothing having happened on the way.
const char* broken_by_order(const RandomCase& made, Date later) {
    const Date on = Clock(made.rule, made.start).due().on;
    if (due(made.term, made.start).on != on) return "the plain answer is that of the clock";
    if (governs(made.rule, later) && Clock(made.rule, later).due().on < on)
        return "a later fact is never due earlier";
    const auto latest = latest_start(made.term, on);
    if (!latest || latest->on < made.start || due(made.term, latest->on).on > on)
        return "the latest fact that is in time is in time";
    const Date next = latest->on + days{1};
    if (made.term.find_in_force(next) != nullptr && due(made.term, next).on <= on)
        return "the day after the latest fact that is in time is not";
    return nullptr;
}

}  // namespace

TEST_CASE("whatever happens to a clock, its end, its explanation and its bands agree") {
    RandomCases cases;
    int paused = 0;
    int extended = 0;
    int restarted = 0;
    for (int n = 0; n < random_cases; ++n) {
        const RandomCase made = cases.next();
        const Clock clock(made.rule, made.start, made.course);
        const auto walk = clock.walk();
        const char* broken = broken_by_walk(clock, walk);
        if (broken == nullptr) broken = broken_by_bands(clock, made.term);
        if (broken == nullptr) broken = broken_by_pause(clock, walk);
        if (broken == nullptr) broken = broken_by_order(made, made.start + days{cases.below(40)});
        if (broken != nullptr) FAIL(made.written() << ": not so: " << std::string(broken));
        paused += !made.course.pauses.empty();
        extended += made.course.extension.has_value();
        restarted += !made.course.restarts.empty();
    }
    CHECK(paused > random_cases / 5);
    CHECK(extended > random_cases / 20);
    CHECK(restarted > random_cases / 500);
}

TEST_CASE("the days that are left grow fewer day by day, and the bands only rise") {
    RandomCases cases;
    for (int n = 0; n < random_cases / 100; ++n) {
        const RandomCase made = cases.next();
        const Clock clock(made.rule, made.start, made.course);
        CAPTURE(made.written());
        int left = clock.days_left(clock.start());
        Band band = Band::running;
        for (Date day = clock.start(); day <= clock.due().on; day += days{1}) {
            const int now = clock.days_left(day);
            REQUIRE((left - now == 0 || left - now == 1));
            REQUIRE(now >= 0);
            left = now;
            const Band stands = clock.band(day);
            if (stands == Band::paused) continue;
            REQUIRE(stands >= band);
            band = stands;
        }
        REQUIRE(band == Band::last_day);
    }
}

TEST_CASE("an explanation that was tampered with does not add up") {
    const Clock clock(Term::of("request.reply"), Date{std::chrono::year(2024) / 1 / 29});
    const auto honest = clock.walk();
    const auto recounted = [](const std::vector<Tick>& walk) {
        return recount(Date{std::chrono::year(2024) / 1 / 29}, Unit::working_day, 20, walk);
    };
    REQUIRE(recounted(honest) == clock.due().on);
    for (std::size_t i = 0; i < honest.size(); ++i) {
        CAPTURE(to_iso(honest[i].date));
        auto walk = honest;
        walk[i].counted = !walk[i].counted;
        CHECK_FALSE(recounted(walk));
        walk = honest;
        walk[i].reason = walk[i].counted ? TickReason::holiday : TickReason::working_day;
        CHECK_FALSE(recounted(walk));
        walk = honest;
        walk.erase(walk.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK_FALSE(recounted(walk));
        walk = honest;
        ++walk[i].ordinal;
        CHECK_FALSE(recounted(walk));
    }
}
