// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/span.hpp>

/// UTF-8 and code points. Text is UTF-8 at every boundary; offsets count code points.
namespace gongkai::text {

/// Appends one code point. `code_point` must be a Unicode scalar value.
void append_utf8(std::string& out, char32_t code_point);

[[nodiscard]] std::string to_utf8(std::u32string_view code_points);

/// The code points of valid UTF-8 (what `decode` gives); an ill-formed byte becomes U+FFFD.
[[nodiscard]] std::u32string to_utf32(std::string_view utf8);

/// The number of code points in valid UTF-8.
[[nodiscard]] std::size_t count_code_points(std::string_view utf8);

/// A UTF-8 text that is addressed by code points, in constant time.
class Text {
  public:
    Text() = default;
    explicit Text(std::string utf8);

    [[nodiscard]] const std::string& utf8() const { return utf8_; }
    [[nodiscard]] std::uint32_t size() const { return size_; }  ///< in code points

    /// The byte where code point `offset` begins; `utf8().size()` at and past the end.
    [[nodiscard]] std::size_t byte_at(std::uint32_t offset) const;

    /// The words of a span, cut to the text. Borrows from this text.
    [[nodiscard]] std::string_view slice(Span span) const;

    friend bool operator==(const Text& a, const Text& b) { return a.utf8_ == b.utf8_; }

  private:
    std::string utf8_;
    std::vector<std::size_t> index_;  // byte offset of each 64th code point
    std::uint32_t size_ = 0;
};

}  // namespace gongkai::text
