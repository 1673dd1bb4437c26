// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <set>
#include <string>
#include <string_view>

#include <gongkai/text/utf8.hpp>

#include "evidence.hpp"
#include "rule_functions.hpp"

namespace gongkai::audit::detail {
namespace {

enum class Kind { identity_card, mobile };

bool is_digit(char32_t c) {
    return U'0' <= c && c <= U'9';
}

/// Full-width digits and letters as their ASCII twins.
char32_t folded(char32_t c) {
    return U'\uFF01' <= c && c <= U'\uFF5E' ? c - 0xFEE0 : c;
}

/// A character that makes a run of digits part of something longer: a code, an address, a decimal.
bool joins(char32_t c) {
    return is_digit(c) || (U'a' <= c && c <= U'z') || (U'A' <= c && c <= U'Z') || c == U'-' ||
           c == U'_' || c == U'/' || c == U'=' || c == U'+' || c == U'%';
}

/// Counter words after which digits are a count and no telephone number.
bool counts(char32_t c) {
    return std::u32string_view{U"元次人条件份篇个户吨万亿"}.find(c) != std::u32string_view::npos;
}

bool plausible_birth(std::string_view digits) {
    using namespace std::chrono;
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (const char c : digits.substr(at, length)) value = value * 10 + (c - '0');
        return value;
    };
    const int born = number(6, 4);
    const auto date = year{born} / number(10, 2) / number(12, 2);
    return 1900 <= born && born < 2100 && date.ok();
}

/// The check character of 公民身份号码: ISO 7064 MOD 11-2. Source: GB 11643-1999.
bool identity_card(std::string_view digits) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view checks = "10X98765432";
    if (digits.size() != 18 || digits[0] < '1' || digits[0] > '8') return false;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (digits[i] < '0' || digits[i] > '9') return false;
        sum += weights[i] * (digits[i] - '0');
    }
    const char last = digits[17] == 'x' ? 'X' : digits[17];
    return checks[static_cast<std::size_t>(sum % 11)] == last && plausible_birth(digits);
}

bool mobile(std::string_view digits) {
    return digits.size() == 11 && digits[0] == '1' && '3' <= digits[1] && digits[1] <= '9';
}

/// The number with its middle hidden, as it may be shown: 138****5678.
std::string masked(std::string_view digits, Kind kind) {
    const std::size_t tail = kind == Kind::mobile ? 4 : 2;
    std::string result{digits.substr(0, 3)};
    result.append(digits.size() - 3 - tail, '*');
    return result.append(digits.substr(digits.size() - tail));
}

report::Finding exposed(std::string_view digits, Kind kind, Span span) {
    const std::string shown = masked(digits, kind);
    const bool card = kind == Kind::identity_card;
    auto result =
        finding(worded(shown, span), worded(""),
                {join({"公开文本中出现个人", card ? "身份证号" : "手机号码", ":", shown,
                       ",应作遮挡处理。"}),
                 join({"The published text shows a person's ",
                       card ? "identity card number" : "mobile number", ": ", shown, "."})});
    if (!card) result.hints.emplace_back("如为单位对外公布的联系电话,可予保留");
    return result;
}

}  // namespace

Outcome report_privacy(const report::AnnualReport& report) {
    Outcome outcome;
    const std::u32string text = text::to_utf32(report.text.utf8());
    if (!text.empty()) compared(outcome, false);
    std::set<std::string> reported;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_digit(folded(text[i]))) {
            ++i;
            continue;
        }
        const std::size_t start = i;
        std::string digits;
        while (i < text.size() && is_digit(folded(text[i])))
            digits.push_back(static_cast<char>(folded(text[i++])));
        const auto at = [&](std::size_t place) {
            return place < text.size() ? folded(text[place]) : U'\0';
        };
        if (digits.size() == 17 && (at(i) == U'X' || at(i) == U'x')) {
            digits.push_back('X');
            ++i;
        }
        const bool decimal = at(i) == U'.' && joins(at(i + 1));
        const bool before =
            start > 0 && (joins(folded(text[start - 1])) || text[start - 1] == U'.');
        if (before || decimal || joins(at(i))) continue;
        const Span span{static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(i)};
        const bool card = identity_card(digits);
        if (!card && (!mobile(digits) || counts(at(i)))) continue;
        if (!reported.insert(digits).second) continue;
        outcome.findings.push_back(
            exposed(digits, card ? Kind::identity_card : Kind::mobile, span));
    }
    return outcome;
}

}  // namespace gongkai::audit::detail
