// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/record/record.hpp>
#include <gongkai/record/value.hpp>
#include <gongkai/workflow/case_clock.hpp>
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/event.hpp>
#include <gongkai/workflow/table.hpp>
#include <gongkai/workflow/workflow.hpp>

namespace gongkai::workflow {

/// The file of a record of any kind (案卷), with steps by their tokens: for stores, command lines
/// and other languages.
///
///     auto docket = AnyDocket::create(blank(Kind::fee), {"财务处", day, now, ""});
///     docket.amend({"财务处", later, then, "录入有误"}, {{"charged", Decimal{40}}});
///
/// Every call throws as the one of its name of `Docket` does, and leaves the docket as it was.
class AnyDocket {
    template <typename... R>
    using Dockets = std::variant<Docket<R>...>;

    record::OfEveryKind<Dockets> docket_;

    template <typename R>
    explicit AnyDocket(Docket<R> docket) : docket_(std::move(docket)) {}

    template <typename Visit>
    decltype(auto) visit(Visit what) const {
        return std::visit(what, docket_);
    }

  public:
    [[nodiscard]] static AnyDocket create(record::Record record, Entry entry) {
        return std::visit(
            [&]<typename R>(R& one) {
                return AnyDocket(Docket<R>::create(std::move(one), std::move(entry)));
            },
            record);
    }
    [[nodiscard]] static AnyDocket import(record::Record record, Entry entry) {
        return std::visit(
            [&]<typename R>(R& one) {
                return AnyDocket(Docket<R>::import(std::move(one), std::move(entry)));
            },
            record);
    }
    /// The docket of events that were recorded before. Throws `InvalidValue` for none.
    [[nodiscard]] static AnyDocket replay(std::vector<Event> events) {
        if (events.empty()) throw InvalidValue("no events make no record");
        const record::Record kind = record::blank(events.front().kind);
        return std::visit(
            [&]<typename R>(const R&) { return AnyDocket(Docket<R>::replay(std::move(events))); },
            kind);
    }

    [[nodiscard]] record::Kind kind() const { return static_cast<record::Kind>(docket_.index()); }
    [[nodiscard]] record::Record record() const {
        return visit([](const auto& one) -> record::Record { return one.record(); });
    }
    [[nodiscard]] const std::string& id() const {
        return visit([](const auto& one) -> const std::string& { return one.record().id; });
    }
    /// The token of its state; empty for a kind that goes through no steps.
    [[nodiscard]] std::string_view state() const {
        return visit([]<typename R>(const Docket<R>& one) -> std::string_view {
            if constexpr (Stepwise<R>)
                return token(one.record().state);
            else
                return {};
        });
    }
    [[nodiscard]] std::int64_t version() const {
        return visit([](const auto& one) { return one.version(); });
    }
    [[nodiscard]] std::span<const Event> events() const {
        return visit([](const auto& one) { return one.events(); });
    }

    /// Takes a step by its token and gives its event, which lives until the next one. Throws
    /// `UnknownKey`, which names the nearest, for a word that is no step of the kind, and
    /// `InvalidValue` for a kind that goes through none.
    const Event& take(std::string_view step, Entry entry, const record::Part& changes = {}) {
        return std::visit(
            [&]<typename R>(Docket<R>& one) -> const Event& {
                if constexpr (Stepwise<R>) {
                    const auto wanted =
                        require_token<StepOf<R>>(step, "step of " + std::string(token(kind())));
                    return one.take(wanted, std::move(entry), changes);
                } else {
                    (void)require_workflow(kind());
                    throw InvalidValue("it goes through no steps");
                }
            },
            docket_);
    }
    const Event& amend(Entry entry, const record::Part& changes) {
        return std::visit(
            [&](auto& one) -> const Event& { return one.amend(std::move(entry), changes); },
            docket_);
    }

    const Event& erase(Entry entry, std::span<const std::string> fields = {}) {
        return std::visit(
            [&](auto& one) -> const Event& { return one.erase(std::move(entry), fields); },
            docket_);
    }

    /// The steps that are allowed on a day; none for a kind that goes through none.
    [[nodiscard]] std::vector<std::string_view> allowed(Date on) const {
        return visit([on]<typename R>(const Docket<R>& one) {
            std::vector<std::string_view> tokens;
            if constexpr (Stepwise<R>)
                for (const auto step : one.allowed(on)) tokens.push_back(token(step));
            return tokens;
        });
    }
    /// The record as it stood at the end of a day; an empty docket before its first event throws
    /// `InvalidValue`, which says when it began.
    [[nodiscard]] record::Record as_of(Date day) const {
        return visit([&](const auto& one) -> record::Record {
            auto current = one.as_of(day);
            if (current.version == 0)
                throw InvalidValue(id() + ": began on " + to_iso(events().front().entry.on) +
                                   ", after " + to_iso(day));
            return std::move(current.record);
        });
    }
    [[nodiscard]] std::vector<CaseClock> clocks(
        Date day, const calendar::Calendar& calendar = calendar::china()) const {
        return visit([&]<typename R>(const Docket<R>& one) {
            if constexpr (Stepwise<R>)
                return one.clocks(day, calendar);
            else
                return std::vector<CaseClock>{};
        });
    }

    friend bool operator==(const AnyDocket&, const AnyDocket&) = default;
};

}  // namespace gongkai::workflow
