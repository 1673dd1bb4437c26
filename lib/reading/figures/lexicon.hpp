// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "concept.hpp"

namespace gongkai::reading {

/// Words in a trie: the longest one that begins at a character, in constant time for text that
/// holds none. Laid out once: the nodes behind a node stand side by side, in the order of their
/// characters.
class WordTrie {
  public:
    /// Words apart by spaces, all with one value.
    struct Row {
        std::u32string_view words;
        std::uint16_t value;
    };

    /// A word that stands in two rows has the value of the first.
    explicit WordTrie(std::span<const Row> rows);

    struct Match {
        std::uint16_t value = 0;
        std::size_t length = 0;  ///< 0: no word begins here
    };
    [[nodiscard]] Match longest(std::u32string_view text, std::size_t position) const;

    /// Whether any word begins with this character.
    [[nodiscard]] bool begins(char32_t c) const { return c < roots_.size() && roots_[c] != 0; }

  private:
    struct Node {
        char16_t c = 0;  // that leads here
        std::uint16_t value = no_value;
        std::uint16_t first = 0;  // of the nodes behind this one
        std::uint16_t size = 0;   // how many they are
    };
    static constexpr std::uint16_t no_value = 0xFFFF;

    std::array<std::uint16_t, 0x10000> roots_{};  // by character: its node
    std::vector<Node> nodes_;
};

/// The lexicon of reports: words for concepts, and counter words. Built once; safe from threads.
struct Lexicon {
    WordTrie concepts;
    WordTrie counters;

    [[nodiscard]] static const Lexicon& instance();
};

}  // namespace gongkai::reading
