// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <gongkai/exchange/reading.hpp>
#include <gongkai/exchange/table.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/workflow/event.hpp>

/// Records and events as JSON. Every object says what it is, so that a line of a file can be read
/// alone:
///
///     {"schema":"gongkai.record/1","record_kind":"fee","id":"f-1","charged":"40.5","generated":false}
///
/// Behind `schema` and `record_kind` stand the fields by their tokens, in the order of their table,
/// with values as `record::canonical` writes them: a decimal, a date and an instant are strings. A
/// field that is not given is left out; a flag is always there. On reading, null is not given, a
/// flag that is not there is false, and a decimal may also be a number: its digits are taken as
/// they stand, never through a binary fraction.
namespace gongkai::exchange {

inline constexpr std::string_view record_schema = "gongkai.record/1";
inline constexpr std::string_view event_schema = "gongkai.event/1";

/// One line, UTF-8. Throws `InvalidValue` for a text that is not UTF-8 and for a date that ISO 8601
/// does not write.
[[nodiscard]] std::string to_json(const record::Record& record, WriteOptions options = {});

/// A record from its JSON, or what is wrong with it. Never throws for what the text holds.
[[nodiscard]] ReadRow read_json(std::string_view text, ReadOptions options = {});

/// An event: `schema`, `record_kind`, `record` (its id), `version`, `step`, `actor`, `on`, `at`,
/// `reason` and `changes`, an object whose null is a field that was emptied. Without
/// `options.personal` the changes of personal fields are left out, and the event no longer hashes
/// to what it was. Throws as `to_json` of a record does.
[[nodiscard]] std::string to_json(const workflow::Event& event, WriteOptions options = {});

/// An event from its JSON, equal to the one that was written. Throws `InvalidValue` that names the
/// place and what would be right.
[[nodiscard]] workflow::Event read_event(std::string_view text);

/// Reads JSON Lines, records of any kinds, row by row; memory does not grow with the file, but for
/// the ids. Blank lines are passed over.
class JsonLinesReader {
  public:
    /// `in` has to live as long as the reader.
    explicit JsonLinesReader(std::istream& in, ReadOptions options = {});
    ~JsonLinesReader();
    JsonLinesReader(JsonLinesReader&&) noexcept;
    JsonLinesReader& operator=(JsonLinesReader&&) noexcept;

    /// The next row; nothing at the end. Throws `UnreadableInput` for UTF-16.
    [[nodiscard]] std::optional<ReadRow> next();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

[[nodiscard]] Reading read_json_lines(std::istream& in, ReadOptions options = {});
[[nodiscard]] Reading read_json_lines(std::string_view bytes, ReadOptions options = {});

/// A line for each record. Throws as `to_json` does.
[[nodiscard]] std::string to_json_lines(std::span<const record::Record> records,
                                        WriteOptions options = {});

/// The rejected rows as JSON Lines: `line`, `problems`, and the `text` that stood there, with
/// U+FFFD for damaged bytes. Holds what the file held, personal data included.
void write_rejected_json(std::ostream& out, const Reading& reading);

}  // namespace gongkai::exchange
