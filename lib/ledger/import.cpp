// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/import.hpp>

#include <array>
#include <cstddef>
#include <map>
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

/// Takes in the records of one call.
class Import {
  public:
    Import(Database& database, Writer& writer, const workflow::Entry& entry)
        : database_(database), writer_(writer), entry_(entry) {}

    void take(std::size_t index, const record::Record& given) {
        const std::pair place(record::kind(given), record::id(given));
        // What was taken in by this call may wait to be written.
        if (const auto taken = taken_.find(place); taken != taken_.end())
            return compare(index, given, *taken->second);
        const auto events = history_of(database_, place.first, place.second, true);
        if (!events.empty()) return compare(index, given, replay(events).stored.record);
        const auto event = ledger::begin(given, entry_, true);
        writer_.append(event);
        writer_.put(nullptr, replay(std::array{event}));
        taken_.emplace(place, &given);
        ++report_.added;
    }

    [[nodiscard]] ImportReport report() { return std::move(report_); }

  private:
    void compare(std::size_t index, const record::Record& given, const record::Record& there) {
        auto fields = differences(given, there);
        if (fields.empty())
            ++report_.known;
        else
            report_.conflicts.push_back(
                {index, record::kind(given), record::id(given), std::move(fields)});
    }

    Database& database_;
    Writer& writer_;
    const workflow::Entry& entry_;
    std::map<std::pair<record::Kind, std::string>, const record::Record*> taken_;
    ImportReport report_;
};

}  // namespace

ImportReport Ledger::import_records(std::span<const record::Record> records,
                                    const workflow::Entry& entry, bool dry_run) {
    struct Undo {};
    ImportReport report;
    try {
        state().writing([&] {
            auto& writer = state().writer;
            writer.set_bulk(true);
            Import import(state().database, writer, entry);
            for (std::size_t i = 0; i < records.size(); ++i) import.take(i, records[i]);
            report = import.report();
            if (dry_run) throw Undo{};
            writer.set_bulk(false);
        });
    } catch (const Undo&) {
        return report;
    }
    return report;
}

}  // namespace gongkai::ledger
