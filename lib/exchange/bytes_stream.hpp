// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <streambuf>
#include <string_view>
#include <utility>

#include <gongkai/exchange/reading.hpp>

/// From bytes in memory to a reading.
namespace gongkai::exchange::detail {

/// Bytes as a stream, without a copy of them.
// NOLINTNEXTLINE(misc-multiple-inheritance): a stream that is its own buffer
class BytesStream : private std::streambuf, public std::istream {
  public:
    /// Borrows the bytes.
    explicit BytesStream(std::string_view bytes) : std::istream(nullptr) {
        // A buffer for reading never writes into what it is set on.
        char* const begin = const_cast<char*>(bytes.data());  // NOLINT
        setg(begin, begin, begin + bytes.size());
        rdbuf(this);
    }
};

/// Puts a row where it belongs.
inline void keep(Reading& reading, ReadRow row) {
    if (!row.record) {
        reading.rejected.push_back(std::move(row));
        return;
    }
    reading.records.push_back(*std::move(row.record));
    reading.lines.push_back(row.line);
}

}  // namespace gongkai::exchange::detail
