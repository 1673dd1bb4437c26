// SPDX-License-Identifier: Apache-2.0
#include "detail_html_tags.hpp"

#include <algorithm>
#include <array>

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
    Tag{"iframe",     Role::dropped},
    Tag{"legend",     Role::block},
    Tag{"li",         Role::item},
    Tag{"main",       Role::root},
    Tag{"map",        Role::dropped},
    Tag{"menu",       Role::list},
    Tag{"meta",       Role::meta},
    Tag{"nav",        Role::furniture},
    Tag{"noframes",   Role::dropped},
    Tag{"noscript",   Role::dropped},
    Tag{"object",     Role::dropped},
    Tag{"ol",         Role::list},
    Tag{"option",     Role::dropped},
    Tag{"p",          Role::block},
    Tag{"pre",        Role::block},
    Tag{"script",     Role::dropped},
    Tag{"section",    Role::block},
    Tag{"select",     Role::dropped},
    Tag{"strong",     Role::strong},
    Tag{"style",      Role::dropped},
    Tag{"summary",    Role::block},
    Tag{"svg",        Role::dropped},
    Tag{"table",      Role::table},
    Tag{"tbody",      Role::block},
    Tag{"td",         Role::cell},
    Tag{"template",   Role::dropped},
    Tag{"textarea",   Role::dropped},
    Tag{"tfoot",      Role::block},
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

}  // namespace

Tag tag_of(std::string_view name) {
    const auto found = std::ranges::lower_bound(tags, name, {}, &Tag::name);
    if (found != tags.end() && found->name == name) return *found;
    return {name, Role::words, 0};
}

}  // namespace gongkai::reading::detail
