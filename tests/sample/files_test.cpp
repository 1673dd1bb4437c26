// SPDX-License-Identifier: Apache-2.0
#include <gongkai/sample/files.hpp>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/base/error.hpp>
#include <gongkai/exchange/csv.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/record/kind.hpp>

namespace gongkai::sample {

namespace {

namespace fs = std::filesystem;

/// A folder of its own, gone afterwards.
struct Folder {
    fs::path path = fs::temp_directory_path() / "gongkai-sample-files-test";
    Folder() { fs::remove_all(path); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

}  // namespace

TEST_CASE("the files of a generated year read back to the year, without a problem") {
    const Folder folder;
    std::map<record::Kind, std::vector<record::Record>> year;
    std::int64_t events = 0;
    generate({}, [&](const record::Record& record, std::span<const workflow::Event> of) {
        year[record::kind(record)].push_back(record);
        events += static_cast<std::int64_t>(of.size());
    });
    const auto written = write_files(folder.path, {});
    CHECK(written.size() == 2 * year.size() + 1);
    CHECK(written.back().name == "events.jsonl");
    CHECK(written.back().lines == events);
    for (const auto& [kind, records] : year) {
        const std::string name(token(kind));
        CAPTURE(name);
        std::ifstream lines(folder.path / (name + ".jsonl"));
        CHECK(require_all(exchange::read_json_lines(lines)) == records);
        std::ifstream table(folder.path / (name + ".csv"));
        CHECK(require_all(exchange::read_csv(kind, table)) == records);
    }
}

TEST_CASE("a folder that cannot be made is told") {
    const Folder folder;
    std::ofstream(folder.path) << "a file";
    CHECK_THROWS_AS(write_files(folder.path, {}), Error);
}

}  // namespace gongkai::sample
