// SPDX-License-Identifier: Apache-2.0
#include <gongkai/sample/fill.hpp>

namespace gongkai::sample {

std::int64_t fill(ledger::Ledger& ledger, const Options& options,
                  const std::function<void(std::int64_t)>& progress) {
    constexpr std::int64_t often = 1000;
    auto loading = ledger.load();
    std::int64_t records = 0;
    std::int64_t count = 0;
    generate(options, [&](const record::Record&, std::span<const workflow::Event> events) {
        loading.add(events);
        count += static_cast<std::int64_t>(events.size());
        if (++records % often == 0 && progress) progress(records);
    });
    loading.commit();
    return count;
}

}  // namespace gongkai::sample
