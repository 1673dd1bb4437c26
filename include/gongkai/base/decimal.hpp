// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <gongkai/base/error.hpp>

namespace gongkai {

/// An exact decimal number: `digits × 10^-scale`, kept in lowest terms (no trailing zero behind
/// the point). `digits` is a 64-bit integer, so that every number of 18 significant digits fits;
/// scale is 0 to 18. Arithmetic that leaves that range throws `InvalidValue` and never rounds.
class Decimal {
  public:
    static constexpr int max_scale = 18;

    constexpr Decimal() = default;
    // NOLINTNEXTLINE(misc-explicit-constructor): a whole number is a decimal
    constexpr Decimal(std::int64_t whole) : digits_(whole) {}
    Decimal(std::floating_point auto) = delete;  ///< binary fractions are not what was written

    /// `digits × 10^-scale`.
    [[nodiscard]] static constexpr Decimal scaled(std::int64_t digits, int scale) {
        if (scale < 0 || scale > max_scale) throw InvalidValue("a decimal's scale must be 0 to 18");
        Decimal result;
        result.digits_ = digits;
        result.scale_ = scale;
        result.reduce();
        return result;
    }

    /// Plain ASCII digits with an optional sign and point: "25", "-0.5", "20.80".
    /// Nothing for anything else, and for more than 18 digits.
    [[nodiscard]] static constexpr std::optional<Decimal> find(std::string_view text) {
        bool negative = false;
        if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
            negative = text.front() == '-';
            text.remove_prefix(1);
        }
        std::int64_t digits = 0;
        int scale = 0;
        int significant = 0;
        bool point = false;
        bool any = false;
        for (const char c : text) {
            if (c == '.') {
                if (point || !any) return std::nullopt;
                point = true;
                continue;
            }
            if (c < '0' || c > '9') return std::nullopt;
            if (digits != 0 || c != '0') ++significant;
            if (significant > 18 || (point && scale == max_scale)) return std::nullopt;
            digits = digits * 10 + (c - '0');
            scale += point ? 1 : 0;
            any = true;
        }
        if (!any || text.back() == '.') return std::nullopt;
        return scaled(negative ? -digits : digits, scale);
    }

    /// As `find`, but throws `InvalidValue`.
    [[nodiscard]] static constexpr Decimal parse(std::string_view text) {
        if (const auto found = find(text)) return *found;
        throw InvalidValue("\"" + std::string(text) + "\" is not a decimal of up to 18 digits");
    }

    [[nodiscard]] constexpr std::int64_t digits() const { return digits_; }
    [[nodiscard]] constexpr int scale() const { return scale_; }
    [[nodiscard]] constexpr bool is_zero() const { return digits_ == 0; }
    [[nodiscard]] constexpr bool is_negative() const { return digits_ < 0; }
    [[nodiscard]] constexpr bool is_whole() const { return scale_ == 0; }

    /// Plain decimal digits, never an exponent: "3700000", "20.8", "-5".
    [[nodiscard]] std::string to_string() const {
        const bool negative = digits_ < 0;
        std::string text = std::to_string(digits_);
        if (negative) text.erase(0, 1);
        if (scale_ > 0) {
            if (text.size() <= static_cast<std::size_t>(scale_))
                text.insert(0, static_cast<std::size_t>(scale_) + 1 - text.size(), '0');
            text.insert(text.size() - static_cast<std::size_t>(scale_), 1, '.');
        }
        return negative ? "-" + text : text;
    }

    /// The nearest `double`, for plots alone.
    [[nodiscard]] constexpr double to_double() const {
        double power = 1;
        for (int i = 0; i < scale_; ++i) power *= 10;
        return static_cast<double>(digits_) / power;
    }

    friend constexpr Decimal operator+(Decimal a, Decimal b) {
        const int scale = a.scale_ > b.scale_ ? a.scale_ : b.scale_;
        return narrow(a.at(scale) + b.at(scale), scale);
    }
    friend constexpr Decimal operator-(Decimal a) { return narrow(-Wide{a.digits_}, a.scale_); }
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return a + -b; }
    friend constexpr Decimal operator*(Decimal a, Decimal b) {
        return narrow(Wide{a.digits_} * b.digits_, a.scale_ + b.scale_);
    }
    constexpr Decimal& operator+=(Decimal other) { return *this = *this + other; }

    /// a ÷ b to `scale` places, a half rounded away from zero. Throws `InvalidValue` when b is
    /// zero.
    [[nodiscard]] static constexpr Decimal quotient(Decimal a, Decimal b, int scale) {
        if (b.is_zero()) throw InvalidValue("division by zero");
        const int shared = a.scale_ < b.scale_ ? a.scale_ : b.scale_;
        const int up = scale + 1 + b.scale_ - shared;
        if (scale < 0 || up > max_scale + 1) throw InvalidValue("a quotient of that many places");
        const Wide tenths = a.digits_ * power(up) / (b.digits_ * power(a.scale_ - shared));
        return narrow((tenths + (tenths >= 0 ? 5 : -5)) / 10, scale);
    }

    friend constexpr bool operator==(Decimal, Decimal) = default;
    friend constexpr std::strong_ordering operator<=>(Decimal a, Decimal b) {
        const int scale = a.scale_ > b.scale_ ? a.scale_ : b.scale_;
        return a.at(scale) <=> b.at(scale);
    }

  private:
    __extension__ using Wide = __int128;

    [[nodiscard]] static constexpr Wide power(int exponent) {
        Wide result = 1;
        for (int i = 0; i < exponent; ++i) result *= 10;
        return result;
    }
    [[nodiscard]] constexpr Wide at(int scale) const { return digits_ * power(scale - scale_); }

    [[nodiscard]] static constexpr Decimal narrow(Wide digits, int scale) {
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            --scale;
        }
        if (scale > max_scale || digits > INT64_MAX || digits < -Wide{INT64_MAX})
            throw InvalidValue("a decimal left the range of its digits");
        Decimal result;
        result.digits_ = static_cast<std::int64_t>(digits);
        result.scale_ = scale;
        return result;
    }

    constexpr void reduce() {
        while (scale_ > 0 && digits_ % 10 == 0) {
            digits_ /= 10;
            --scale_;
        }
    }

    std::int64_t digits_ = 0;
    int scale_ = 0;
};

}  // namespace gongkai
