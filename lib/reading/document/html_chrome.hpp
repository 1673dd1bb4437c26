// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Page furniture (页面框架): menus, breadcrumbs, share bars, footers, as public authorities' pages
/// name them.
namespace gongkai::reading::detail {

/// Whether a class or id attribute names furniture: `main-nav`, `dqwz`, `footerBox`. Names are
/// taken apart into words first, so that `navy` or `printContent` is none.
[[nodiscard]] bool names_furniture(std::string_view class_or_id);

/// Whether an ARIA role is furniture: navigation, banner, search.
[[nodiscard]] bool is_furniture_role(std::string_view role);

/// Whether a short line is furniture by how it begins (当前位置, 上一篇, 版权所有) or by a
/// registration number (ICP备).
[[nodiscard]] bool is_furniture_line(std::string_view line);

/// What a style attribute does to its element.
struct Style {
    bool hidden = false;
    bool bold = false;
};
[[nodiscard]] Style style_of(std::string_view style);

}  // namespace gongkai::reading::detail
