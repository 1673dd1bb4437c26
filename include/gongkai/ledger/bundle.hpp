// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/record/kind.hpp>

/// Bundles (交换包): histories of records that go from one ledger to another, as JSON Lines: a line
/// that says what it is, a line for each event in the order of its ledger, and a last line with
/// their number.
namespace gongkai::ledger {

inline constexpr std::string_view bundle_schema = "gongkai.bundle/1";

/// Which records go into a bundle: with all of their events, because a history that lacks its
/// beginning proves nothing.
struct BundleSelection {
    std::string agency{};         ///< id; with what such records refer to as applicants and fees
    std::optional<Date> first{};  ///< records with an act on this day or later
    std::optional<Date> last{};   ///< and on this day or earlier
    bool personal = false;        ///< with the personal data, for who may have them
};

/// Two histories of one record that differ (冲突). The ledger keeps its own, and beside it the
/// other.
struct BundleConflict {
    record::Kind kind{};
    std::string record;
    std::int64_t version = 0;  ///< of the first event that differs
    std::string origin;        ///< id of the ledger that the other came from

    friend bool operator==(const BundleConflict&, const BundleConflict&) = default;
};

/// What became of a bundle.
struct BundleReport {
    std::int64_t records_added = 0;
    std::int64_t records_continued = 0;  ///< known before, with events that are new
    std::int64_t records_known = 0;      ///< nothing new
    std::int64_t events_added = 0;
    std::vector<BundleConflict> conflicts;

    friend bool operator==(const BundleReport&, const BundleReport&) = default;
};

}  // namespace gongkai::ledger
