// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <gongkai/reading/document.hpp>
#include <gongkai/text/utf8.hpp>

namespace {

using namespace gongkai;

/// Blocks within the text, in order and apart; cells within their table.
void require_sound(const reading::Document& document) {
    const auto size = static_cast<std::uint32_t>(text::count_code_points(document.text));
    std::uint32_t at = 0;
    for (const auto& block : document.blocks) {
        if (block.span.start < at || block.span.empty() || block.span.end > size) std::abort();
        at = block.span.end;
        for (const auto& cell : block.cells)
            if (cell.span.end < cell.span.start || !block.span.contains(cell.span)) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    require_sound(reading::split_html(bytes));
    require_sound(reading::split_plain_text(std::string(bytes)));
    require_sound(reading::split_markdown(std::string(bytes)));
    static_cast<void>(reading::declared_charset(bytes));
    static_cast<void>(reading::media_type_of({}, bytes));
    return 0;
}
