// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <gongkai/base/citation.hpp>
#include <gongkai/base/date.hpp>
#include <gongkai/base/nearest.hpp>
#include <gongkai/statute/instrument_table.hpp>

namespace gongkai::statute {

/// An instrument (规范性依据): a row of the table. In code it is written by its token, and a token
/// that no row has does not compile:
///
///     Instrument::of("regulation_2019").row().title    // "政府信息公开条例(2019)"
class Instrument {
  public:
    static constexpr std::size_t count = instrument_rows.size();

    /// The instrument of a token that is known when the code is written.
    [[nodiscard]] static consteval Instrument of(std::string_view token) {
        const std::uint8_t row = index(token);
        if (row == count) throw "no instrument is called this";
        return Instrument(row);
    }

    /// The instrument of a token, or nothing.
    [[nodiscard]] static constexpr std::optional<Instrument> find(std::string_view token) {
        const std::uint8_t row = index(token);
        if (row == count) return std::nullopt;
        return Instrument(row);
    }

    /// The instrument of a token. Throws `UnknownKey`, which names the nearest tokens.
    [[nodiscard]] static Instrument require(std::string_view token) {
        if (const auto found = find(token)) return *found;
        std::vector<std::string_view> tokens;
        for (const auto& row : instrument_rows) tokens.push_back(row.token);
        throw UnknownKey("instrument", token, nearest(token, tokens));
    }

    /// The instrument of row `row`, which must be less than `count`.
    [[nodiscard]] static constexpr Instrument at(std::size_t row) {
        return Instrument(static_cast<std::uint8_t>(row));
    }

    [[nodiscard]] constexpr const InstrumentRow& row() const { return instrument_rows[row_]; }

    /// Whether it was in force on a date.
    [[nodiscard]] constexpr bool in_force(Date date) const {
        return Date(row().from) <= date && (!row().to || date <= Date(*row().to));
    }

    /// What replaced it, or nothing.
    [[nodiscard]] constexpr std::optional<Instrument> replaced_by() const {
        return find(row().replaced_by);
    }

    /// An article of it.
    [[nodiscard]] constexpr Citation cite(std::string_view article) const {
        return cite(article, row().verified);
    }
    [[nodiscard]] constexpr Citation cite(std::string_view article, Verification verified) const {
        return {row().title, row().number, article, verified};
    }

    friend constexpr bool operator==(Instrument, Instrument) = default;

  private:
    constexpr explicit Instrument(std::uint8_t row) : row_(row) {}

    [[nodiscard]] static constexpr std::uint8_t index(std::string_view token) {
        std::uint8_t row = 0;
        while (row < count && instrument_rows[row].token != token) ++row;
        return row;
    }

    std::uint8_t row_;
};
static_assert(Instrument::count < 255);

/// Whether every token stands once, every row ends after it begins, and what replaced an instrument
/// is one too.
[[nodiscard]] consteval bool sound_instruments() {
    for (std::size_t i = 0; i < instrument_rows.size(); ++i) {
        const auto& row = instrument_rows[i];
        if (row.token.empty() || row.title.empty() || !row.from.ok()) return false;
        if (row.to && (!row.to->ok() || *row.to < row.from)) return false;
        if (!row.replaced_by.empty() && (!Instrument::find(row.replaced_by) || !row.to))
            return false;
        for (std::size_t j = 0; j < i; ++j)
            if (instrument_rows[j].token == row.token) return false;
    }
    return true;
}
static_assert(sound_instruments());

}  // namespace gongkai::statute
