// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/statute/detail/row.hpp>
#include <gongkai/statute/fee_table.hpp>
#include <gongkai/statute/instrument.hpp>

/// Fees for information (政府信息公开收费): what a request of a day may cost. An agency may charge
/// by the tariff where use is clearly beyond reason; it need not.
namespace gongkai::statute {

/// One band of a fee (档): `count` units from number `first` to number `last`, at `price` each.
struct FeeBand {
    std::int64_t first;
    std::int64_t last;
    std::int64_t count;
    Decimal price;   ///< yuan
    Decimal amount;  ///< yuan
    Citation source;
};

/// What a number of items or pages costs.
struct Fee {
    FeeRegime regime;
    FeeBasis basis;
    std::int64_t count;
    Date date;
    std::optional<Decimal> amount;  ///< yuan; empty where it was set locally: unknown, not nothing
    Citation source;
};

namespace detail {

/// What the first `count` units of a tariff cost in the bands of one row.
[[nodiscard]] inline Decimal amount_in(const FeeBandRow& row, std::int64_t count) {
    const std::int64_t units = std::min(count, row.last.value_or(count)) - row.first + 1;
    if (units <= 0) return 0;
    const Decimal level = Decimal(units) * Decimal(row.price);
    if (row.width == 0) return level;
    // Of n full bands, each has the rises of those before it: 0 + 1 + … + (n − 1), and the
    // units of the band that was begun have n.
    const std::int64_t full = units / row.width;
    const std::int64_t begun = units % row.width;
    const Decimal pairs = full % 2 == 0 ? Decimal(full / 2) * Decimal(full - 1)
                                        : Decimal(full) * Decimal((full - 1) / 2);
    const Decimal rises = Decimal(row.width) * pairs + Decimal(begun) * Decimal(full);
    return level + Decimal(row.rise) * rises;
}

inline void check_count(FeeBasis basis, std::int64_t count) {
    if (count < 0)
        throw InvalidValue(std::to_string(count) + " " + std::string(token(basis)) +
                           ": a count begins at 0");
}

}  // namespace detail

/// The regime in force on the day of a request. Throws `NotInForce` before the first.
[[nodiscard]] inline const FeeRegimeRow& fee_regime(Date date) {
    for (const auto& row : fee_regime_rows)
        if (detail::governs(row, date)) return row;
    throw NotInForce("fees: no rule of the tables was in force on " + to_iso(date) +
                     "; the first governs from " + to_iso(fee_regime_rows.front().from));
}

/// What `count` units cost on a day, exactly: all the items of one applicant in one calendar month,
/// or all the pages of one request. Where the basis is items the month is the caller's to count,
/// and each agency counts its own; the seen text does not settle that.
///
/// Throws `NotInForce` before the first regime, and `InvalidValue` for a count below 0 or one whose
/// amount has more digits than a `Decimal`.
///
///     fee(Date{2024y / 3 / 1}, FeeBasis::items, 31).amount    // 2200 yuan
[[nodiscard]] inline Fee fee(Date date, FeeBasis basis, std::int64_t count) {
    detail::check_count(basis, count);
    const auto& regime = fee_regime(date);
    Fee fee{regime.regime, basis, count, date, {}, detail::cited(regime)};
    if (regime.regime == FeeRegime::none) fee.amount = 0;
    if (regime.regime != FeeRegime::processing) return fee;
    Decimal sum;
    for (const auto& row : fee_band_rows)
        if (row.basis == basis && detail::governs(row, date)) sum += detail::amount_in(row, count);
    fee.amount = sum;
    return fee;
}

/// The bands that a fee was summed from, in order; empty where no tariff was in force. There is one
/// for every ten items beyond the thirtieth.
[[nodiscard]] inline std::vector<FeeBand> bands(const Fee& fee) {
    std::vector<FeeBand> bands;
    if (fee.regime != FeeRegime::processing) return bands;
    for (const auto& row : fee_band_rows) {
        if (row.basis != fee.basis || !detail::governs(row, fee.date)) continue;
        const std::int64_t end = std::min(fee.count, row.last.value_or(fee.count));
        std::int64_t price = row.price;
        for (std::int64_t first = row.first; first <= end;) {
            const std::int64_t width = row.width == 0 ? end - first + 1 : row.width;
            const std::int64_t count = std::min(width, end - first + 1);
            bands.push_back({first, first + count - 1, count, price,
                             Decimal(count) * Decimal(price), detail::cited(row)});
            first += count;
            price += row.rise;
        }
    }
    return bands;
}

/// Whether the regimes follow each other without gap or overlap, the bands of a basis begin at 1
/// and follow each other, and only the last has no end.
[[nodiscard]] consteval bool sound_fees() {
    for (std::size_t i = 0; i < fee_regime_rows.size(); ++i) {
        const auto& row = fee_regime_rows[i];
        if (!Instrument::find(row.instrument)) return false;
        const bool last = i + 1 == fee_regime_rows.size();
        if (last != !row.to.has_value()) return false;
        if (!last && Date(*row.to) + std::chrono::days{1} != Date(fee_regime_rows[i + 1].from))
            return false;
    }
    for (std::size_t i = 0; i < fee_band_rows.size(); ++i) {
        const auto& row = fee_band_rows[i];
        if (!Instrument::find(row.instrument) || row.price < 0 || row.width < 0) return false;
        const bool begins = i == 0 || fee_band_rows[i - 1].basis != row.basis;
        const bool ends = i + 1 == fee_band_rows.size() || fee_band_rows[i + 1].basis != row.basis;
        if (ends != !row.last.has_value() || (row.width > 0 && !ends)) return false;
        if (row.first != (begins ? 1 : *fee_band_rows[i - 1].last + 1)) return false;
    }
    return true;
}
static_assert(sound_fees());

}  // namespace gongkai::statute
