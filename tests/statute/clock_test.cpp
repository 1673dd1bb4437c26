// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/statute/clock.hpp>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;

namespace {

constexpr Term reply = Term::of("request.reply");
constexpr Term correction_notice = Term::of("request.correction_notice");

// Twenty working days from 4 March 2024, a Monday: 5 to 8 March four, then three whole weeks, and
// Monday 1 April.
Clock spring() {
    return {reply, Date{2024y / 3 / 4}};
}

Course paused(Date first, Date last, std::optional<PauseReason> reason = {}) {
    Course course;
    course.pauses = {{first, last, reason}};
    return course;
}

Course extended(std::optional<int> length, std::optional<Date> notified = {}) {
    Course course;
    course.extension = Extension{length, notified};
    return course;
}

}  // namespace

TEST_CASE("a term of twenty working days warns at the twelfth and at the sixteenth") {
    struct Row {
        std::string_view because;
        Date day;
        Band band;
        int left;
    };
    const Row rows[] = {
        {"the day before, after which the Monday of receipt comes too", Date{2024y / 3 / 3},
         Band::running, 21},
        {"the day of receipt", Date{2024y / 3 / 4}, Band::running, 20},
        {"the eleventh working day", Date{2024y / 3 / 19}, Band::running, 9},
        {"the twelfth", Date{2024y / 3 / 20}, Band::sixty_percent, 8},
        {"a Saturday", Date{2024y / 3 / 23}, Band::sixty_percent, 6},
        {"the fifteenth", Date{2024y / 3 / 25}, Band::sixty_percent, 5},
        {"the sixteenth", Date{2024y / 3 / 26}, Band::eighty_percent, 4},
        {"the Sunday before the last day", Date{2024y / 3 / 31}, Band::eighty_percent, 1},
        {"the twentieth", Date{2024y / 4 / 1}, Band::last_day, 0},
        {"the day after", Date{2024y / 4 / 2}, Band::overdue, -1},
        {"behind 清明节, 4 to 6 April", Date{2024y / 4 / 7}, Band::overdue, -3},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(spring().band(row.day) == row.band);
        CHECK(spring().days_left(row.day) == row.left);
    }
}

TEST_CASE("a term of fifteen days warns at the ninth and at the twelfth") {
    const Clock clock(Term::of("complaint.tell_acceptance"), Date{2024y / 4 / 26});
    REQUIRE(to_iso(clock.due().on) == "2024-05-11");
    CHECK(clock.band(Date{2024y / 5 / 4}) == Band::running);
    CHECK(clock.band(Date{2024y / 5 / 5}) == Band::sixty_percent);
    CHECK(clock.band(Date{2024y / 5 / 7}) == Band::sixty_percent);
    CHECK(clock.band(Date{2024y / 5 / 8}) == Band::eighty_percent);
    CHECK(clock.days_left(Date{2024y / 5 / 8}) == 3);
    CHECK(clock.days_left(Date{2024y / 5 / 13}) == -2);
}

TEST_CASE("behind a last day on a Friday no working day has passed on the Saturday") {
    const Clock clock(correction_notice, Date{2024y / 2 / 28});
    REQUIRE(to_iso(clock.due().on) == "2024-03-08");
    CHECK(clock.days_left(Date{2024y / 3 / 9}) == 0);
    CHECK(clock.band(Date{2024y / 3 / 9}) == Band::overdue);
    CHECK(clock.days_left(Date{2024y / 3 / 11}) == -1);
}

TEST_CASE("what was done by the last day is met, what was done later is met late") {
    const Date last{2024y / 4 / 1};
    CHECK(spring().band(Date{2024y / 5 / 1}, last) == Band::met);
    CHECK(spring().band(Date{2024y / 5 / 1}, Date{2024y / 4 / 2}) == Band::met_late);
    CHECK(spring().band(Date{2024y / 3 / 5}, Date{2024y / 3 / 5}) == Band::met);
    // On a day before it was done, nobody could know.
    CHECK(spring().band(Date{2024y / 4 / 1}, Date{2024y / 4 / 2}) == Band::last_day);
    CHECK(spring().band(Date{2024y / 4 / 2}, Date{2024y / 4 / 3}) == Band::overdue);
}

TEST_CASE("what has to stay open is cut short where it closes before its last day") {
    const Clock open(Term::of("eia.notice_of_intended_decision"), Date{2022y / 1 / 26});
    REQUIRE(to_iso(open.due().on) == "2022-02-07");
    CHECK(open.band(Date{2022y / 3 / 1}, Date{2022y / 2 / 6}) == Band::cut_short);
    CHECK(open.band(Date{2022y / 3 / 1}, Date{2022y / 2 / 7}) == Band::met);
    CHECK(open.band(Date{2022y / 3 / 1}, Date{2022y / 2 / 9}) == Band::met);
    CHECK(open.band(Date{2022y / 2 / 7}) == Band::last_day);
    CHECK(open.band(Date{2022y / 2 / 8}) == Band::met);
}

TEST_CASE("a clock is paused on the days of a pause, and has as many days left on each of them") {
    // 6 and 7 March are the second and third day; without them the twentieth is Wednesday 3 April.
    const Clock clock = spring().paused({Date{2024y / 3 / 6}, Date{2024y / 3 / 7}, {}});
    CHECK(to_iso(clock.due().on) == "2024-04-03");
    CHECK(clock.band(Date{2024y / 3 / 5}) == Band::running);
    CHECK(clock.band(Date{2024y / 3 / 6}) == Band::paused);
    CHECK(clock.band(Date{2024y / 3 / 7}) == Band::paused);
    CHECK(clock.band(Date{2024y / 3 / 8}) == Band::running);
    CHECK(clock.days_left(Date{2024y / 3 / 5}) == 19);
    CHECK(clock.days_left(Date{2024y / 3 / 6}) == 19);
    CHECK(clock.days_left(Date{2024y / 3 / 7}) == 19);
    CHECK(clock.days_left(Date{2024y / 3 / 8}) == 18);
    CHECK(clock.band(Date{2024y / 3 / 7}, Date{2024y / 3 / 7}) == Band::met);
}

TEST_CASE("a term of one day is not nearly over before it begins") {
    Counting counting;
    counting.first_day_excluded = false;
    const Clock clock(Term::of("pollution_source.publish_automatic"), Date{2024y / 3 / 5}, {},
                      counting);
    CHECK(to_iso(clock.due().on) == "2024-03-05");
    CHECK(clock.band(Date{2024y / 3 / 4}) == Band::running);
    CHECK(clock.band(Date{2024y / 3 / 5}) == Band::last_day);
}

TEST_CASE("what if: longer, paused two more days, another term, another calendar") {
    CHECK(to_iso(spring().due().on) == "2024-04-01");
    // Twenty more: 2 and 3 April, 清明节, Sunday the 7th worked to Friday the 12th, 15 to 19, 22 to
    // 26, Sunday the 28th worked, the 29th.
    CHECK(to_iso(spring().extended().due().on) == "2024-04-29");
    CHECK(to_iso(spring().extended().due().unextended) == "2024-04-01");
    CHECK(to_iso(spring().extended(2).due().on) == "2024-04-03");
    CHECK(spring().extended(2).length() == 22);
    const Pause two{Date{2024y / 3 / 14}, Date{2024y / 3 / 15}, PauseReason::other_agency};
    CHECK(to_iso(spring().paused(two).due().on) == "2024-04-03");
    CHECK(to_iso(spring().extended(2).paused(two).due().on) == "2024-04-08");
    CHECK(to_iso(spring().under(correction_notice).due().on) == "2024-03-13");
    const auto local = calendar::china().with_local(
        {"本机关通知", {{Date{2024y / 3 / 15}, calendar::DayKind::holiday, "搬迁"}}});
    CHECK(to_iso(spring().by(local).due().on) == "2024-04-02");
    CHECK(spring().with(spring().paused(two).course()).due().on == spring().paused(two).due().on);
}

TEST_CASE("a clock may follow a rule that is not law") {
    TermRow draft = reply.in_force(Date{2024y / 3 / 4});
    draft.length = working_days(10);
    CHECK(to_iso(Clock(draft, Date{2024y / 3 / 4}).due().on) == "2024-03-18");
}

TEST_CASE("pauses may be told in any order") {
    Course course;
    course.pauses = {{Date{2024y / 3 / 14}, Date{2024y / 3 / 15}, {}},
                     {Date{2024y / 3 / 6}, Date{2024y / 3 / 7}, {}}};
    const Clock clock(reply, Date{2024y / 3 / 4}, course);
    // Four days more than 1 April: the 2nd, the 3rd, Sunday the 7th, which is worked, and the 8th.
    CHECK(to_iso(clock.due().on) == "2024-04-08");
    CHECK(to_iso(clock.course().pauses.front().first) == "2024-03-06");
}

TEST_CASE("a pause before the last corrected request changes nothing") {
    Course course = paused(Date{2024y / 3 / 6}, Date{2024y / 3 / 7});
    course.restarts = {Date{2024y / 3 / 11}};
    // Twenty working days from 11 March: four, two weeks to the 29th, 1 to 3 April, Sunday the 7th
    // and Monday the 8th.
    const Clock clock(reply, Date{2024y / 3 / 4}, course);
    CHECK(to_iso(clock.due().on) == "2024-04-09");
    CHECK(clock.due().on == Clock(reply, Date{2024y / 3 / 11}).due().on);
    CHECK(to_iso(clock.walk().front().date) == "2024-03-05");
    CHECK(clock.walk().front().reason == TickReason::not_counted);
}

TEST_CASE("each remark is made where it is due, and only there") {
    Course fee_in_time;
    fee_in_time.fee_notice = Date{2024y / 4 / 1};
    Course fee_late;
    fee_late.fee_notice = Date{2024y / 4 / 2};
    struct Row {
        std::string_view because;
        Clock clock;
        std::vector<Remark> remarks;
    };
    const std::vector<Row> rows{
        {"nothing to say", spring(), {}},
        {"2027 has no arrangement", {reply, Date{2026y / 12 / 21}}, {Remark::provisional}},
        {"seen in one copy",
         {Term::of("complaint.transfer"), Date{2024y / 3 / 4}},
         {Remark::not_read_in_full}},
        {"国庆节", {Term::of("penalty.decide.environment"), Date{2023y / 7 / 3}}, {Remark::moved}},
        {"a plain Saturday",
         {Term::of("complaint.tell_acceptance"), Date{2024y / 3 / 1}},
         {Remark::moved, Remark::moved_weekend}},
        {"told a day too late",
         {reply, Date{2024y / 3 / 4}, extended({}, Date{2024y / 4 / 2})},
         {Remark::extension_too_late}},
        {"told on the last day",
         {reply, Date{2024y / 3 / 4}, extended({}, Date{2024y / 4 / 1})},
         {}},
        {"a third party asked a day too late",
         {reply, Date{2024y / 3 / 4}, paused(Date{2024y / 4 / 2}, Date{2024y / 4 / 9})},
         {Remark::pause_too_late}},
        {"a third party asked on the last day",
         {reply, Date{2024y / 3 / 4}, paused(Date{2024y / 4 / 1}, Date{2024y / 4 / 1})},
         {}},
        {"a fee notice on the last day",
         {reply, Date{2024y / 3 / 4}, fee_in_time},
         {Remark::fee_unsettled}},
        {"a fee notice too late",
         {reply, Date{2024y / 3 / 4}, fee_late},
         {Remark::fee_unsettled, Remark::fee_notice_late}},
        {"行政复议法 changed on the way",
         {Term::of("reconsideration.accept"), Date{2023y / 12 / 29}},
         {Remark::law_changed}},
        {"环境影响评价法 ended with the last day",
         {Term::of("eia.decide.report_form"), Date{2026y / 7 / 15}},
         {}},
        {"行政复议法 changed after the last day",
         {Term::of("reconsideration.accept"), Date{2023y / 12 / 22}},
         {}},
    };
    std::vector<Remark> seen;
    for (const auto& row : rows) {
        CAPTURE(row.because);
        CHECK(row.clock.due().remarks == row.remarks);
        seen.insert(seen.end(), row.remarks.begin(), row.remarks.end());
    }
    for (const auto& row : labels<Remark>) {
        CAPTURE(row.token);
        CHECK(std::ranges::find(seen, row.value) != seen.end());
    }
}

TEST_CASE("a last day that moved is told day by day, and no pause reaches behind the end") {
    // The 15th day is Saturday 16 March; the pause begins when the term is over.
    TermRow draft = Term::of("complaint.tell_acceptance").in_force(Date{2024y / 3 / 1});
    draft.pauses = consultation;
    const Clock clock(draft, Date{2024y / 3 / 1},
                      paused(Date{2024y / 3 / 17}, Date{2024y / 3 / 20}));
    CHECK(to_iso(clock.due().on) == "2024-03-18");
    const auto walk = clock.walk();
    REQUIRE(walk.size() == 17);
    CHECK(walk[14].counted);
    CHECK(walk[15].reason == TickReason::weekend);
    CHECK_FALSE(walk[15].counted);
    CHECK(walk[16].reason == TickReason::working_day);
    CHECK_FALSE(walk[16].counted);
    CHECK(walk[16].ordinal == 15);
    CHECK(clock.days_left(Date{2024y / 3 / 15}) == 3);
    CHECK(clock.days_left(Date{2024y / 3 / 17}) == 1);
    CHECK(clock.band(Date{2024y / 3 / 17}) == Band::eighty_percent);
    const auto& remarks = clock.due().remarks;
    CHECK(std::ranges::find(remarks, Remark::pause_too_late) != remarks.end());
}

TEST_CASE("what has no answer says what is wrong and what would be right") {
    struct Row {
        std::string_view because;
        Term term;
        Date start;
        Course course;
        std::vector<std::string_view> parts;
    };
    Course restarted;
    restarted.restarts = {Date{2024y / 3 / 11}};
    Course restarted_early;
    restarted_early.restarts = {Date{2024y / 3 / 1}};
    Course restarted_backward;
    restarted_backward.restarts = {Date{2024y / 3 / 11}, Date{2024y / 3 / 8}};
    Course overlapping = paused(Date{2024y / 3 / 6}, Date{2024y / 3 / 8});
    overlapping.pauses.push_back({Date{2024y / 3 / 8}, Date{2024y / 3 / 9}, {}});
    Course fee_early;
    fee_early.fee_notice = Date{2024y / 3 / 1};
    const Date start{2024y / 3 / 4};
    const Term penalty = Term::of("penalty.decide");
    const std::vector<Row> rows{
        {"a pause that ends before it begins",
         reply,
         start,
         paused(Date{2024y / 3 / 8}, Date{2024y / 3 / 6}),
         {"request.reply", "第三十三条", "2024-03-08..2024-03-06", "ends before it begins"}},
        {"a pause before the term",
         reply,
         start,
         paused(Date{2024y / 3 / 1}, Date{2024y / 3 / 6}),
         {"2024-03-01..2024-03-06", "begins before the term", "2024-03-04"}},
        {"pauses that overlap by a day",
         reply,
         start,
         overlapping,
         {"2024-03-06..2024-03-08", "2024-03-08..2024-03-09", "overlap"}},
        {"a pause where there is none",
         penalty,
         start,
         paused(Date{2024y / 3 / 6}, Date{2024y / 3 / 8}),
         {"penalty.decide", "第六十条", "nothing stops this clock"}},
        {"a reason that the law does not know",
         reply,
         start,
         paused(Date{2024y / 3 / 6}, Date{2024y / 3 / 8}, PauseReason::appraisal),
         {"appraisal does not stop this clock", "third_party, other_agency"}},
        {"other agencies before 2019",
         reply,
         Date{2018y / 3 / 5},
         paused(Date{2018y / 3 / 6}, Date{2018y / 3 / 8}, PauseReason::other_agency),
         {"第二十四条", "other_agency does not stop this clock", "what does: third_party"}},
        {"an extension beyond the law",
         reply,
         start,
         extended(21),
         {"21 working days", "beyond the law", "1 to 20"}},
        {"an extension of nothing", reply, start, extended(0), {"0 working days", "1 to 20"}},
        {"an extension where there is none",
         penalty,
         start,
         extended({}),
         {"penalty.decide", "cannot be extended"}},
        {"an extension told before the request came",
         reply,
         start,
         extended({}, Date{2024y / 3 / 1}),
         {"told on 2024-03-01", "2024-03-04"}},
        {"a correction before 2019",
         reply,
         Date{2019y / 4 / 25},
         restarted,
         {"政府信息公开条例(2007)", "nothing restarts this clock", "clock of its own"}},
        {"a correction before the request",
         reply,
         start,
         restarted_early,
         {"the restart on 2024-03-01", "before 2024-03-04"}},
        {"corrections out of order",
         reply,
         start,
         restarted_backward,
         {"the restart on 2024-03-08", "before 2024-03-11"}},
        {"a fee notice before the request",
         reply,
         start,
         fee_early,
         {"fee notice of 2024-03-01", "2024-03-04"}},
        {"a fee notice for a penalty",
         penalty,
         Date{2024y / 2 / 1},
         fee_early,
         {"belongs to the clock of a request"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        std::string message;
        try {
            const Clock clock(row.term, row.start, row.course);
        } catch (const InvalidValue& error) {
            message = error.what();
        }
        CAPTURE(message);
        for (const auto part : row.parts) CHECK(message.find(part) != std::string::npos);
    }
}

TEST_CASE("before any law there is no clock, and the message says since when there is one") {
    CHECK_THROWS_WITH_AS(
        Clock(reply, Date{2008y / 4 / 30}),
        doctest::Contains("request.reply: no rule of the tables was in force on 2008-04-30; "
                          "政府信息公开条例(2007) governs facts from 2008-05-01"),
        NotInForce);
    CHECK_NOTHROW(Clock(reply, Date{2008y / 5 / 1}));
    CHECK_THROWS_AS(Clock(Term::of("eia.decide.registration"), Date{2017y / 1 / 1}), NotInForce);
    CHECK_THROWS_WITH_AS((void)Term::require("request.repply"),
                         doctest::Contains("did you mean request.reply"), UnknownKey);
}

TEST_CASE("a clock that leaves the calendar says so") {
    CHECK_THROWS_WITH_AS(Clock(Term::of("eia.start_of_construction"), Date{2046y / 6 / 1}),
                         doctest::Contains("2051-06-01 lies outside the calendar"), InvalidValue);
}

TEST_CASE("asked backward, a clock names the latest day of the fact") {
    struct Row {
        std::string_view because;
        Term term;
        Date by;
        bool extended;
        std::string_view latest;
    };
    const Term complaint = Term::of("complaint.tell_acceptance");
    const Row rows[] = {
        {"received on 30 January it falls due on 1 March", reply, Date{2024y / 2 / 29}, false,
         "2024-01-29"},
        {"a Sunday asks for the Friday", reply, Date{2024y / 3 / 3}, false, "2024-01-30"},
        {"twice twenty days", reply, Date{2023y / 4 / 26}, true, "2023-03-01"},
        {"the last day of the law of 2007", reply, Date{2019y / 6 / 4}, false, "2019-05-14"},
        {"the law of 2019 reaches no day before 13 June", reply, Date{2019y / 6 / 12}, false,
         "2019-05-14"},
        {"the first day of the law of 2019", reply, Date{2019y / 6 / 13}, false, "2019-05-15"},
        {"the 15th day of 3 March is a Monday", complaint, Date{2024y / 3 / 18}, false,
         "2024-03-03"},
        {"those of 1 and 2 March move to the Monday", complaint, Date{2024y / 3 / 17}, false,
         "2024-02-29"},
        {"a report on 2023", Term::of("report.publish.department"), Date{2024y / 2 / 10}, false,
         "2023-12-31"},
        {"1 January 2049 is a holiday, the day before it a Thursday",
         Term::of("eia.start_of_construction"), Date{2049y / 1 / 1}, false, "2043-12-31"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto latest = latest_start(row.term, row.by, row.extended);
        REQUIRE(latest);
        CHECK(to_iso(latest->on) == row.latest);
    }
    CHECK_FALSE(latest_start(reply, Date{2008y / 5 / 10}));
    CHECK_FALSE(latest_start(reply, Date{2001y / 1 / 1}));
}

TEST_CASE("asked backward, an answer that a new arrangement may change is provisional") {
    // Twenty days from 3 December 2026 end on the 31st; from the 4th they run into 2027.
    const auto last_known = latest_start(reply, Date{2026y / 12 / 31});
    REQUIRE(last_known);
    CHECK(to_iso(last_known->on) == "2026-12-03");
    CHECK_FALSE(last_known->provisional);
    CHECK(latest_start(reply, Date{2027y / 1 / 8})->provisional);
    CHECK_FALSE(
        latest_start(Term::of("report.publish.department"), Date{2027y / 1 / 31})->provisional);
}

TEST_CASE("asked backward, a local calendar and a first day that counts matter") {
    const auto local = calendar::china().with_local(
        {"本机关通知", {{Date{2024y / 2 / 28}, calendar::DayKind::holiday, "搬迁"}}});
    CHECK(to_iso(latest_start(reply, Date{2024y / 2 / 29}, false, {}, local)->on) == "2024-01-28");
    Counting counting;
    counting.first_day_excluded = false;
    CHECK(to_iso(latest_start(reply, Date{2024y / 2 / 29}, false, counting)->on) == "2024-01-30");
}

TEST_CASE("an act that was done before its fact is none") {
    const Clock clock(reply, Date{2024y / 1 / 29});
    CHECK(clock.band(Date{2024y / 3 / 1}, Date{2024y / 1 / 29}) == Band::met);
    CHECK_THROWS_WITH_AS((void)clock.band(Date{2024y / 3 / 1}, Date{2024y / 1 / 28}),
                         doctest::Contains("2024-01-28 lies before its fact of 2024-01-29"),
                         InvalidValue);
}
