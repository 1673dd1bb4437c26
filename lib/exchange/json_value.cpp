// SPDX-License-Identifier: Apache-2.0
#include "json_value.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <limits>
#include <utility>

#include <gongkai/base/decimal.hpp>
#include <nlohmann/json.hpp>

#include "fault.hpp"

namespace gongkai::exchange::detail {
namespace {

using record::List;
using record::Part;
using record::Value;

/// Parts of records lie three deep; a stack of values has to end somewhere.
constexpr std::size_t deepest = 32;
constexpr int largest_exponent = 40;

/// A JSON number with a fraction or an exponent, exactly; nothing for one beyond 18 digits.
std::optional<Decimal> find_exact(std::string_view raw) {
    const auto e = raw.find_first_of("eE");
    if (e == std::string_view::npos) return Decimal::find(raw);
    const auto sign = raw.substr(e + 1, 1) == "+" ? e + 2 : e + 1;
    int exponent = 0;
    const auto* const end = raw.data() + raw.size();
    const auto [stop, error] = std::from_chars(raw.data() + sign, end, exponent);
    if (error != std::errc{} || stop != end || std::abs(exponent) > largest_exponent)
        return std::nullopt;

    std::string digits(raw.substr(0, e));
    const bool negative = digits.starts_with('-');
    if (negative) digits.erase(0, 1);
    auto point = static_cast<int>(std::min(digits.find('.'), digits.size()));
    std::erase(digits, '.');
    point += exponent;
    if (point <= 0) {
        digits.insert(0, static_cast<std::size_t>(1 - point), '0');
        point = 1;
    }
    if (digits.size() < static_cast<std::size_t>(point))
        digits.resize(static_cast<std::size_t>(point), '0');
    digits.insert(static_cast<std::size_t>(point), 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.')) digits.pop_back();
    return Decimal::find((negative ? "-" : "") + digits);
}

bool has_double(const Part& part) {
    constexpr std::size_t few = 64;
    if (part.size() <= few) {
        for (std::size_t i = 1; i < part.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (part[i].token == part[j].token) return true;
        return false;
    }
    std::vector<std::string_view> keys;
    keys.reserve(part.size());
    for (const auto& member : part) keys.emplace_back(member.token);
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) != keys.end();
}

/// Takes what nlohmann's parser finds, in its order.
class Handler {
  public:
    explicit Handler(std::vector<JsonFault>& faults) : faults_(faults) {}

    // NOLINTNEXTLINE(readability-identifier-naming): the names are those of nlohmann's interface
    using string_t = nlohmann::json::string_t;

    bool null() { return put({}); }
    bool boolean(bool flag) { return put(flag); }
    bool number_integer(std::int64_t number) { return put(number); }
    bool number_unsigned(std::uint64_t number) {
        if (number <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return put(static_cast<std::int64_t>(number));
        return put_unfit(std::to_string(number));
    }
    bool number_float(double, const string_t& raw) {
        if (const auto exact = find_exact(raw)) return put(*exact);
        return put_unfit(raw);
    }
    bool string(string_t& text) { return put(std::move(text)); }
    // NOLINTNEXTLINE(readability-convert-member-functions-to-static): the parser calls a member
    bool binary(nlohmann::json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(Part{}); }
    bool key(string_t& name) {
        frames_.back().key = std::move(name);
        return true;
    }
    bool end_object() {
        if (has_double(std::get<Part>(frames_.back().value)))
            add({Fault::duplicate_column, path(frames_.size() - 1), {}});
        return close();
    }
    bool start_array(std::size_t) { return open(List{}); }
    bool end_array() { return close(); }
    // NOLINTNEXTLINE(readability-convert-member-functions-to-static): the parser calls a member
    bool parse_error(std::size_t, const std::string&, const std::exception&) { return false; }

    Value take() { return std::move(root_); }

  private:
    /// A container that is being filled, and the key that the next value has.
    struct Frame {
        Value value;
        std::string key;
    };

    bool put(Value value) {
        if (frames_.empty()) {
            root_ = std::move(value);
            return true;
        }
        auto& [container, key] = frames_.back();
        if (auto* list = std::get_if<List>(static_cast<Value::variant*>(&container)))
            list->push_back(std::move(value));
        else
            std::get<Part>(container).push_back({std::move(key), std::move(value)});
        return true;
    }

    bool put_unfit(std::string raw) {
        add({Fault::wrong_value, path(frames_.size()), std::move(raw)});
        return put({});
    }

    void add(JsonFault fault) {
        if (faults_.size() < most_problems) faults_.push_back(std::move(fault));
    }

    bool open(Value container) {
        if (frames_.size() == deepest) return false;
        frames_.push_back({std::move(container), {}});
        return true;
    }

    bool close() {
        Value whole = std::move(frames_.back().value);
        frames_.pop_back();
        return put(std::move(whole));
    }

    /// Where the next value of the outermost `depth` containers stands.
    [[nodiscard]] std::string path(std::size_t depth) const {
        std::string way;
        for (std::size_t i = 0; i < depth; ++i) {
            const auto& [container, key] = frames_[i];
            if (const auto* list = container.find<List>())
                way += '[' + std::to_string(list->size()) + ']';
            else
                way += (way.empty() ? "" : ".") + key;
        }
        return way;
    }

    std::vector<JsonFault>& faults_;
    std::vector<Frame> frames_;
    Value root_;
};

}  // namespace

std::optional<Value> parse_json(std::string_view text, std::vector<JsonFault>& faults) {
    Handler handler(faults);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &handler)) return handler.take();
    faults.assign({{Fault::not_json, {}, std::string(text)}});
    return std::nullopt;
}

}  // namespace gongkai::exchange::detail
