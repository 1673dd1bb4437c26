// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/statute/event.hpp>

/// What a clock answers: the last day in time, how it stands, and what each day did to it.
namespace gongkai::statute {

/// How a clock stands on a day (时限状态).
enum class Band {
    running,
    sixty_percent,   ///< 60 % of the term or more has passed
    eighty_percent,  ///< 80 % or more
    last_day,
    overdue,
    paused,
    met,
    met_late,
    cut_short  ///< what had to stay open until the last day (不少于) was closed before it
};

/// What somebody who relies on a due date has to know beside it (提示).
enum class Remark {
    provisional,         ///< rests on days whose arrangement is not published
    not_read_in_full,    ///< the rule was not seen in its full text
    moved,               ///< the last day was a day off and moved on
    moved_weekend,       ///< it was a plain weekend: practice, not written law
    extension_too_late,  ///< the extension was told after the term had ended, and does not count
    pause_too_late,      ///< a pause began after the term had ended, and does not count
    fee_unsettled,       ///< whether a fee notice restarts the reply clock was not seen in any text
    fee_notice_late,     ///< the fee notice left after the term had ended
    law_changed          ///< the rule was replaced or ended on the way; that of the fact governs
};

/// The last day on which an act is in time (期限届满日), and what it rests on.
struct Due {
    Date on;
    bool provisional;  ///< rests on days whose arrangement is not published
    Date unextended;   ///< the same without the extension
    std::vector<Remark> remarks;
};

/// What one day did to a clock, and why.
enum class TickReason { working_day, make_up_day, weekend, holiday, suspended, not_counted };

/// One day of a clock's walk. Borrows its words from the clock's calendar.
struct Tick {
    Date date;
    bool counted;
    int ordinal;  ///< units counted so far, this one included
    TickReason reason;
    std::optional<PauseReason> pause;  ///< for `suspended`, where it was said
    std::string_view name;             ///< 春节
    Citation source;                   ///< what makes the day what it is
};

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::Band>{
    Label{statute::Band::running, "running", "期限内", "running"},
    Label{statute::Band::sixty_percent, "sixty_percent", "已过六成", "60 % has passed"},
    Label{statute::Band::eighty_percent, "eighty_percent", "已过八成", "80 % has passed"},
    Label{statute::Band::last_day, "last_day", "最后一日", "last day"},
    Label{statute::Band::overdue, "overdue", "逾期", "overdue"},
    Label{statute::Band::paused, "paused", "中止计算", "paused"},
    Label{statute::Band::met, "met", "按期完成", "met"},
    Label{statute::Band::met_late, "met_late", "逾期完成", "met late"},
    Label{statute::Band::cut_short, "cut_short", "未满期限", "cut short"},
};
static_assert(complete(labels<statute::Band>));

template <>
inline constexpr std::array labels<statute::Remark>{
    Label{statute::Remark::provisional, "provisional",
          "暂定:所及日期的节假日安排尚未公布,按周一至周五扣除法定节假日推算",
          "provisional: rests on days whose arrangement is not published; Monday to Friday less "
          "statutory holidays were counted"},
    Label{statute::Remark::not_read_in_full, "not_read_in_full", "所依据的条文未经全文核对",
          "the rule was not read in its full text"},
    Label{statute::Remark::moved, "moved", "最后一日为休息日,顺延至其后第一个工作日",
          "the last day was a day off and moved to the next working day"},
    Label{statute::Remark::moved_weekend, "moved_weekend",
          "最后一日为周末而顺延,系通行做法,条文未明确",
          "that a last day on a weekend moves is practice; the texts do not spell it out"},
    Label{statute::Remark::extension_too_late, "extension_too_late",
          "延期告知时期限已届满,延期不计",
          "the extension was told after the term had ended and "
          "does not count"},
    Label{statute::Remark::pause_too_late, "pause_too_late", "中止开始时期限已届满,中止不计",
          "a pause began after the term had ended and does not count"},
    Label{statute::Remark::fee_unsettled, "fee_unsettled",
          "收费通知后答复期限如何起算,所见条文未规定,未予重新计算",
          "whether a fee notice restarts the reply clock was not seen in any text; it was not "
          "restarted"},
    Label{statute::Remark::fee_notice_late, "fee_notice_late", "收费通知发出时期限已届满",
          "the fee notice left after the term had ended"},
    Label{statute::Remark::law_changed, "law_changed",
          "期间内规定已变更或者失效,仍适用起算事实发生时的规定",
          "the rule was replaced or ended on the way; that of the day of the fact governs"},
};
static_assert(complete(labels<statute::Remark>));

template <>
inline constexpr std::array labels<statute::TickReason>{
    Label{statute::TickReason::working_day, "working_day", "工作日", "working day"},
    Label{statute::TickReason::make_up_day, "make_up_day", "调休上班", "worked weekend day"},
    Label{statute::TickReason::weekend, "weekend", "周末", "weekend"},
    Label{statute::TickReason::holiday, "holiday", "节假日", "holiday"},
    Label{statute::TickReason::suspended, "suspended", "中止", "paused"},
    Label{statute::TickReason::not_counted, "not_counted", "重新起算前", "before the restart"},
};
static_assert(complete(labels<statute::TickReason>));

}  // namespace gongkai
