// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/text/date.hpp>

/// Whatever the bytes: a date or `InvalidValue`. What ISO's reader takes is what its writer writes,
/// the reader of any notation agrees with it, and what that one takes it takes again in each way
/// that the date is written in.
namespace {

using namespace gongkai;

void require(bool holds) {
    if (!holds) std::abort();
}

// Another exception leaves from here, and the fuzzer stops.
template <typename Parse>
std::optional<Date> parsed(Parse parse, std::string_view words) {
    try {
        return parse(words);
    } catch (const InvalidValue& error) {
        require(*error.what() != '\0');
        return std::nullopt;
    }
}

std::string in_chinese(Date date) {
    const std::chrono::year_month_day day(date);
    return std::to_string(static_cast<int>(day.year())) + "年" +
           std::to_string(static_cast<unsigned>(day.month())) + "月" +
           std::to_string(static_cast<unsigned>(day.day())) + "日";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view words(reinterpret_cast<const char*>(bytes), size);
    const auto iso = parsed(parse_iso, words);
    const auto any = parsed(text::parse_date, words);
    if (iso) {
        require(to_iso(*iso) == words);
        require(any == iso);
    }
    if (any) {
        const std::string written = to_iso(*any);
        require(parsed(parse_iso, written) == any);
        require(parsed(text::parse_date, written) == any);
        // Prose knows fewer years than ISO 8601: those of prose alone.
        if (!iso) require(parsed(text::parse_date, in_chinese(*any)) == any);
    }
    return 0;
}
