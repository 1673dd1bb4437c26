// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>

#include <gongkai/text/decode.hpp>

/// Lines of a file, decoded as they come.
namespace gongkai::exchange::detail {

/// A line with what ends it.
struct Line {
    std::string text;      ///< valid UTF-8
    std::size_t number;    ///< from 1
    bool damaged = false;  ///< bytes of it became U+FFFD
    bool cut = false;      ///< it went on beyond what is kept of a line
};

/// Which characters end a line.
enum class LineEnds { feed, feed_or_return };

/// Reads in blocks. The encoding is settled by the first block that is not ASCII alone.
class LineSource {
  public:
    /// Throws `UnreadableInput` for UTF-16, whose line ends are no single bytes.
    LineSource(std::istream& in, LineEnds ends, std::size_t longest,
               std::optional<text::Encoding> encoding);

    [[nodiscard]] std::optional<Line> next();

  private:
    /// Reads one more block behind what is not given out yet. False at the end of the file.
    bool fill();
    /// Behind the line at `at_`, reading on where it is not all there; `cut` where it is too long.
    [[nodiscard]] std::size_t find_end(bool& cut);
    void skip_rest();
    [[nodiscard]] bool is_end(char c) const {
        return c == '\n' || (c == '\r' && ends_ == LineEnds::feed_or_return);
    }
    void decode(Line& line, std::string_view bytes);

    std::istream* in_;
    LineEnds ends_;
    std::size_t longest_;
    std::optional<text::Encoding> encoding_;
    std::string raw_;
    std::size_t at_ = 0;
    std::size_t number_ = 0;
    bool ended_ = false;
};

}  // namespace gongkai::exchange::detail
