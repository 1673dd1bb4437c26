// SPDX-License-Identifier: Apache-2.0
// A term that no row of the table names.
// forbidden: no term is called this
#include <gongkai/statute/term.hpp>

#ifdef FORBIDDEN
constexpr gongkai::statute::Term term = gongkai::statute::Term::of("no.such");
#else
constexpr gongkai::statute::Term term = gongkai::statute::Term::of("request.reply");
#endif
static_assert(!term.rows().empty());
