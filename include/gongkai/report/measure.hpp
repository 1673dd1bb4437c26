// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <gongkai/base/error.hpp>
#include <gongkai/report/measure_table.hpp>

namespace gongkai::report {

/// A measure (指标): a row of the vocabulary. In code it is written by its token, and a token
/// that no row has does not compile:
///
///     Measure::of("requests.received").unit()    // "件"
class Measure {
  public:
    static constexpr std::size_t count = measure_rows.size();

    /// The measure of a token that is known when the code is written.
    [[nodiscard]] static consteval Measure of(std::string_view token) {
        const std::uint8_t row = index(token);
        if (row == count) throw "no measure is called this";
        return Measure(row);
    }

    /// The measure of a token, or nothing.
    [[nodiscard]] static constexpr std::optional<Measure> find(std::string_view token) {
        const std::uint8_t row = index(token);
        if (row == count) return std::nullopt;
        return Measure(row);
    }

    /// The measure of a token. Throws `UnknownKey`.
    [[nodiscard]] static constexpr Measure require(std::string_view token) {
        if (const auto found = find(token)) return *found;
        throw UnknownKey("measure", token);
    }

    /// The measure of row `row`, which must be less than `count`.
    [[nodiscard]] static constexpr Measure at(std::size_t row) {
        return Measure(static_cast<std::uint8_t>(row));
    }

    [[nodiscard]] constexpr std::size_t row() const { return row_; }
    [[nodiscard]] constexpr std::string_view token() const { return measure_rows[row_].token; }
    [[nodiscard]] constexpr std::string_view unit() const { return measure_rows[row_].unit; }
    [[nodiscard]] constexpr MeasureKind kind() const { return measure_rows[row_].kind; }
    [[nodiscard]] constexpr std::string_view label(Language language = Language::zh) const {
        return language == Language::zh ? measure_rows[row_].zh : measure_rows[row_].en;
    }

    /// The measure of which this one is a part (总数), or nothing.
    [[nodiscard]] constexpr std::optional<Measure> whole() const {
        return find(measure_rows[row_].whole);
    }

    /// Whether the token is `prefix` or begins with it and a point: `in("requests")`.
    [[nodiscard]] constexpr bool in(std::string_view prefix) const {
        const auto name = token();
        return name.starts_with(prefix) &&
               (name.size() == prefix.size() || name[prefix.size()] == '.');
    }

    friend constexpr bool operator==(Measure, Measure) = default;

  private:
    constexpr explicit Measure(std::uint8_t row) : row_(row) {}

    [[nodiscard]] static constexpr std::uint8_t index(std::string_view token) {
        std::uint8_t row = 0;
        while (row < count && measure_rows[row].token != token) ++row;
        return row;
    }

    std::uint8_t row_;
};
static_assert(Measure::count < 255);

/// Whether every token stands once and every whole is a measure too.
[[nodiscard]] consteval bool complete_vocabulary() {
    for (std::size_t i = 0; i < measure_rows.size(); ++i) {
        const auto& row = measure_rows[i];
        if (row.token.empty() || row.zh.empty() || row.en.empty() || row.unit.empty()) return false;
        if (!row.whole.empty() && !Measure::find(row.whole)) return false;
        for (std::size_t j = 0; j < i; ++j)
            if (measure_rows[j].token == row.token) return false;
    }
    return true;
}
static_assert(complete_vocabulary());

}  // namespace gongkai::report
