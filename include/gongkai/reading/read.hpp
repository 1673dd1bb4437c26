// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/text/decode.hpp>

namespace gongkai::reading {

/// What the caller knows about an input; everything left empty is told from the bytes.
struct ReadOptions {
    std::string name;        ///< file name, for its extension and for messages
    std::string media_type;  ///< text/plain, text/markdown, text/html
    std::optional<text::Encoding> encoding;
};

/// Reads a published report: text, Markdown or HTML, of any encoding.
///
/// A damaged document yields what could be read, with diagnostics. Throws `UnreadableInput`
/// when there is nothing to read: no bytes, or a format that is none of the three (an image, a
/// PDF), saying which. Linear in the size of the input. Safe to call from many threads.
[[nodiscard]] report::AnnualReport read(std::string_view bytes, const ReadOptions& options = {});

/// Reads a file. Throws `UnreadableInput` also where it is missing, a directory, or unreadable.
[[nodiscard]] report::AnnualReport read_file(const std::filesystem::path& path,
                                             ReadOptions options = {});

}  // namespace gongkai::reading
