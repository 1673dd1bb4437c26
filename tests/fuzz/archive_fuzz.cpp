// SPDX-License-Identifier: Apache-2.0
// Any bytes, as an archive and as what stands behind a first line that fits them, so that Boost is
// given what no checksum keeps from it. What is read is written and read back equal.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <gongkai/archive/archive.hpp>
#include <gongkai/base/error.hpp>

#include "archive/envelope.hpp"

namespace {

using namespace gongkai;
using namespace gongkai::archive;

constexpr Limits limits{.bytes = 1 << 20, .records = 64, .events = 64};

void read_and_write(std::string_view bytes) {
    try {
        const auto contents = read_archive(bytes, limits);
        for (const auto& format : labels<ArchiveFormat>)
            if (read_archive(write_archive(contents, format.value)) != contents) std::abort();
    } catch (const UnreadableInput&) {
    } catch (const InvalidValue&) {
        // A date far away can be read and not be written.
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    read_and_write(bytes);
    if (size < 2) return 0;
    const auto format = static_cast<ArchiveFormat>(data[0] % labels<ArchiveFormat>.size());
    const std::size_t records = data[1] & 7U;
    const std::size_t events = data[1] >> 3U & 7U;
    // The first line of an archive of nothing, with other counts.
    auto head = open(write_archive({}, format), limits).head;
    head.records = records;
    head.events = events;
    read_and_write(enclose(head, bytes.substr(2)));
    return 0;
}
