// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <gongkai/base/date.hpp>
#include <gongkai/base/instant.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/value.hpp>

/// Events (留痕): a record changes by an event and in no other way, and is what its events make it.
namespace gongkai::workflow {

/// Who does something, the day on which it is done, when it is written down, and why.
struct Entry {
    std::string actor;   ///< an office or a person on duty, never the applicant's own data
    Date on;             ///< civil date of the act
    Instant at;          ///< not before the act
    std::string reason;  ///< empty where the step says enough

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// One step of one record.
struct Event {
    record::Kind kind;
    std::string record;    ///< its id
    std::int64_t version;  ///< 1 for the event that makes the record, then one more each time
    std::string step;      ///< token: one of the kind's workflow, or one of those below
    Entry entry;
    /// The fields that the step changed, by their tokens, in the order of their table, with the
    /// value that each has from then on; `state` is one of them.
    record::Part changes;

    friend bool operator==(const Event&, const Event&) = default;
};

/// The steps that every kind has.
inline constexpr std::string_view create_step = "create";  ///< 登记: a record begins
inline constexpr std::string_view import_step =
    "import";                                            ///< 收录: it comes with a past of its own
inline constexpr std::string_view amend_step = "amend";  ///< 更正: an entry was wrong
inline constexpr std::string_view erase_step = "erase";  ///< 删除个人信息: for good

/// The one way in which an event's changes are written where bytes are compared or hashed: the
/// canonical JSON of an object of them.
[[nodiscard]] inline std::string payload(const Event& event) {
    return record::canonical(event.changes);
}

}  // namespace gongkai::workflow
