// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gongkai/text/normalise.hpp>

namespace gongkai::text::detail {

/// Drops the pinyin that converters put behind traditional characters: 發(fā)布 is 发布. Only what
/// carries a tone mark is taken for it, so that (AQI) and (a) stay. One look at a text without.
void drop_pinyin(Normalised& normalised);

}  // namespace gongkai::text::detail
