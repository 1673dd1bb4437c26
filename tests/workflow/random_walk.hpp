// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>
#include <gongkai/workflow/docket.hpp>
#include <gongkai/workflow/transition.hpp>

#include "workflow/entries.hpp"

/// Walks at random through a transition table: any step on any day, with any values in its fields.
namespace gongkai::workflow::tests {

class Random {
  public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    [[nodiscard]] std::size_t below(std::size_t n) { return engine_() % n; }
    [[nodiscard]] bool one_in(std::size_t n) { return below(n) == 0; }

    /// Something that a row may hold; dates lie near `day`. Every other list is `before` and one
    /// more, as a list grows that a step adds to.
    [[nodiscard]] record::Value value(const record::Row& row, Date day,
                                      const record::Value& before = {}) {
        if (!row.list) return element(row, day);
        record::List list;
        const auto* had = before.find<record::List>();
        const bool grows = one_in(2);
        if (grows && had != nullptr) list = *had;
        for (std::size_t i = grows ? 1 : below(3); i > 0; --i) list.push_back(element(row, day));
        return list.empty() ? record::Value{} : record::Value{std::move(list)};
    }

  private:
    [[nodiscard]] record::Value element(const record::Row& row, Date day) {
        using record::Type;
        const int off = one_in(2) ? 0 : static_cast<int>(below(9)) - 4;
        const Date near = day + std::chrono::days{off};
        switch (row.type) {
            case Type::text:
            case Type::reference:
                return std::string(1, static_cast<char>('a' + below(3)));
            case Type::flag:
                return one_in(2);
            case Type::whole:
                return static_cast<std::int64_t>(1 + below(15));
            case Type::decimal:
                return Decimal::scaled(static_cast<std::int64_t>(below(10'000)), 2);
            case Type::date:
                return near;
            case Type::instant:
                return at_china(near, std::chrono::hours{9});
            case Type::token:
                return std::string(row.choices[below(row.choices.size())].token);
            case Type::part:
                break;
        }
        record::Part part;
        for (const auto& inner : row.parts)
            if (inner.need == record::Need::required || one_in(2))
                if (auto chosen = value(inner, day); chosen.given())
                    part.push_back({std::string(inner.token), std::move(chosen)});
        return part;
    }

    std::mt19937_64 engine_;
};

/// A new record with its required fields filled in at random, in its first state.
template <Stepwise R>
[[nodiscard]] R fresh(Random& random, Date day) {
    R record;
    for (const auto& row : record::rows<R>)
        if (row.need == record::Need::required && row.token != "state")
            row.write(&record, random.value(row, day));
    record.id = "r";
    return record;
}

/// Values for the fields that a step fills in: those that it needs, and some of the others.
template <Stepwise R>
[[nodiscard]] record::Part filled_in(Random& random, const R& record, StepOf<R> step, Date day) {
    record::Part changes;
    const auto add = [&](std::string_view token) {
        const auto& row = *record::find_row(record::rows<R>, token);
        changes.push_back({std::string(token), random.value(row, day, row.read(&record))});
    };
    const auto& fills = step_row<R>(step);
    for (const auto token : fills.needs) add(token);
    for (const auto token : fills.may)
        if (random.one_in(2)) add(token);
    return changes;
}

}  // namespace gongkai::workflow::tests
