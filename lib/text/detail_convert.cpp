// SPDX-License-Identifier: Apache-2.0
#include "detail_convert.hpp"

#include <cstdint>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>

#include <gongkai/base/error.hpp>
#include <gongkai/text/utf8.hpp>

#include "detail_utf8_scan.hpp"

namespace gongkai::text::detail {
namespace {

constexpr char16_t replacement = 0xFFFD;

void repair_utf8(std::string_view bytes, std::string& out, const DamageListener& damaged) {
    out.reserve(out.size() + bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t damage = find_ill_formed(bytes, at);
        out.append(bytes, at, damage - at);
        if (damage == bytes.size()) break;
        const std::size_t length = ill_formed_length(bytes, damage);
        damaged(damage, bytes.substr(damage, length));
        append_utf8(out, replacement);
        at = damage + length;
    }
}

const char* converter_name(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf_8:
            return "UTF-8";
        case Encoding::gb18030:
            return "gb18030";
        case Encoding::utf_16le:
            return "UTF-16LE";
        case Encoding::utf_16be:
            return "UTF-16BE";
        case Encoding::big5:
            return "Big5-HKSCS";  // Big5 and the characters Hong Kong adds to it
    }
    return "UTF-8";
}

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

struct Context {
    const char* begin;
    const DamageListener& damaged;
};

void tell_damage(const void* context, UConverterToUnicodeArgs* args, const char* sequence,
                 std::int32_t length, UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;
    const auto& [begin, damaged] = *static_cast<const Context*>(context);
    const auto size = static_cast<std::size_t>(length);
    damaged(static_cast<std::size_t>(args->source - begin) - size, {sequence, size});
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

/// Appends UTF-16 that may break off, and go on, inside a pair.
class Utf16Appender {
  public:
    explicit Utf16Appender(std::string& out) : out_(out) {}

    void append(std::u16string_view units) {
        char buffer[3 * 1024];
        std::size_t filled = 0;
        const auto put = [&](char32_t bits) { buffer[filled++] = static_cast<char>(bits); };
        for (const char16_t unit : units) {
            if (filled + 4 > sizeof buffer) {
                out_.append(buffer, filled);
                filled = 0;
            }
            if (unit < 0x80) {
                put(unit);
            } else if (unit < 0x800) {
                put(0xC0U | unit >> 6U);
                put(0x80U | (unit & 0x3FU));
            } else if (U16_IS_LEAD(unit)) {
                lead_ = unit;
            } else if (U16_IS_TRAIL(unit)) {
                out_.append(buffer, filled);
                filled = 0;
                append_utf8(out_, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead_, unit)));
            } else {
                put(0xE0U | unit >> 12U);
                put(0x80U | (unit >> 6U & 0x3FU));
                put(0x80U | (unit & 0x3FU));
            }
        }
        out_.append(buffer, filled);
    }

  private:
    std::string& out_;
    char16_t lead_ = 0xD800;
};

}  // namespace

void convert(std::string_view bytes, Encoding encoding, std::string& out,
             const DamageListener& damaged) {
    if (encoding == Encoding::utf_8) return repair_utf8(bytes, out, damaged);
    // Two bytes an ideograph become three.
    out.reserve(out.size() + bytes.size() + bytes.size() / 2);

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(
        ucnv_open(converter_name(encoding), &status));
    if (U_FAILURE(status))
        throw Error(std::string("ICU has no converter for ") + converter_name(encoding));
    const Context context{bytes.data(), damaged};
    ucnv_setToUCallBack(converter.get(), tell_damage, &context, nullptr, nullptr, &status);

    Utf16Appender appender(out);
    char16_t buffer[4096];
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    do {
        // The whole input is one source, so that a sequence never straddles two calls.
        status = U_ZERO_ERROR;
        char16_t* target = buffer;
        ucnv_toUnicode(converter.get(), &target, std::end(buffer), &source, end, nullptr, true,
                       &status);
        appender.append({buffer, static_cast<std::size_t>(target - buffer)});
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status))
        throw Error(std::string("ICU could not convert: ") + u_errorName(status));
}

}  // namespace gongkai::text::detail
