// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <gongkai/base/span.hpp>

namespace gongkai::reading::detail {

/// The bytes of the white space character that begins at `at`: ASCII, no-break, ideographic, the
/// general punctuation spaces, zero-width and byte order marks; 0 where there is none.
[[nodiscard]] std::size_t space_at(std::string_view utf8, std::size_t at);

/// `utf8` without white space at either end.
[[nodiscard]] std::string_view trim(std::string_view utf8);

/// One line of a text, without white space at its ends and its line end.
struct Line {
    std::string_view text;
    Span span;               ///< of `text`
    std::size_t indent = 0;  ///< bytes of white space before `text`
};

/// Walks the lines of a text once, counting code points on the way. A line ends at \n, \r\n, \r
/// or \f. Borrows the text.
class LineReader {
  public:
    explicit LineReader(std::string_view utf8) : utf8_(utf8) {}

    /// The next line, which may be empty; nothing behind the last.
    [[nodiscard]] std::optional<Line> next();

  private:
    std::string_view utf8_;
    std::size_t at_ = 0;
    std::uint32_t code_points_ = 0;
};

}  // namespace gongkai::reading::detail
