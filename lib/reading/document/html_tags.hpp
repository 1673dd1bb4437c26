// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gongkai::reading::detail {

/// What an HTML element means for the reading of a page.
enum class Role : unsigned char {
    words,  ///< part of the running text: span, font
    root,   ///< holds the page or its content and is never furniture: body, main, form
    block,  ///< begins and ends a paragraph
    heading,
    list,
    item,
    table,
    head_rows,  ///< thead
    body_rows,  ///< tbody, tfoot
    row,
    cell,
    header_cell,
    line_break,
    link,
    strong,
    title,
    meta,
    furniture,  ///< a block that is no content: nav, footer, aside
    dropped     ///< its text is none of the page's: script, style, select
};

struct Tag {
    std::string_view name;
    Role role = Role::words;
    int level = 0;        ///< of a heading
    bool is_raw = false;  ///< holds no tags: all up to its own end tag is text
};

/// The row of an element's name, in any case; null for an element that means nothing here.
[[nodiscard]] const Tag* find_tag(std::string_view name);

}  // namespace gongkai::reading::detail
