// SPDX-License-Identifier: Apache-2.0
#include <gongkai/archive/archive.hpp>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include <gongkai/record/record.hpp>

#include "archive/contents.hpp"

/// The archives under released/ were written by the version that their names say. They are never
/// written again: each opens for ever. A new version adds its own, by running this test with
/// GONGKAI_RELEASE=VERSION in the environment.
namespace gongkai::archive {

namespace {

const auto folder = std::filesystem::path(GONGKAI_SOURCE_DIR) / "tests" / "archive" / "released";

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void release(const std::string& version) {
    for (const auto format : {ArchiveFormat::xml, ArchiveFormat::text}) {
        const auto path = folder / (version + "." + std::string(token(format)));
        if (std::filesystem::exists(path)) continue;
        std::ofstream(path, std::ios::binary) << write_archive(tests::one_of_each(), format);
    }
}

}  // namespace

TEST_CASE("every archive that a release wrote opens, with the same contents in both forms") {
    if (const char* version = std::getenv("GONGKAI_RELEASE")) release(version);
    int opened = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder)) {
        if (file.path().extension() != ".xml") continue;
        auto other = file.path();
        other.replace_extension(".text");
        CAPTURE(file.path().filename().string());
        const auto contents = read_archive(bytes_of(file.path()));
        CHECK(contents == read_archive(bytes_of(other)));
        CHECK(contents.records.size() >= 30);
        CHECK(workflow::replay<record::InformationRequest>(contents.events).version ==
              static_cast<std::int64_t>(contents.events.size()));
        ++opened;
    }
    CHECK(opened > 0);
}

TEST_CASE("the first archives hold a record of every kind that there was") {
    const auto contents = read_archive(bytes_of(folder / "0.1.0.xml"));
    std::set<record::Kind> kinds;
    for (const auto& record : contents.records) kinds.insert(record::kind(record));
    CHECK(kinds.size() == 30);
}

}  // namespace gongkai::archive
