// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <string>
#include <system_error>

#include <gongkai/base/label.hpp>
#include <gongkai/exchange/json.hpp>
#include <gongkai/ledger/ledger.hpp>

#include "case_file.hpp"
#include "event_rows.hpp"
#include "exchange/out_file.hpp"
#include "record_table.hpp"
#include "state.hpp"

namespace gongkai::ledger {
namespace {

namespace fs = std::filesystem;

using OutFile = exchange::detail::OutFile<LedgerError>;

ExportedFile closed(OutFile& file) {
    file.close();
    return {file.name(), file.lines()};
}

}  // namespace

std::vector<ExportedFile> Ledger::export_files(const fs::path& folder, Personal personal) const {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) throw LedgerError(folder.string() + ": " + failed.message());
    const bool shown = personal == Personal::shown;
    exchange::WriteOptions options;
    options.personal = shown;
    return state().reading([&] {
        auto& database = state().database;
        const Snapshot snapshot(database);
        std::vector<ExportedFile> files;
        for (const auto& label : labels<record::Kind>) {
            const auto& table = record_table(label.value);
            std::optional<OutFile> file;
            auto& statement =
                database.prepared("SELECT " + table.list + " FROM " + table.name + " ORDER BY id",
                                  0, table.columns.size());
            std::vector<std::string> ids;
            const auto add = [&](const record::Record& record) {
                if (!file) file.emplace(folder, std::string(label.token) + ".jsonl");
                file->add(exchange::to_json(record, options));
            };
            statement.each([&](const Statement& row) {
                if (shown)
                    ids.push_back(row.text(0));
                else
                    add(record_of(table, row));
            });
            for (const auto& id : ids)
                add(replay(history_of(database, label.value, id, true)).stored.record);
            if (file) files.push_back(closed(*file));
        }
        OutFile events(folder, "events.jsonl");
        BundleSelection everything;
        everything.personal = shown;
        write_bundle(events.out(), everything);
        files.push_back(closed(events));
        files.back().lines = event_count() + 2;
        OutFile digest_file(folder, "digest.json");
        digest_file.add(to_json(digest()));
        files.push_back(closed(digest_file));
        return files;
    });
}

}  // namespace gongkai::ledger
