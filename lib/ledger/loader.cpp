// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <gongkai/ledger/ledger.hpp>

#include "case_file.hpp"
#include "state.hpp"

namespace gongkai::ledger {

struct Loader::State {
    Ledger::State& ledger;
    std::unique_lock<std::recursive_mutex> lock;
    bool open = true;

    explicit State(Ledger::State& of) : ledger(of), lock(of.mutex) {
        ledger.begin();
        ledger.writer.set_bulk(true);
    }
    ~State() {
        if (open) end();
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    void end() noexcept {
        open = false;
        ledger.rollback();
        ledger.writer.set_bulk(false);
    }
};

Loader::Loader(std::unique_ptr<State> state) : state_(std::move(state)) {}
Loader::~Loader() = default;
Loader::Loader(Loader&&) noexcept = default;
Loader& Loader::operator=(Loader&&) noexcept = default;

Loader Ledger::load() {
    return Loader(std::make_unique<Loader::State>(state()));
}

void Loader::add(std::span<const workflow::Event> events) {
    const auto file = replay(events);
    auto& ledger = state_->ledger;
    ledger.database.told([&] {
        for (const auto& event : events) ledger.writer.append(event);
        ledger.writer.put(nullptr, file);
    });
}

void Loader::commit() {
    auto& ledger = state_->ledger;
    try {
        ledger.database.told([&] { ledger.writer.set_bulk(false); });
    } catch (...) {
        state_->end();
        throw;
    }
    state_->open = false;
    ledger.commit();
    state_->lock.unlock();
}

}  // namespace gongkai::ledger
