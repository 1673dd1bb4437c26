// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/ledger/digest.hpp>

#include "event_rows.hpp"
#include "hasher.hpp"

/// The lines of a bundle and of a proof: JSON objects that carry an event in its place.
namespace gongkai::ledger {

/// An event in its place, with the personal values that are given with it.
struct CarriedEvent {
    EventRow row;
    std::vector<PersonalValue> personal;
};

/// An event as one object.
[[nodiscard]] std::string to_line(const CarriedEvent& carried);

/// An object of JSON, with its keys asked for one by one. Errors name the line.
class LineReader {
  public:
    /// Throws `InvalidValue` for what is no JSON object.
    LineReader(std::size_t line, std::string_view text);

    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::int64_t whole(std::string_view key) const;
    [[nodiscard]] bool flag(std::string_view key) const;
    [[nodiscard]] const record::Value& member(std::string_view key) const;
    [[noreturn]] void fail(std::string_view why) const;

    /// The event of `to_line`, its payload as it was hashed.
    [[nodiscard]] CarriedEvent event() const;

  private:
    std::size_t line_;
    record::Value whole_;
    const record::Part* object_;
};

/// Whether an event hashes to what it says.
[[nodiscard]] bool is_sound(Hasher& hasher, const EventRow& row);

/// Where lines are read from: their number, and none that is longer than any that is written.
class Lines {
  public:
    explicit Lines(std::istream& in) : in_(in) {}
    /// The next line that is not blank. Throws `InvalidValue` at the end.
    [[nodiscard]] LineReader next(std::string_view wanted);

  private:
    std::istream& in_;
    std::string text_;
    std::size_t line_ = 0;
};

}  // namespace gongkai::ledger
