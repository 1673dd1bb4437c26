// SPDX-License-Identifier: Apache-2.0
#include <gongkai/sample/files.hpp>

#include <map>
#include <memory>
#include <span>
#include <string>
#include <system_error>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/exchange/csv.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/record/kind.hpp>

#include "exchange/out_file.hpp"

namespace gongkai::sample {

namespace {

namespace fs = std::filesystem;
using exchange::WriteOptions;
using record::Kind;

constexpr WriteOptions everything{exchange::Names::tokens, true};

using File = exchange::detail::OutFile<Error>;

WrittenFile closed(File& file) {
    file.close();
    return {file.name(), file.lines()};
}

/// Both files of a kind.
struct KindFiles {
    File lines;
    File table;
    exchange::CsvWriter csv;

    KindFiles(const fs::path& folder, Kind kind)
        : lines(folder, std::string(token(kind)) + ".jsonl"),
          table(folder, std::string(token(kind)) + ".csv"),
          csv(table.out(), kind, everything) {}

    void add(const record::Record& record) {
        lines.add(exchange::to_json(record, everything));
        csv.write(record);
        table.count();
    }
};

}  // namespace

std::vector<WrittenFile> write_files(const fs::path& folder, const Options& options,
                                     const std::function<void(std::int64_t)>& progress) {
    constexpr std::int64_t often = 1000;
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw Error(folder.string() + ": " + failed.message());
    std::map<Kind, std::unique_ptr<KindFiles>> files;
    std::unique_ptr<File> trace;
    std::int64_t records = 0;
    generate(options, [&](const record::Record& record, std::span<const workflow::Event> events) {
        const auto kind = record::kind(record);
        auto& own = files[kind];
        if (!own) own = std::make_unique<KindFiles>(folder, kind);
        own->add(record);
        if (!trace) trace = std::make_unique<File>(folder, "events.jsonl");
        for (const auto& event : events) {
            trace->add(exchange::to_json(event, everything));
        }
        if (++records % often == 0 && progress) progress(records);
    });
    std::vector<WrittenFile> written;
    for (const auto& [kind, own] : files) {
        written.push_back(closed(own->lines));
        written.push_back(closed(own->table));
    }
    written.push_back(closed(*trace));
    return written;
}

}  // namespace gongkai::sample
