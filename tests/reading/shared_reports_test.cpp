// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include <gongkai/audit/check.hpp>
#include <gongkai/reading/read.hpp>
#include <gongkai/report/json.hpp>

// Published reports that lie beside the project and are no part of it.

namespace {

std::vector<std::filesystem::path> published() {
    const char* shared = std::getenv("GONGKAI_SHARED");
    const auto root = shared != nullptr
                          ? std::filesystem::path(shared)
                          : std::filesystem::path(GONGKAI_SOURCE_DIR) / ".." / "shared";
    std::vector<std::filesystem::path> paths;
    std::error_code absent;
    for (const auto& entry :
         std::filesystem::directory_iterator(root / "reports" / "texts", absent))
        if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    if (paths.empty()) MESSAGE("no published reports are there");
    std::ranges::sort(paths);
    return paths;
}

}  // namespace

TEST_CASE("published reports are read whole, and every figure shows its words") {
    for (const auto& path : published()) {
        CAPTURE(path);
        const auto report = gongkai::reading::read_file(path);
        for (const auto& figure : report.figures) {
            CHECK(!figure.span.empty());
            CHECK(figure.span.end <= report.text.size());
            CHECK(figure.span.contains(figure.number));
        }
        for (const auto& section : report.sections) CHECK(section.span.end <= report.text.size());
        for (const auto& list : report.lists)
            for (const auto& item : list.items) CHECK(list.span.contains(item));
        for (const auto& finding : gongkai::audit::check(report).findings) {
            CAPTURE(finding.rule);
            CHECK(!finding.message.empty());
            CHECK((!finding.left.span || finding.left.span->end <= report.text.size()));
            CHECK((!finding.right.span || finding.right.span->end <= report.text.size()));
        }
    }
}

TEST_CASE("published reports go through JSON unchanged") {
    for (const auto& path : published()) {
        CAPTURE(path);
        const auto written = gongkai::report::to_json(gongkai::reading::read_file(path));
        CHECK(gongkai::report::to_json(gongkai::report::from_json(written)) == written);
    }
}
