// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <gongkai/text/decode.hpp>

/// Which encoding bytes are in. All in bounded time: a sample of the input decides.
namespace gongkai::text::detail {

/// The stretch that detection looks at, from the first byte that is not ASCII on.
[[nodiscard]] std::string_view sample(std::string_view bytes);

/// How far a sample is UTF-8.
struct Utf8Evidence {
    std::size_t ideographs = 0;  ///< well-formed sequences of three or four bytes
    std::size_t damaged = 0;     ///< broken characters, but for one that the end cuts off

    /// In other encodings chance makes far fewer characters than it breaks.
    [[nodiscard]] bool convincing() const { return ideographs > 0 && ideographs >= 2 * damaged; }
};
[[nodiscard]] Utf8Evidence utf8_evidence(std::string_view sample);

/// UTF-16 of bytes that also are well-formed UTF-8: ASCII, with a NUL to each letter.
[[nodiscard]] std::optional<Encoding> find_ascii_in_utf16(std::string_view bytes);

/// The likeliest encoding of bytes that are not well-formed UTF-8.
[[nodiscard]] Encoding detect(std::string_view bytes);

}  // namespace gongkai::text::detail
