// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <ios>
#include <streambuf>
#include <string>
#include <string_view>

#include <boost/archive/archive_exception.hpp>

#include <gongkai/archive/archive.hpp>
#include <gongkai/base/error.hpp>

#include "envelope.hpp"

/// One pair of functions for each of Boost's archives, each in a source of its own. Writing throws
/// `InvalidValue`; reading throws that too, and Boost's own exceptions.
namespace gongkai::archive {

[[nodiscard]] std::string to_xml(const Contents& contents);
[[nodiscard]] std::string to_text(const Contents& contents);
[[nodiscard]] std::string to_binary(const Contents& contents);

[[nodiscard]] Contents from_xml(std::string_view payload, const Head& head);
[[nodiscard]] Contents from_text(std::string_view payload, const Head& head);
[[nodiscard]] Contents from_binary(std::string_view payload, const Head& head);

/// Bytes as a stream that copies none of them.
class BytesIn : public std::streambuf {
  public:
    explicit BytesIn(std::string_view bytes) {
        char* const begin = const_cast<char*>(bytes.data());
        setg(begin, begin, begin + bytes.size());
    }
    [[nodiscard]] std::string_view rest() const { return {gptr(), egptr()}; }
    [[nodiscard]] std::size_t left() const { return rest().size(); }
};

/// A stream into a string.
class BytesOut : public std::streambuf {
  public:
    std::string bytes;

  protected:
    std::streamsize xsputn(const char* from, std::streamsize count) override {
        bytes.append(from, static_cast<std::size_t>(count));
        return count;
    }
    int_type overflow(int_type c) override {
        if (c != traits_type::eof()) bytes += traits_type::to_char_type(c);
        return traits_type::not_eof(c);
    }
};

/// Boost makes room for its signature before it looks whether it is there.
inline void require_signature(std::string_view payload, std::string_view signature) {
    if (!payload.starts_with(signature))
        throw InvalidValue("does not begin as Boost's archives do");
}

/// Nothing may stand behind what was read but `end`, and space around it.
inline void require_end(std::string_view rest, std::string_view end) {
    constexpr std::string_view space = " \t\r\n";
    rest.remove_prefix(std::min(rest.find_first_not_of(space), rest.size()));
    rest.remove_suffix(rest.size() - (rest.find_last_not_of(space) + 1));
    if (rest != end) throw InvalidValue("does not end behind the last of what it states to hold");
}

/// How deep a list or a part may lie inside another.
inline constexpr int deepest = 16;

/// Goes down into a list or a part for as long as it lives.
class Descent {
  public:
    explicit Descent(int& depth) : depth_(depth) {
        if (depth_ == deepest)
            throw InvalidValue("lists lie deeper inside each other than " +
                               std::to_string(deepest));
        ++depth_;
    }
    Descent(const Descent&) = delete;
    Descent& operator=(const Descent&) = delete;
    ~Descent() { --depth_; }

  private:
    int& depth_;
};

/// Calls `each(i)` for one thing after another; what is thrown says which one it was.
template <typename Each>
void in_order(std::string_view what, std::size_t count, Each each) {
    std::size_t i = 0;
    const auto wrong = [&](const std::exception& error) {
        return InvalidValue(std::string(what) + " " + std::to_string(i + 1) + " of " +
                            std::to_string(count) + ": " + error.what());
    };
    try {
        for (; i < count; ++i) each(i);
    } catch (const Error& error) {
        throw wrong(error);
    } catch (const boost::archive::archive_exception& error) {
        throw wrong(error);
    }
}

}  // namespace gongkai::archive
