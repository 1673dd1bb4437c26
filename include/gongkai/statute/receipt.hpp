// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include <gongkai/base/date.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/statute/detail/row.hpp>
#include <gongkai/statute/instrument.hpp>
#include <gongkai/statute/receipt_table.hpp>

/// When a request counts as received, and an answer as delivered (收到申请之日、送达之日): the day
/// from which the clocks run. A weekend or holiday is as good a day as any; it is the day that
/// itself never counts.
namespace gongkai::statute {

/// What is known of a request's way in. Only the days that happened are set; the day on which it
/// was posted or sent is none of them.
struct ReceiptDays {
    std::optional<Date> handed_in{};  ///< to the agency, in person
    std::optional<Date> signed_for{};
    std::optional<Date> arrived{};  ///< mail that went to another unit: when the right one got it
    std::optional<Date> confirmed{};
    std::optional<Date> by_agency_rule{};
};

/// The day of receipt (收到申请之日), what made it so, and where that is written.
struct Receipt {
    Date on;
    ReceiptFact by;
    Citation source;
};

/// What is known of an answer's way out.
struct DeliveryDays {
    std::optional<Date> signed_for{};
    std::optional<Date> posted{};
};

/// The day of delivery (送达之日), what made it so, and where that is written.
struct Delivery {
    Date on;
    DeliveryFact by;
    Citation source;
};

namespace detail {

[[nodiscard]] inline std::optional<Date> day_of(const ReceiptDays& days, ReceiptFact fact) {
    switch (fact) {
        case ReceiptFact::handed_in:
            return days.handed_in;
        case ReceiptFact::signed_for:
            return days.signed_for;
        case ReceiptFact::arrived:
            return days.arrived;
        case ReceiptFact::confirmed:
            return days.confirmed;
        case ReceiptFact::by_agency_rule:
            break;
    }
    return days.by_agency_rule;
}

[[nodiscard]] inline std::optional<Date> day_of(const DeliveryDays& days, DeliveryFact fact) {
    return fact == DeliveryFact::signed_for ? days.signed_for : days.posted;
}

/// The earliest of the days that are known, of those of `Fact`.
template <Labelled Fact, typename Days>
[[nodiscard]] std::optional<Date> earliest(const Days& days) {
    std::optional<Date> first;
    for (const auto& row : labels<Fact>) {
        const auto day = day_of(days, row.value);
        if (day && (!first || *day < *first)) first = day;
    }
    return first;
}

template <typename Rows, typename Of>
[[nodiscard]] const auto& row_of_day(const Rows& rows, Of of, Date day, const std::string& what) {
    const auto fits = [&](const auto& row) { return of(row) && governs(row, day); };
    const auto row = std::ranges::find_if(rows, fits);
    if (row == rows.end())
        throw NotInForce(what + ": no rule of the tables was in force on " + to_iso(day));
    return *row;
}

template <typename Row, typename Fact>
[[noreturn]] void miss(const Row& row, const std::string& what, Fact fact) {
    throw InvalidValue(what + ": by " + to_string(cited(row), Language::en) + " the day \"" +
                       std::string(token(fact)) + "\" counts, and it is missing");
}

}  // namespace detail

/// The rule on receipt through a channel that was in force on a day. Throws `NotInForce`.
[[nodiscard]] inline const ReceiptRow& receipt_rule(Channel channel, Date day) {
    const auto of = [channel](const ReceiptRow& row) { return row.channel == channel; };
    return detail::row_of_day(receipt_rows, of, day, "receipt by " + std::string(token(channel)));
}

/// The day on which a request counts as received, by the rule of the earliest day known of it.
///
/// Throws `InvalidValue`, which names the day that the rule asks for, where that is missing, and
/// for a confirmation before the request was there; `NotInForce` before the first rule.
///
///     received(Channel::email, {.arrived = sent, .confirmed = answered}).on
[[nodiscard]] inline Receipt received(Channel channel, const ReceiptDays& days) {
    const std::string what = "receipt by " + std::string(token(channel));
    const auto first = detail::earliest<ReceiptFact>(days);
    if (!first) throw InvalidValue(what + ": no day is given");
    const auto& row = receipt_rule(channel, *first);
    for (const auto fact :
         {ReceiptFact::handed_in, ReceiptFact::signed_for, ReceiptFact::arrived}) {
        const auto there = detail::day_of(days, fact);
        if (there && days.confirmed && *days.confirmed < *there)
            throw InvalidValue(what + ": confirmed on " + to_iso(*days.confirmed) +
                               ", before it was there: " + std::string(token(fact)) + " on " +
                               to_iso(*there));
    }
    if (row.before)
        if (const auto day = detail::day_of(days, *row.before))
            return {*day, *row.before, detail::cited(row)};
    const auto day = detail::day_of(days, row.counts);
    if (!day) detail::miss(row, what, row.counts);
    return {*day, row.counts, detail::cited(row)};
}

/// The day on which an answer counts as delivered.
///
/// Throws `InvalidValue`, which names the day that the rule asks for, where that is missing;
/// `NotInForce` before the first rule, and for a way that no rule speaks of: fax and e-mail.
[[nodiscard]] inline Delivery delivered(DeliveryWay way, const DeliveryDays& days) {
    const std::string what = "delivery by " + std::string(token(way));
    const auto first = detail::earliest<DeliveryFact>(days);
    if (!first) throw InvalidValue(what + ": no day is given");
    const auto of = [way](const DeliveryRow& row) { return row.way == way; };
    const auto& row = detail::row_of_day(delivery_rows, of, *first, what);
    const auto day = detail::day_of(days, row.counts);
    if (!day) detail::miss(row, what, row.counts);
    return {*day, row.counts, detail::cited(row)};
}

/// Whether the rows on receipt cover every channel without gap or overlap, each of an instrument
/// that the table holds.
[[nodiscard]] consteval bool sound_receipts() {
    std::size_t channel = 0;
    for (std::size_t i = 0; i < receipt_rows.size(); ++i) {
        const auto& row = receipt_rows[i];
        if (!Instrument::find(row.instrument) || !row.from.ok()) return false;
        const bool last =
            i + 1 == receipt_rows.size() || receipt_rows[i + 1].channel != row.channel;
        if (static_cast<std::size_t>(row.channel) != channel) return false;
        if (last != !row.to.has_value()) return false;
        if (last) {
            ++channel;
        } else if (Date(*row.to) + std::chrono::days{1} != Date(receipt_rows[i + 1].from)) {
            return false;
        }
    }
    for (const auto& row : delivery_rows)
        if (!Instrument::find(row.instrument)) return false;
    return channel == labels<Channel>.size();
}
static_assert(sound_receipts());

}  // namespace gongkai::statute
