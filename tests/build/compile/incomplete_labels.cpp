// SPDX-License-Identifier: Apache-2.0
// An enumerator whose row stands at another's place.
// forbidden: static.assert
#include <array>

#include <gongkai/base/label.hpp>

enum class Colour { red, green };

#ifdef FORBIDDEN
constexpr std::array rows{gongkai::Label{Colour::green, "green", "绿", "green"},
                          gongkai::Label{Colour::red, "red", "红", "red"}};
#else
constexpr std::array rows{gongkai::Label{Colour::red, "red", "红", "red"},
                          gongkai::Label{Colour::green, "green", "绿", "green"}};
#endif
static_assert(gongkai::complete(rows));
