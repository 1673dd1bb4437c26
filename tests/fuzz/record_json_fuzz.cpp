// SPDX-License-Identifier: Apache-2.0
// Any line is a record, an event, or a problem that says where. What was taken is written and read
// back equal.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <gongkai/base/error.hpp>
#include <gongkai/exchange/json.hpp>

namespace {

using namespace gongkai;

void record_of(std::string_view text) {
    const auto row = exchange::read_json(text);
    if (row.record.has_value() != row.problems.empty()) std::abort();
    if (!row.record) return;
    const auto again = exchange::read_json(exchange::to_json(*row.record, {.personal = true}));
    if (again.record != row.record) std::abort();
}

void event_of(std::string_view text) {
    try {
        const auto event = exchange::read_event(text);
        if (exchange::read_event(exchange::to_json(event, {.personal = true})) != event)
            std::abort();
    } catch (const InvalidValue&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    record_of(bytes);
    event_of(bytes);
    try {
        static_cast<void>(exchange::read_json_lines(bytes));
    } catch (const UnreadableInput&) {
    }
    return 0;
}
