// SPDX-License-Identifier: Apache-2.0
#include <gongkai/ledger/bundle.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <istream>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <utility>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/ledger/ledger.hpp>

#include "bundle_line.hpp"
#include "case_file.hpp"
#include "chain_check.hpp"
#include "event_rows.hpp"
#include "record/compiled_rows.hpp"
#include "record_table.hpp"
#include "row_writer.hpp"
#include "seal.hpp"
#include "state.hpp"
#include "tally.hpp"

namespace gongkai::ledger {
namespace {

using record::Kind;
using record::Part;

/// A record, by kind and id.
using Place = std::pair<Kind, std::string>;

/// Which records a bundle takes; nothing for all.
class Selection {
  public:
    Selection(Database& database, const BundleSelection& wanted) : database_(database) {
        if (!wanted.agency.empty()) take_agency(wanted.agency);
        if (wanted.first || wanted.last) take_span(wanted);
    }

    [[nodiscard]] bool has(Kind kind, const std::string& record) const {
        const Place place(kind, record);
        return (!of_agency_ || of_agency_->contains(place)) &&
               (!of_span_ || of_span_->contains(place));
    }

  private:
    void take_agency(const std::string& agency) {
        of_agency_.emplace();
        for (const auto& label : labels<Kind>) {
            const auto& table = record_table(label.value);
            auto& statement = database_.prepared("SELECT " + table.list + " FROM " + table.name, 0,
                                                 table.columns.size());
            statement.each([&](const Statement& row) {
                const auto record = record_of(table, row);
                const bool is_agency = label.value == Kind::agency && row.text(0) == agency;
                if (!is_agency && agency_of(record) != agency) return;
                of_agency_->emplace(label.value, row.text(0));
                take_referred(record);
            });
        }
    }

    /// What a record refers to goes with it where it has no agency of its own: applicants, fees.
    void take_referred(const record::Record& record) {
        for (const auto& row : record::compiled_rows_of(record::kind(record))) {
            if (row.type != record::Type::reference || row.list) continue;
            const auto value = row.read(record::address(record));
            const auto* id = value.find<std::string>();
            if (id == nullptr) continue;
            if (record::find_row(record::compiled_rows_of(*row.target), "agency") == nullptr &&
                *row.target != Kind::agency)
                of_agency_->emplace(*row.target, *id);
        }
    }

    void take_span(const BundleSelection& wanted) {
        of_span_.emplace();
        auto& statement = database_.prepared(
            "SELECT DISTINCT kind, record FROM event WHERE on_day BETWEEN :p0 AND :p1", 2, 2);
        statement.set(0, std::string_view(wanted.first ? to_iso(*wanted.first) : "0000-01-01"));
        statement.set(1, std::string_view(wanted.last ? to_iso(*wanted.last) : "9999-12-31"));
        statement.each([&](const Statement& row) {
            of_span_->emplace(require_token<Kind>(row.text(0), "kind of record"), row.text(1));
        });
    }

    Database& database_;
    std::optional<std::set<Place>> of_agency_;
    std::optional<std::set<Place>> of_span_;
};

std::vector<PersonalValue> personal_values(Database& database, const SealedEvent& event) {
    auto& statement = database.prepared(
        "SELECT path, salt, value FROM personal WHERE kind = :p0 AND record = :p1 AND"
        " version = :p2 AND state = 'kept' ORDER BY path",
        3, 3);
    statement.set(0, token(event.kind));
    statement.set(1, std::string_view(event.record));
    statement.set(2, event.version);
    std::vector<PersonalValue> values;
    statement.each([&](const Statement& row) {
        values.push_back({row.text(0), row.text(1), read_value(row.text(2))});
    });
    return values;
}

std::string head_line(const LedgerRow& row, const BundleSelection& wanted) {
    const auto day = [](const std::optional<Date>& date) {
        return date ? record::Value(to_iso(*date)) : record::Value();
    };
    return record::canonical(
        Part{{"schema", std::string(bundle_schema)},
             {"ledger", row.id},
             {"algorithm", std::string(token(row.algorithm))},
             {"events", row.sequence},
             {"head", row.hash},
             {"agency", wanted.agency.empty() ? record::Value() : record::Value(wanted.agency)},
             {"first", day(wanted.first)},
             {"last", day(wanted.last)},
             {"personal", wanted.personal}});
}

/// What the first line of a bundle says.
struct Head {
    std::string ledger;
    HashAlgorithm algorithm{};
    std::int64_t events = 0;
    std::string hash;
    bool whole = false;  ///< nothing was selected
    bool personal = false;
};

Head read_head(const LineReader& line) {
    if (line.text("schema") != bundle_schema)
        line.fail("schema should be \"" + std::string(bundle_schema) + '"');
    const auto algorithm = find_token<HashAlgorithm>(line.text("algorithm"));
    if (!algorithm) line.fail("there is no algorithm " + line.text("algorithm"));
    const auto none = [&](std::string_view key) { return !line.member(key).given(); };
    return {line.text("ledger"),
            *algorithm,
            line.whole("events"),
            line.text("head"),
            none("agency") && none("first") && none("last"),
            line.flag("personal")};
}

/// Reads the events of a bundle one by one and checks each.
class EventLines {
  public:
    EventLines(Lines& lines, const Head& head) : lines_(lines), hasher_(head.algorithm) {}

    std::optional<CarriedEvent> next() {
        const auto line = lines_.next("an event or the end");
        if (line.has("end")) {
            if (line.whole("end") != count_)
                line.fail("there should be " + std::to_string(line.whole("end")) +
                          " events before it, there are " + std::to_string(count_));
            return std::nullopt;
        }
        auto event = line.event();
        if (!is_sound(hasher_, event.row))
            line.fail("the event was altered: it hashes to something else than it says");
        check_personal(line, event);
        ++count_;
        return event;
    }

  private:
    static void check_personal(const LineReader& line, const CarriedEvent& event) {
        if (event.personal.empty()) return;
        const auto commitments = read_commitments(event.row.event.commitments);
        for (const auto& value : event.personal) {
            const auto found = std::ranges::find(commitments, value.path, &record::Member::token);
            const auto made =
                found == commitments.end()
                    ? std::string()
                    : commitment(algorithm_of(*found->value.find<std::string>()), value);
            if (made.empty() || found->value != record::Value(made))
                line.fail("the personal value of " + value.path +
                          " is not what the event commits to");
        }
    }

    Lines& lines_;
    Hasher hasher_;
    std::int64_t count_ = 0;
};

/// Takes in the histories of a bundle.
class Intake {
  public:
    Intake(Database& database, Writer& writer, std::string origin)
        : database_(database), writer_(writer), origin_(std::move(origin)) {}

    void add(CarriedEvent event) {
        const Place place(event.row.event.kind, event.row.event.record);
        auto& history = incoming_[place];
        if (history.empty()) order_.push_back(place);
        history.push_back(std::move(event));
    }

    BundleReport run() {
        for (const auto& place : order_) take(place, incoming_.find(place)->second);
        return std::move(report_);
    }

  private:
    void take(const Place& place, const std::vector<CarriedEvent>& incoming) {
        const auto local = events_of(database_, place.first, place.second);
        const auto shared = std::min(local.size(), incoming.size());
        for (std::size_t i = 0; i < shared; ++i)
            if (local[i].event != incoming[i].row.event) return conflict(place, incoming, i);
        for (std::size_t i = 0; i < shared; ++i)
            for (const auto& value : incoming[i].personal)
                writer_.reveal(incoming[i].row.event, value);
        if (incoming.size() <= local.size()) {
            ++report_.records_known;
            return;
        }
        std::optional<record::Record> before;
        if (!local.empty())
            before = replay(history_of(database_, place.first, place.second, true)).stored.record;
        for (std::size_t i = shared; i < incoming.size(); ++i) {
            const auto& [row, personal] = incoming[i];
            writer_.append(row.event, personal, row.origin.empty() ? origin_ : row.origin);
        }
        writer_.flush();
        const auto after = replay(history_of(database_, place.first, place.second, true));
        writer_.put(before ? &*before : nullptr, after);
        ++(before ? report_.records_continued : report_.records_added);
        report_.events_added += static_cast<std::int64_t>(incoming.size() - shared);
    }

    void conflict(const Place& place, const std::vector<CarriedEvent>& incoming, std::size_t at) {
        // Of what is personal the sender keeps the only copy: what lies here could not be erased.
        std::string history;
        for (const auto& event : incoming) history += to_line({event.row, {}}) + '\n';
        const auto content = Hasher(HashAlgorithm::sha256).genesis_hash(history);
        const auto& first = incoming[at].row;
        const auto origin = first.origin.empty() ? origin_ : first.origin;
        report_.conflicts.push_back({place.first, place.second, first.event.version, origin});
        auto& known = database_.prepared(
            "SELECT number FROM conflict WHERE kind = :p0 AND record = :p1 AND content = :p2", 3,
            1);
        known.set(0, token(place.first));
        known.set(1, std::string_view(place.second));
        known.set(2, std::string_view(content));
        if (known.first()) return;
        auto& last = database_.prepared("SELECT COALESCE(MAX(number), 0) FROM conflict", 0, 1);
        last.first();
        const std::array<Cell, 7> cells{std::to_string(last.number(0) + 1),
                                        std::string(token(place.first)),
                                        place.second,
                                        std::to_string(first.event.version),
                                        origin,
                                        content,
                                        history};
        RowWriter(database_, "conflict", false).put(cells);
    }

    Database& database_;
    Writer& writer_;
    std::string origin_;
    std::map<Place, std::vector<CarriedEvent>> incoming_;
    std::vector<Place> order_;
    BundleReport report_;
};

}  // namespace

void Ledger::write_bundle(std::ostream& out, const BundleSelection& selection) const {
    state().reading([&] {
        auto& database = state().database;
        const Snapshot snapshot(database);
        const Selection selected(database, selection);
        out << head_line(ledger_row(database), selection) << '\n';
        std::int64_t count = 0;
        each_event(database, [&](const EventRow& row, const std::string&) {
            if (!selected.has(row.event.kind, row.event.record)) return;
            CarriedEvent event{row, {}};
            if (selection.personal && !row.event.commitments.empty())
                event.personal = personal_values(database, row.event);
            out << to_line(event) << '\n';
            ++count;
        });
        out << record::canonical(Part{{"end", count}}) << '\n' << std::flush;
        if (!out) throw LedgerError("the bundle cannot be written");
    });
}

BundleReport Ledger::read_bundle(std::istream& in, bool dry_run) {
    Lines lines(in);
    const auto head = read_head(lines.next("the line that says what it is"));
    EventLines events(lines, head);
    struct Undo {};
    BundleReport report;
    try {
        state().writing([&] {
            Intake intake(state().database, state().writer, head.ledger);
            while (auto event = events.next()) intake.add(*std::move(event));
            report = intake.run();
            if (dry_run) throw Undo{};
        });
    } catch (const Undo&) {
        return report;
    }
    return report;
}

void Ledger::restore(std::istream& in) {
    Lines lines(in);
    const auto head = read_head(lines.next("the line that says what it is"));
    if (!head.whole || !head.personal)
        throw InvalidValue(
            "only the whole of a ledger, with its personal data, can be restored; read_bundle "
            "takes in what was selected or is without");
    EventLines events(lines, head);
    state().writing([&] {
        auto& database = state().database;
        auto& writer = state().writer;
        if (writer.sequence() > 0) throw InvalidValue(name() + ": there are events in it already");
        writer.become(head.ledger, head.algorithm);
        writer.set_bulk(true);
        while (const auto event = events.next()) {
            writer.append(event->row.event, event->personal, event->row.origin);
            if (writer.head() != event->row.hash)
                throw InvalidValue("event " + std::to_string(event->row.sequence) +
                                   " does not follow the one before it");
        }
        if (writer.sequence() != head.events || writer.head() != head.hash)
            throw InvalidValue("these are not all events of the ledger that was written");
        writer.set_bulk(false);
        ledger::rebuild(database, writer);
    });
    state().id = head.ledger;
    state().algorithm = head.algorithm;
}

std::vector<BundleConflict> Ledger::conflicts() const {
    return state().reading([&] {
        auto& statement = state().database.prepared(
            "SELECT kind, record, version, origin FROM conflict ORDER BY number", 0, 4);
        std::vector<BundleConflict> found;
        statement.each([&](const Statement& row) {
            found.push_back({require_token<Kind>(row.text(0), "kind of record"), row.text(1),
                             row.number(2), row.text(3)});
        });
        return found;
    });
}

std::vector<workflow::Event> Ledger::other_history(const BundleConflict& conflict) const {
    return state().reading([&] {
        auto& statement = state().database.prepared(
            "SELECT history FROM conflict WHERE kind = :p0 AND record = :p1 AND origin = :p2"
            " ORDER BY number",
            3, 1);
        statement.set(0, token(conflict.kind));
        statement.set(1, std::string_view(conflict.record));
        statement.set(2, std::string_view(conflict.origin));
        std::string text;
        statement.each([&](const Statement& row) { text = row.text(0); });
        std::vector<workflow::Event> events;
        std::size_t line = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto end = text.find('\n', at);
            events.push_back(unseal(
                LineReader(++line, std::string_view(text).substr(at, end - at)).event().row.event));
            at = end + 1;
        }
        return events;
    });
}

}  // namespace gongkai::ledger
