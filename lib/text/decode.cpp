// SPDX-License-Identifier: Apache-2.0
#include <gongkai/text/decode.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>

#include "detail_convert.hpp"
#include "detail_detect.hpp"
#include "detail_utf8_scan.hpp"

namespace gongkai::text {
namespace {

/// One name that pages declare, without its case, hyphens and underscores.
struct EncodingName {
    std::string_view name;
    Encoding encoding;
};

// clang-format off
constexpr EncodingName encoding_names[] = {
    {"utf8",         Encoding::utf_8},    {"unicode11utf8",   Encoding::utf_8},
    {"usascii",      Encoding::utf_8},    {"ascii",           Encoding::utf_8},
    {"utf8sig",      Encoding::utf_8},    {"cp65001",         Encoding::utf_8},
    {"gb18030",      Encoding::gb18030},  {"gb180302000",     Encoding::gb18030},
    {"gb180302005",  Encoding::gb18030},  {"gb180302022",     Encoding::gb18030},
    {"gbk",          Encoding::gb18030},  {"xgbk",            Encoding::gb18030},
    {"gb2312",       Encoding::gb18030},  {"gb231280",        Encoding::gb18030},
    {"csgb2312",     Encoding::gb18030},  {"csgb231280",      Encoding::gb18030},
    {"xgb2312",      Encoding::gb18030},  {"isoir58",         Encoding::gb18030},
    {"euccn",        Encoding::gb18030},  {"xeuccn",          Encoding::gb18030},
    {"chinese",      Encoding::gb18030},  {"cp936",           Encoding::gb18030},
    {"ms936",        Encoding::gb18030},  {"windows936",      Encoding::gb18030},
    {"utf16",        Encoding::utf_16le}, {"utf16le",         Encoding::utf_16le},
    {"unicode",      Encoding::utf_16le}, {"ucs2",            Encoding::utf_16le},
    {"ucs2le",       Encoding::utf_16le}, {"iso10646ucs2",    Encoding::utf_16le},
    {"utf16be",      Encoding::utf_16be}, {"ucs2be",          Encoding::utf_16be},
    {"unicodefffe",  Encoding::utf_16be}, {"unicodebig",      Encoding::utf_16be},
    {"big5",         Encoding::big5},     {"big5hkscs",       Encoding::big5},
    {"xxbig5",       Encoding::big5},     {"xbig5",           Encoding::big5},
    {"csbig5",       Encoding::big5},     {"cnbig5",          Encoding::big5},
    {"cp950",        Encoding::big5},     {"windows950",      Encoding::big5},
};
// clang-format on

struct Choice {
    Encoding encoding = Encoding::utf_8;
    std::size_t mark = 0;    ///< bytes of the byte order mark
    bool overruled = false;  ///< the declaration gave way
    bool intact = false;     ///< nothing but a copy is left to do
};

std::optional<Choice> find_mark(std::string_view bytes) {
    struct Row {
        std::string_view mark;
        Encoding encoding;
    };
    constexpr Row rows[] = {
        {"\xEF\xBB\xBF", Encoding::utf_8},
        {"\xFF\xFE", Encoding::utf_16le},
        {"\xFE\xFF", Encoding::utf_16be},
        {"\x84\x31\x95\x33", Encoding::gb18030},
    };
    for (const auto& row : rows)
        if (bytes.starts_with(row.mark)) return Choice{row.encoding, row.mark.size()};
    return std::nullopt;
}

/// Weighs a declaration of UTF-8 against bytes that are none throughout.
Choice weigh_utf8(std::string_view bytes) {
    // A few ill-formed sequences are damage; they take more to say that the page is mistaken.
    constexpr std::size_t few = 4;
    const auto evidence = detail::utf8_evidence(detail::sample(bytes));
    if (evidence.damaged < few || evidence.convincing()) return {Encoding::utf_8};
    const Encoding likeliest = detail::detect(bytes);
    return {likeliest, 0, likeliest != Encoding::utf_8};
}

/// Weighs a declaration of another encoding against the chance that the bytes are UTF-8.
Choice weigh_other(std::string_view bytes, Encoding declared, bool well_formed) {
    bool is_utf8 = false;
    if (declared == Encoding::utf_16le || declared == Encoding::utf_16be) {
        // Longer UTF-16 has a NUL in each ASCII letter, or bytes that UTF-8 has not.
        constexpr std::size_t telling = 16;
        is_utf8 =
            well_formed && bytes.size() >= telling && bytes.find('\0') == std::string_view::npos;
    } else {
        const auto evidence = detail::utf8_evidence(detail::sample(bytes));
        is_utf8 = evidence.ideographs > 0 && evidence.ideographs >= 8 * evidence.damaged;
    }
    return is_utf8 ? Choice{Encoding::utf_8, 0, true} : Choice{declared};
}

Choice choose(std::string_view bytes, std::optional<Encoding> declared) {
    if (const auto mark = find_mark(bytes)) return *mark;
    const bool well_formed = detail::find_ill_formed(bytes, 0) == bytes.size();
    if (declared && *declared != Encoding::utf_8) return weigh_other(bytes, *declared, well_formed);
    if (!well_formed) return declared ? weigh_utf8(bytes) : Choice{detail::detect(bytes)};
    if (!declared)
        if (const auto utf16 = detail::find_ascii_in_utf16(bytes)) return {*utf16};
    return {.encoding = Encoding::utf_8, .intact = true};
}

/// Damage as diagnostics: the first sequences one by one, the rest as a count.
class DamageLog {
  public:
    DamageLog(Encoding encoding, std::size_t mark) : encoding_(encoding), mark_(mark) {}

    void add(std::size_t offset, std::string_view sequence) {
        offset += mark_;
        if (++count_ <= told_one_by_one) {
            tell(offset, sequence);
        } else if (count_ == told_one_by_one + 1) {
            first_untold_ = offset;
        }
    }

    void finish(Diagnostics& out) {
        if (count_ > told_one_by_one) tell_rest(count_ - told_one_by_one);
        std::ranges::move(diagnostics_, std::back_inserter(out));
    }

  private:
    static constexpr std::size_t told_one_by_one = 20;

    void tell(std::size_t offset, std::string_view sequence) {
        const std::string place = std::to_string(offset);
        const std::string found = hex(sequence);
        const std::string name(label(encoding_));
        add_warning("第 " + place + " 字节处的 " + found + " 不是有效的 " + name + ",已读作 U+FFFD",
                    "bytes " + found + " at offset " + place + " are not valid " + name +
                        "; read as U+FFFD",
                    offset);
    }

    void tell_rest(std::size_t rest) {
        const std::string count = std::to_string(rest);
        add_warning("另有 " + count + " 处损坏的字节,均已读作 U+FFFD",
                    count + " more damaged sequences; each read as U+FFFD", first_untold_);
    }

    void add_warning(std::string zh, std::string en, std::size_t offset) {
        diagnostics_.push_back({Severity::warning, "text.damaged_bytes", std::move(zh),
                                std::move(en), Location{{}, std::uint64_t{offset}}});
    }

    static std::string hex(std::string_view bytes) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        std::string out;
        for (const char c : bytes) {
            if (!out.empty()) out += ' ';
            out += digits[static_cast<unsigned char>(c) >> 4U];
            out += digits[static_cast<unsigned char>(c) & 0x0FU];
        }
        return out;
    }

    Encoding encoding_;
    std::size_t mark_;
    std::size_t count_ = 0;
    std::size_t first_untold_ = 0;
    Diagnostics diagnostics_;
};

Diagnostic wrong_declaration(Encoding declared, Encoding found) {
    const std::string was(label(declared));
    const std::string is(label(found));
    return {Severity::warning, "text.wrong_declaration",
            "声明的编码是 " + was + ",内容却是 " + is + ",按 " + is + " 读取",
            "declared as " + was + ", but the bytes are " + is + "; read as " + is,
            Location{{}, 0}};
}

bool is_separator(char c) {
    return c == '-' || c == '_' || c == ' ' || c == '"' || c == '\'';
}

}  // namespace

std::optional<Encoding> find_encoding(std::string_view name) {
    std::string bare;
    for (const char c : name) {
        if (is_separator(c)) continue;
        bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto found = std::ranges::find(encoding_names, bare, &EncodingName::name);
    if (found == std::end(encoding_names)) return std::nullopt;
    return found->encoding;
}

Decoded decode(std::string_view bytes, std::optional<Encoding> declared) {
    const Choice choice = choose(bytes, declared);
    Decoded decoded{{}, choice.encoding, {}};
    if (choice.overruled)
        decoded.diagnostics.push_back(wrong_declaration(*declared, choice.encoding));
    if (choice.intact) {
        decoded.text = bytes;
        return decoded;
    }
    DamageLog log(choice.encoding, choice.mark);
    detail::convert(
        bytes.substr(choice.mark), choice.encoding, decoded.text,
        [&](std::size_t offset, std::string_view sequence) { log.add(offset, sequence); });
    log.finish(decoded.diagnostics);
    return decoded;
}

}  // namespace gongkai::text
