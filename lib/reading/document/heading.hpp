// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

/// Headings (标题) as reports write them, whatever the format of the document: told by their
/// enumerator and by being short, or by ending as a report's title does.
namespace gongkai::reading::detail {

/// The level of a line that is a heading: 1 for 一、 and 第一部分, 2 for (一), 3 for 1. and 1、
/// A heading is at most 40 characters long, holds no sentence end and, below level 1, neither a
/// count nor a denial (未, 没有): those are statements. A line that is all `bold` may be longer.
/// Constant time.
[[nodiscard]] std::optional<int> heading_level(std::string_view line, bool bold = false);

/// Whether a line may be the title of a report: short, no sentence mark, ends in 报告 or 年报 (a
/// parenthesis may follow).
[[nodiscard]] bool is_title(std::string_view line);

/// Whether a line that looks like a heading of level 1 is a row of the statutory table of requests:
/// that table numbers its own rows 一、 to 四、.
[[nodiscard]] bool is_table_row_label(std::string_view line);

}  // namespace gongkai::reading::detail
