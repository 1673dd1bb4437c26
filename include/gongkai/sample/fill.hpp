// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

#include <gongkai/ledger/ledger.hpp>
#include <gongkai/sample/year.hpp>

namespace gongkai::sample {

/// Fills a ledger with a generated year, with every step of its records; gives the number of
/// events.
///
/// `progress` is called now and then with the number of records so far. Throws as `generate` and
/// `Loader` do; nothing stands then.
std::int64_t fill(ledger::Ledger& ledger, const Options& options,
                  const std::function<void(std::int64_t)>& progress = {});

}  // namespace gongkai::sample
