// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include <boost/archive/xml_iarchive.hpp>
#include <boost/archive/xml_oarchive.hpp>

#include "formats.hpp"
#include "portable.hpp"

/// XML has no place for most control characters, nor for what is no UTF-8, and reads a carriage
/// return as a line feed. Each byte of those stands as `\xHH`, and a backslash as `\\`.
namespace gongkai::archive {
namespace {

constexpr std::string_view hex = "0123456789abcdef";

/// The length of the character of XML 1.0 at the front of a text; 0 where there is none.
std::size_t xml_character(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return first >= 0x20 || first == '\t' || first == '\n' ? 1 : 0;
    if (first < 0xC2 || first > 0xF4) return 0;
    const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t character = first & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return 0;
        character = character << 6 | (byte(i) & 0x3FU);
    }
    constexpr char32_t least[]{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xD800 && character < 0xE000;
    const bool none = character == 0xFFFE || character == 0xFFFF;
    return character < least[size] || character > 0x10FFFF || surrogate || none ? 0 : size;
}

std::string escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto byte = static_cast<unsigned char>(text.front());
        std::size_t size = xml_character(text);
        if (byte == '\\') {
            out += "\\\\";
        } else if (size == 0) {
            out.append("\\x") += hex[byte >> 4];
            out += hex[byte & 15];
            size = 1;
        } else {
            out += text.substr(0, size);
        }
        text.remove_prefix(size);
    }
    return out;
}

std::string unescaped(std::string text) {
    std::size_t to = text.find('\\');
    for (std::size_t at = to; at < text.size(); ++at, ++to) {
        text[to] = text[at];
        if (text[at] != '\\') continue;
        const std::string_view behind = std::string_view(text).substr(at + 1, 3);
        if (behind.starts_with('\\')) {
            ++at;
            continue;
        }
        const auto high = behind.size() == 3 ? hex.find(behind[1]) : hex.npos;
        const auto low = behind.size() == 3 ? hex.find(behind[2]) : hex.npos;
        if (!behind.starts_with('x') || high == hex.npos || low == hex.npos)
            throw InvalidValue("a backslash stands alone; it is written as two");
        text[to] = static_cast<char>(high * 16 + low);
        at += 3;
    }
    if (to < text.size()) text.resize(to);
    return text;
}

}  // namespace

template <>
struct TextOf<boost::archive::xml_oarchive> {
    static void put(boost::archive::xml_oarchive& archive, const char* name,
                    const std::string& text) {
        const std::string safe = escaped(text);
        archive << boost::serialization::make_nvp(name, safe);
    }
};

template <>
struct TextOf<boost::archive::xml_iarchive> {
    static std::string take(boost::archive::xml_iarchive& archive, const char* name) {
        std::string text;
        archive >> boost::serialization::make_nvp(name, text);
        return unescaped(std::move(text));
    }
};

std::string to_xml(const Contents& contents) {
    BytesOut out;
    {
        std::ostream stream(&out);
        boost::archive::xml_oarchive archive(stream);
        put_contents(archive, contents);
    }
    return std::move(out.bytes);
}

Contents from_xml(std::string_view payload, const Head& head) {
    require_signature(payload, "<?xml ");
    BytesIn in(payload);
    std::istream stream(&in);
    // Boost 1.74 compares the name of an end tag past the end of the one that it expects.
    boost::archive::xml_iarchive archive(stream, boost::archive::no_xml_tag_checking);
    auto contents = take_contents(archive, stream, head);
    // Boost reads the end tag in a destructor, where an exception would end the program.
    require_end(in.rest(), "</boost_serialization>");
    return contents;
}

}  // namespace gongkai::archive
