// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/label.hpp>

namespace gongkai::statute {

using std::literals::chrono_literals::operator""y;

/// What somebody wants to have reviewed (被争议的行为).
enum class Decision {
    disclosure_granted,
    disclosure_partly_granted,
    disclosure_refused,
    disclosure_query_matter,  ///< a register with its own rules of access
    disclosure_unable,
    disclosure_declined,
    disclosure_otherwise,
    disclosure_silence,      ///< no answer within the term
    disclosure_third_party,  ///< disclosure that harms a third party
    penalty,
    penalty_on_the_spot,
    eia,
    licence,
    inaction,        ///< a duty asked for and not performed, other than an answer on information
    reconsideration  ///< a decision on review, or its term ended in silence
};

/// Whether review has to come before a suit (复议前置).
enum class ReviewFirst {
    no,         ///< a free choice
    yes,        ///< a suit is open only against the decision on review
    unsettled,  ///< the texts read do not say
    done        ///< it was the review
};

/// A way to have a decision changed (救济途径). The tokens are those of table 4 of the report.
enum class RemedyKind { reconsideration, litigation_direct, litigation_after_reconsideration };

/// From what a remedy's term runs (期限起算).
enum class RemedyStart {
    known,         ///< the day the decision was known or should have been
    term_expired,  ///< the last day of the term in which somebody had to act
    received       ///< the day the decision on review came, or its term ended in silence
};

/// Whether review comes first, by the day on which the decision was known. Both dates are
/// inclusive.
struct ReviewOrderRow {
    Decision decision;
    ReviewFirst review_first;
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view instrument;                    ///< token
    std::string_view article;
    Verification verified;
    std::string_view why_zh;  ///< what is unsettled; else empty
    std::string_view why_en;
};

/// From what a remedy's term runs, by the day on which it begins. Both dates are inclusive.
struct RemedyStartRow {
    RemedyKind kind;
    RemedyStart starts;
    std::string_view term;  ///< token
    std::chrono::year_month_day from;
    std::optional<std::chrono::year_month_day> to;  ///< empty while in force
    std::string_view instrument;                    ///< token
    std::string_view article;
    Verification verified;
};

inline constexpr std::string_view withheld_in_part_zh =
    "复议法只说“不予公开”,部分公开中不公开的部分是否须先复议,所见条文未明确";
inline constexpr std::string_view withheld_in_part_en =
    "article 23 speaks of 不予公开; whether it means the part that was withheld is not said";
inline constexpr std::string_view query_matter_zh =
    "年报格式列入不予公开,但不属于条例第十四条至第十六条的情形,是否须先复议,所见条文未明确";
inline constexpr std::string_view query_matter_en =
    "the form counts it as 不予公开, yet articles 14 to 16 do not have it; no text read decides";
inline constexpr std::string_view other_answer_zh =
    "法释〔2025〕8号施行前,“不予公开”是否包括这类答复,所见条文未明确";
inline constexpr std::string_view other_answer_en =
    "until 法释〔2025〕8号 no text read says whether 不予公开 takes in this kind of answer";
inline constexpr std::string_view silence_zh =
    "复议法第二十三条第一款第三项将未履行法定职责列为复议前置,法释〔2025〕8号第二条说“可以依法申请"
    "行政复议或者提起行政诉讼”,逾期不答复是否须先复议未有定论";
inline constexpr std::string_view silence_en =
    "article 23 (1) (3) sends a failure to perform a duty to review first, article 2 of "
    "法释〔2025〕8号 speaks of review or suit according to law; the texts do not decide";

// clang-format off

/// The order of review and suit. The rows of one decision stand together, oldest first.
/// Source: the instrument and article in each row; which law governs a case that spans a change was not seen.
/// Checked against: 行政复议法(2023) and 行政诉讼法 in full; articles 1 and 2 of 法释〔2025〕8号, whose item 5 of article 1 has 其他处理 by our reading.
/// Complete to: 2026-11-25.
inline constexpr std::array review_order_rows{
    ReviewOrderRow{Decision::disclosure_granted,        ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_granted,        ReviewFirst::no,        2019y/5/15, 2025y/5/31,  "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_granted,        ReviewFirst::no,        2025y/6/1,  {},          "disclosure_cases_2025", "第一条第三项",           Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_partly_granted, ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_partly_granted, ReviewFirst::no,        2019y/5/15, 2023y/12/31, "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_partly_granted, ReviewFirst::unsettled, 2024y/1/1,  {},          "reconsideration_2023",  "第二十三条第一款第四项", Verification::full,   withheld_in_part_zh, withheld_in_part_en},
    ReviewOrderRow{Decision::disclosure_refused,        ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_refused,        ReviewFirst::no,        2019y/5/15, 2023y/12/31, "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_refused,        ReviewFirst::yes,       2024y/1/1,  {},          "reconsideration_2023",  "第二十三条第一款第四项", Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_query_matter,   ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_query_matter,   ReviewFirst::no,        2019y/5/15, 2023y/12/31, "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_query_matter,   ReviewFirst::unsettled, 2024y/1/1,  {},          "reconsideration_2023",  "第二十三条第一款第四项", Verification::full,   query_matter_zh, query_matter_en},
    ReviewOrderRow{Decision::disclosure_unable,         ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_unable,         ReviewFirst::no,        2019y/5/15, 2023y/12/31, "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_unable,         ReviewFirst::unsettled, 2024y/1/1,  2025y/5/31,  "reconsideration_2023",  "第二十三条第一款第四项", Verification::full,   other_answer_zh, other_answer_en},
    ReviewOrderRow{Decision::disclosure_unable,         ReviewFirst::no,        2025y/6/1,  {},          "disclosure_cases_2025", "第一条第一项",           Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_declined,       ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_declined,       ReviewFirst::no,        2019y/5/15, 2023y/12/31, "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_declined,       ReviewFirst::unsettled, 2024y/1/1,  2025y/5/31,  "reconsideration_2023",  "第二十三条第一款第四项", Verification::full,   other_answer_zh, other_answer_en},
    ReviewOrderRow{Decision::disclosure_declined,       ReviewFirst::no,        2025y/6/1,  {},          "disclosure_cases_2025", "第一条第一项",           Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_otherwise,      ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_otherwise,      ReviewFirst::no,        2019y/5/15, 2023y/12/31, "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_otherwise,      ReviewFirst::unsettled, 2024y/1/1,  2025y/5/31,  "reconsideration_2023",  "第二十三条第一款第四项", Verification::full,   other_answer_zh, other_answer_en},
    ReviewOrderRow{Decision::disclosure_otherwise,      ReviewFirst::no,        2025y/6/1,  {},          "disclosure_cases_2025", "第一条第五项",           Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_silence,        ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_silence,        ReviewFirst::no,        2019y/5/15, 2023y/12/31, "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_silence,        ReviewFirst::unsettled, 2024y/1/1,  {},          "reconsideration_2023",  "第二十三条第一款第三项", Verification::full,   silence_zh, silence_en},
    ReviewOrderRow{Decision::disclosure_third_party,    ReviewFirst::no,        2008y/5/1,  2019y/5/14,  "regulation_2007",       "第三十三条",             Verification::page,   "", ""},
    ReviewOrderRow{Decision::disclosure_third_party,    ReviewFirst::no,        2019y/5/15, 2025y/5/31,  "regulation_2019",       "第五十一条",             Verification::full,   "", ""},
    ReviewOrderRow{Decision::disclosure_third_party,    ReviewFirst::no,        2025y/6/1,  {},          "disclosure_cases_2025", "第一条第四项",           Verification::page,   "", ""},
    ReviewOrderRow{Decision::penalty,                   ReviewFirst::no,        1990y/10/1, 2015y/4/30,  "litigation_1989",       "第三十七条",             Verification::memory, "", ""},
    ReviewOrderRow{Decision::penalty,                   ReviewFirst::no,        2015y/5/1,  {},          "litigation_2014",       "第四十四条第一款",       Verification::full,   "", ""},
    ReviewOrderRow{Decision::penalty_on_the_spot,       ReviewFirst::no,        1990y/10/1, 2015y/4/30,  "litigation_1989",       "第三十七条",             Verification::memory, "", ""},
    ReviewOrderRow{Decision::penalty_on_the_spot,       ReviewFirst::no,        2015y/5/1,  2023y/12/31, "litigation_2014",       "第四十四条第一款",       Verification::full,   "", ""},
    ReviewOrderRow{Decision::penalty_on_the_spot,       ReviewFirst::yes,       2024y/1/1,  {},          "reconsideration_2023",  "第二十三条第一款第一项", Verification::full,   "", ""},
    ReviewOrderRow{Decision::eia,                       ReviewFirst::no,        1990y/10/1, 2015y/4/30,  "litigation_1989",       "第三十七条",             Verification::memory, "", ""},
    ReviewOrderRow{Decision::eia,                       ReviewFirst::no,        2015y/5/1,  {},          "litigation_2014",       "第四十四条第一款",       Verification::full,   "", ""},
    ReviewOrderRow{Decision::licence,                   ReviewFirst::no,        1990y/10/1, 2015y/4/30,  "litigation_1989",       "第三十七条",             Verification::memory, "", ""},
    ReviewOrderRow{Decision::licence,                   ReviewFirst::no,        2015y/5/1,  {},          "litigation_2014",       "第四十四条第一款",       Verification::full,   "", ""},
    ReviewOrderRow{Decision::inaction,                  ReviewFirst::no,        1990y/10/1, 2015y/4/30,  "litigation_1989",       "第三十七条",             Verification::memory, "", ""},
    ReviewOrderRow{Decision::inaction,                  ReviewFirst::no,        2015y/5/1,  2023y/12/31, "litigation_2014",       "第四十四条第一款",       Verification::full,   "", ""},
    ReviewOrderRow{Decision::inaction,                  ReviewFirst::yes,       2024y/1/1,  {},          "reconsideration_2023",  "第二十三条第一款第三项", Verification::full,   "", ""},
    ReviewOrderRow{Decision::reconsideration,           ReviewFirst::done,      1990y/10/1, 2015y/4/30,  "litigation_1989",       "第三十八条",             Verification::memory, "", ""},
    ReviewOrderRow{Decision::reconsideration,           ReviewFirst::done,      2015y/5/1,  {},          "litigation_2014",       "第四十五条",             Verification::full,   "", ""},
};

/// From what the terms of the remedies run. Before a first row nothing is known well enough to
/// count: the three months of 行政诉讼法(1989), and inaction before 法释〔2018〕1号.
/// Source: the instrument and article in each row.
/// Checked against: 行政复议法(2023) and 行政诉讼法 in full; whether 国务院令第499号 was changed after 2023 was not seen.
/// Complete to: 2026-11-25.
inline constexpr std::array remedy_start_rows{
    RemedyStartRow{RemedyKind::reconsideration,                  RemedyStart::known,        "reconsideration.file",                  1999y/10/1, 2023y/12/31, "reconsideration_1999",       "第九条",     Verification::full},
    RemedyStartRow{RemedyKind::reconsideration,                  RemedyStart::known,        "reconsideration.file",                  2024y/1/1,  {},          "reconsideration_2023",       "第二十条",   Verification::full},
    RemedyStartRow{RemedyKind::reconsideration,                  RemedyStart::term_expired, "reconsideration.file",                  2007y/8/1,  {},          "reconsideration_rules_2007", "第十六条",   Verification::full},
    RemedyStartRow{RemedyKind::litigation_direct,                RemedyStart::known,        "litigation.file_direct",                2015y/5/1,  {},          "litigation_2014",            "第四十六条", Verification::full},
    RemedyStartRow{RemedyKind::litigation_direct,                RemedyStart::term_expired, "litigation.file_direct",                2018y/2/8,  {},          "litigation_rules_2018",      "第六十六条", Verification::memory},
    RemedyStartRow{RemedyKind::litigation_after_reconsideration, RemedyStart::received,     "litigation.file_after_reconsideration", 2015y/5/1,  {},          "litigation_2014",            "第四十五条", Verification::full},
};

// clang-format on

}  // namespace gongkai::statute

namespace gongkai {

template <>
inline constexpr std::array labels<statute::Decision>{
    Label{statute::Decision::disclosure_granted, "disclosure.granted", "予以公开的答复",
          "information granted"},
    Label{statute::Decision::disclosure_partly_granted, "disclosure.partly_granted",
          "部分公开的答复", "information partly granted"},
    Label{statute::Decision::disclosure_refused, "disclosure.refused", "不予公开的答复",
          "information refused"},
    Label{statute::Decision::disclosure_query_matter, "disclosure.query_matter",
          "属于行政查询事项的答复", "referred to a register's own rules"},
    Label{statute::Decision::disclosure_unable, "disclosure.unable", "无法提供的答复",
          "information cannot be supplied"},
    Label{statute::Decision::disclosure_declined, "disclosure.declined", "不予处理的答复",
          "request declined"},
    Label{statute::Decision::disclosure_otherwise, "disclosure.otherwise", "其他处理",
          "request handled otherwise"},
    Label{statute::Decision::disclosure_silence, "disclosure.silence", "逾期不予答复",
          "no answer in time"},
    Label{statute::Decision::disclosure_third_party, "disclosure.third_party",
          "公开侵犯第三方合法权益", "disclosure that harms a third party"},
    Label{statute::Decision::penalty, "penalty", "行政处罚决定", "penalty"},
    Label{statute::Decision::penalty_on_the_spot, "penalty.on_the_spot", "当场作出的行政处罚决定",
          "penalty on the spot"},
    Label{statute::Decision::eia, "eia", "环评审批决定", "EIA decision"},
    Label{statute::Decision::licence, "licence", "行政许可决定", "licence"},
    Label{statute::Decision::inaction, "inaction", "未履行法定职责", "failure to perform a duty"},
    Label{statute::Decision::reconsideration, "reconsideration", "行政复议决定",
          "decision on reconsideration"},
};
static_assert(complete(labels<statute::Decision>));

template <>
inline constexpr std::array labels<statute::ReviewFirst>{
    Label{statute::ReviewFirst::no, "no", "可以选择复议或者诉讼", "a free choice"},
    Label{statute::ReviewFirst::yes, "yes", "复议前置", "review comes first"},
    Label{statute::ReviewFirst::unsettled, "unsettled", "未有定论", "unsettled"},
    Label{statute::ReviewFirst::done, "done", "已经复议", "review is done"},
};
static_assert(complete(labels<statute::ReviewFirst>));

template <>
inline constexpr std::array labels<statute::RemedyKind>{
    Label{statute::RemedyKind::reconsideration, "reconsideration", "行政复议",
          "administrative reconsideration"},
    Label{statute::RemedyKind::litigation_direct, "litigation_direct", "未经复议直接起诉",
          "direct suit"},
    Label{statute::RemedyKind::litigation_after_reconsideration, "litigation_after_reconsideration",
          "复议后起诉", "suit after reconsideration"},
};
static_assert(complete(labels<statute::RemedyKind>));

template <>
inline constexpr std::array labels<statute::RemedyStart>{
    Label{statute::RemedyStart::known, "known", "知道或者应当知道行政行为之日",
          "the day the decision was known"},
    Label{statute::RemedyStart::term_expired, "term_expired", "履行期限届满之日",
          "the last day of the term to act"},
    Label{statute::RemedyStart::received, "received", "收到复议决定书或者复议期限届满之日",
          "the day the decision on review came, or its term ended"},
};
static_assert(complete(labels<statute::RemedyStart>));

}  // namespace gongkai
