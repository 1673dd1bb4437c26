// SPDX-License-Identifier: Apache-2.0
#include "lexicon.hpp"

#include <algorithm>

#include "lexicon_table.hpp"

namespace gongkai::reading {

WordTrie::WordTrie() : roots_(0x10000, 0), nodes_(1) {}

void WordTrie::add(std::u32string_view words, std::uint16_t value) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(U' '), words.size());
        if (end > 0) add_word(words.substr(0, end), value);
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

void WordTrie::add_word(std::u32string_view word, std::uint16_t value) {
    std::uint32_t node = roots_[word.front()];
    if (node == 0) {
        node = roots_[word.front()] = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
    }
    for (const char32_t c : word.substr(1)) {
        const auto& edges = nodes_[node].edges;
        const auto edge = std::ranges::find(edges, c, &Edge::c);
        if (edge != edges.end()) {
            node = edge->node;
            continue;
        }
        const auto next = static_cast<std::uint32_t>(nodes_.size());
        nodes_[node].edges.push_back({c, next});
        nodes_.emplace_back();
        node = next;
    }
    if (nodes_[node].value == no_value) nodes_[node].value = value;
}

WordTrie::Match WordTrie::longest(std::u32string_view text, std::size_t position) const {
    Match best;
    if (position >= text.size() || !begins(text[position])) return best;
    std::uint32_t node = roots_[text[position]];
    for (std::size_t at = position + 1;; ++at) {
        const Node& here = nodes_[node];
        if (here.value != no_value) best = {here.value, at - position};
        if (at >= text.size()) break;
        const auto edge = std::ranges::find(here.edges, text[at], &Edge::c);
        if (edge == here.edges.end()) break;
        node = edge->node;
    }
    return best;
}

const Lexicon& Lexicon::instance() {
    static const Lexicon lexicon = [] {
        Lexicon built;
        for (const auto& row : lexicon_rows)
            built.concepts.add(row.words, static_cast<std::uint16_t>(row.concept_));
        for (std::size_t i = 0; i < counter_rows.size(); ++i)
            built.counters.add(counter_rows[i].words, static_cast<std::uint16_t>(i));
        return built;
    }();
    return lexicon;
}

}  // namespace gongkai::reading
