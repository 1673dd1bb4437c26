// SPDX-License-Identifier: Apache-2.0
#include "html_tags.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gongkai::reading::detail {
namespace {

// clang-format off

/// By name.
constexpr std::array tags{
    Tag{"a",          Role::link},
    Tag{"address",    Role::block},
    Tag{"applet",     Role::dropped},
    Tag{"article",    Role::root},
    Tag{"aside",      Role::furniture},
    Tag{"audio",      Role::dropped},
    Tag{"b",          Role::strong},
    Tag{"blockquote", Role::block},
    Tag{"body",       Role::root},
    Tag{"br",         Role::line_break},
    Tag{"button",     Role::dropped},
    Tag{"canvas",     Role::dropped},
    Tag{"caption",    Role::block},
    Tag{"center",     Role::block},
    Tag{"datalist",   Role::dropped},
    Tag{"dd",         Role::block},
    Tag{"details",    Role::block},
    Tag{"dialog",     Role::furniture},
    Tag{"dir",        Role::list},
    Tag{"div",        Role::block},
    Tag{"dl",         Role::block},
    Tag{"dt",         Role::block},
    Tag{"fieldset",   Role::block},
    Tag{"figcaption", Role::block},
    Tag{"figure",     Role::block},
    Tag{"font",       Role::words},
    Tag{"footer",     Role::furniture},
    Tag{"form",       Role::root},
    Tag{"h1",         Role::heading, 1},
    Tag{"h2",         Role::heading, 2},
    Tag{"h3",         Role::heading, 3},
    Tag{"h4",         Role::heading, 4},
    Tag{"h5",         Role::heading, 5},
    Tag{"h6",         Role::heading, 6},
    Tag{"header",     Role::block},
    Tag{"hr",         Role::line_break},
    Tag{"html",       Role::root},
    Tag{"iframe",     Role::dropped, 0, true},
    Tag{"legend",     Role::block},
    Tag{"li",         Role::item},
    Tag{"main",       Role::root},
    Tag{"map",        Role::dropped},
    Tag{"menu",       Role::list},
    Tag{"meta",       Role::meta},
    Tag{"nav",        Role::furniture},
    Tag{"noframes",   Role::dropped, 0, true},
    Tag{"noscript",   Role::dropped},
    Tag{"object",     Role::dropped},
    Tag{"ol",         Role::list},
    Tag{"option",     Role::dropped},
    Tag{"p",          Role::block},
    Tag{"pre",        Role::block},
    Tag{"script",     Role::dropped, 0, true},
    Tag{"section",    Role::block},
    Tag{"select",     Role::dropped},
    Tag{"span",       Role::words},
    Tag{"strong",     Role::strong},
    Tag{"style",      Role::dropped, 0, true},
    Tag{"summary",    Role::block},
    Tag{"svg",        Role::dropped},
    Tag{"table",      Role::table},
    Tag{"tbody",      Role::body_rows},
    Tag{"td",         Role::cell},
    Tag{"template",   Role::dropped},
    Tag{"textarea",   Role::dropped, 0, true},
    Tag{"tfoot",      Role::body_rows},
    Tag{"th",         Role::header_cell},
    Tag{"thead",      Role::head_rows},
    Tag{"title",      Role::title},
    Tag{"tr",         Role::row},
    Tag{"ul",         Role::list},
    Tag{"video",      Role::dropped},
    Tag{"xml",        Role::dropped},
};

// clang-format on

static_assert(std::ranges::is_sorted(tags, {}, &Tag::name));

/// The first tag of each letter, and behind the last: names are looked up among few.
constexpr std::array<unsigned char, 27> firsts = [] {
    std::array<unsigned char, 27> table{};
    for (std::size_t letter = 0; letter < table.size(); ++letter)
        table[letter] = static_cast<unsigned char>(std::ranges::count_if(tags, [&](const Tag& tag) {
            return static_cast<unsigned char>(tag.name.front() - 'a') < letter;
        }));
    return table;
}();

constexpr char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

const Tag* find_tag(std::string_view name) {
    if (name.empty()) return nullptr;
    const auto letter = static_cast<unsigned char>(lower(name.front()) - 'a');
    if (letter >= 26) return nullptr;
    for (std::size_t i = firsts[letter]; i < firsts[letter + 1U]; ++i)
        if (std::ranges::equal(name, tags[i].name, {}, lower)) return &tags[i];
    return nullptr;
}

}  // namespace gongkai::reading::detail
