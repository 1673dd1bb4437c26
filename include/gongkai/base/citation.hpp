// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>

#include <gongkai/base/label.hpp>

/// On whose authority something is so, and how far we have seen it written.
namespace gongkai {

/// How a provision was verified. Whoever is shown the provision is shown this too.
enum class Verification {
    full,      ///< the instrument was read in full
    page,      ///< the provision was seen on a page that quotes it
    one_copy,  ///< seen in one copy, no second one found
    memory     ///< from memory, not seen: a hypothesis
};

template <>
inline constexpr std::array labels<Verification>{
    Label{Verification::full, "full", "已核对全文", "read in full"},
    Label{Verification::page, "page", "见于引用该条的网页", "seen on a page that quotes it"},
    Label{Verification::one_copy, "one_copy", "仅见一个文本", "seen in one copy"},
    Label{Verification::memory, "memory", "未核对,凭记忆", "from memory, not verified"},
};
static_assert(complete(labels<Verification>));

/// A provision. It borrows its words from a table, or from the value that documents it.
struct Citation {
    std::string_view instrument;  ///< 政府信息公开条例(2019)
    std::string_view number;      ///< 国务院令第711号; may be empty
    std::string_view article;     ///< 第三十三条; may be empty
    Verification verified = Verification::full;

    [[nodiscard]] constexpr bool empty() const { return instrument.empty(); }

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// The citation in words; whatever was not read in full says so.
[[nodiscard]] inline std::string to_string(const Citation& citation,
                                           Language language = Language::zh) {
    if (citation.empty()) return {};
    std::string words = "《" + std::string(citation.instrument) + "》";
    if (!citation.number.empty()) words += "(" + std::string(citation.number) + ")";
    words += citation.article;
    if (citation.verified != Verification::full)
        words += (language == Language::zh ? "〔" : " [") +
                 std::string(label(citation.verified, language)) +
                 (language == Language::zh ? "〕" : "]");
    return words;
}

}  // namespace gongkai
