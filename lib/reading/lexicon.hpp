// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "concept.hpp"

namespace gongkai::reading {

/// Words in a trie: the longest one that begins at a character, in constant time for text that
/// holds none.
class WordTrie {
  public:
    WordTrie();

    /// Adds words apart by spaces, all with one value. A word that stands already keeps its value.
    void add(std::u32string_view words, std::uint16_t value);

    struct Match {
        std::uint16_t value = 0;
        std::size_t length = 0;  ///< 0: no word begins here
    };
    [[nodiscard]] Match longest(std::u32string_view text, std::size_t position) const;

    /// Whether any word begins with this character.
    [[nodiscard]] bool begins(char32_t c) const { return c < roots_.size() && roots_[c] != 0; }

  private:
    struct Edge {
        char32_t c;
        std::uint32_t node;
    };
    struct Node {
        std::vector<Edge> edges;
        std::uint16_t value = no_value;
    };
    static constexpr std::uint16_t no_value = 0xFFFF;

    void add_word(std::u32string_view word, std::uint16_t value);

    std::vector<std::uint32_t> roots_;  // by code point of the Basic Multilingual Plane
    std::vector<Node> nodes_;
};

/// The lexicon of reports: words for concepts, and counter words. Built once; safe from threads.
struct Lexicon {
    WordTrie concepts;
    WordTrie counters;

    [[nodiscard]] static const Lexicon& instance();
};

}  // namespace gongkai::reading
