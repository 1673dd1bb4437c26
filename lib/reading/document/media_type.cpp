// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <gongkai/reading/document.hpp>

namespace gongkai::reading {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t head_bytes = 1024;
constexpr std::size_t many_tags = 5;

struct Magic {
    std::string_view bytes;
    std::string_view media_type;
};

// clang-format off

/// Source: the formats' own specifications. All at offset 0.
constexpr std::array magics{
    Magic{"\x89PNG\r\n\x1A\n"sv,                  "image/png"},
    Magic{"\xFF\xD8\xFF"sv,                       "image/jpeg"},
    Magic{"GIF87a"sv,                             "image/gif"},
    Magic{"GIF89a"sv,                             "image/gif"},
    Magic{"II*\0"sv,                              "image/tiff"},
    Magic{"MM\0*"sv,                              "image/tiff"},
    Magic{"%PDF-"sv,                              "application/pdf"},
    Magic{"%OFD-"sv,                              "application/ofd"},
    Magic{"{\\rtf"sv,                             "application/rtf"},
    Magic{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,   "application/msword"},
    Magic{"\x1F\x8B"sv,                           "application/gzip"},
    Magic{"7z\xBC\xAF\x27\x1C"sv,                 "application/x-7z-compressed"},
    Magic{"Rar!\x1A\x07"sv,                       "application/vnd.rar"},
};

constexpr std::array zips{
    Magic{"word/",    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Magic{"xl/",      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Magic{"OFD.xml",  "application/ofd"},
};

constexpr std::array extensions{
    Magic{".html",     "text/html"},
    Magic{".htm",      "text/html"},
    Magic{".shtml",    "text/html"},
    Magic{".xhtml",    "text/html"},
    Magic{".md",       "text/markdown"},
    Magic{".markdown", "text/markdown"},
    Magic{".txt",      "text/plain"},
};

// clang-format on

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

constexpr bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

constexpr bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool looks_like_utf_16(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return true;
    const auto head = bytes.substr(0, head_bytes);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++(i % 2 == 0 ? even : odd);
    // ASCII marks and digits have their zero always on the same side.
    return even + odd > 0 && (even == 0 || odd == 0);
}

bool has_nuls(std::string_view bytes) {
    const auto head = bytes.substr(0, head_bytes);
    return std::ranges::count(head, '\0') > 4 && !looks_like_utf_16(bytes);
}

/// The first bytes as text, without the zeros that UTF-16 has between ASCII letters.
std::string head_text(std::string_view bytes) {
    std::string head;
    for (const char c : bytes.substr(0, 2 * head_bytes)) {
        if (c != '\0' && head.size() < head_bytes) head.push_back(lower(c));
    }
    return head;
}

bool looks_like_html(std::string_view bytes) {
    const auto head = head_text(bytes);
    for (const auto sign : {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv})
        if (head.find(sign) != std::string::npos) return true;
    std::size_t tags = 0;
    for (std::size_t at = head.find('<'); at != std::string::npos; at = head.find('<', at + 1)) {
        const auto name = at + 1 < head.size() && head[at + 1] == '/' ? at + 2 : at + 1;
        if (name < head.size() && is_letter(head[name]) && head.find('>', name) < name + 200)
            ++tags;
    }
    return tags >= many_tags;
}

/// The value behind `charset` and an equals sign, quoted or not, at `at`; empty where none is.
std::string_view charset_value(std::string_view bytes, std::size_t at) {
    const auto skip_space = [&] {
        while (at < bytes.size() && is_space(bytes[at])) ++at;
    };
    skip_space();
    if (at >= bytes.size() || bytes[at] != '=') return {};
    ++at;
    skip_space();
    if (at < bytes.size() && (bytes[at] == '"' || bytes[at] == '\'')) ++at;
    const auto start = at;
    const auto belongs = [](char c) {
        return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' ||
               c == '.';
    };
    while (at < bytes.size() && belongs(bytes[at])) ++at;
    return bytes.substr(start, at - start);
}

}  // namespace

std::string_view declared_charset(std::string_view bytes) {
    const auto head = bytes.substr(0, head_bytes);
    const auto text = lowered(head);
    for (std::size_t tag = text.find('<'); tag != std::string::npos; tag = text.find('<', tag)) {
        const auto end = std::min(text.find('>', tag), text.size());
        const auto name = std::string_view(text).substr(tag, end - tag);
        const bool declares = name.starts_with("<meta") || name.starts_with("<?xml");
        const auto word = name.starts_with("<?xml") ? "encoding"sv : "charset"sv;
        for (auto at = name.find(word); declares && at != std::string_view::npos;
             at = name.find(word, at + 1)) {
            const auto value = charset_value(head.substr(0, end), tag + at + word.size());
            if (!value.empty()) return value;
        }
        ++tag;
    }
    return {};
}

std::string_view media_type_of(std::string_view name, std::string_view bytes) {
    for (const auto& magic : magics)
        if (bytes.starts_with(magic.bytes)) return magic.media_type;
    if (bytes.starts_with("PK\x03\x04"sv)) {
        // Each entry's name stands before its data; the document's own parts come early.
        const auto head = bytes.substr(0, 16 * head_bytes);
        for (const auto& zip : zips)
            if (head.find(zip.bytes) != std::string_view::npos) return zip.media_type;
        return "application/zip";
    }
    if (has_nuls(bytes)) return "application/octet-stream";
    const auto file = lowered(name);
    for (const auto& extension : extensions)
        if (file.ends_with(extension.bytes)) return extension.media_type;
    return looks_like_html(bytes) ? "text/html" : "text/plain";
}

}  // namespace gongkai::reading
