// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/instant.hpp>

/// Values (取值): what a field holds, whatever its type in C++. Events carry them, and every format
/// is written from them.
namespace gongkai::record {

struct Value;
struct Member;

/// The values of a vector, in order.
using List = std::vector<Value>;

/// A struct inside a record: those of its fields that have a value, in the order of its table.
using Part = std::vector<Member>;

/// One value. An enumerator is the text of its token, a `Ref` that of its id; `std::monostate` is a
/// value that is not given, which is neither 0 nor "".
struct Value : std::variant<std::monostate, bool, std::int64_t, Decimal, Date, Instant, std::string,
                            List, Part> {
    using variant::variant;

    [[nodiscard]] bool given() const { return index() != 0; }

    template <typename T>
    [[nodiscard]] const T* find() const {
        return std::get_if<T>(static_cast<const variant*>(this));
    }
};

/// A field of a `Part`.
struct Member {
    std::string token;
    Value value;

    friend bool operator==(const Member&, const Member&) = default;
};

namespace detail {

inline void write_json_text(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

inline void write_json(std::string& out, const Value& value);

struct JsonWriter {
    std::string& out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(bool flag) const { out += flag ? "true" : "false"; }
    void operator()(std::int64_t number) const { out += std::to_string(number); }
    void operator()(Decimal number) const { write_json_text(out, number.to_string()); }
    void operator()(Date date) const { write_json_text(out, to_iso(date)); }
    void operator()(Instant at) const { write_json_text(out, to_iso(at)); }
    void operator()(const std::string& text) const { write_json_text(out, text); }
    void operator()(const List& list) const {
        out += '[';
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (i > 0) out += ',';
            write_json(out, list[i]);
        }
        out += ']';
    }
    void operator()(const Part& part) const {
        out += '{';
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (i > 0) out += ',';
            write_json_text(out, part[i].token);
            out += ':';
            write_json(out, part[i].value);
        }
        out += '}';
    }
};

inline void write_json(std::string& out, const Value& value) {
    std::visit(JsonWriter{out}, static_cast<const Value::variant&>(value));
}

}  // namespace detail

/// The one way in which a value is written where bytes are compared or hashed: JSON without spaces,
/// a decimal, date and instant as text, nothing escaped but `"`, `\` and what lies below U+0020.
[[nodiscard]] inline std::string canonical(const Value& value) {
    std::string out;
    detail::write_json(out, value);
    return out;
}

}  // namespace gongkai::record
