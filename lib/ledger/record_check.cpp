// SPDX-License-Identifier: Apache-2.0
#include "record_check.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>

#include "case_file.hpp"
#include "event_rows.hpp"
#include "fold.hpp"
#include "hasher.hpp"
#include "personal_fields.hpp"
#include "record_table.hpp"
#include "schema.hpp"
#include "seal.hpp"
#include "table_scan.hpp"
#include "tally.hpp"

namespace gongkai::ledger {
namespace {

using record::Kind;

/// How many differing counts are told one by one.
constexpr std::size_t most_counts = 20;

std::vector<std::string> column_names(std::string_view table) {
    std::vector<std::string> names;
    for (const auto& column : table_named(table).columns) names.push_back(column.name);
    return names;
}

std::string words(const Cell& cell) {
    return cell ? *cell : "NULL";
}

/// One table beside the events, row by row.
struct Beside {
    TableScan scan;

    /// Calls for the rows of a record, and before them for those that belong to none.
    template <typename Own, typename Stray>
    void of(const std::string& kind, const std::string& record, Own own, Stray stray) {
        while (const auto* row = scan.row()) {
            const auto place = std::tie(*(*row)[0], *(*row)[1]);
            const auto wanted = std::tie(kind, record);
            if (place > wanted) return;
            if (place == wanted)
                own(*row);
            else
                stray(*row);
            scan.next();
        }
    }
    template <typename Stray>
    void rest(Stray stray) {
        for (; scan.row() != nullptr; scan.next()) stray(*scan.row());
    }
};

class RecordCheck {
  public:
    RecordCheck(Database& database, const std::function<void(std::int64_t)>& progress,
                Verification& verification)
        : database_(database),
          progress_(progress),
          verification_(verification),
          personal_{{database, "personal", column_names("personal"), 4, "ttnt"}},
          clocks_{{database, "clock", column_names("clock"), 3, "ttn"}} {}

    void run() {
        constexpr std::int64_t often = 10'000;
        std::int64_t events = 0;
        std::string kind;
        each_event_by_record(database_, [&](const EventRow& row, const std::string& of) {
            if (!history_.empty() &&
                (of != kind || row.event.record != history_.front().event.record))
                check_case(kind);
            kind = of;
            history_.push_back(row);
            if (++events % often == 0) progress_(events);
        });
        if (!history_.empty()) check_case(kind);
        leave_kind();
        for (const auto& label : labels<Kind>)
            if (!seen_.contains(label.value)) enter_kind(label.value), leave_kind();
        const auto stray = [this](const std::vector<Cell>& row) { stray_personal(row); };
        personal_.rest(stray);
        clocks_.rest([this](const std::vector<Cell>& row) { stray_clock(row); });
        check_counts();
    }

  private:
    void add(TraceFault fault, std::int64_t sequence, std::string record, std::string zh,
             std::string en) {
        verification_.problems.push_back(
            {fault, sequence, std::move(record), std::move(zh), std::move(en)});
    }

    void enter_kind(Kind kind) {
        seen_.insert(kind);
        const auto& table = record_table(kind);
        table_ = &table;
        records_ = std::make_unique<TableScan>(database_, table.name, table.columns, 1, "t");
        counted_.clear();
        for (const auto* field : table.fields) counted_.push_back(is_counted(kind, *field));
    }

    /// What is left of a kind's records has no events.
    void leave_kind() {
        if (!records_) return;
        for (; records_->row() != nullptr; records_->next()) unexplained(*records_->row());
        records_.reset();
    }

    void unexplained(const std::vector<Cell>& cells) {
        add(TraceFault::record_unexplained, 0, name_of(words(cells[0])), "有记录而无任何留痕",
            "the record has no events");
        count(cells);
    }

    [[nodiscard]] std::string name_of(const std::string& id) const {
        return std::string(token(table_->kind)) + '/' + id;
    }

    /// All that belongs to one record.
    void check_case(const std::string& kind_name) {
        const auto history = std::exchange(history_, {});
        const auto kind = find_token<Kind>(kind_name);
        const auto& id = history.front().event.record;
        const auto name = kind_name + '/' + id;
        if (!kind) {
            add(TraceFault::event_unreadable, history.front().sequence, name,
                "没有这一记录种类: " + kind_name, "there is no kind of record " + kind_name);
            return;
        }
        if (!records_ || table_->kind != *kind) {
            leave_kind();
            enter_kind(*kind);
        }
        while (records_->row() != nullptr && *(*records_->row())[0] < id) {
            unexplained(*records_->row());
            records_->next();
        }
        const bool readable = fold(history, name);
        const auto* cells = records_->row();
        if (cells == nullptr || *(*cells)[0] != id) {
            add(TraceFault::record_missing, history.back().sequence, name, "留痕未产生记录",
                "its events have no record");
        } else {
            ++verification_.records;
            if (readable) compare(history, name, *cells);
            count(*cells);
            records_->next();
        }
        check_personal(history, kind_name, id, name);
        check_clocks(history, kind_name, id, name);
    }

    bool fold(const std::vector<EventRow>& history, const std::string& name) {
        fold_.begin(*table_);
        std::int64_t version = 0;
        bool readable = true;
        for (const auto& row : history) {
            if (!fold_.apply(row.event.payload)) {
                readable = false;
                add(TraceFault::event_unreadable, row.sequence, name,
                    "第" + std::to_string(row.sequence) + "条留痕的内容不可读",
                    "what event " + std::to_string(row.sequence) + " changed cannot be read");
            }
            if (row.event.version != ++version) {
                add(TraceFault::event_missing, row.sequence, name,
                    "版本" + std::to_string(row.event.version) + "之前缺少版本" +
                        std::to_string(version),
                    "version " + std::to_string(version) + " is missing before version " +
                        std::to_string(row.event.version));
                version = row.event.version;
            }
        }
        return readable;
    }

    void compare(const std::vector<EventRow>& history, const std::string& name,
                 const std::vector<Cell>& cells) {
        const auto& last = history.back().event;
        const auto fields = table_->fields.size();
        for (std::size_t i = 0; i < fields; ++i)
            if (!fold_.equals(i, cells[i])) differs(history, name, i, cells[i], fold_.written(i));
        if (cells[fields] != std::to_string(last.version))
            differs(history, name, fields, cells[fields], std::to_string(last.version));
        if (cells[fields + 1] != last.on)
            differs(history, name, fields + 1, cells[fields + 1], last.on);
        if (cells[fields + 2] != last.at)
            differs(history, name, fields + 2, cells[fields + 2], last.at);
    }

    void differs(const std::vector<EventRow>& history, const std::string& name, std::size_t column,
                 const Cell& found, const std::string& made) {
        const auto field = column < table_->fields.size()
                               ? std::string(table_->fields[column]->token)
                               : table_->columns[column];
        add(TraceFault::record_changed, history.back().sequence, name,
            field + ": 记录为 " + words(found) + ", 留痕为 " + (made.empty() ? "NULL" : made),
            field + ": the record has " + words(found) + ", its events make it " +
                (made.empty() ? "NULL" : made));
    }

    void count(const std::vector<Cell>& cells) {
        auto record = record::blank(table_->kind);
        for (std::size_t i = 0; i < table_->fields.size(); ++i) {
            const auto& field = *table_->fields[i];
            if (!cells[i] || !counted_[i]) continue;
            try {
                write_cell(field, record::address(record), *cells[i]);
            } catch (const Error&) {
                // Told as a record that differs from its events.
                continue;
            }
        }
        tally_.add(record);
    }

    void stray_personal(const std::vector<Cell>& row) {
        add(TraceFault::personal_unexplained, 0, words(row[0]) + '/' + words(row[1]),
            words(row[3]) + ": 没有对应的留痕", words(row[3]) + ": there is no such event");
    }

    void stray_clock(const std::vector<Cell>& row) {
        add(TraceFault::clock_changed, 0, words(row[0]) + '/' + words(row[1]),
            words(row[4]) + ": 没有对应的留痕", words(row[4]) + ": there is no such event");
    }

    Hasher& hasher_of(std::string_view commitment) {
        return algorithm_of(commitment) == HashAlgorithm::sm3 ? sm3_ : sha256_;
    }

    void check_personal(const std::vector<EventRow>& history, const std::string& kind,
                        const std::string& id, const std::string& name) {
        std::map<std::pair<std::int64_t, std::string>, PersonalRow> rows;
        personal_.of(
            kind, id,
            [&](const std::vector<Cell>& row) {
                PersonalRow one{words(row[0]),      words(row[1]), number_of(words(row[2])),
                                words(row[3]),      words(row[4]), row[5].value_or(""),
                                row[6].value_or("")};
                auto key = std::pair(one.version, one.path);
                rows.insert_or_assign(std::move(key), std::move(one));
            },
            [this](const std::vector<Cell>& row) { stray_personal(row); });
        for (const auto& event : history) {
            record::Part commitments;
            try {
                commitments = read_commitments(event.event.commitments);
            } catch (const Error& error) {
                add(TraceFault::event_unreadable, event.sequence, name, error.what(), error.what());
            }
            for (const auto& [path, value] : commitments) {
                const auto found = rows.find({event.event.version, path});
                const auto* told = found == rows.end() ? nullptr : &found->second;
                check_value(history, event, path, *value.find<std::string>(), told, name);
                if (found != rows.end()) rows.erase(found);
            }
        }
        for (const auto& [place, row] : rows)
            add(TraceFault::personal_unexplained, 0, name, place.second + ": 没有对应的留痕",
                place.second + ": there is no such event");
    }

    void check_value(const std::vector<EventRow>& history, const EventRow& event,
                     const std::string& path, const std::string& commitment, const PersonalRow* row,
                     const std::string& name) {
        const auto later_erasure = [&](const EventRow& one) {
            return one.event.version > event.event.version &&
                   one.event.step == workflow::erase_step &&
                   one.event.payload.find('"' + std::string(root_of(path)) + "\":") !=
                       std::string::npos;
        };
        const auto state = row == nullptr ? std::string_view("") : std::string_view(row->state);
        if (state == kept) {
            ++verification_.personal_kept;
            if (hasher_of(commitment).commitment(row->salt, path, row->value) != commitment)
                add(TraceFault::personal_changed, event.sequence, name,
                    path + ": 与留痕的承诺值不符", path + ": not what its event commits to");
            return;
        }
        const bool was_erased = std::ranges::any_of(history, later_erasure);
        if (was_erased) {
            ++verification_.personal_erased;
            return;
        }
        if (state == withheld && !event.origin.empty()) {
            ++verification_.personal_withheld;
            return;
        }
        add(TraceFault::personal_missing, event.sequence, name, path + ": 个人信息缺失, 无删除留痕",
            path + ": its value is gone, and no event says that it was erased");
    }

    void check_clocks(const std::vector<EventRow>& history, const std::string& kind,
                      const std::string& id, const std::string& name) {
        std::vector<std::vector<Cell>> rows;
        clocks_.of(
            kind, id, [&](const std::vector<Cell>& row) { rows.push_back(row); },
            [this](const std::vector<Cell>& row) { stray_clock(row); });
        if (!has_steps(table_->kind)) {
            if (!rows.empty()) stray_clock(rows.front());
            return;
        }
        std::vector<workflow::Event> events;
        std::vector<ClockRow> made;
        std::string agency;
        try {
            for (const auto& row : history) events.push_back(unseal(row.event));
            const auto file = replay(events);
            made = file.clocks;
            agency = agency_of(file.stored.record);
        } catch (const Error& error) {
            add(TraceFault::event_unreadable, history.back().sequence, name,
                "留痕不能重放: " + std::string(error.what()),
                "its events do not replay: " + std::string(error.what()));
            return;
        }
        const auto day = [](const std::optional<Date>& date) {
            return date ? Cell(to_iso(*date)) : std::nullopt;
        };
        bool same = made.size() == rows.size();
        for (std::size_t i = 0; same && i < made.size(); ++i) {
            const auto& clock = made[i];
            const std::vector<Cell> cells{kind,
                                          id,
                                          std::to_string(i),
                                          agency,
                                          clock.term,
                                          to_iso(clock.start),
                                          day(clock.due),
                                          clock.provisional ? "1" : "0",
                                          day(clock.met),
                                          day(clock.dropped),
                                          history.back().event.on};
            same = cells == rows[i];
        }
        if (!same)
            add(TraceFault::clock_changed, history.back().sequence, name, "期限与留痕推算不符",
                "its clocks are not those that its events make");
    }

    void check_counts() {
        std::map<TallyKey, std::int64_t> rows;
        auto& statement = database_.prepared(
            "SELECT kind, agency, month, dimension, value, count FROM tally WHERE count <> 0", 0,
            6);
        statement.each([&](const Statement& row) {
            rows[{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}] = row.number(5);
        });
        std::size_t told = 0;
        const auto differ = [&](const TallyKey& key, std::int64_t found, std::int64_t made) {
            if (found == made || ++told > most_counts) return;
            std::string what;
            for (const auto& part : key)
                if (!part.empty()) what += (what.empty() ? "" : " ") + part;
            add(TraceFault::count_changed, 0, "",
                what + ": 统计为" + std::to_string(found) + ", 记录为" + std::to_string(made),
                what + ": counted " + std::to_string(found) + ", there are " +
                    std::to_string(made));
        };
        for (const auto& [key, made] : tally_.counts()) {
            const auto found = rows.find(key);
            differ(key, found == rows.end() ? 0 : found->second, made);
            if (found != rows.end()) rows.erase(found);
        }
        for (const auto& [key, found] : rows) differ(key, found, 0);
    }

    Database& database_;
    const std::function<void(std::int64_t)>& progress_;
    Verification& verification_;
    Beside personal_;
    Beside clocks_;
    const RecordTable* table_ = nullptr;
    std::unique_ptr<TableScan> records_;
    std::vector<bool> counted_;  // fields of the table that counts depend on
    std::set<Kind> seen_;
    std::vector<EventRow> history_;
    Fold fold_;
    Tally tally_;
    Hasher sha256_{HashAlgorithm::sha256};
    Hasher sm3_{HashAlgorithm::sm3};
};

}  // namespace

void check_records(Database& database, const std::function<void(std::int64_t)>& progress,
                   Verification& verification) {
    RecordCheck(database, progress, verification).run();
}

}  // namespace gongkai::ledger
