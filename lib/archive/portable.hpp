// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <string>
#include <utility>

#include <boost/serialization/level.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/split_free.hpp>
#include <boost/serialization/tracking.hpp>
#include <boost/serialization/version.hpp>

#include <gongkai/archive/archive.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/value.hpp>
#include <gongkai/workflow/event.hpp>

#include "formats.hpp"
#include "named.hpp"

/// What the portable archives, XML and text, have in common: everything but how a text stands in
/// them. A value is its type and its text; a list or a part is its length and its elements.
namespace gongkai::archive {

/// What goes along with one of Boost's archives.
struct Companion {
    std::istream* stream = nullptr;  ///< that an archive reads from
    int depth = 0;
};

/// How an archive holds a text: `put(archive, name, text)` and `take(archive, name)`. `take` makes
/// no room for more than there is left to read.
template <typename Archive>
struct TextOf;

template <typename Archive>
[[nodiscard]] Companion& companion(Archive& archive) {
    return archive.template get_helper<Companion>();
}

template <typename Archive>
void put_size(Archive& archive, std::size_t size) {
    const std::uint64_t number = size;
    archive << boost::serialization::make_nvp("size", number);
}

template <typename Archive>
[[nodiscard]] std::uint64_t take_size(Archive& archive) {
    std::uint64_t number = 0;
    archive >> boost::serialization::make_nvp("size", number);
    return number;
}

template <typename Archive, typename Elements>
void put_elements(Archive& archive, const char* name, const Elements& elements) {
    const Descent descent(companion(archive).depth);
    put_size(archive, elements.size());
    for (const auto& element : elements) archive << boost::serialization::make_nvp(name, element);
}

/// Ends with what there is to read, whatever size was stated.
template <typename Elements, typename Archive>
[[nodiscard]] Elements take_elements(Archive& archive, const char* name) {
    const Descent descent(companion(archive).depth);
    Elements elements;
    for (auto left = take_size(archive); left > 0; --left)
        archive >> boost::serialization::make_nvp(name, elements.emplace_back());
    return elements;
}

template <typename Archive>
void put_value(Archive& archive, const record::Value& value) {
    TextOf<Archive>::put(archive, "type", std::string(value_types[value.index()]));
    if (const auto* list = value.find<record::List>())
        put_elements(archive, "item", *list);
    else if (const auto* part = value.find<record::Part>())
        put_elements(archive, "field", *part);
    else if (value.given())
        TextOf<Archive>::put(archive, "value", leaf_text(value));
}

template <typename Archive>
[[nodiscard]] record::Value take_value(Archive& archive) {
    const auto type = value_type(TextOf<Archive>::take(archive, "type"));
    if (value_types[type] == "none") return {};
    if (value_types[type] == "list") return take_elements<record::List>(archive, "item");
    if (value_types[type] == "part") return take_elements<record::Part>(archive, "field");
    return parse_leaf(type, TextOf<Archive>::take(archive, "value"));
}

template <typename Archive>
void put_contents(Archive& archive, const Contents& contents) {
    in_order("record", contents.records.size(), [&](std::size_t i) {
        const Named named = to_named(contents.records[i]);
        archive << boost::serialization::make_nvp("record", named);
    });
    in_order("event", contents.events.size(), [&](std::size_t i) {
        archive << boost::serialization::make_nvp("event", contents.events[i]);
    });
}

template <typename Archive>
[[nodiscard]] Contents take_contents(Archive& archive, std::istream& stream, const Head& head) {
    companion(archive).stream = &stream;
    Contents contents;
    in_order("record", head.records, [&](std::size_t) {
        Named named;
        archive >> boost::serialization::make_nvp("record", named);
        contents.records.push_back(from_named(named));
    });
    in_order("event", head.events, [&](std::size_t) {
        workflow::Event event{};
        archive >> boost::serialization::make_nvp("event", event);
        contents.events.push_back(std::move(event));
    });
    return contents;
}

}  // namespace gongkai::archive

namespace boost::serialization {

template <typename Archive>
void save(Archive& archive, const gongkai::record::Value& value, unsigned) {
    gongkai::archive::put_value(archive, value);
}
template <typename Archive>
void load(Archive& archive, gongkai::record::Value& value, unsigned) {
    value = gongkai::archive::take_value(archive);
}

template <typename Archive>
void save(Archive& archive, const gongkai::record::Member& member, unsigned) {
    gongkai::archive::TextOf<Archive>::put(archive, "name", member.token);
    gongkai::archive::put_value(archive, member.value);
}
template <typename Archive>
void load(Archive& archive, gongkai::record::Member& member, unsigned) {
    member.token = gongkai::archive::TextOf<Archive>::take(archive, "name");
    member.value = gongkai::archive::take_value(archive);
}

template <typename Archive>
void save(Archive& archive, const gongkai::archive::Named& named, unsigned) {
    using namespace gongkai::archive;
    TextOf<Archive>::put(archive, "kind", named.kind);
    archive << make_nvp("version", named.version);
    put_elements(archive, "field", named.fields);
}
template <typename Archive>
void load(Archive& archive, gongkai::archive::Named& named, unsigned) {
    using namespace gongkai::archive;
    named.kind = TextOf<Archive>::take(archive, "kind");
    archive >> make_nvp("version", named.version);
    named.fields = take_elements<gongkai::record::Part>(archive, "field");
}

template <typename Archive>
void save(Archive& archive, const gongkai::workflow::Event& event, unsigned) {
    using namespace gongkai::archive;
    using Text = TextOf<Archive>;
    Text::put(archive, "kind", std::string(gongkai::token(event.kind)));
    Text::put(archive, "record", event.record);
    Text::put(archive, "number", leaf_text(event.version));
    Text::put(archive, "step", event.step);
    Text::put(archive, "actor", event.entry.actor);
    Text::put(archive, "on", leaf_text(event.entry.on));
    Text::put(archive, "at", leaf_text(event.entry.at));
    Text::put(archive, "reason", event.entry.reason);
    put_elements(archive, "change", event.changes);
}
template <typename Archive>
void load(Archive& archive, gongkai::workflow::Event& event, unsigned) {
    using namespace gongkai::archive;
    using Text = TextOf<Archive>;
    event.kind = gongkai::require_token<gongkai::record::Kind>(Text::take(archive, "kind"),
                                                               "kind of record");
    event.record = Text::take(archive, "record");
    event.version = parse_whole(Text::take(archive, "number"));
    event.step = Text::take(archive, "step");
    event.entry.actor = Text::take(archive, "actor");
    event.entry.on = gongkai::parse_iso(Text::take(archive, "on"));
    event.entry.at = gongkai::parse_instant(Text::take(archive, "at"));
    event.entry.reason = Text::take(archive, "reason");
    event.changes = take_elements<gongkai::record::Part>(archive, "change");
}

template <typename Archive>
void serialize(Archive& archive, gongkai::record::Value& value, unsigned version) {
    split_free(archive, value, version);
}
template <typename Archive>
void serialize(Archive& archive, gongkai::record::Member& member, unsigned version) {
    split_free(archive, member, version);
}
template <typename Archive>
void serialize(Archive& archive, gongkai::archive::Named& named, unsigned version) {
    split_free(archive, named, version);
}
template <typename Archive>
void serialize(Archive& archive, gongkai::workflow::Event& event, unsigned version) {
    split_free(archive, event, version);
}

}  // namespace boost::serialization

// Records and events carry the version of their layout; values are too many for that.
BOOST_CLASS_IMPLEMENTATION(gongkai::record::Value, boost::serialization::object_serializable)
BOOST_CLASS_IMPLEMENTATION(gongkai::record::Member, boost::serialization::object_serializable)
BOOST_CLASS_VERSION(gongkai::archive::Named, 1)
BOOST_CLASS_VERSION(gongkai::workflow::Event, 1)
BOOST_CLASS_TRACKING(gongkai::record::Value, boost::serialization::track_never)
BOOST_CLASS_TRACKING(gongkai::record::Member, boost::serialization::track_never)
BOOST_CLASS_TRACKING(gongkai::archive::Named, boost::serialization::track_never)
BOOST_CLASS_TRACKING(gongkai::workflow::Event, boost::serialization::track_never)
