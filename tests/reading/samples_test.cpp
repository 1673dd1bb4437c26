// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gongkai/audit/check.hpp>
#include <gongkai/reading/read.hpp>
#include <gongkai/report/json.hpp>

#include "samples/expected.hpp"

// Whole reports, made up, with the difficulties of real ones: encodings, pages, tables, damage.

namespace {

using gongkai::Approximation;
using gongkai::Severity;
using gongkai::reading::read_file;
using gongkai::report::AnnualReport;
using gongkai::samples::expected;
using gongkai::samples::folder;
using Words = std::vector<std::string>;

Words figures_of(const AnnualReport& report) {
    Words stated;
    for (const auto& figure : report.figures) {
        const auto approximation = figure.amount.approximation;
        stated.push_back(
            std::string(figure.measure.token()) + "|" + figure.amount.value.to_string() + "|" +
            (approximation == Approximation::exact ? std::string()
                                                   : std::string(gongkai::token(approximation))) +
            "|" + figure.scope);
    }
    return stated;
}

Words findings_of(const AnnualReport& report) {
    Words found;
    for (const auto& finding : gongkai::audit::check(report).findings)
        if (finding.severity != Severity::note)
            found.push_back(finding.rule + "|" + finding.left.value + "|" + finding.right.value);
    return found;
}

/// What is in `these` and not in `those`, each as often as it is too many.
std::string without(Words these, Words those) {
    std::ranges::sort(these);
    std::ranges::sort(those);
    Words rest;
    std::ranges::set_difference(these, those, std::back_inserter(rest));
    std::string joined;
    for (const auto& word : rest) joined += word + "\n";
    return joined;
}

}  // namespace

TEST_CASE("every sample states the figures that a person read in it, and no other") {
    for (const auto& row : expected()) {
        const auto& name = row.first;
        const auto& sample = row.second;
        CAPTURE(name);
        const auto stated = figures_of(read_file(folder() / name));
        CHECK_MESSAGE(without(sample.figures, stated).empty(),
                      "not read:\n"
                          << without(sample.figures, stated));
        CHECK_MESSAGE(without(stated, sample.figures).empty(),
                      "not there:\n"
                          << without(stated, sample.figures));
    }
}

TEST_CASE("every sample contradicts itself where a person says so, and nowhere else") {
    for (const auto& row : expected()) {
        const auto& name = row.first;
        const auto& sample = row.second;
        CAPTURE(name);
        const auto found = findings_of(read_file(folder() / name));
        CHECK_MESSAGE(without(sample.findings, found).empty(),
                      "not found:\n"
                          << without(sample.findings, found));
        CHECK_MESSAGE(without(found, sample.findings).empty(),
                      "false alarms:\n"
                          << without(found, sample.findings));
    }
}

TEST_CASE("every sample says whose report of which year it is, in which encoding") {
    for (const auto& row : expected()) {
        const auto& name = row.first;
        const auto& sample = row.second;
        CAPTURE(name);
        const auto report = read_file(folder() / name);
        if (!sample.agency.empty()) CHECK(report.agency == sample.agency);
        CHECK(std::to_string(report.year.value_or(0)) == sample.year);
        REQUIRE(report.form);
        CHECK(std::string(gongkai::token(*report.form)) == sample.form);
        CHECK(report.source.encoding == sample.encoding);
    }
}

TEST_CASE("every figure of a sample shows the words that it was read from") {
    for (const auto& row : expected()) {
        const auto& name = row.first;
        CAPTURE(name);
        const auto report = read_file(folder() / name);
        for (const auto& figure : report.figures) {
            CAPTURE(figure.measure.token());
            CHECK(figure.span.end <= report.text.size());
            CHECK(!figure.span.empty());
            CHECK(figure.span.contains(figure.number));
            CHECK(!report.quote(figure.number).empty());
        }
        for (const auto& section : report.sections) {
            CHECK(section.span.end <= report.text.size());
            CHECK(report.quote(section.span).starts_with(section.heading));
        }
    }
}

TEST_CASE("reading a sample twice gives the same report") {
    for (const auto& row : expected()) {
        const auto& name = row.first;
        CAPTURE(name);
        const auto once = read_file(folder() / name);
        const auto again = read_file(folder() / name);
        CHECK(gongkai::report::to_json(once) == gongkai::report::to_json(again));
    }
}

TEST_CASE("a sample that went through JSON is judged as before") {
    for (const auto& row : expected()) {
        const auto& name = row.first;
        CAPTURE(name);
        const auto report = read_file(folder() / name);
        const auto audit = gongkai::audit::check(report);
        const auto written = gongkai::report::to_json(report, &audit);
        const auto back = gongkai::report::from_json(written);
        const auto audit_back = gongkai::audit::check(back);
        CHECK(gongkai::report::to_json(back, &audit_back) == written);
    }
}

TEST_CASE("a sample cut off anywhere is read up to there") {
    constexpr std::size_t stride = 97;  // meets every place in a character, a tag and a row
    for (const auto& row : expected()) {
        const auto& name = row.first;
        CAPTURE(name);
        std::ifstream file(folder() / name, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        for (std::size_t size = stride; size < bytes.size(); size += stride) {
            CAPTURE(size);
            const auto report = gongkai::reading::read(bytes.substr(0, size), {name, {}, {}});
            const auto inside = [&](gongkai::Span span) {
                return span.start <= span.end && span.end <= report.text.size();
            };
            CHECK(std::ranges::all_of(report.figures, [&](const auto& figure) {
                return inside(figure.span) && figure.span.contains(figure.number);
            }));
            CHECK(std::ranges::all_of(report.sections, inside, &gongkai::report::Section::span));
            CHECK(std::ranges::all_of(report.lists, inside, &gongkai::report::AnnouncedList::span));
            (void)gongkai::audit::check(report);
        }
    }
}

TEST_CASE("no sample is without its expectations") {
    const auto samples = expected();
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
        const auto extension = entry.path().extension();
        if (extension != ".txt" && extension != ".html" && extension != ".md") continue;
        const auto name = entry.path().filename().string();
        CAPTURE(name);
        CHECK(samples.contains(name));
    }
}

TEST_CASE("an excerpt that breaks off says so") {
    CHECK(read_file(folder() / "excerpt-2020.txt").cut_off);
    CHECK_FALSE(read_file(folder() / "full-width-2014.txt").cut_off);
}
