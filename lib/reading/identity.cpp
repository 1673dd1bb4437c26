// SPDX-License-Identifier: Apache-2.0
#include "identity.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <gongkai/text/date.hpp>
#include <gongkai/text/utf8.hpp>

namespace gongkai::reading {

using report::YearMention;

namespace {

constexpr std::size_t longest_title = 70;
constexpr std::size_t title_passages = 8;
constexpr std::size_t naming_reach = 40;       // from 公布 to the year
constexpr std::size_t name_reach = 90;         // from the year to 报告
constexpr std::size_t longest_citation = 120;  // characters that 《…》 may hold
constexpr std::size_t annual_reach = 800;      // characters in which a report says what it is

using View = std::u32string_view;

bool contains(View words, View part) {
    return words.find(part) != View::npos;
}

template <std::size_t N>
bool contains_any(View words, const std::array<View, N>& parts) {
    return std::ranges::any_of(parts, [&](View part) { return contains(words, part); });
}

bool is_title(View words) {
    constexpr std::array<View, 3> names{U"报告", U"年报", U"报表"};
    constexpr std::array<View, 3> subjects{U"公开", U"年度报告", U"工作报告"};
    return words.size() <= longest_title && contains_any(words, names) &&
           contains_any(words, subjects) && !contains(words, U"。") && !contains(words, U"根据");
}

Span source(const NormalisedPassage& passage, Span span) {
    const Span found = passage.normalised.offsets.to_source(span);
    return {found.start + passage.place.span.start, found.end + passage.place.span.start};
}

/// Whether a position lies in 《…》: a title that is cited, not this report's.
bool is_cited(View words, std::size_t at) {
    const std::size_t from = at > longest_citation ? at - longest_citation : 0;
    const View near = words.substr(from, at + 1 - from);
    const auto open = near.rfind(U'《');
    const auto close = near.rfind(U'》');
    return open != View::npos && (close == View::npos || close < open);
}

class IdentityReader {
  public:
    IdentityReader(std::span<const NormalisedPassage> opening, report::AnnualReport& report)
        : opening_(opening), report_(report) {}

    void run(std::string_view title, std::string_view published) {
        read_title(title);
        for (const auto& passage : opening_) {
            read_period(passage);
            read_naming(passage);
            read_published(passage);
            read_author(passage);
        }
        if (const auto date = text::find_iso(published)) report_.published = date;
        read_annual();
        choose_year();
        if (report_.year) report_.form = report::form_in_force(*report_.year);
    }

  private:
    void mention(int year, YearMention::Role role, Span span) {
        report_.years.push_back({year, role, span});
    }

    void read_title(std::string_view page_title) {
        const std::size_t last = std::min(opening_.size(), title_passages);
        for (std::size_t i = 0; i < last; ++i) {
            const View words = opening_[i].normalised.text;
            if (!is_title(words)) continue;
            for (const auto& date : text::find_dates(words)) {
                if (!date.year || date.kind == text::DateKind::day) continue;
                mention(*date.year, YearMention::Role::title, source(opening_[i], date.span));
                break;
            }
            std::u32string name = agency_in(words);
            if (name.empty() && i > 0) name = agency_in(opening_[i - 1].normalised.text);
            report_.agency = text::to_utf8(name);
            return;
        }
        const auto words = text::normalise(page_title);
        if (is_title(words.text)) report_.agency = text::to_utf8(agency_in(words.text));
    }

    /// The authority's name in a title: what is left without the year and the name of the report.
    static std::u32string agency_in(View title) {
        constexpr std::array<View, 6> subjects{U"政府信息", U"信息公开", U"政务公开",
                                               U"政务信息", U"年度报告", U"工作报告"};
        constexpr View organs = U"局厅部委府会镇乡办心区县市州盟旗院站室处队";
        std::u32string name(title);
        for (const auto subject : subjects)
            if (const auto at = name.find(subject); at != name.npos) name.erase(at);
        for (const auto& date : text::find_dates(name)) {
            // 某省环境保护厅2016年度政府政务信息…: the year ends the name.
            if (date.span.start >= 3 && organs.find(name[date.span.start - 1]) != View::npos)
                name.erase(date.span.start);
            else
                name.erase(date.span.start, date.span.size());
            break;
        }
        constexpr View edges = U" ,、:;·—-《“》”度年的0123456789.";
        while (!name.empty() && edges.find(name.front()) != View::npos) name.erase(0, 1);
        while (!name.empty() && edges.find(name.back()) != View::npos) name.pop_back();
        const bool organ =
            name.size() >= 3 && name.size() <= 40 && organs.find(name.back()) != View::npos;
        return organ ? name : std::u32string();
    }

    /// Where no title names the authority: 本报告由…编制, 如有疑问,请与…联系.
    void read_author(const NormalisedPassage& passage) {
        struct Frame {
            View before;
            View behind;
        };
        constexpr std::array frames{Frame{U"由", U"编制"}, Frame{U"由", U"汇总"},
                                    Frame{U"请与", U"联系"}, Frame{U"请与", U"办公室"}};
        const View words = passage.normalised.text;
        for (const auto& frame : frames) {
            if (!report_.agency.empty()) return;
            const auto end = words.find(frame.behind);
            if (end == View::npos) continue;
            const View near = words.substr(0, end).substr(end > name_reach ? end - name_reach : 0);
            const auto start = near.rfind(frame.before);
            if (start == View::npos) continue;
            const View name = near.substr(start + frame.before.size());
            constexpr std::array<View, 4> others{U"本报告", U",", U"。", U"("};
            if (contains_any(name, others) || name.starts_with(U'我') || name.starts_with(U'本'))
                continue;
            std::u32string agency = agency_in(name);
            // The office answers for its bureau.
            constexpr View office = U"办公室";
            constexpr View bureaus = U"局厅委";
            if (agency.ends_with(office) && agency.size() > office.size() + 3 &&
                bureaus.find(agency[agency.size() - office.size() - 1]) != View::npos)
                agency.erase(agency.size() - office.size());
            report_.agency = text::to_utf8(agency);
        }
    }

    void read_period(const NormalisedPassage& passage) {
        if (report_.period) return;
        constexpr std::array<View, 5> words_for{U"统计", U"期限", U"数据", U"时间", U"报告"};
        const View words = passage.normalised.text;
        for (const auto& found : text::find_periods(words)) {
            const std::size_t from = found.span.start > 40 ? found.span.start - 40 : 0;
            const auto days =
                std::chrono::sys_days(found.period.end) - std::chrono::sys_days(found.period.start);
            const bool year_long = days.count() >= 200 && days.count() <= 400;
            if (!year_long && !contains_any(words.substr(from, found.span.start - from), words_for))
                continue;
            if (days.count() < 27) continue;
            report_.period = report::Period{found.period.start, found.period.end};
            mention(static_cast<int>(found.period.end.year()), YearMention::Role::period,
                    source(passage, found.span));
            return;
        }
    }

    /// 现公布…2017年度…报告: the sentence that publishes the report names its year.
    void read_naming(const NormalisedPassage& passage) {
        constexpr std::array<View, 4> verbs{U"公布", U"发布", U"现将", U"公开如下"};
        constexpr std::array<View, 3> names{U"工作报告", U"年度报告", U"年报"};
        constexpr std::array<View, 6> others{U"通知", U"要点", U"方案", U"日期", U"时间", U"。"};
        const View words = passage.normalised.text;
        if (!contains_any(words, names) || !contains_any(words, verbs)) return;
        for (const auto& date : text::find_dates(words)) {
            if (date.kind != text::DateKind::year || !date.year) continue;
            const std::size_t from =
                date.span.start > naming_reach ? date.span.start - naming_reach : 0;
            const View before = words.substr(from, date.span.start - from);
            const View behind = words.substr(date.span.end, name_reach);
            std::size_t name = View::npos;
            for (const auto n : names) name = std::min(name, behind.find(n));
            if (name == View::npos || contains_any(behind.substr(0, name), others)) continue;
            std::size_t verb = View::npos;
            for (const auto v : verbs)
                if (const auto at = before.rfind(v); at != View::npos)
                    verb = verb == View::npos ? at : std::max(verb, at);
            if (verb == View::npos || contains_any(before.substr(verb), others)) continue;
            if (is_cited(words, date.span.start) && before.substr(verb).size() > 6) continue;
            mention(*date.year, YearMention::Role::naming, source(passage, date.span));
            return;
        }
    }

    void read_published(const NormalisedPassage& passage) {
        if (report_.published) return;
        constexpr std::array<View, 6> words_for{U"发布日期", U"发布时间", U"发文日期",
                                                U"公开日期", U"日期:",    U"成文日期"};
        const View words = passage.normalised.text;
        for (const auto word : words_for) {
            const auto at = words.find(word);
            if (at == View::npos) continue;
            std::size_t from = at + word.size();
            constexpr View fillers = U" :[|";
            while (from < words.size() && fillers.find(words[from]) != View::npos) ++from;
            if (const auto found = text::date_at(words, from)) report_.published = found->date();
            if (report_.published) return;
        }
    }

    void read_annual() {
        constexpr std::array<View, 3> names{U"年度报告", U"年报", U"年度工作报告"};
        std::size_t seen = 0;
        for (const auto& passage : opening_) {
            const View words = passage.normalised.text;
            const bool now = contains(words, U"现发布");
            for (const auto name : names)
                for (auto at = words.find(name); at != View::npos; at = words.find(name, at + 1))
                    if (now || !is_cited(words, at)) report_.annual = true;
            seen += words.size();
            if (seen > annual_reach) break;
        }
    }

    void choose_year() {
        for (const auto role :
             {YearMention::Role::period, YearMention::Role::title, YearMention::Role::naming})
            for (const auto& mentioned : report_.years)
                if (mentioned.role == role) {
                    report_.year = mentioned.year;
                    return;
                }
        // Otherwise the year that the text speaks of most, the first of equals.
        std::map<int, int> counts;
        std::vector<std::pair<int, Span>> order;
        for (const auto& passage : opening_) {
            const View words = passage.normalised.text;
            for (const auto& date : text::find_dates(words)) {
                const bool counted = date.year && date.kind != text::DateKind::day;
                if (!counted || is_cited(words, date.span.start)) continue;
                if (++counts[*date.year] == 1)
                    order.emplace_back(*date.year, source(passage, date.span));
            }
        }
        const auto most = std::ranges::max_element(
            order, {}, [&](const auto& entry) { return counts[entry.first]; });
        if (most != order.end()) {
            report_.year = most->first;
            mention(most->first, YearMention::Role::body, most->second);
            return;
        }
        if (report_.published) {
            const int year = static_cast<int>(report_.published->year());
            report_.year = report_.annual ? year - 1 : year;
            return;
        }
        for (const auto& passage : opening_)
            for (const auto& date : text::find_dates(passage.normalised.text))
                if (date.year && !report_.year) {
                    report_.year = date.year;
                    mention(*date.year, YearMention::Role::body, source(passage, date.span));
                }
    }

    std::span<const NormalisedPassage> opening_;
    report::AnnualReport& report_;
};

}  // namespace

void read_identity(std::span<const NormalisedPassage> opening, std::string_view title,
                   std::string_view published, report::AnnualReport& report) {
    IdentityReader(opening, report).run(title, published);
}

}  // namespace gongkai::reading
