// SPDX-License-Identifier: Apache-2.0
#include <string>

#include <gongkai/text/date.hpp>
#include <gongkai/text/normalise.hpp>

namespace gongkai::text {

Date parse_date(std::string_view words) {
    if (words.size() == 10 && words[4] == '-' && words[7] == '-') return parse_iso(words);
    const auto normalised = normalise(words);
    const auto mention = date_at(normalised.text, 0);
    if (mention && mention->kind == DateKind::day && mention->span.end == normalised.text.size() &&
        mention->year && mention->month && mention->day)
        return require_date(*mention->year, *mention->month, *mention->day);
    throw InvalidValue("\"" + std::string(words) +
                       "\" is no date: write it as 2024-02-29 or 2024年2月29日");
}

}  // namespace gongkai::text
