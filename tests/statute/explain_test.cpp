// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include <gongkai/statute/explain.hpp>

using namespace gongkai;
using namespace gongkai::statute;
using namespace std::chrono_literals;

TEST_CASE("an explanation names the rule, the days and the notice behind them") {
    const Clock clock(Term::of("request.correction_notice"), Date{2024y / 2 / 2});
    CHECK(explain(clock) == R"(补正告知 (request.correction_notice)
起算:2024-02-02 收到申请,当日不计
期限:7个工作日
依据:《政府信息公开条例(2019)》(国务院令第711号)第三十条
届满:2024-02-18 周日

2024-02-03 周六  不计  周末
2024-02-04 周日  第1日  调休上班(春节)
2024-02-05 周一  第2日
2024-02-06 周二  第3日
2024-02-07 周三  第4日
2024-02-08 周四  第5日
2024-02-09 周五  第6日
2024-02-10 周六  不计  节假日(春节)
2024-02-11 周日  不计  节假日(春节)
2024-02-12 周一  不计  节假日(春节)
2024-02-13 周二  不计  节假日(春节)
2024-02-14 周三  不计  节假日(春节)
2024-02-15 周四  不计  节假日(春节)
2024-02-16 周五  不计  节假日(春节)
2024-02-17 周六  不计  节假日(春节)
2024-02-18 周日  第7日  调休上班(春节)  届满

日历:)" + to_string(clock.calendar().day(Date{2024y / 2 / 18}).source) +
                                "\n");
}

TEST_CASE("an explanation in English says the same") {
    const Clock clock(Term::of("penalty.withdraw"), Date{2023y / 3 / 3});
    CHECK(explain(clock, Language::en) == R"(withdraw a published penalty (penalty.withdraw)
runs from: 2023-03-03 decision changed or annulled; the day itself does not count
length: 3 working days
by: 《行政处罚法(2021)》第四十八条
last day in time: 2023-03-08 Wed

2023-03-04 Sat  -  weekend
2023-03-05 Sun  -  weekend
2023-03-06 Mon  1
2023-03-07 Tue  2
2023-03-08 Wed  3  last day
)");
}

TEST_CASE("an explanation tells what happened on the way, and what to know beside it") {
    Course course;
    course.restarts = {Date{2024y / 3 / 5}};
    course.pauses = {{Date{2024y / 3 / 11}, Date{2024y / 3 / 12}, PauseReason::third_party}};
    course.extension = Extension{3, {}};
    course.fee_notice = Date{2024y / 3 / 14};
    const auto told = explain(Clock(Term::of("request.reply"), Date{2024y / 3 / 1}, course));
    for (const std::string_view words : {
             "重新起算:2024-03-05 收到补正后的申请\n",
             "中止:2024-03-11至2024-03-12 征求第三方意见\n",
             "期限:20个工作日,延长3个工作日\n",
             "2024-03-04 周一  不计  重新起算前\n",
             "2024-03-06 周三  第1日\n",
             "2024-03-11 周一  不计  中止:征求第三方意见\n",
             "2024-03-13 周三  第4日\n",
             "提示:收费通知后答复期限如何起算",
         }) {
        CAPTURE(words);
        CHECK(told.find(words) != std::string::npos);
    }
}

TEST_CASE("an explanation of a term of months tells each month and where its end moved") {
    const auto told = explain(Clock(Term::of("litigation.file_direct"), Date{2024y / 3 / 15}));
    for (const std::string_view words : {
             "期限:6个月\n",
             "2024-04-15 周一  满1个月\n",
             "2024-09-15 周日  满6个月  节假日(中秋节)\n",
             "2024-09-17 周二  不计  节假日(中秋节)\n",
             "2024-09-18 周三  不计  届满\n",
             "提示:最后一日为休息日",
         }) {
        CAPTURE(words);
        CHECK(told.find(words) != std::string::npos);
    }
}

TEST_CASE(
    "an explanation past the last arrangement says at every such day that it is provisional") {
    const Clock clock(Term::of("penalty.withdraw"), calendar::china().known_until());
    const auto told = explain(clock, Language::en);
    CHECK(told.find("last day in time: " + to_iso(clock.due().on)) != std::string::npos);
    CHECK(told.find("(provisional)") != std::string::npos);
    for (const auto& tick : clock.walk()) {
        const auto line = told.substr(told.find("\n" + to_iso(tick.date)) + 1);
        CHECK(line.substr(0, line.find('\n')).ends_with("provisional"));
    }
}

TEST_CASE("an explanation says how far its rule was verified") {
    const Clock hearsay(Term::of("complaint.transfer"), Date{2024y / 3 / 4});
    CHECK(explain(hearsay).find("〔仅见一个文本〕") != std::string::npos);
    CHECK(explain(hearsay, Language::en).find("[seen in one copy]") != std::string::npos);
}

TEST_CASE("an explanation of what must stay open says so") {
    const Clock open(Term::of("eia.notice_of_intended_decision"), Date{2024y / 3 / 4});
    CHECK(explain(open).find("期限:不少于5个工作日\n") != std::string::npos);
    CHECK(explain(open, Language::en).find("open through: 2024-03-11 Mon\n") != std::string::npos);
}
