// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/calendar/day.hpp>

/// Arrangements that are read at run time: the next year's, which this version cannot know yet, or
/// an authority's own days off. A calendar takes them and does without this header and its files.
namespace gongkai::calendar {

/// Reads an arrangement as UTF-8 text: a line a day, `date<TAB>off|work<TAB>name`, under a first
/// line `date<TAB>kind<TAB>name`; lines that begin with `#` and empty lines are skipped.
///
/// It is taken whole or not at all: throws `UnreadableInput`, which names `source` and the first
/// faults, each with its line and with what would be right.
[[nodiscard]] inline Arrangement parse_arrangement(std::string_view text, std::string source);

/// `parse_arrangement` of a file. Throws `UnreadableInput`.
[[nodiscard]] inline Arrangement read_arrangement(const std::filesystem::path& path);

namespace detail {

/// Whether bytes are UTF-8. A table that was saved as GB18030 should say so, not show as rubbish.
[[nodiscard]] inline bool is_utf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at++]);
        if (lead < 0x80) continue;
        if (lead < 0xC2 || lead > 0xF4) return false;
        // The second byte is bounded more closely where it could make a code point too long, a
        // surrogate or one beyond the last.
        unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int left = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3; left > 0; --left) {
            if (at == bytes.size()) return false;
            const auto byte = static_cast<unsigned char>(bytes[at++]);
            if (byte < low || byte > high) return false;
            low = 0x80;
            high = 0xBF;
        }
    }
    return true;
}

/// Whether there is a control character but the tab. Names reach terminals, which obey some, and
/// calendar entries, which may hold none.
[[nodiscard]] constexpr bool has_control(std::string_view words) {
    return std::ranges::any_of(
        words, [](char c) { return (c >= '\0' && c < ' ' && c != '\t') || c == '\x7F'; });
}

/// Reads lines into days and remembers what was wrong with which.
class ArrangementReader {
  public:
    void line(std::size_t number, std::string_view words) {
        if (words.ends_with('\r')) words.remove_suffix(1);
        if (words.empty() || words.starts_with('#')) return;
        try {
            if (std::exchange(headed_, true))
                add(words, number);
            else if (words != heading)
                throw InvalidValue("the first line must be \"date<TAB>kind<TAB>name\"");
        } catch (const InvalidValue& error) {
            fault(number, error.what());
        }
    }

    [[nodiscard]] Arrangement finish(std::string source) && {
        if (fault_count_ == 0 && days_.empty()) faults_ = "it holds no day";
        if (fault_count_ > most_faults)
            faults_ += "; and " + std::to_string(fault_count_ - most_faults) + " more";
        if (!faults_.empty()) throw UnreadableInput(std::move(source), faults_);
        Arrangement arrangement{std::move(source), {}};
        for (auto& [date, entry] : days_) arrangement.days.push_back(std::move(entry.day));
        return arrangement;
    }

  private:
    static constexpr std::string_view heading = "date\tkind\tname";
    static constexpr std::size_t longest_line = 200;  // bytes; messages quote what they object to
    static constexpr int most_faults = 5;

    struct Entry {
        ArrangedDay day;
        std::size_t line;
    };

    void add(std::string_view words, std::size_t number) {
        if (words.size() > longest_line)
            throw InvalidValue("a line has at most " + std::to_string(longest_line) + " bytes");
        if (!is_utf8(words)) throw InvalidValue("it is not UTF-8: save the table as UTF-8");
        if (has_control(words)) throw InvalidValue("it holds a control character");
        const auto cells = split(words);
        const Date date = parse_iso(cells[0]);
        const DayKind kind = parse_kind(cells[1]);
        const std::chrono::weekday on(date);
        if (kind == DayKind::make_up_day && on != std::chrono::Saturday &&
            on != std::chrono::Sunday)
            throw InvalidValue(to_iso(date) +
                               " is worked anyhow: \"work\" is for Saturdays and Sundays");
        if (cells[2].empty()) throw InvalidValue(to_iso(date) + " has no name");
        const auto [entry, added] =
            days_.try_emplace(date, Entry{{date, kind, std::string(cells[2])}, number});
        if (!added)
            throw InvalidValue(to_iso(date) + " stands in line " +
                               std::to_string(entry->second.line) + " already");
    }

    [[nodiscard]] static std::array<std::string_view, 3> split(std::string_view words) {
        std::array<std::string_view, 3> cells;
        std::size_t count = 0;
        for (std::size_t at = 0; at <= words.size(); ++count) {
            const std::size_t end = std::min(words.find('\t', at), words.size());
            if (count < cells.size()) cells[count] = words.substr(at, end - at);
            at = end + 1;
        }
        if (count != cells.size())
            throw InvalidValue(
                "a line has 3 cells (date, kind, name) with tabs between, this one "
                "has " +
                std::to_string(count));
        return cells;
    }

    [[nodiscard]] static DayKind parse_kind(std::string_view word) {
        if (word == "off") return DayKind::holiday;
        if (word == "work") return DayKind::make_up_day;
        throw InvalidValue("\"" + std::string(word) + "\" is no kind: write off or work");
    }

    void fault(std::size_t number, std::string_view reason) {
        if (++fault_count_ > most_faults) return;
        if (!faults_.empty()) faults_ += "; ";
        faults_ += "line " + std::to_string(number) + ": " + std::string(reason);
    }

    bool headed_ = false;
    int fault_count_ = 0;
    std::string faults_;
    std::map<Date, Entry> days_;
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
    // A stream that is asked for itself answers with its state; iterators over its buffer would
    // let the buffer's own exceptions out.
    std::string text;
    for (std::array<char, 4096> part{}; file;) {
        file.read(part.data(), part.size());
        text.append(part.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad()) throw UnreadableInput(path.string(), "it cannot be read");
    return parse_arrangement(text, path.string());
}

}  // namespace gongkai::calendar
