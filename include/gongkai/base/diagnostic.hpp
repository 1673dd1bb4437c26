// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <gongkai/base/label.hpp>

/// Diagnostics: what is wrong with a document. They travel with the result, and whatever could be
/// read is there too.
namespace gongkai {

enum class Severity { error, warning, note };

template <>
inline constexpr std::array labels<Severity>{
    Label{Severity::error, "error", "错误", "error"},
    Label{Severity::warning, "warning", "警告", "warning"},
    Label{Severity::note, "note", "提示", "note"},
};
static_assert(complete(labels<Severity>));

/// Where in an input: exactly one of the two counts is known, by how far the input was decoded.
struct Location {
    std::optional<std::uint32_t> start;  ///< offset in the text, in code points
    std::optional<std::uint64_t> byte;   ///< offset in the bytes of the input

    friend bool operator==(const Location&, const Location&) = default;
};

/// One problem of a document: `code` is stable, the messages are for people.
struct Diagnostic {
    Severity severity = Severity::warning;
    std::string code;        ///< e.g. `text.damaged_bytes`
    std::string message;     ///< Chinese
    std::string message_en;  ///< English
    Location where;

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace gongkai
