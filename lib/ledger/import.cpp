// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/import.hpp>

#include <array>
#include <cstddef>
#include <utility>

#include <gongkai/ledger/ledger.hpp>
#include <gongkai/record/personal.hpp>

#include "case_file.hpp"
#include "event_rows.hpp"
#include "record/compiled_rows.hpp"
#include "state.hpp"

namespace gongkai::ledger {
namespace {

/// The fields in which a record differs from the one that is there.
std::vector<std::string> differences(const record::Record& given, const record::Record& there) {
    std::vector<std::string> fields;
    for (const auto& row : record::compiled_rows_of(record::kind(given))) {
        auto value = row.read(record::address(given));
        auto other = row.read(record::address(there));
        if (row.personal && !value.given()) continue;
        if (value == other) continue;
        // Parts may have been written without what is personal in them.
        if (record::without_personal(value, row) == value)
            other = record::without_personal(other, row);
        if (value != other) fields.emplace_back(row.token);
    }
    return fields;
}

}  // namespace

ImportReport Ledger::import_records(std::span<const record::Record> records,
                                    const workflow::Entry& entry, bool dry_run) {
    struct Undo {};
    ImportReport report;
    try {
        state().writing([&] {
            for (std::size_t i = 0; i < records.size(); ++i) {
                const auto kind = record::kind(records[i]);
                const auto& id = record::id(records[i]);
                const auto events = history_of(state().database, kind, id, true);
                if (events.empty()) {
                    const auto event = ledger::begin(records[i], entry, true);
                    state().writer.append(event);
                    state().writer.put(nullptr, replay(std::array{event}));
                    ++report.added;
                    continue;
                }
                auto fields = differences(records[i], replay(events).stored.record);
                if (fields.empty())
                    ++report.known;
                else
                    report.conflicts.push_back({i, kind, id, std::move(fields)});
            }
            if (dry_run) throw Undo{};
        });
    } catch (const Undo&) {
        return report;
    }
    return report;
}

}  // namespace gongkai::ledger
