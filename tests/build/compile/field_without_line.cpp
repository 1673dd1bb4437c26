// SPDX-License-Identifier: Apache-2.0
// A member of a record that its table of fields leaves out.
// forbidden: static.assert
#include <string>

#include <gongkai/record/row.hpp>

struct Notice {
    std::string id;
    std::string title;
    bool generated = false;
};

template <>
inline constexpr auto gongkai::record::fields<Notice> = gongkai::record::describe(
    gongkai::record::required(&Notice::id, "id", "编号", "id"),
#ifndef FORBIDDEN
    gongkai::record::required(&Notice::title, "title", "标题", "title"),
#endif
    gongkai::record::optional(&Notice::generated, "generated", "生成数据", "generated"));
static_assert(!gongkai::record::rows<Notice>.empty());
