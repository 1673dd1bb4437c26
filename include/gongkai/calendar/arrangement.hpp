// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/calendar/day.hpp>

/// Arrangements that are read at run time: the next year's, which this version cannot know yet, or
/// an authority's own days off.
namespace gongkai::calendar {

/// One day of an arrangement: `holiday` (off) or `make_up_day` (worked, a Saturday or Sunday).
struct ArrangedDay {
    Date date;
    DayKind kind;
    std::string name;  ///< 春节
};

struct Arrangement {
    std::string source;             ///< who says so: the notice, or the file
    std::vector<ArrangedDay> days;  ///< in order, each day once
};

/// Reads an arrangement as text: a line a day, `date<TAB>off|work<TAB>name`, under a first line
/// `date<TAB>kind<TAB>name`; lines that begin with `#` and empty lines are skipped.
///
/// It is taken whole or not at all: throws `UnreadableInput` that names `source`, and each of the
/// first faults with its line.
[[nodiscard]] inline Arrangement parse_arrangement(std::string_view text, std::string source);

/// `parse_arrangement` of a file. Throws `UnreadableInput`.
[[nodiscard]] inline Arrangement read_arrangement(const std::filesystem::path& path);

namespace detail {

/// Reads lines into days and remembers what was wrong with which.
class ArrangementReader {
  public:
    void line(std::size_t number, std::string_view words) {
        if (words.ends_with('\r')) words.remove_suffix(1);
        if (words.empty() || words.starts_with('#')) return;
        try {
            if (headed_)
                add(words, number);
            else if (words == heading)
                headed_ = true;
            else
                throw InvalidValue("the first line must be \"date<TAB>kind<TAB>name\"");
        } catch (const InvalidValue& error) {
            fault(number, error.what());
        }
    }

    [[nodiscard]] Arrangement finish(std::string source) && {
        if (faults_.empty() && seen_.empty()) faults_ = "it holds no day";
        if (!faults_.empty()) throw UnreadableInput(std::move(source), faults_);
        Arrangement arrangement{std::move(source), {}};
        for (auto& [date, day] : seen_) arrangement.days.push_back(std::move(day.day));
        return arrangement;
    }

  private:
    static constexpr std::string_view heading = "date\tkind\tname";
    static constexpr int most_faults = 5;

    struct Seen {
        ArrangedDay day;
        std::size_t line;
    };

    void add(std::string_view words, std::size_t number) {
        std::array<std::string_view, 3> cells;
        std::size_t count = 0;
        for (std::size_t at = 0; at <= words.size(); ++count) {
            const std::size_t end = std::min(words.find('\t', at), words.size());
            if (count < cells.size()) cells[count] = words.substr(at, end - at);
            at = end + 1;
        }
        if (count != cells.size())
            throw InvalidValue("a line has 3 cells (date, kind, name), this one has " +
                               std::to_string(count));
        const Date date = parse_iso(cells[0]);
        if (cells[1] != "off" && cells[1] != "work")
            throw InvalidValue("\"" + std::string(cells[1]) + "\" is no kind: write off or work");
        const bool off = cells[1] == "off";
        const std::chrono::weekday on(date);
        if (!off && on != std::chrono::Saturday && on != std::chrono::Sunday)
            throw InvalidValue(to_iso(date) +
                               " is worked anyhow: \"work\" is for Saturdays and Sundays");
        if (cells[2].empty()) throw InvalidValue(to_iso(date) + " has no name");
        const auto [place, added] = seen_.try_emplace(
            date, Seen{{date, off ? DayKind::holiday : DayKind::make_up_day, std::string(cells[2])},
                       number});
        if (!added)
            throw InvalidValue(to_iso(date) + " stands in line " +
                               std::to_string(place->second.line) + " already");
    }

    void fault(std::size_t number, std::string_view reason) {
        if (++fault_count_ > most_faults) return;
        if (!faults_.empty()) faults_ += "; ";
        faults_ += "line " + std::to_string(number) + ": " + std::string(reason);
    }

    bool headed_ = false;
    int fault_count_ = 0;
    std::string faults_;
    std::map<Date, Seen> seen_;
};

}  // namespace detail

inline Arrangement parse_arrangement(std::string_view text, std::string source) {
    detail::ArrangementReader reader;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        reader.line(++number, text.substr(at, end - at));
        at = end + 1;
    }
    return std::move(reader).finish(std::move(source));
}

inline Arrangement read_arrangement(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw UnreadableInput(path.string(), "it cannot be opened");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    if (file.bad()) throw UnreadableInput(path.string(), "it cannot be read");
    return parse_arrangement(text, path.string());
}

}  // namespace gongkai::calendar
