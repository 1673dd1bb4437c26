// SPDX-License-Identifier: Apache-2.0
#include <gongkai/sample/files.hpp>

#include <fstream>
#include <ios>
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

namespace gongkai::sample {

namespace {

namespace fs = std::filesystem;
using exchange::WriteOptions;
using record::Kind;

constexpr WriteOptions everything{exchange::Names::tokens, true};

/// A file that says when it cannot be written.
class File {
  public:
    File(const fs::path& folder, std::string name)
        : path_(folder / name), out_(path_, std::ios::binary) {
        written_.name = std::move(name);
        check();
    }

    [[nodiscard]] std::ofstream& out() { return out_; }
    void add() {
        ++written_.lines;
        check();
    }
    [[nodiscard]] WrittenFile close() {
        out_.close();
        check();
        return written_;
    }

  private:
    void check() const {
        if (!out_) throw Error(path_.string() + ": cannot be written");
    }

    fs::path path_;
    std::ofstream out_;
    WrittenFile written_;
};

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
        lines.out() << exchange::to_json(record, everything) << '\n';
        lines.add();
        csv.write(record);
        table.add();
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
            trace->out() << exchange::to_json(event, everything) << '\n';
            trace->add();
        }
        if (++records % often == 0 && progress) progress(records);
    });
    std::vector<WrittenFile> written;
    for (const auto& [kind, own] : files) {
        written.push_back(own->lines.close());
        written.push_back(own->table.close());
    }
    written.push_back(trace->close());
    return written;
}

}  // namespace gongkai::sample
