// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/nearest.hpp>

/// The one mechanism by which an enumerator has a token and labels. An enumeration specialises
/// `labels` with one row for each enumerator, in order; C++, Python, JSON and the docs read it.
namespace gongkai {

/// One enumerator: `token` is ASCII, stored, sent and never renamed; `zh` is the official term.
template <typename Enum>
struct Label {
    Enum value;
    std::string_view token;
    std::string_view zh;
    std::string_view en;
};

template <typename Enum>
Label(Enum, std::string_view, std::string_view, std::string_view) -> Label<Enum>;

/// The table of an enumeration: a `std::array` of `Label<Enum>`. Specialise it beside the enum.
template <typename Enum>
inline constexpr std::nullptr_t labels = nullptr;

template <typename Enum>
concept Labelled = requires {
    { labels<Enum>.size() } -> std::convertible_to<std::size_t>;
};

/// Whether a table holds each enumerator at its own index, with a unique token and both labels.
template <typename Enum, std::size_t N>
[[nodiscard]] consteval bool complete(const std::array<Label<Enum>, N>& table) {
    for (std::size_t i = 0; i < N; ++i) {
        const auto& row = table[i];
        if (static_cast<std::size_t>(row.value) != i) return false;
        if (row.token.empty() || row.zh.empty() || row.en.empty()) return false;
        for (std::size_t j = 0; j < i; ++j)
            if (table[j].token == row.token) return false;
    }
    return true;
}

enum class Language { zh, en };

/// The stable ASCII name of an enumerator.
template <Labelled Enum>
[[nodiscard]] constexpr std::string_view token(Enum value) {
    return labels<Enum>[static_cast<std::size_t>(value)].token;
}

/// What a person reads for an enumerator.
template <Labelled Enum>
[[nodiscard]] constexpr std::string_view label(Enum value, Language language = Language::zh) {
    const auto& row = labels<Enum>[static_cast<std::size_t>(value)];
    return language == Language::zh ? row.zh : row.en;
}

/// The enumerator of a token, or nothing.
template <Labelled Enum>
[[nodiscard]] constexpr std::optional<Enum> find_token(std::string_view token) {
    for (const auto& row : labels<Enum>)
        if (row.token == token) return row.value;
    return std::nullopt;
}

/// The enumerator of a token. Throws `UnknownKey`, which names the nearest tokens; `kind` names the
/// enumeration in its message.
template <Labelled Enum>
[[nodiscard]] constexpr Enum require_token(std::string_view token, std::string_view kind) {
    if (const auto found = find_token<Enum>(token)) return *found;
    std::vector<std::string_view> tokens;
    for (const auto& row : labels<Enum>) tokens.push_back(row.token);
    throw UnknownKey(kind, token, nearest(token, tokens));
}

template <>
inline constexpr std::array labels<Language>{
    Label{Language::zh, "zh", "中文", "Chinese"},
    Label{Language::en, "en", "英文", "English"},
};
static_assert(complete(labels<Language>));

}  // namespace gongkai
