// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/audit/check.hpp>
#include <gongkai/reading/read.hpp>

// A real report of 2016, with what a person found in it. It is not part of the project: these
// cases say nothing where it does not lie beside it.

namespace {

using gongkai::Approximation;
using gongkai::Severity;
using gongkai::report::AnnualReport;
using gongkai::report::Measure;

std::optional<AnnualReport> seed() {
    const char* shared = std::getenv("GONGKAI_SHARED");
    const auto folder = shared != nullptr
                            ? std::filesystem::path(shared)
                            : std::filesystem::path(GONGKAI_SOURCE_DIR) / ".." / "shared";
    const auto path = folder / "seeds" / "jilin-2016-annual-report.txt";
    if (!std::filesystem::exists(path)) {
        MESSAGE("the report of 2016 is not there");
        return std::nullopt;
    }
    return gongkai::reading::read_file(path);
}

/// The values of a measure in text order, as "5800~over 25".
std::string values_of(const AnnualReport& report, std::string_view measure) {
    std::string values;
    for (const auto i : report.figures_of(Measure::require(measure))) {
        const auto& figure = report.figures[i];
        if (!values.empty()) values += ' ';
        values += figure.amount.value.to_string();
        if (figure.amount.approximation != Approximation::exact)
            values += "~" + std::string(gongkai::token(figure.amount.approximation));
        if (!figure.scope.empty()) values += "@" + figure.scope;
    }
    return values;
}

struct Stated {
    std::string_view measure;
    std::string_view values;
};

// In the order of the report.
constexpr Stated stated[] = {
    {"website.channels", "5"},
    {"website.columns", "36"},
    {"website.visits.daily", "45274"},
    {"monitoring.bulletins", "50~over"},
    {"eia.approved", "258"},
    {"supervision.items", "30~over"},
    {"monitoring.supervisory_disclosure_rate", "100"},
    {"straw.inspection_groups", "10"},
    {"straw.pilot_counties", "16"},
    {"complaints.received", "1266"},
    {"complaints.closed", "1197"},
    {"complaints.open", "69"},
    {"newsletter.issues", "55"},
    {"weibo.posts", "1285"},
    {"proactive.total", "5800~over"},
    {"proactive.website", "4630~over"},
    {"proactive.document", "320~over"},
    {"proactive.other", "850~over"},
    {"website.visits.total", "3700000~over"},
    {"requests.received", "25"},
    {"requests.accepted", "30"},
    {"requests.online", "10"},
    {"requests.letter", "20"},
    {"requests.answered", "25 30"},
    {"fees.amount", "0"},
    {"reconsideration.count", "0"},
    {"litigation.count", "0"},
    {"appeals.count", "0"},
};

}  // namespace

TEST_CASE("a real report of 2016 states these figures") {
    const auto report = seed();
    if (!report) return;
    for (const auto& row : stated) {
        CAPTURE(row.measure);
        CHECK(values_of(*report, row.measure) == row.values);
    }
}

TEST_CASE("nothing else in the report of 2016 is a figure of its year") {
    const auto report = seed();
    if (!report) return;
    // 六项, 三级, 十个方面, 12369, 2017年, 国办发〔2016〕19号, 1., 每周一期
    for (const auto& figure : report->figures) {
        const auto quote = report->quote(figure.span);
        CAPTURE(quote);
        const auto token = figure.measure.token();
        CHECK(std::ranges::any_of(stated, [&](const Stated& row) { return row.measure == token; }));
    }
}

TEST_CASE("the report of 2016 says whose and of which year it is") {
    const auto report = seed();
    if (!report) return;
    CHECK(report->year == 2016);
    CHECK(report->form == gongkai::report::Form::y2008);
    using Key = gongkai::report::SectionKey;
    for (const auto key : {Key::overview, Key::proactive, Key::requests, Key::fees, Key::review,
                           Key::problems, Key::plans})
        CHECK(std::ranges::any_of(report->sections,
                                  [&](const auto& section) { return section.key == key; }));
}

TEST_CASE("the report of 2016 contradicts itself twice; its right sums raise no alarm") {
    const auto report = seed();
    if (!report) return;
    std::vector<std::string> found;
    for (const auto& finding : gongkai::audit::check(*report).findings)
        if (finding.severity != Severity::note)
            found.push_back(finding.rule + " " + finding.left.value + " " + finding.right.value);
    // 5800余 = 4630余 + 320余 + 850余, 1266 = 1197 + 69, 30 = 10 + 20 and 5个频道 are right.
    CHECK(found == std::vector<std::string>{"text.accepted_exceeds_received 25 30",
                                            "text.rate_period 45274 3700000"});
}

TEST_CASE("the lists of the report of 2016 have as many items as they announce") {
    const auto report = seed();
    if (!report) return;
    for (const auto& list : report->lists) {
        CAPTURE(list.of);
        if (!list.open)
            CHECK(gongkai::Decimal(static_cast<std::int64_t>(list.items.size())) == list.announced);
    }
    CHECK(std::ranges::any_of(report->lists, [](const auto& list) { return list.of == "频道"; }));
}
