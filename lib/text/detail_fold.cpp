// SPDX-License-Identifier: Apache-2.0
#include "detail_fold.hpp"

#include <cstdint>
#include <memory>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <gongkai/base/error.hpp>

#include "detail_fold_rows.hpp"

namespace gongkai::text::detail {
namespace {

constexpr char32_t first_han = 0x4E00;
constexpr char32_t last_han = 0x9FFF;

/// Where a compatibility mapping only changes how a character looks. Circled numbers, fractions
/// and superscripts lie elsewhere: their mapping changes what they say.
struct Range {
    char32_t first;
    char32_t last;
};
constexpr Range look_alikes[] = {
    {0x2F00, 0x2FD5},  // Kangxi radicals
    {0xF900, 0xFAFF},  // compatibility ideographs
    {0xFE10, 0xFE6F},  // vertical and small punctuation
    {0xFF01, 0xFF65},  // full-width ASCII, half-width punctuation
    {0xFFE0, 0xFFE6},  // full-width signs
};

void require(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw Error(std::string("ICU has no ") + what + ": " + u_errorName(status));
}

void add_look_alikes(FoldTable& table) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfkc = icu::Normalizer2::getNFKCInstance(status);
    require(status, "NFKC data");
    for (const auto& range : look_alikes) {
        for (char32_t c = range.first; c <= range.last; ++c) {
            const icu::UnicodeString one(static_cast<UChar32>(c));
            const icu::UnicodeString folded = nfkc->normalize(one, status);
            // A mapping to several characters would leave the way back undefined.
            if (U_SUCCESS(status) && folded.length() == 1) table[c] = folded[0];
        }
    }
}

FoldTable make_common() {
    FoldTable table;
    for (std::uint32_t c = 0; c < table.size(); ++c) table[c] = static_cast<char16_t>(c);
    add_look_alikes(table);
    for (const auto& row : radical_rows) table[row.from] = row.to;
    for (const auto& row : punctuation_rows) table[row.from] = row.to;
    for (std::uint32_t c = 0; c < table.size(); ++c)
        if (is_space(c) || is_line_end(c) || is_ignorable(c)) table[c] = 0;
    return table;
}

/// Each Han character with a line end behind it, so that the transliterator sees single ones.
icu::UnicodeString transliterated_han() {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    require(status, "Hant-Hans transliterator");
    icu::UnicodeString text;
    for (char32_t c = first_han; c <= last_han; ++c)
        text.append(static_cast<char16_t>(c)).append(u'\n');
    simplify->transliterate(text);
    return text;
}

FoldTable make_simplifying() {
    FoldTable simple;
    for (std::uint32_t c = 0; c < simple.size(); ++c) simple[c] = static_cast<char16_t>(c);
    const icu::UnicodeString lines = transliterated_han();
    char32_t c = first_han;
    for (std::int32_t start = 0, end = 0; c <= last_han; ++c, start = end + 1) {
        end = lines.indexOf(u'\n', start);
        if (end < 0) break;
        if (end - start == 1) simple[c] = lines[start];
    }
    for (const char16_t kept : simplified_too) simple[kept] = kept;

    FoldTable table = make_common();
    for (auto& to : table) to = simple[to];
    return table;
}

FoldTable make_marking() {
    FoldTable table = make_common();
    for (const char16_t mark : traditional_marks) table[mark] = 0;
    return table;
}

}  // namespace

const FoldTable& common_folds() {
    static const FoldTable table = make_marking();
    return table;
}

const FoldTable& simplifying_folds() {
    static const FoldTable table = make_simplifying();
    return table;
}

}  // namespace gongkai::text::detail
