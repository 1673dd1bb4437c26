// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>

#include <gongkai/base/label.hpp>
#include <gongkai/record/convert.hpp>
#include <gongkai/record/record.hpp>

#include "formats.hpp"

/// Members one after another, without their names: what they are has to be agreed upon first. An
/// archive therefore begins with the kinds that it holds and a print of the fields of each.
namespace gongkai::archive {
namespace {

using record::Described;
using record::Kind;
using record::Value;
using record::detail::is_list;
using record::detail::is_optional;
using record::detail::is_ref;

constexpr Date first_day = std::chrono::year{0} / 1 / 1;
constexpr Date end_of_days = std::chrono::year{10000} / 1 / 1;

[[nodiscard]] Date in_range(Date date) {
    if (date < first_day || date >= end_of_days)
        throw InvalidValue("a date outside the years 0 to 9999 cannot be archived");
    return date;
}
[[nodiscard]] Instant in_range(Instant at) {
    if (at < at_china(first_day, {}) || at >= at_china(end_of_days, {}))
        throw InvalidValue("an instant outside the years 0 to 9999 cannot be archived");
    return at;
}

/// Writes what an archive holds, by the type of each.
class Out {
  public:
    explicit Out(BytesOut& bytes) : archive_(bytes) {}

    void put(const Described auto& part) {
        record::each_field<std::remove_cvref_t<decltype(part)>>(
            [&](const auto& field) { put(part.*field.member); });
    }
    template <typename T>
    void put(const std::optional<T>& member) {
        put(member.has_value());
        if (member) put(*member);
    }
    template <typename T>
    void put(const std::vector<T>& list) {
        put_size(list.size());
        for (const auto& element : list) put(element);
    }
    template <typename To>
    void put(const record::Ref<To>& reference) {
        put(reference.id);
    }
    template <Labelled Enum>
    void put(Enum enumerator) {
        static_assert(labels<Enum>.size() <= 256);
        archive_ << static_cast<std::uint8_t>(enumerator);
    }
    void put(const std::string& text) {
        put_size(text.size());
        archive_.save_binary(text.data(), text.size());
    }
    void put(bool flag) { archive_ << static_cast<std::uint8_t>(flag); }
    void put(std::int64_t number) { archive_ << number; }
    void put(Decimal number) {
        put(number.digits());
        archive_ << static_cast<std::uint8_t>(number.scale());
    }
    void put(Date date) {
        archive_ << static_cast<std::int32_t>(in_range(date).time_since_epoch().count());
    }
    void put(Instant at) {
        archive_ << static_cast<std::int64_t>(in_range(at).time_since_epoch().count());
    }
    void put(std::monostate) {}
    void put(const Value& value) {
        const Descent descent(depth_);
        archive_ << static_cast<std::uint8_t>(value.index());
        std::visit([&](const auto& one) { put(one); }, static_cast<const Value::variant&>(value));
    }
    void put(const record::Member& member) {
        put(member.token);
        put(member.value);
    }

    void put_number(std::uint64_t number) { archive_ << number; }

  private:
    /// One byte for what is short, which most is.
    void put_size(std::size_t size) {
        archive_ << static_cast<std::uint8_t>(std::min<std::size_t>(size, 255));
        if (size >= 255) put_number(size);
    }

    boost::archive::binary_oarchive archive_;
    int depth_ = 0;
};

/// Reads what `Out` wrote, and takes nothing that `Out` could not have written.
class In {
  public:
    explicit In(BytesIn& bytes) : bytes_(bytes), archive_(bytes) {}

    void take(Described auto& part) {
        record::each_field<std::remove_cvref_t<decltype(part)>>(
            [&](const auto& field) { take(part.*field.member); });
    }
    template <typename T>
    void take(std::optional<T>& member) {
        if (take_flag()) take(member.emplace());
    }
    template <typename T>
    void take(std::vector<T>& list) {
        // Every element takes a byte at least, but for empty structs, which there are none of.
        for (auto left = take_size(); left > 0; --left) take(list.emplace_back());
    }
    template <typename To>
    void take(record::Ref<To>& reference) {
        take(reference.id);
    }
    template <Labelled Enum>
    void take(Enum& enumerator) {
        const auto place = take_number<std::uint8_t>();
        if (place >= labels<Enum>.size())
            throw InvalidValue(std::string(record::detail::type_name<Enum>()) +
                               " has no enumerator " + std::to_string(place));
        enumerator = static_cast<Enum>(place);
    }
    void take(std::string& text) {
        const auto size = take_size();
        if (size > bytes_.left()) throw InvalidValue("a text is cut off");
        text.resize(static_cast<std::size_t>(size));
        archive_.load_binary(text.data(), text.size());
    }
    void take(bool& flag) { flag = take_flag(); }
    void take(std::int64_t& number) { archive_ >> number; }
    void take(Decimal& number) {
        const auto digits = take_number<std::int64_t>();
        const auto scale = take_number<std::uint8_t>();
        number = Decimal::scaled(digits, scale);
        if (number.scale() != scale) throw InvalidValue("a decimal with needless zeros");
    }
    void take(Date& date) { date = in_range(Date(std::chrono::days(take_number<std::int32_t>()))); }
    void take(Instant& at) {
        at = in_range(Instant(std::chrono::seconds(take_number<std::int64_t>())));
    }
    void take(std::monostate&) {}
    void take(Value& value) {
        const Descent descent(depth_);
        const auto index = take_number<std::uint8_t>();
        if (index >= std::variant_size_v<Value::variant>)
            throw InvalidValue("no value has the type " + std::to_string(index));
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((index == I ? take(value.emplace<I>()) : void()), ...);
        }(std::make_index_sequence<std::variant_size_v<Value::variant>>{});
    }
    void take(record::Member& member) {
        take(member.token);
        take(member.value);
    }

    template <typename Number>
    [[nodiscard]] Number take_number() {
        Number number{};
        archive_ >> number;
        return number;
    }

  private:
    [[nodiscard]] bool take_flag() {
        const auto byte = take_number<std::uint8_t>();
        if (byte > 1) throw InvalidValue("a flag is neither true nor false");
        return byte == 1;
    }
    [[nodiscard]] std::uint64_t take_size() {
        const auto size = take_number<std::uint8_t>();
        return size < 255 ? size : take_number<std::uint64_t>();
    }

    BytesIn& bytes_;
    boost::archive::binary_iarchive archive_;
    int depth_ = 0;
};

/// Describes how `Out` writes a type.
template <typename T>
void describe(std::string& layout) {
    if constexpr (is_optional<T>) {
        describe<typename T::value_type>(layout += '?');
    } else if constexpr (is_list<T>) {
        describe<typename T::value_type>(layout += '*');
    } else if constexpr (Labelled<T>) {
        for (const auto& row : labels<T>) layout.append(row.token) += '|';
    } else if constexpr (Described<T>) {
        layout += '{';
        record::each_field<T>([&](const auto& field) {
            layout.append(field.token) += ':';
            describe<typename std::remove_cvref_t<decltype(field)>::Value>(layout);
            layout += ';';
        });
        layout += '}';
    } else if constexpr (is_ref<T> || std::same_as<T, std::string>) {
        layout += "text";
    } else {
        layout.append(record::detail::type_name<T>());
    }
}

/// FNV-1a: tells versions apart, and guards against nothing else.
[[nodiscard]] std::uint64_t print_of(std::string_view layout) {
    std::uint64_t print = 0xcbf29ce484222325;
    for (const char c : layout) print = (print ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return print;
}

/// What there is to a kind.
struct Handler {
    std::uint64_t print;
    void (*put)(Out&, const record::Record&);
    void (*take)(In&, record::Record&);
};

template <record::AKind R>
[[nodiscard]] Handler handler() {
    std::string layout(token(record::kind_of<R>));
    layout += std::to_string(fields_version<R>);
    describe<R>(layout);
    return {print_of(layout),
            [](Out& out, const record::Record& record) { out.put(*std::get_if<R>(&record)); },
            [](In& in, record::Record& record) { in.take(record.emplace<R>()); }};
}

template <typename... R>
[[nodiscard]] auto make_handlers(std::type_identity<record::detail::TypeList<R...>>) {
    return std::array{handler<R>()...};
}

[[nodiscard]] const Handler& handler(Kind kind) {
    static const auto handlers = make_handlers(std::type_identity<record::detail::Kinds>{});
    return handlers[static_cast<std::size_t>(kind)];
}

void put_event(Out& out, const workflow::Event& event) {
    out.put(std::string(token(event.kind)));
    out.put(event.record);
    out.put(event.version);
    out.put(event.step);
    out.put(event.entry.actor);
    out.put(event.entry.on);
    out.put(event.entry.at);
    out.put(event.entry.reason);
    out.put(event.changes);
}

void take_event(In& in, workflow::Event& event) {
    std::string kind;
    in.take(kind);
    event.kind = require_token<Kind>(kind, "kind of record");
    in.take(event.record);
    in.take(event.version);
    in.take(event.step);
    in.take(event.entry.actor);
    in.take(event.entry.on);
    in.take(event.entry.at);
    in.take(event.entry.reason);
    in.take(event.changes);
}

[[nodiscard]] std::array<bool, labels<Kind>.size()> kinds_of(const Contents& contents) {
    std::array<bool, labels<Kind>.size()> present{};
    for (const auto& record : contents.records)
        present[static_cast<std::size_t>(record::kind(record))] = true;
    return present;
}

}  // namespace

std::string to_binary(const Contents& contents) {
    BytesOut bytes;
    Out out(bytes);
    const auto present = kinds_of(contents);
    out.put_number(static_cast<std::uint64_t>(std::ranges::count(present, true)));
    for (const auto& row : labels<Kind>) {
        if (!present[static_cast<std::size_t>(row.value)]) continue;
        out.put(std::string(row.token));
        out.put_number(handler(row.value).print);
    }
    in_order("record", contents.records.size(), [&](std::size_t i) {
        const auto kind = record::kind(contents.records[i]);
        out.put(kind);
        handler(kind).put(out, contents.records[i]);
    });
    in_order("event", contents.events.size(),
             [&](std::size_t i) { put_event(out, contents.events[i]); });
    return std::move(bytes.bytes);
}

Contents from_binary(std::string_view payload, const Head& head) {
    constexpr std::size_t length = 22;
    std::string signature(reinterpret_cast<const char*>(&length), sizeof length);
    require_signature(payload, signature += "serialization::archive");
    BytesIn bytes(payload);
    In in(bytes);
    std::array<bool, labels<Kind>.size()> agreed{};
    for (auto left = in.take_number<std::uint64_t>(); left > 0; --left) {
        std::string name;
        in.take(name);
        const auto kind = require_token<Kind>(name, "kind of record");
        if (in.take_number<std::uint64_t>() != handler(kind).print)
            throw InvalidValue("was written with other fields of " + name +
                               ": carry it over as xml or text");
        agreed[static_cast<std::size_t>(kind)] = true;
    }
    Contents contents;
    // No record takes fewer bytes than this; what a head says is not believed beyond it.
    constexpr std::size_t shortest = 16;
    contents.records.reserve(std::min(head.records, payload.size() / shortest));
    in_order("record", head.records, [&](std::size_t) {
        Kind kind{};
        in.take(kind);
        if (!agreed[static_cast<std::size_t>(kind)])
            throw InvalidValue(std::string(token(kind)) + " is not among the kinds that it names");
        handler(kind).take(in, contents.records.emplace_back());
    });
    in_order("event", head.events,
             [&](std::size_t) { take_event(in, contents.events.emplace_back()); });
    require_end(bytes.rest(), "");
    return contents;
}

}  // namespace gongkai::archive
