// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/label.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/workflow/event.hpp>

/// Archives (归档): records and events as bytes, by Boost.Serialization.
///
/// An archive begins with one line of text: what it is, of which architecture, how many records and
/// events and how many bytes follow, and the SHA-256 of all that and of the bytes. Nothing behind
/// that line is looked at before length, limits and digest are found right. What is behind it is an
/// archive as Boost writes it.
namespace gongkai::archive {

/// In what form an archive is written (归档格式).
enum class ArchiveFormat {
    /// Portable, for people and other programs too. Field by field under its token, so that it
    /// opens
    /// for ever: a field that came later stays empty, one that is unknown is an error.
    xml,
    text,   ///< portable as `xml` is, a third of its size: for pickles and between versions
    binary  ///< the fastest, for one architecture and one version of the fields; it states both
};

/// What an archive holds, in order.
struct Contents {
    std::vector<record::Record> records;
    std::vector<workflow::Event> events;

    friend bool operator==(const Contents&, const Contents&) = default;
};

/// How much a reader takes. An archive that says that it holds more is refused unread.
struct Limits {
    std::size_t bytes = std::size_t{1} << 30;  ///< behind the first line
    std::size_t records = 10'000'000;
    std::size_t events = 100'000'000;
};

/// The version of a kind's fields, written with each of its records. Specialise it where the
/// meaning of a field changes; a field that is added needs no new one. A reader refuses records of
/// a later version than it knows.
template <record::AKind R>
inline constexpr int fields_version = 1;

/// The archive of some records and events. Equal contents give equal bytes.
///
/// Throws `InvalidValue`, which says of which record or event, for a date or an instant outside the
/// years 0 to 9999, and for lists and parts that lie deeper than 16 inside each other.
[[nodiscard]] std::string write_archive(const Contents& contents, ArchiveFormat format);

/// What an archive holds; equal to what was written.
///
/// Throws `UnreadableInput` for whatever is no archive, is cut off or altered, exceeds `limits`,
/// was written by a later gongkai or a later Boost, or, in binary, on another architecture or with
/// other fields; `name` is what the error calls it. No bytes make it crash, and nothing is made
/// room for before the bytes that fill it are there.
[[nodiscard]] Contents read_archive(std::string_view bytes, const Limits& limits = {},
                                    const std::string& name = "archive");

/// The archive of one record: for pickles, copies and messages.
[[nodiscard]] std::string write_record(const record::Record& record,
                                       ArchiveFormat format = ArchiveFormat::text);

/// The record of an archive that holds one and nothing else. Throws as `read_archive` does.
[[nodiscard]] record::Record read_record(std::string_view bytes, const Limits& limits = {},
                                         const std::string& name = "archive");

}  // namespace gongkai::archive

namespace gongkai {

template <>
inline constexpr std::array labels<archive::ArchiveFormat>{
    Label{archive::ArchiveFormat::xml, "xml", "XML", "XML"},
    Label{archive::ArchiveFormat::text, "text", "文本", "text"},
    Label{archive::ArchiveFormat::binary, "binary", "二进制", "binary"},
};
static_assert(complete(labels<archive::ArchiveFormat>));

}  // namespace gongkai
