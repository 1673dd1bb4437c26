// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include <gongkai/record/record.hpp>
#include <gongkai/workflow/event.hpp>

/// A generated year (生成数据) of a provincial environmental authority: every record says that it
/// is generated, and no person, firm or authority of it exists. Its divisions are those of a real
/// province, because a code has to be one; what it says of them is invented.
namespace gongkai::sample {

/// The years that can be generated.
inline constexpr int first_year =
    2012;  ///< the first with a rule for complaints from its beginning
inline constexpr int last_year = 2030;
inline constexpr int largest_scale = 1000;

struct Options {
    std::uint64_t seed = 1;
    int year = 2016;
    int scale = 1;  ///< how often what people file and the authority handles is multiplied
};

/// Receives a record and the events that made it what it is; valid during the call.
using Give = std::function<void(const record::Record&, std::span<const workflow::Event>)>;

/// Generates a year and gives it record by record: those that others refer to first, but for what
/// an item of a decision refers back to. Equal options give equal records on every machine. Memory
/// does not grow with the scale, but for what others refer to: key sources and decisions.
///
/// The year's statistics are those of `figures`. Nothing happens behind its 31 December, so that
/// what was filed last is still being handled. Every record keeps the rules of its table and is
/// what its events replay to. Throws `InvalidValue` for a year or a scale out of range.
void generate(const Options& options, const Give& give);

}  // namespace gongkai::sample
