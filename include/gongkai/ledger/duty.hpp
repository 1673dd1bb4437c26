// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/date.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/statute/term.hpp>

/// What the law's clocks say of the records of a ledger (期限和公开义务).
namespace gongkai::ledger {

/// An act that is owed (待办事项).
struct Duty {
    record::Kind kind{};
    std::string record;  ///< its id
    std::string agency;  ///< id; empty where the kind has none
    statute::Term term = statute::Term::at(0);
    Date start;
    Date due;                  ///< the last day on which it is in time
    bool provisional = false;  ///< counted beyond the last published calendar

    /// The rule that sets the term.
    [[nodiscard]] const statute::TermRow& rule() const { return term.in_force(start); }

    friend bool operator==(const Duty&, const Duty&) = default;
};

/// The terms within which something has to be published (公开期限).
inline constexpr std::array<std::string_view, 14> publication_terms{
    "proactive.publish",
    "eia.notice_of_acceptance.report_book",
    "eia.notice_of_acceptance.report_form",
    "eia.notice_of_intended_decision",
    "eia.publish_decision",
    "monitoring.publish_supervisory",
    "monitoring.publish_self_manual",
    "monitoring.publish_self_manual.permit_holder",
    "pollution_source.publish",
    "pollution_source.publish_summary",
    "pollution_source.publish_automatic",
    "penalty.publish.environment",
    "enterprise.list",
    "double_publicity.publish",
};
static_assert([] {
    for (const auto token : publication_terms)
        if (!statute::Term::find(token)) return false;
    return true;
}());

/// What was owed under one term against what was done (公开率).
struct PublicationRate {
    statute::Term term = statute::Term::at(0);
    std::int64_t owed = 0;  ///< those that were due by the day, and those done before
    std::int64_t in_time = 0;
    std::int64_t late = 0;  ///< of what has to stay open (不少于): closed too early
    std::int64_t missing = 0;

    friend bool operator==(const PublicationRate&, const PublicationRate&) = default;
};

/// A source that was not monitored in a period (未开展监测的污染源).
struct Unmonitored {
    std::string source;  ///< its id
    std::string name;
    int year = 0;
    std::optional<int> quarter;
    std::string record;  ///< the id of what says so; empty where nothing was recorded at all
    std::string reason;  ///< token; empty where none was recorded
    std::string note;
    std::optional<Date> published_on;

    friend bool operator==(const Unmonitored&, const Unmonitored&) = default;
};

}  // namespace gongkai::ledger
