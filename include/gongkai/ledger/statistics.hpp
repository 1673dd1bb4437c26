// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/record/kind.hpp>

/// Statistics (统计): how many records there are, by what. They are kept up with every step, so
/// that a ledger of a million records answers at once.
namespace gongkai::ledger {

/// By what the records of a kind are counted: tokens of its fields. A record counts in the month of
/// the first of `dated` that has a value, and once for each value of a list.
struct CountedKind {
    record::Kind kind;
    std::string_view agency;  ///< the field that says whose it is; empty where none does
    std::array<std::string_view, 3> dated;
    std::array<std::string_view, 7> by;
};

// clang-format off
/// Kinds without a row are counted as a whole.
inline constexpr std::array counted_kinds{
    CountedKind{record::Kind::disclosure_item,     "agency",     {"published_on", "made_on"},              {"media", "channel", "proactive_category", "environmental_category", "column", "disclosure_class", "state"}},
    CountedKind{record::Kind::column,              "",           {"opened_on"},                            {"channel", "kind"}},
    CountedKind{record::Kind::channel,             "agency",     {"opened_on"},                            {}},
    CountedKind{record::Kind::topic,               "agency",     {"opened_on"},                            {"channel"}},
    CountedKind{record::Kind::newsletter,          "agency",     {"published_on"},                         {}},
    CountedKind{record::Kind::post,                "agency",     {"posted_at"},                            {"platform"}},
    CountedKind{record::Kind::bulletin,            "agency",     {"published_on", "period_end"},           {"kind"}},
    CountedKind{record::Kind::eia_project,         "agency",     {"received_on"},                          {"document", "level", "outcome", "state"}},
    CountedKind{record::Kind::monitoring,          "agency",     {"sampled_on", "established_on"},         {"kind", "conclusion", "not_monitored_reason", "state"}},
    CountedKind{record::Kind::inspection,          "agency",     {},                                       {}},
    CountedKind{record::Kind::penalty_decision,    "agency",     {"decided_on", "filed_on"},               {"penalty_kinds", "state"}},
    CountedKind{record::Kind::information_request, "agency",     {"received_on", "applied_on"},            {"channel", "applicant_kind", "outcome", "state"}},
    CountedKind{record::Kind::reconsideration,     "respondent", {"received_on", "filed_on"},              {"outcome", "state"}},
    CountedKind{record::Kind::litigation,          "defendant",  {"docketed_on", "filed_on"},              {"outcome", "state"}},
    CountedKind{record::Kind::complaint,           "agency",     {"received_on", "filed_at"},              {"channel", "pollution_kinds", "substantiated", "satisfaction", "state"}},
    CountedKind{record::Kind::straw_inspection,    "agency",     {"inspected_on"},                         {"group"}},
    CountedKind{record::Kind::training,            "agency",     {"held_on"},                              {"kind"}},
};
// clang-format on

/// The row of a kind; null where it has none.
[[nodiscard]] constexpr const CountedKind* find_counted(record::Kind kind) {
    for (const auto& row : counted_kinds)
        if (row.kind == kind) return &row;
    return nullptr;
}

/// What to count.
struct CountQuery {
    std::optional<record::Kind> kind{};  ///< every kind without it
    /// A token of `CountedKind::by`, or `agency`, or `month`; empty for the whole.
    std::string by{};
    std::string agency{};       ///< id; empty for all
    std::string first_month{};  ///< 2016-01; empty for the beginning
    std::string last_month{};
};

/// How many.
struct Counted {
    record::Kind kind{};
    std::string by;
    std::string value;  ///< token, id or month; empty where the field has no value
    std::int64_t count = 0;

    friend bool operator==(const Counted&, const Counted&) = default;
};

}  // namespace gongkai::ledger
