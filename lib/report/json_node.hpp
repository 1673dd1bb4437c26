// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include <gongkai/base/decimal.hpp>
#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>

/// Typed reading of a JSON value that knows where it stands.
namespace gongkai::report::detail {

/// One value and the way down to it. Borrows the value and the node above it, so it lives no
/// longer than either; the JSON pointer is spelled out only when something is wrong.
class Node {
  public:
    explicit Node(const nlohmann::json& root) : value_(&root) {}

    /// The member `key`, or nothing where it is absent or null.
    [[nodiscard]] std::optional<Node> find(std::string_view key) const& {
        const auto& members = object();
        const auto at = members.find(key);
        if (at == members.end() || at->is_null()) return std::nullopt;
        return Node(*at, *this, key, 0);
    }
    [[nodiscard]] std::optional<Node> find(std::string_view key) const&& = delete;

    /// The member `key`. Throws `InvalidValue` where it is absent or null.
    [[nodiscard]] Node require(std::string_view key) const& {
        if (const auto found = find(key)) return *found;
        fail("needs the key \"" + std::string(key) + "\"");
    }
    [[nodiscard]] Node require(std::string_view key) const&& = delete;

    /// Calls `visit` with each element of an array.
    template <typename Visit>
    void each(Visit visit) const {
        if (!value_->is_array()) wrong_type("an array");
        for (std::size_t i = 0; i < value_->size(); ++i) visit(Node((*value_)[i], *this, {}, i));
    }

    [[nodiscard]] const std::string& string() const {
        if (!value_->is_string()) wrong_type("a string");
        return value_->get_ref<const std::string&>();
    }

    [[nodiscard]] bool boolean() const {
        if (!value_->is_boolean()) wrong_type("true or false");
        return value_->get<bool>();
    }

    template <typename Integer>
    [[nodiscard]] Integer integer() const {
        constexpr auto low = std::numeric_limits<Integer>::min();
        constexpr auto high = std::numeric_limits<Integer>::max();
        if (value_->is_number_unsigned()) {
            const auto number = value_->get<std::uint64_t>();
            if (std::in_range<Integer>(number)) return static_cast<Integer>(number);
        } else if (value_->is_number_integer()) {
            const auto number = value_->get<std::int64_t>();
            if (std::in_range<Integer>(number)) return static_cast<Integer>(number);
        }
        wrong_type("a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    }

    [[nodiscard]] Decimal decimal() const {
        if (const auto found = Decimal::find(string())) return *found;
        fail(quoted() + " is not a decimal of up to 18 digits");
    }

    /// A civil date, `2016-12-31`.
    [[nodiscard]] std::chrono::year_month_day date() const {
        const std::string_view text = string();
        const auto number = [&](std::size_t at, std::size_t length) {
            unsigned result = 0;
            for (const char c : text.substr(at, length)) {
                if (c < '0' || c > '9') fail(quoted() + " is not a date as 2016-12-31 is");
                result = result * 10 + static_cast<unsigned>(c - '0');
            }
            return result;
        };
        if (text.size() != 10 || text[4] != '-' || text[7] != '-')
            fail(quoted() + " is not a date as 2016-12-31 is");
        const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(number(0, 4))),
                                              std::chrono::month(number(5, 2)),
                                              std::chrono::day(number(8, 2))};
        if (!day.ok()) fail(quoted() + " is a day that no calendar has");
        return day;
    }

    /// The enumerator of a token.
    template <Labelled Enum>
    [[nodiscard]] Enum token() const {
        if (const auto found = find_token<Enum>(string())) return *found;
        std::string known;
        for (const auto& row : labels<Enum>)
            known.append(known.empty() ? "" : ", ").append(row.token);
        fail(quoted() + " is not one of: " + known);
    }

    [[noreturn]] void fail(const std::string& reason) const {
        const std::string place = pointer();
        throw InvalidValue((place.empty() ? "the document" : place) + ": " + reason);
    }

    /// The value for a message, cut where it is long.
    [[nodiscard]] std::string quoted() const {
        constexpr std::size_t longest = 60;
        using Json = nlohmann::json;
        if (!value_->is_string() || string().size() <= longest)
            return value_->is_structured()
                       ? std::string("an ") + value_->type_name()
                       : value_->dump(-1, ' ', false, Json::error_handler_t::replace);
        return "a string of " + std::to_string(string().size()) + " bytes";
    }

  private:
    Node(const nlohmann::json& value, const Node& above, std::string_view key, std::size_t index)
        : value_(&value), above_(&above), key_(key), index_(index) {}

    [[nodiscard]] const nlohmann::json& object() const {
        if (!value_->is_object()) wrong_type("an object");
        return *value_;
    }

    [[noreturn]] void wrong_type(const std::string& wanted) const {
        fail(quoted() + " is not " + wanted);
    }

    [[nodiscard]] std::string pointer() const {
        if (!above_) return {};
        return above_->pointer() + "/" +
               (key_.empty() ? std::to_string(index_) : std::string(key_));
    }

    const nlohmann::json* value_;
    const Node* above_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
};

}  // namespace gongkai::report::detail
