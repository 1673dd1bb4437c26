// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/diagnostic.hpp>
#include <gongkai/base/label.hpp>

/// Encodings (字符编码): from the bytes of a published document to UTF-8.
namespace gongkai::text {

enum class Encoding { utf_8, gb18030, utf_16le, utf_16be, big5 };

/// An encoding by any name that pages declare it with (`gbk`, `gb2312`, `utf8`, `big5-hkscs`),
/// in any case; nothing for a name of no supported encoding.
[[nodiscard]] std::optional<Encoding> find_encoding(std::string_view name);

struct Decoded {
    std::string text;         ///< valid UTF-8, without a byte order mark
    Encoding encoding;        ///< declared, marked, or detected
    Diagnostics diagnostics;  ///< damaged bytes, by their offset in the input
};

/// Decodes bytes of any quality. A byte order mark wins over `declared`; without either, valid
/// UTF-8 is UTF-8 and ICU detects the rest. A damaged sequence becomes U+FFFD with a diagnostic
/// `text.damaged_bytes` (the first 20 one by one, the rest counted in one more), and reading goes
/// on behind it. `declared` that does not fit bytes that are valid UTF-8 gives way, with a
/// diagnostic `text.wrong_declaration`. Never throws for what the bytes hold.
[[nodiscard]] Decoded decode(std::string_view bytes, std::optional<Encoding> declared = {});

}  // namespace gongkai::text

namespace gongkai {

template <>
inline constexpr std::array labels<text::Encoding>{
    Label{text::Encoding::utf_8, "UTF-8", "UTF-8", "UTF-8"},
    Label{text::Encoding::gb18030, "GB18030", "GB18030", "GB18030"},
    Label{text::Encoding::utf_16le, "UTF-16LE", "UTF-16LE", "UTF-16LE"},
    Label{text::Encoding::utf_16be, "UTF-16BE", "UTF-16BE", "UTF-16BE"},
    Label{text::Encoding::big5, "Big5", "Big5", "Big5"},
};
static_assert(complete(labels<text::Encoding>));

}  // namespace gongkai
