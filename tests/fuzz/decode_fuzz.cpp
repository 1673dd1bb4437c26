// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>

#include <gongkai/text/decode.hpp>
#include <gongkai/text/normalise.hpp>
#include <gongkai/text/utf8.hpp>

using namespace gongkai::text;

namespace {

void require(bool claim) {
    if (!claim) std::abort();
}

void check(std::string_view bytes, std::optional<Encoding> declared) {
    const auto decoded = decode(bytes, declared);
    const auto points = to_utf32(decoded.text);
    require(to_utf8(points) == decoded.text);
    for (const auto& diagnostic : decoded.diagnostics)
        require(diagnostic.where.byte && (*diagnostic.where.byte < bytes.size()));

    const auto [text, offsets] = normalise(decoded.text);
    require(text.size() <= points.size());
    std::uint32_t before = 0;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const auto from = offsets.to_source(i);
        require(from < points.size() && (i == 0 || from > before));
        before = from;
    }
    require(offsets.to_source(static_cast<std::uint32_t>(text.size())) == points.size());
}

}  // namespace

/// The first byte is the declaration; the rest is the document, with and without it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    check(bytes, std::nullopt);
    check(bytes, static_cast<Encoding>(data[0] % 5));
    return 0;
}
