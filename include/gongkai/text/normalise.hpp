// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/span.hpp>

/// Normalisation (规范化): one spelling for what is the same to a reader, with a way back.
namespace gongkai::text {

/// From offsets in a normalised text to offsets in its source, both in code points.
class OffsetMap {
  public:
    /// The source offset of the character at `offset`; the end of the source at and past the end.
    [[nodiscard]] std::uint32_t to_source(std::uint32_t offset) const;

    /// The source characters that `span` came from: what was dropped inside is within, what was
    /// dropped before or behind is not.
    [[nodiscard]] Span to_source(Span span) const;

    /// Says that from `normalised` on, offsets differ by a new amount. In ascending order.
    void shift(std::uint32_t normalised, std::uint32_t source);

    /// Says where both texts end.
    void finish(std::uint32_t normalised, std::uint32_t source);

  private:
    struct Piece {
        std::uint32_t normalised;
        std::uint32_t source;
    };
    std::vector<Piece> pieces_;  // sorted; before the first, source equals normalised
    std::uint32_t normalised_end_ = UINT32_MAX;
    std::uint32_t source_end_ = UINT32_MAX;
};

struct Normalised {
    std::u32string text;
    OffsetMap offsets;
};

/// Folds full-width letters, digits and punctuation, odd spaces and dashes, Kangxi radicals,
/// compatibility ideographs and traditional characters to what prose is searched by; drops
/// zero-width characters, the spaces that line breaks leave between ideographs and the pinyin that
/// converters leave behind them (發(fā)布). Circled and parenthesised numbers stay: they enumerate.
/// `utf8` must be valid (what `decode` gives).
///
/// A single space goes where one side is an ideograph or Chinese punctuation and the other one of
/// these, a digit or a punctuation mark (信 息, 共 50余期), unless an enumerator follows (概述
/// 二、). A tab or a longer run separates columns: one space is left of it. None is left at either
/// end of a line. Line ends stay, as '\n'. Traditional characters are folded in a text that holds
/// one of those that simplified prose never writes (關, 機, 處).
///
/// Linear. Every character of the result stands for exactly one of the source.
[[nodiscard]] Normalised normalise(std::string_view utf8);

}  // namespace gongkai::text
