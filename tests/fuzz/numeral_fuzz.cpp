// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include <gongkai/text/date.hpp>
#include <gongkai/text/document_number.hpp>
#include <gongkai/text/numeral.hpp>
#include <gongkai/text/segment.hpp>
#include <gongkai/text/utf8.hpp>

/// Whatever the bytes: spans lie in the text, in order, none empty and none overlapping, and what
/// a finder finds also begins where it says.
namespace {

using namespace gongkai;

void require(bool holds) {
    if (!holds) std::abort();
}

Span span_of(const Span& span) {
    return span;
}
template <typename Mention>
Span span_of(const Mention& mention) {
    return mention.span;
}

template <typename Mention>
void require_ordered(const std::vector<Mention>& found, std::size_t size) {
    std::size_t end = 0;
    for (const auto& mention : found) {
        const Span span = span_of(mention);
        require(span.start < span.end && span.end <= size && span.start >= end);
        end = span.end;
    }
}

void check_numerals(std::u32string_view text) {
    const auto found = text::find_numerals(text);
    require_ordered(found, text.size());
    for (const auto& numeral : found) {
        require(text::numeral_at(text, numeral.span.start) == numeral);
        require(!numeral.value.is_negative() && Decimal{} < numeral.step);
        require(!numeral.upper || numeral.value < *numeral.upper);
        const auto trailing = text::trailing_approximation(text, numeral.span.end);
        require(numeral.span.end + trailing.length <= text.size());
    }
}

void check_dates(std::u32string_view text) {
    const auto found = text::find_dates(text);
    require_ordered(found, text.size());
    for (const auto& mention : found) {
        require(text::date_at(text, mention.span.start) == mention);
        require(!mention.month || (*mention.month >= 1 && *mention.month <= 12));
        require(!mention.day || (*mention.day >= 1 && *mention.day <= 31));
        require(!mention.quarter || (*mention.quarter >= 1 && *mention.quarter <= 4));
    }
    const auto periods = text::find_periods(text);
    require_ordered(periods, text.size());
    for (const auto& mention : periods) {
        require(mention.period.start.ok() && mention.period.end.ok());
        require(mention.period.start <= mention.period.end);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = text::to_utf32({reinterpret_cast<const char*>(bytes), size});
    check_numerals(text);
    check_dates(text);
    require_ordered(text::find_document_numbers(text), text.size());
    require_ordered(text::find_sentences(text), text.size());
    require_ordered(text::find_enumerators(text), text.size());
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const auto numeral = text::numeral_at(text, i);
        require(!numeral || (numeral->span.start == i && numeral->span.end <= text.size()));
        const auto date = text::date_at(text, i);
        require(!date || (date->span.start == i && date->span.end <= text.size()));
    }
    return 0;
}
