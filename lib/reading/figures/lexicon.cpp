// SPDX-License-Identifier: Apache-2.0
#include "lexicon.hpp"

#include <algorithm>
#include <cassert>

#include "lexicon_table.hpp"

namespace gongkai::reading {
namespace {

struct Word {
    std::u32string_view letters;
    std::uint16_t value;
};

/// All words in order, each once.
std::vector<Word> sorted_words(std::span<const WordTrie::Row> rows) {
    std::vector<Word> words;
    for (auto [rest, value] : rows) {
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(U' '), rest.size());
            if (end > 0) words.push_back({rest.substr(0, end), value});
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    std::ranges::stable_sort(words, {}, &Word::letters);
    const auto again = std::unique(words.begin(), words.end(), [](const Word& a, const Word& b) {
        return a.letters == b.letters;
    });
    words.erase(again, words.end());
    return words;
}

template <typename Rows, typename Value>
WordTrie trie_of(const Rows& rows, Value value_of) {
    std::vector<WordTrie::Row> plain;
    for (std::size_t i = 0; i < rows.size(); ++i)
        plain.push_back({rows[i].words, static_cast<std::uint16_t>(value_of(i))});
    return WordTrie(plain);
}

}  // namespace

WordTrie::WordTrie(std::span<const Row> rows) : nodes_(1) {
    const std::vector<Word> words = sorted_words(rows);
    struct Stretch {
        std::size_t begin;
        std::size_t end;
        std::size_t depth;
    };
    // Node i stands for the words of stretch i, which share their first `depth` characters.
    std::vector<Stretch> stretches{{0, words.size(), 0}};
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        auto [at, end, depth] = stretches[i];
        if (at < end && words[at].letters.size() == depth) nodes_[i].value = words[at++].value;
        nodes_[i].first = static_cast<std::uint16_t>(nodes_.size());
        while (at < end) {
            const char32_t c = words[at].letters[depth];
            std::size_t next = at + 1;
            while (next < end && words[next].letters[depth] == c) ++next;
            assert(c < roots_.size() && nodes_.size() < no_value);
            if (depth == 0) roots_[c] = static_cast<std::uint16_t>(nodes_.size());
            nodes_.push_back({.c = static_cast<char16_t>(c)});
            stretches.push_back({at, next, depth + 1});
            ++nodes_[i].size;
            at = next;
        }
    }
}

WordTrie::Match WordTrie::longest(std::u32string_view text, std::size_t position) const {
    Match best;
    if (position >= text.size() || !begins(text[position])) return best;
    const Node* node = &nodes_[roots_[text[position]]];
    for (std::size_t at = position + 1;; ++at) {
        if (node->value != no_value) best = {node->value, at - position};
        if (at >= text.size()) break;
        const char32_t c = text[at];
        const Node* next = nodes_.data() + node->first;
        const Node* const end = next + node->size;
        while (next != end && next->c < c) ++next;
        if (next == end || next->c != c) break;
        node = next;
    }
    return best;
}

const Lexicon& Lexicon::instance() {
    static const Lexicon lexicon{
        trie_of(lexicon_rows, [](std::size_t i) { return lexicon_rows[i].concept_; }),
        trie_of(counter_rows, [](std::size_t i) { return i; })};
    return lexicon;
}

}  // namespace gongkai::reading
