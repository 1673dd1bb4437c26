// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/statute/clock.hpp>

/// A clock in words (期限说明): what governs it, where it ends, and each day of the way there.
namespace gongkai::statute {

namespace detail {

/// Writes a clock in one language, a line at a time.
class Explanation {
  public:
    Explanation(const Clock& clock, Language language) : clock_(clock), language_(language) {}

    [[nodiscard]] std::string written() && {
        head();
        if (const auto walk = clock_.walk(); !walk.empty()) {
            line({});
            for (const auto& tick : walk) day(tick);
            sources(walk);
        }
        remarks();
        return std::move(text_);
    }

  private:
    [[nodiscard]] std::string_view either(std::string_view zh, std::string_view en) const {
        return language_ == Language::zh ? zh : en;
    }

    void line(std::string_view words) {
        text_ += words;
        text_ += '\n';
    }

    void fact(std::string_view zh, std::string_view en, std::string_view words) {
        text_ += either(zh, en);
        text_ += either(":", ": ");
        line(words);
    }

    [[nodiscard]] std::string of_unit(int count) const {
        return std::to_string(count) + std::string(either("", " ")) +
               std::string(label(clock_.rule().length.unit, language_));
    }

    [[nodiscard]] std::string on(Date date) const { return to_iso(date) + " " + weekday(date); }

    [[nodiscard]] std::string weekday(Date date) const {
        static constexpr std::array zh{"周日", "周一", "周二", "周三", "周四", "周五", "周六"};
        static constexpr std::array en{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        const auto index = std::chrono::weekday(date).c_encoding();
        return language_ == Language::zh ? zh[index] : en[index];
    }

    void head() {
        const auto& rule = clock_.rule();
        const auto term = Term::find(rule.token);
        const bool at_least = term && term->bound() == Bound::at_least;
        line(term ? std::string(term->label(language_)) + " (" + std::string(rule.token) + ")"
                  : std::string(rule.token));
        std::string start = to_iso(clock_.start());
        if (term) start += " " + std::string(label(term->starts(), language_));
        if (rule.length.unit != Unit::date)
            start += clock_.counting().first_day_excluded
                         ? either(",当日不计", "; the day itself does not count")
                         : either(",当日计入", "; the day itself counts");
        fact("起算", "runs from", start);
        for (const Date restart : clock_.course().restarts)
            fact("重新起算", "begins anew on",
                 to_iso(restart) +
                     (rule.restarts ? " " + std::string(label(*rule.restarts, language_)) : ""));
        for (const auto& pause : clock_.course().pauses)
            fact("中止", "stands still",
                 to_iso(pause.first) + std::string(either("至", " to ")) + to_iso(pause.last) +
                     (pause.reason ? " " + std::string(label(*pause.reason, language_)) : ""));
        if (rule.length.unit != Unit::date) {
            const int extension = clock_.length() - rule.length.count;
            std::string length = of_unit(rule.length.count);
            if (extension > 0)
                length += std::string(either(",延长", ", extended by ")) + of_unit(extension);
            if (at_least) length = std::string(either("不少于", "at least ")) + length;
            fact("期限", "length", length);
        }
        fact("依据", "by", to_string(cite(rule), language_));
        fact("届满", at_least ? "open through" : "last day in time",
             on(clock_.due().on) +
                 (clock_.due().provisional ? std::string(either("(暂定)", " (provisional)")) : ""));
    }

    void day(const Tick& tick) {
        std::string words = on(tick.date) + "  ";
        words += tick.counted ? ordinal(tick.ordinal) : std::string(either("不计", "-"));
        if (tick.reason != TickReason::working_day)
            words += "  " + std::string(label(tick.reason, language_));
        if (tick.pause)
            words += std::string(either(":", ": ")) + std::string(label(*tick.pause, language_));
        if (!tick.name.empty() && tick.reason != TickReason::suspended &&
            tick.reason != TickReason::not_counted)
            words += std::string(either("(", " (")) + std::string(tick.name) + ")";
        if (tick.date == clock_.due().on) words += either("  届满", "  last day");
        if (clock_.due().provisional && clock_.calendar().provisional(tick.date))
            words += either("  暂定", "  provisional");
        line(words);
    }

    [[nodiscard]] std::string ordinal(int n) const {
        std::string number = std::to_string(n);
        if (language_ == Language::en) return number;
        switch (clock_.rule().length.unit) {
            case Unit::month:
                return "满" + number + "个月";
            case Unit::year:
                return "满" + number + "年";
            default:
                return "第" + number + "日";
        }
    }

    /// On whose authority the holidays and worked weekends of the walk rest, each once.
    void sources(const std::vector<Tick>& walk) {
        std::vector<Citation> cited;
        for (const auto& tick : walk)
            if (!tick.name.empty() && std::ranges::find(cited, tick.source) == cited.end())
                cited.push_back(tick.source);
        if (!cited.empty()) line({});
        for (const auto& source : cited) fact("日历", "calendar", to_string(source, language_));
    }

    void remarks() {
        if (!clock_.due().remarks.empty()) line({});
        for (const auto remark : clock_.due().remarks)
            fact("提示", "note", label(remark, language_));
    }

    const Clock& clock_;
    Language language_;
    std::string text_;
};

}  // namespace detail

/// A clock in Chinese or English, day by day, with the article of its rule and the notices behind
/// its calendar. UTF-8, lines end in '\n'.
[[nodiscard]] inline std::string explain(const Clock& clock, Language language = Language::zh) {
    return detail::Explanation(clock, language).written();
}

}  // namespace gongkai::statute
