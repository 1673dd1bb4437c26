// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <gongkai/ledger/ledger.hpp>
#include <gongkai/workflow/docket.hpp>

/// Plays that also run through a ledger, where `GONGKAI_TEST_LEDGER` names a file with the URL of
/// one: each step is taken there too, and has to give the same event and record, or a refusal.
namespace gongkai::workflow::tests {

/// The ledger of the run; null where none is asked for. It stays open until the process ends, and
/// the test that compares the stores verifies it.
[[nodiscard]] inline Ledger* stage() {
    static const char* const file = std::getenv("GONGKAI_TEST_LEDGER");
    if (file == nullptr) return nullptr;
    static auto* const ledger = [] {
        std::string url;
        std::getline(std::ifstream(file), url);
        return new Ledger(Ledger::open(url));
    }();
    return ledger;
}

/// Plays use the same few ids; each record of a ledger has its own.
[[nodiscard]] inline std::string new_id() {
    static int count = 0;
    return "play-" + std::to_string(++count);
}

/// A docket that is played on the stage, too.
template <record::AKind R>
class Played : public Docket<R> {
    static constexpr record::Kind kind = record::kind_of<R>;

  public:
    [[nodiscard]] static Played create(R record, Entry entry) {
        return Played(Docket<R>::create(std::move(record), std::move(entry)));
    }
    [[nodiscard]] static Played import(R record, Entry entry) {
        return Played(Docket<R>::import(std::move(record), std::move(entry)));
    }
    [[nodiscard]] static Played replay(std::vector<Event> events) {
        return Played(Docket<R>::replay(std::move(events)));
    }

    /// A copy goes its own way: on the stage it begins anew with its first step.
    Played(const Played& other) : Docket<R>(other) {}
    Played& operator=(const Played& other) {
        Docket<R>::operator=(other);
        id_.clear();
        return *this;
    }
    Played(Played&&) noexcept = default;
    Played& operator=(Played&&) noexcept = default;
    ~Played() = default;

    const Event& take(auto step, Entry entry, const record::Part& changes = {}) {
        return play(
            [&]() -> const Event& { return Docket<R>::take(step, entry, changes); },
            [&](Ledger& ledger) { return ledger.step(kind, id_, token(step), entry, changes); });
    }
    const Event& amend(Entry entry, const record::Part& changes) {
        return play([&]() -> const Event& { return Docket<R>::amend(entry, changes); },
                    [&](Ledger& ledger) { return ledger.amend(kind, id_, entry, changes); });
    }

  private:
    explicit Played(Docket<R> docket) : Docket<R>(std::move(docket)) {}

    template <typename Here, typename There>
    const Event& play(Here here, There there) {
        auto* const ledger = stage();
        if (ledger == nullptr) return here();
        if (id_.empty()) enter(*ledger);
        const auto before = ledger->event_count();
        try {
            const Event& event = here();
            CHECK(there(*ledger) == renamed(event));
            CHECK(ledger->event_count() == before + 1);
            const auto stored = ledger->require(kind, id_, ledger::Personal::shown);
            auto expected = this->record();
            expected.id = id_;
            CHECK(stored.record == record::Record(expected));
            CHECK(stored.version == this->version());
            return event;
        } catch (const Error&) {
            CHECK_THROWS_AS((void)there(*ledger), Error);
            CHECK(ledger->event_count() == before);
            throw;
        }
    }

    void enter(Ledger& ledger) {
        id_ = new_id();
        std::vector<Event> events;
        for (const auto& event : this->events()) events.push_back(renamed(event));
        auto loading = ledger.load();
        loading.add(events);
        loading.commit();
    }

    [[nodiscard]] Event renamed(Event event) const {
        event.record = id_;
        for (auto& change : event.changes)
            if (change.token == "id") change.value = id_;
        return event;
    }

    std::string id_;
};

}  // namespace gongkai::workflow::tests
