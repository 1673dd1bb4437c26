// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>

/// Instants (时刻): stored in UTC, shown in China's time, which is +08:00 the year round.
namespace gongkai {

/// A second since 1970-01-01 00:00 UTC.
using Instant = std::chrono::sys_seconds;

inline constexpr std::chrono::hours china_offset{8};

/// The civil date in China at an instant.
[[nodiscard]] constexpr Date civil_date(Instant at) {
    return std::chrono::floor<std::chrono::days>(at + china_offset);
}

/// The instant at which clocks in China show a time of a civil date.
[[nodiscard]] constexpr Instant at_china(Date date, std::chrono::seconds since_midnight) {
    return Instant(date) + since_midnight - china_offset;
}

/// An instant as ISO 8601 writes it in China: 2016-03-01T09:30:00+08:00. Empty where its civil
/// date lies outside the years 0 to 9999.
[[nodiscard]] inline std::string to_iso(Instant at) {
    const Date date = civil_date(at);
    std::string text = to_iso(date);
    if (text.empty()) return text;
    const std::chrono::hh_mm_ss time(at + china_offset - Instant(date));
    const auto two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return text + 'T' + two(time.hours().count()) + ':' + two(time.minutes().count()) + ':' +
           two(time.seconds().count()) + "+08:00";
}

/// The instant that `words` write as YYYY-MM-DDThh:mm:ss with `Z` or an offset `±hh:mm` behind it,
/// and nothing else. Throws `InvalidValue`.
[[nodiscard]] inline Instant parse_instant(std::string_view words) {
    const auto fail = [words] {
        return InvalidValue("\"" + std::string(words) +
                            "\" is no instant: write it as 2016-03-01T09:30:00+08:00");
    };
    const auto two = [&](std::size_t at, int limit) {
        const char tens = words[at];
        const char ones = words[at + 1];
        if (tens < '0' || tens > '9' || ones < '0' || ones > '9') throw fail();
        const int n = (tens - '0') * 10 + (ones - '0');
        if (n > limit) throw fail();
        return n;
    };
    if (words.size() < 20 || words[10] != 'T' || words[13] != ':' || words[16] != ':') throw fail();
    const Date date = parse_iso(words.substr(0, 10));
    const std::chrono::hours hours{two(11, 23)};
    const std::chrono::minutes minutes{two(14, 59)};
    const std::chrono::seconds seconds{two(17, 59)};
    std::chrono::minutes offset{0};
    const std::string_view zone = words.substr(19);
    if (zone != "Z") {
        if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':') throw fail();
        offset = std::chrono::hours{two(20, 14)} + std::chrono::minutes{two(23, 59)};
        if (zone[0] == '-') offset = -offset;
    }
    return Instant(date) + hours + minutes + seconds - offset;
}

}  // namespace gongkai
