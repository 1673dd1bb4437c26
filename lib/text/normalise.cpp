// SPDX-License-Identifier: Apache-2.0
#include <gongkai/text/normalise.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

#include <gongkai/text/segment.hpp>

#include "detail_code_point.hpp"
#include "detail_fold.hpp"
#include "detail_gloss.hpp"

namespace gongkai::text {
namespace {

using detail::code_point;
using detail::CodePoint;
using detail::FoldTable;

/// The character of three bytes at `at`, where its lead is one of E1 to EC: no ill-formed
/// sequence hides behind these. NUL for anything else. Three bytes must be there.
inline char32_t ideograph_at(std::string_view utf8, std::size_t at) {
    const auto byte = [&](std::size_t i) { return char32_t{static_cast<unsigned char>(utf8[i])}; };
    const char32_t three = byte(at) << 16U | byte(at + 1) << 8U | byte(at + 2);
    if ((three & 0xF0C0C0U) != 0xE08080U || three - 0xE10000U >= 0x0C0000U) return 0;
    return (three >> 4U & 0xF000U) | (three >> 2U & 0x0FC0U) | (three & 0x3FU);
}

/// Ideographs and Chinese punctuation: what print sets without spaces.
bool is_wide(char32_t c) {
    return (c > 0x3000 && c < 0x3020) || (c >= 0x3400 && c <= 0x9FFF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c < 0x40000);
}

/// What print sets without spaces beside ideographs: digits, circled ones too, and punctuation.
bool is_tight(char32_t c) {
    constexpr std::u32string_view marks = U",;:()[]?!%.~‰“”‘’—…·";
    return (c >= U'0' && c <= U'9') || (c >= 0x2460 && c <= 0x24FF) ||
           (c >= 0x2776 && c <= 0x2793) || (c >= 0x3220 && c <= 0x3229) ||
           marks.find(c) != std::u32string_view::npos;
}

bool set_solid(char32_t before, char32_t after) {
    return (is_wide(before) && (is_wide(after) || is_tight(after))) ||
           (is_tight(before) && is_wide(after));
}

/// One run over a text with one table.
class Pass {
  public:
    Pass(std::string_view utf8, const FoldTable& folds) : utf8_(utf8), folds_(folds) {
        result_.text.reserve(utf8.size() / 3 + 16);
    }

    /// False where the table asks for the traditional one.
    bool run() {
        while (copy_plain()) {
            const CodePoint next = code_point(utf8_, at_);
            if (detail::is_space(next.value)) {
                fold_spaces();
            } else if (detail::is_line_end(next.value)) {
                fold_line_end(next);
            } else if (detail::is_ignorable(next.value)) {
                at_ += next.bytes;
                drop(1);
            } else if (next.value == 0) {
                at_ += next.bytes;
                result_.text.push_back(next.value);
            } else {
                return false;
            }
        }
        result_.offsets.finish(size(), size() + dropped_);
        return true;
    }

    Normalised take() { return std::move(result_); }

  private:
    [[nodiscard]] std::uint32_t size() const {
        return static_cast<std::uint32_t>(result_.text.size());
    }

    void drop(std::uint32_t count) {
        dropped_ += count;
        result_.offsets.shift(size(), size() + dropped_);
    }

    [[nodiscard]] char32_t fold(char32_t c) const {
        if (c < folds_.size()) return folds_[c];
        return detail::is_ignorable(c) ? 0 : c;
    }

    /// Appends up to a character that wants a closer look; false at the end of the text. The
    /// buffer keeps the loop free of the string's bookkeeping.
    bool copy_plain() {
        constexpr std::size_t capacity = 1024;
        char32_t buffer[capacity];
        bool special = false;
        while (at_ < utf8_.size() && !special) {
            std::size_t filled = 0;
            std::size_t at = at_;
            while (filled < capacity && at < utf8_.size()) {
                const CodePoint next = code_point(utf8_, at);
                const char32_t to = fold(next.value);
                if (to == 0) {
                    special = true;
                    break;
                }
                buffer[filled++] = to;
                at += next.bytes;
                // Runs of ideographs need no more than this.
                while (filled < capacity && at + 3 <= utf8_.size()) {
                    const char32_t c = ideograph_at(utf8_, at);
                    if (folds_[c] == 0) break;
                    buffer[filled++] = folds_[c];
                    at += 3;
                }
            }
            at_ = at;
            result_.text.append(buffer, filled);
        }
        return special;
    }

    void fold_line_end(CodePoint end) {
        at_ += end.bytes;
        if (end.value == U'\r' && at_ < utf8_.size() && utf8_[at_] == '\n') {
            drop(1);
            ++at_;
        }
        result_.text.push_back(U'\n');
    }

    /// A run of spaces: one is left of it, or none.
    void fold_spaces() {
        std::uint32_t length = 0;
        bool column = false;
        for (std::uint32_t spaces = 0; at_ < utf8_.size(); ++length) {
            const CodePoint next = code_point(utf8_, at_);
            if (detail::is_space(next.value)) {
                ++spaces;
            } else if (!detail::is_ignorable(next.value)) {
                break;
            }
            column = column || next.value == U'\t' || spaces > 1;
            at_ += next.bytes;
        }
        if (keeps_space(column)) {
            result_.text.push_back(U' ');
            --length;
        }
        if (length > 0) drop(length);
    }

    [[nodiscard]] bool keeps_space(bool column) const {
        if (result_.text.empty() || result_.text.back() == U'\n' || at_ == utf8_.size())
            return false;
        const char32_t next = code_point(utf8_, at_).value;
        if (detail::is_line_end(next)) return false;
        if (column) return true;
        const char32_t folded = fold(next);
        if (!set_solid(result_.text.back(), folded == 0 ? next : folded)) return true;
        return enumerator_follows();
    }

    [[nodiscard]] bool enumerator_follows() const {
        char32_t ahead[8];
        std::size_t filled = 0;
        for (std::size_t at = at_; filled < std::size(ahead) && at < utf8_.size();) {
            const CodePoint next = code_point(utf8_, at);
            const char32_t to = fold(next.value);
            ahead[filled++] = to == 0 ? next.value : to;
            at += next.bytes;
        }
        return enumerator_at({ahead, filled}, 0).has_value();
    }

    std::string_view utf8_;
    const FoldTable& folds_;
    std::size_t at_ = 0;
    std::uint32_t dropped_ = 0;
    Normalised result_;
};

}  // namespace

std::uint32_t OffsetMap::to_source(std::uint32_t offset) const {
    if (offset >= normalised_end_) return source_end_;
    const auto behind = std::ranges::upper_bound(pieces_, offset, {}, &Piece::normalised);
    if (behind == pieces_.begin()) return offset;
    const Piece& piece = *std::prev(behind);
    return piece.source + (offset - piece.normalised);
}

Span OffsetMap::to_source(Span span) const {
    const std::uint32_t start = to_source(span.start);
    if (span.empty() || span.start >= normalised_end_) return {start, start};
    const std::uint32_t last = std::min(span.end, normalised_end_) - 1;
    return {start, to_source(last) + 1};
}

void OffsetMap::shift(std::uint32_t normalised, std::uint32_t source) {
    if (!pieces_.empty() && pieces_.back().normalised == normalised)
        pieces_.back().source = source;
    else
        pieces_.push_back({normalised, source});
}

void OffsetMap::finish(std::uint32_t normalised, std::uint32_t source) {
    normalised_end_ = normalised;
    source_end_ = source;
}

Normalised normalise(std::string_view utf8) {
    Pass common(utf8, detail::common_folds());
    Normalised result;
    if (common.run()) {
        result = common.take();
    } else {
        Pass simplifying(utf8, detail::simplifying_folds());
        simplifying.run();
        result = simplifying.take();
    }
    detail::drop_pinyin(result);
    return result;
}

}  // namespace gongkai::text
