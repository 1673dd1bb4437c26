// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/instant.hpp>
#include <gongkai/ledger/bundle.hpp>
#include <gongkai/ledger/digest.hpp>
#include <gongkai/ledger/duty.hpp>
#include <gongkai/ledger/hash_algorithm.hpp>
#include <gongkai/ledger/import.hpp>
#include <gongkai/ledger/ledger_error.hpp>
#include <gongkai/ledger/statistics.hpp>
#include <gongkai/ledger/trace_fault.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/workflow/event.hpp>

/// The ledger (台账): records, and every step that made them what they are, in a store that many
/// processes may write to.
namespace gongkai::ledger {

/// Whether personal data are given (个人信息). They never are unless asked for by this name.
enum class Personal { hidden, shown };

/// How a ledger is opened.
struct OpenOptions {
    bool create = true;                               ///< makes a ledger where there is none
    HashAlgorithm algorithm = HashAlgorithm::sha256;  ///< of a ledger that is made
};

/// A record as it stands.
struct Stored {
    record::Record record;
    std::int64_t version = 0;
    Date on;     ///< of its last act
    Instant at;  ///< when that was written down

    friend bool operator==(const Stored&, const Stored&) = default;
};

/// Which records are listed, in the order of their ids.
struct RecordQuery {
    record::Kind kind{};
    /// Tokens of fields and the texts that write their values; all have to hold. A personal field
    /// cannot be asked for.
    std::vector<std::pair<std::string, std::string>> where{};
    std::string after{};       ///< id behind which the list begins
    std::int64_t limit = 100;  ///< at most so many
};

class Loader;

/// A ledger in an SQLite file or a PostgreSQL database.
///
///     auto ledger = gongkai::Ledger::open("gongkai.db");
///     ledger.add(request, {"信息公开办", day, now, ""});
///     ledger.step(Kind::information_request, request.id, "receive", {"信息公开办", day, now, ""});
///     for (const auto& duty : ledger.overdue(today)) remind(duty);
///
/// A step is acknowledged when the call returns: it then survives a crash. Event, record, clocks
/// and counts are written in one transaction. Calls from several threads wait for each other.
///
/// Every call throws `LedgerError` where the store fails.
class Ledger {
  public:
    /// `url` is the path of an SQLite file or `postgresql://user@host/database`. Throws
    /// `LedgerError` where nothing is there and `create` is not set, for a file that is no ledger,
    /// and for one that a later gongkai made.
    [[nodiscard]] static Ledger open(const std::string& url, OpenOptions options = {});

    ~Ledger();
    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;

    /// Lets go of the store. Every later call throws `LedgerError`.
    void close();
    [[nodiscard]] bool is_open() const { return state_ != nullptr; }

    [[nodiscard]] const std::string& id() const;  ///< random, made with the ledger
    [[nodiscard]] HashAlgorithm algorithm() const;
    [[nodiscard]] const std::string& name() const;  ///< the URL without a password

    /// Registers a record (登记). Throws as `workflow::create` does, and `InvalidValue` for an id
    /// that its kind already has.
    workflow::Event add(record::Record record, workflow::Entry entry);
    /// Takes in a record as it stands (收录), in whatever state. Throws as `add` does.
    workflow::Event import(record::Record record, workflow::Entry entry);
    /// Takes a step. With `expected`, throws `VersionConflict` where the record has another
    /// version; else as `AnyDocket::take` does, and `UnknownKey` for an id that there is not.
    workflow::Event step(record::Kind kind, std::string_view id, std::string_view step,
                         workflow::Entry entry, const record::Part& changes = {},
                         std::optional<std::int64_t> expected = {});
    /// Corrects what was entered wrongly (更正). Throws as `AnyDocket::amend` and `step` do.
    workflow::Event amend(record::Kind kind, std::string_view id, workflow::Entry entry,
                          const record::Part& changes, std::optional<std::int64_t> expected = {});
    /// Erases personal data for good (删除个人信息): the event that says so stays, the values are
    /// overwritten in every version. Without `fields`, all that the record holds. SQLite's file
    /// keeps nothing of them; of PostgreSQL, its own logs and backups are out of reach. Throws
    /// `InvalidValue` without a reason and where there is nothing to erase.
    workflow::Event erase(record::Kind kind, std::string_view id, workflow::Entry entry,
                          const std::vector<std::string>& fields = {});

    [[nodiscard]] std::optional<Stored> find(record::Kind kind, std::string_view id,
                                             Personal personal = Personal::hidden) const;
    /// Throws `UnknownKey` for an id that there is not.
    [[nodiscard]] Stored require(record::Kind kind, std::string_view id,
                                 Personal personal = Personal::hidden) const;
    /// Throws `UnknownKey` for a field that the kind does not have, `InvalidValue` for a personal
    /// one.
    [[nodiscard]] std::vector<Stored> records(const RecordQuery& query) const;
    /// Every event of a record; none for an id that there is not. Values that were erased, or are
    /// hidden, are left out of the changes.
    [[nodiscard]] std::vector<workflow::Event> events(record::Kind kind, std::string_view id,
                                                      Personal personal = Personal::hidden) const;
    [[nodiscard]] std::int64_t event_count() const;

    /// Several calls as one: all of them stand, or with an exception none. A call inside that was
    /// refused may be caught and the rest go on; after one that failed halfway, as an import can,
    /// the whole throws `LedgerError`.
    void transact(const std::function<void()>& calls);

    /// Takes in whole histories, many at a time; see `Loader`.
    [[nodiscard]] Loader load();

    /// Takes in the records of a file as they stand (导入), all or nothing, each by its own event;
    /// what is there already changes nothing. A personal field that a record does not have is not
    /// compared: files are mostly written without.
    ImportReport import_records(std::span<const record::Record> records,
                                const workflow::Entry& entry, bool dry_run = false);

    /// How many records there are, by what; in the order of kind and value. Throws `UnknownKey` for
    /// something that no kind is counted by.
    [[nodiscard]] std::vector<Counted> count(const CountQuery& query = {}) const;
    /// What is overdue on a day (逾期), the longest first; `agency` is an id, empty for all.
    [[nodiscard]] std::vector<Duty> overdue(Date day, std::string_view agency = {}) const;
    /// What is open on `day` and falls due by `until`, the first first.
    [[nodiscard]] std::vector<Duty> due(Date day, Date until, std::string_view agency = {}) const;
    /// What had to be published in a span of due dates, against what was.
    [[nodiscard]] std::vector<PublicationRate> publication_rates(
        Date first, Date last, std::string_view agency = {}) const;
    /// Sources that were not monitored in a year, with the reasons; `agency` as above.
    [[nodiscard]] std::vector<Unmonitored> unmonitored(int year,
                                                       std::string_view agency = {}) const;

    /// Hashes every event again, replays every record and compares, and finds all that is wrong.
    /// `kept` is a digest from outside. `progress` is called with events done and their number.
    [[nodiscard]] Verification verify(
        const std::optional<Digest>& kept = {},
        const std::function<void(std::int64_t, std::int64_t)>& progress = {}) const;
    [[nodiscard]] Digest digest() const;
    /// Makes records, clocks and counts anew from the events. Throws `InvalidValue` for events that
    /// do not replay; nothing is changed then.
    void rebuild();

    /// Writes a bundle; see `BundleSelection`.
    void write_bundle(std::ostream& out, const BundleSelection& selection = {}) const;
    /// Takes in a bundle, all or nothing. What is known already changes nothing. Throws
    /// `InvalidValue`, which names the line, for what is no bundle, is cut off, or was altered.
    BundleReport read_bundle(std::istream& in, bool dry_run = false);
    /// Makes a ledger without events the one that a bundle holds, event for event and with its id.
    /// Throws as `read_bundle` does, and for a bundle of a part or without personal data.
    void restore(std::istream& in);
    /// The conflicts that bundles left, oldest first, and of one the other history's events.
    [[nodiscard]] std::vector<BundleConflict> conflicts() const;
    [[nodiscard]] std::vector<workflow::Event> other_history(const BundleConflict& conflict) const;

    /// Writes the whole ledger into a folder (导出), to be read without gongkai: `<kind>.jsonl` for
    /// each kind of record, `events.jsonl`, which is a bundle, and `digest.json`. Files of these
    /// names are replaced.
    [[nodiscard]] std::vector<ExportedFile> export_files(
        const std::filesystem::path& folder, Personal personal = Personal::hidden) const;

    /// Writes what an outsider needs to check one record's history (公开证明) without the ledger:
    /// its events, and of every other event the content hash and the origin. `gongkai.proof/1`.
    void write_proof(std::ostream& out, record::Kind kind, std::string_view id) const;

  private:
    friend class Loader;
    struct State;
    explicit Ledger(std::unique_ptr<State> state);
    [[nodiscard]] State& state() const;
    workflow::Event begin(record::Record record, workflow::Entry entry, bool import);

    std::unique_ptr<State> state_;
};

/// Takes in histories in one transaction (批量收录), as fast as the store takes rows: one prepared
/// statement a table on SQLite, COPY on PostgreSQL. Nobody else writes meanwhile.
///
///     auto loading = ledger.load();
///     for (const auto& history : histories) loading.add(history);
///     loading.commit();
///
/// Without `commit`, nothing stands.
class Loader {
  public:
    ~Loader();
    Loader(Loader&&) noexcept;
    Loader& operator=(Loader&&) noexcept;

    /// The events of a record that the ledger does not have yet, from the first on. Throws
    /// `InvalidValue` where they do not replay; nothing of them is taken then. An id that is
    /// already there is refused here or by `commit`.
    void add(std::span<const workflow::Event> events);
    void commit();

  private:
    friend class Ledger;
    struct State;
    explicit Loader(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

}  // namespace gongkai::ledger

namespace gongkai {
using ledger::Ledger;
}
