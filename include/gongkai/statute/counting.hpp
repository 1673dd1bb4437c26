// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/statute/instrument.hpp>

namespace gongkai::statute {

/// How to count where the texts leave a question open (计算规则). The defaults are the practice.
struct Counting {
    bool first_day_excluded = true;
    bool weekends_move_last_day = true;
    bool fixed_dates_move = false;

    friend bool operator==(const Counting&, const Counting&) = default;
};

/// One open question, and what rests on it.
struct CountingRule {
    std::string_view token;
    bool Counting::* member;
    std::string_view zh;
    std::string_view en;
    std::string_view settled;  ///< which texts settle a part of it
    Citation nearest;          ///< the provision that comes nearest to an answer
};

// clang-format off

/// The open questions of counting.
/// Source: the provision in each row; none of them settles its question for every term.
/// Checked against: the instruments of the terms, read for clauses on counting.
/// Complete to: 2026-11-25.
inline constexpr std::array counting_rules{
    CountingRule{"first_day_excluded", &Counting::first_day_excluded,
        "起算事实发生的当日不计入期限", "the day of the fact does not count",
        "民法典, 民事诉讼法 and the rules that refer to them say so; 政府信息公开条例 has no clause on counting",
        Instrument::of("civil_code").cite("第二百零一条")},
    CountingRule{"weekends_move_last_day", &Counting::weekends_move_last_day,
        "按日、月、年计算的期限,最后一日为周末的顺延", "a last day on a weekend moves to the next working day",
        "the texts speak of 法定休假日; whether a plain Saturday or Sunday is one is accepted practice, not written",
        Instrument::of("civil_code").cite("第二百零三条")},
    CountingRule{"fixed_dates_move", &Counting::fixed_dates_move,
        "固定日期(如1月31日)为休息日的顺延", "a fixed date on a day off moves to the next working day",
        "a fixed date is no period that is counted; no text moves it",
        Instrument::of("civil_code").cite("第二百零三条")},
};

// clang-format on

}  // namespace gongkai::statute
