// SPDX-License-Identifier: Apache-2.0
#include "bundle_line.hpp"

#include <istream>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/record/convert.hpp>

#include "seal.hpp"
#include "text/detail_utf8_scan.hpp"

namespace gongkai::ledger {
namespace {

using record::Part;
using record::Value;

}  // namespace

std::string to_line(const CarriedEvent& carried) {
    const auto& [sequence, event, origin, previous, hash] = carried.row;
    auto line = record::canonical(Part{{"sequence", sequence},
                                       {"previous", previous},
                                       {"hash", hash},
                                       {"origin", origin},
                                       {"record_kind", std::string(token(event.kind))},
                                       {"record", event.record},
                                       {"version", event.version},
                                       {"step", event.step},
                                       {"actor", event.actor},
                                       {"on", event.on},
                                       {"at", event.at},
                                       {"reason", event.reason}});
    line.back() = ',';
    line += "\"changes\":" + event.payload;
    if (!event.commitments.empty()) line += ",\"commitments\":" + event.commitments;
    if (!carried.personal.empty()) {
        record::List values;
        for (const auto& value : carried.personal)
            values.emplace_back(
                Part{{"path", value.path}, {"salt", value.salt}, {"value", value.value}});
        line += ",\"personal\":" + record::canonical(values);
    }
    return line + '}';
}

LineReader::LineReader(std::size_t line, std::string_view text) : line_(line) {
    if (text::detail::find_ill_formed(text, 0) != text.size()) fail("the line is not UTF-8");
    try {
        whole_ = read_value(text);
    } catch (const InvalidValue&) {
        fail("no JSON object; the file may be cut off here");
    }
    object_ = whole_.find<Part>();
    if (object_ == nullptr) fail("no JSON object");
}

bool LineReader::has(std::string_view key) const {
    for (const auto& one : *object_)
        if (one.token == key) return true;
    return false;
}

const Value& LineReader::member(std::string_view key) const {
    for (const auto& one : *object_)
        if (one.token == key) return one.value;
    fail(std::string(key) + " is missing");
}

std::string LineReader::text(std::string_view key) const {
    const auto* text = member(key).find<std::string>();
    if (text == nullptr) fail(std::string(key) + " should be a text");
    return *text;
}

std::int64_t LineReader::whole(std::string_view key) const {
    const auto* number = member(key).find<std::int64_t>();
    if (number == nullptr) fail(std::string(key) + " should be a whole number");
    return *number;
}

bool LineReader::flag(std::string_view key) const {
    const auto* flag = member(key).find<bool>();
    if (flag == nullptr) fail(std::string(key) + " should be true or false");
    return *flag;
}

void LineReader::fail(std::string_view why) const {
    throw InvalidValue("line " + std::to_string(line_) + ": " + std::string(why));
}

CarriedEvent LineReader::event() const {
    CarriedEvent carried;
    auto& row = carried.row;
    row.sequence = whole("sequence");
    row.previous = text("previous");
    row.hash = text("hash");
    row.origin = text("origin");
    const auto kind = find_token<record::Kind>(text("record_kind"));
    if (!kind) fail("there is no kind of record " + text("record_kind"));
    row.event = {*kind,      text("record"), whole("version"), text("step"), text("actor"),
                 text("on"), text("at"),     text("reason"),   "",           ""};
    row.event.payload = record::canonical(member("changes"));
    if (has("commitments")) row.event.commitments = record::canonical(member("commitments"));
    if (!has("personal")) return carried;
    const auto* values = member("personal").find<record::List>();
    if (values == nullptr) fail("personal should be a list");
    for (const auto& one : *values) {
        const LineReader reader(line_, record::canonical(one));
        carried.personal.push_back(
            {reader.text("path"), reader.text("salt"), reader.member("value")});
    }
    return carried;
}

bool is_sound(Hasher& hasher, const EventRow& row) {
    return hasher.link_hash(row.sequence, row.previous, hasher.content_hash(row.event),
                            row.origin) == row.hash;
}

LineReader Lines::next(std::string_view wanted) {
    while (std::getline(in_, text_)) {
        ++line_;
        if (text_.find_first_not_of(" \t\r") != std::string::npos) return {line_, text_};
    }
    throw InvalidValue("line " + std::to_string(line_ + 1) +
                       ": the file is cut off: it should go on with " + std::string(wanted));
}

}  // namespace gongkai::ledger
