// SPDX-License-Identifier: Apache-2.0
// Any bytes are a table of some kind, the first of them choosing which: records, and rejected rows
// that say why. What was taken is written and read back equal.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string_view>

#include <gongkai/base/error.hpp>
#include <gongkai/exchange/csv.hpp>

namespace {

using namespace gongkai;

void read_and_write(record::Kind kind, std::string_view bytes) {
    const auto reading = exchange::read_csv(kind, bytes);
    for (const auto& row : reading.rejected)
        if (row.problems.empty()) std::abort();
    std::ostringstream rejected;
    exchange::write_rejected_csv(rejected, reading);
    const auto text = exchange::to_csv(kind, reading.records, {.personal = true});
    if (exchange::read_csv(kind, text).records != reading.records) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto& kinds = labels<record::Kind>;
    try {
        read_and_write(kinds[data[0] % kinds.size()].value,
                       {reinterpret_cast<const char*>(data) + 1, size - 1});
    } catch (const UnreadableInput&) {
    }
    return 0;
}
