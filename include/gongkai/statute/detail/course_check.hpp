// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/statute/course.hpp>
#include <gongkai/statute/term.hpp>

/// Whether a rule allows what is said to have happened.
namespace gongkai::statute::detail {

[[noreturn]] inline void refuse(const TermRow& rule, const std::string& reason) {
    throw InvalidValue(std::string(rule.token) + " by " + to_string(cite(rule), Language::en) +
                       ": " + reason);
}

[[nodiscard]] inline std::string written(const Pause& pause) {
    return to_iso(pause.first) + ".." + to_iso(pause.last);
}

inline void check_pauses(const TermRow& rule, Date start, std::vector<Pause>& pauses) {
    std::ranges::stable_sort(pauses, {}, &Pause::first);
    const Pause* before = nullptr;
    for (const auto& pause : pauses) {
        if (pause.last < pause.first)
            refuse(rule, "the pause " + written(pause) + " ends before it begins");
        if (pause.first < start)
            refuse(rule, "the pause " + written(pause) +
                             " begins before the term, which runs from " + to_iso(start));
        if (before != nullptr && pause.first <= before->last)
            refuse(rule, "the pauses " + written(*before) + " and " + written(pause) + " overlap");
        if (rule.pauses.empty()) refuse(rule, "nothing stops this clock");
        if (pause.reason && std::ranges::find(rule.pauses, *pause.reason) == rule.pauses.end()) {
            std::string allowed;
            for (const auto reason : rule.pauses)
                allowed += (allowed.empty() ? "" : ", ") + std::string(token(reason));
            refuse(rule, std::string(token(*pause.reason)) +
                             " does not stop this clock; what does: " + allowed);
        }
        before = &pause;
    }
}

inline void check_restarts(const TermRow& rule, Date start, const std::vector<Date>& restarts) {
    if (!restarts.empty() && !rule.restarts)
        refuse(rule, "nothing restarts this clock; a new fact has a clock of its own");
    Date before = start;
    for (const Date restart : restarts) {
        if (restart < before)
            refuse(rule, "the restart on " + to_iso(restart) + " lies before " + to_iso(before));
        before = restart;
    }
}

inline void check_extension(const TermRow& rule, Date start, const Extension& extension) {
    if (rule.length.extension == 0) refuse(rule, "this term cannot be extended");
    const int length = extension.length.value_or(rule.length.extension);
    const std::string unit(label(rule.length.unit, Language::en));
    if (length < 1 || length > rule.length.extension)
        refuse(rule, "an extension of " + std::to_string(length) + " " + unit +
                         " is beyond the law, which allows 1 to " +
                         std::to_string(rule.length.extension));
    if (extension.notified && *extension.notified < start)
        refuse(rule, "the extension was told on " + to_iso(*extension.notified) +
                         ", before the term, which runs from " + to_iso(start));
}

inline void check_fee_notice(const TermRow& rule, Date start, Date notice) {
    const auto term = Term::find(rule.token);
    if (term && term->starts() != Event::request_received)
        refuse(rule, "a fee notice belongs to the clock of a request, not to this one");
    if (notice < start)
        refuse(rule, "the fee notice of " + to_iso(notice) +
                         " lies before the term, which runs from " + to_iso(start));
}

/// Puts the pauses in order. Throws `InvalidValue` for what `rule` does not allow.
inline void check_course(const TermRow& rule, Date start, Course& course) {
    check_restarts(rule, start, course.restarts);
    check_pauses(rule, start, course.pauses);
    if (course.extension) check_extension(rule, start, *course.extension);
    if (course.fee_notice) check_fee_notice(rule, start, *course.fee_notice);
}

}  // namespace gongkai::statute::detail
