// SPDX-License-Identifier: Apache-2.0
#include <gongkai/exchange/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <istream>
#include <ostream>
#include <utility>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/record/personal.hpp>

#include "bytes_stream.hpp"
#include "fault.hpp"
#include "json_value.hpp"
#include "line_source.hpp"
#include "record/compiled_rows.hpp"
#include "row_builder.hpp"
#include "text/detail_utf8_scan.hpp"
#include "value_check.hpp"

namespace gongkai::exchange {
namespace {

using detail::Given;
using record::Part;
using record::Row;
using record::Value;

constexpr std::string_view schema_key = "schema";
constexpr std::string_view kind_key = "record_kind";

void append_member(std::string& out, std::string_view key, const Value& value) {
    if (out.size() > 1) out += ',';
    record::detail::write_json_text(out, key);
    out += ':';
    record::detail::write_json(out, value);
}

std::string_view blanks_off(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The way into a record that a fault of JSON has, as a field.
RowProblem told(const detail::JsonFault& fault, std::span<const Row> rows) {
    const auto key = std::string_view(fault.path).substr(0, fault.path.find_first_of("[."));
    const auto* row = record::find_row(rows, key);
    auto made = detail::problem(fault.fault, row != nullptr && row->personal ? "" : fault.found);
    made.column = fault.path;
    if (row != nullptr) made.label = row->zh;
    return made;
}

/// Makes a record of one object, or says why there is none.
class ObjectReader {
  public:
    ObjectReader(ReadRow& into, detail::RowBuilder& builder) : into_(into), builder_(builder) {}

    void read(std::string_view text) {
        std::vector<detail::JsonFault> faults;
        const auto value = detail::parse_json(text, faults);
        const auto* object = value ? value->find<Part>() : nullptr;
        if (object == nullptr) return add(detail::problem(Fault::not_json));
        const auto kind = read_kind(*object);
        if (!kind) return;
        for (const auto& fault : faults) add(told(fault, record::compiled_rows_of(*kind)));
        builder_.build(into_, *kind, read_fields(*object, record::compiled_rows_of(*kind)));
    }

    void reject(Fault fault) { add(detail::problem(fault)); }

  private:
    void add(RowProblem problem) {
        problem.file = builder_.name();
        problem.line = into_.line;
        problem.row = into_.row;
        into_.problems.push_back(std::move(problem));
    }

    void add(Fault fault, std::string_view key, const Value* found) {
        add(detail::problem(fault, found != nullptr ? detail::words(*found) : ""));
        into_.problems.back().column = key;
    }

    std::optional<record::Kind> read_kind(const Part& object) {
        const auto* schema = detail::find_member(object, schema_key);
        if (schema == nullptr || detail::words(*schema) != record_schema)
            add(Fault::wrong_schema, schema_key, schema);
        const auto* name = detail::find_member(object, kind_key);
        const auto kind =
            name == nullptr ? std::nullopt : find_token<record::Kind>(detail::words(*name));
        if (!kind) add(Fault::unknown_kind, kind_key, name);
        return kind;
    }

    std::vector<Given> read_fields(const Part& object, std::span<const Row> rows) {
        std::vector<Given> given;
        given.reserve(rows.size());
        std::size_t at = 0;
        for (const auto& [token, value] : object) {
            if (token == schema_key || token == kind_key) continue;
            if (const auto* row = record::find_next(rows, token, at))
                given.push_back({row, value});
            else if (into_.problems.size() < detail::most_problems)
                add(detail::unknown_column(token, rows));
        }
        return given;
    }

    ReadRow& into_;
    detail::RowBuilder& builder_;
};

/// An event's JSON, part by part.
class EventReader {
  public:
    explicit EventReader(const Part& object) : object_(object) {}

    [[nodiscard]] workflow::Event read() const {
        if (text("schema") != event_schema)
            fail("schema", "should be \"" + std::string(event_schema) + '"');
        for (const auto& member : object_)
            if (std::ranges::find(keys, member.token) == keys.end())
                fail(member.token, "no part of an event is called so");
        workflow::Event event{};
        const auto kind = find_token<record::Kind>(text("record_kind"));
        if (!kind) fail("record_kind", "there is no such kind of record");
        event.kind = *kind;
        event.record = text("record");
        event.step = text("step");
        take("version", event.version);
        if (event.version < 1) fail("version", "should be 1 or more");
        event.entry.actor = text("actor");
        take("on", event.entry.on);
        take("at", event.entry.at);
        event.entry.reason = text("reason");
        event.changes = changes(*kind);
        return event;
    }

  private:
    static constexpr std::array<std::string_view, 10> keys{
        "schema", "record_kind", "record", "version", "step",
        "actor",  "on",          "at",     "reason",  "changes"};

    [[noreturn]] static void fail(std::string_view key, std::string_view why) {
        throw InvalidValue(std::string(key) + ": " + std::string(why));
    }

    [[nodiscard]] const Value& member(std::string_view key) const {
        if (const auto* value = detail::find_member(object_, key)) return *value;
        fail(key, "an event has to say it");
    }

    [[nodiscard]] std::string text(std::string_view key) const {
        const auto* words = member(key).find<std::string>();
        if (words == nullptr) fail(key, "should be a text");
        return *words;
    }

    template <typename T>
    void take(std::string_view key, T& to) const {
        try {
            record::assign(to, member(key));
        } catch (const InvalidValue& error) {
            fail(key, error.what());
        }
    }

    /// The changes as their fields hold them: what JSON writes as a text becomes a date again.
    [[nodiscard]] Part changes(record::Kind kind) const {
        const auto* written = member("changes").find<Part>();
        if (written == nullptr) fail("changes", "should be an object");
        auto record = record::blank(kind);
        void* const address = record::address(record);
        Part changes;
        for (const auto& [token, value] : *written) {
            const auto* row = record::find_row(record::compiled_rows_of(kind), token);
            if (row == nullptr) fail("changes." + token, "no field of the record is called so");
            std::vector<RowProblem> problems;
            detail::find_misfits(problems, *row, value, token);
            if (!problems.empty())
                fail("changes." + problems.front().column, problems.front().message_en);
            row->write(address, value);
            changes.push_back({token, value.given() ? row->read(address) : Value{}});
        }
        return changes;
    }

    const Part& object_;
};

Value problems_as_value(const std::vector<RowProblem>& problems) {
    record::List list;
    for (const auto& problem : problems)
        list.emplace_back(Part{{"column", problem.column},
                               {"label", problem.label},
                               {"found", problem.found},
                               {"code", problem.code},
                               {"message", problem.message},
                               {"message_en", problem.message_en}});
    return list;
}

}  // namespace

std::string to_json(const record::Record& record, WriteOptions options) {
    const auto kind = record::kind(record);
    std::string out = "{";
    append_member(out, schema_key, std::string(record_schema));
    append_member(out, kind_key, std::string(token(kind)));
    const void* const address = record::address(record);
    for (const auto& row : record::compiled_rows_of(kind)) {
        if (row.personal && !options.personal) continue;
        Value value = row.read(address);
        if (!value.given()) continue;
        detail::require_writable(row, value);
        if (!options.personal) value = record::without_personal(std::move(value), row);
        append_member(out, row.token, value);
    }
    return out + '}';
}

ReadRow read_json(std::string_view text, ReadOptions options) {
    ReadRow row;
    row.line = 1;
    row.row = 1;
    detail::RowBuilder builder(std::move(options));
    ObjectReader reader(row, builder);
    if (text::detail::find_ill_formed(text, 0) == text.size())
        reader.read(text);
    else
        reader.reject(Fault::damaged_bytes);
    if (!row.record) row.text = text::decode(text, text::Encoding::utf_8).text;
    return row;
}

std::string to_json(const workflow::Event& event, WriteOptions options) {
    const auto rows = record::compiled_rows_of(event.kind);
    Part changes;
    for (const auto& [token, value] : event.changes) {
        const auto& row = record::require_row(rows, token, "the record");
        if (row.personal && !options.personal) continue;
        detail::require_writable(row, value);
        changes.push_back({token, options.personal ? value : record::without_personal(value, row)});
    }
    const Part whole{{std::string(schema_key), std::string(event_schema)},
                     {std::string(kind_key), std::string(token(event.kind))},
                     {"record", event.record},
                     {"version", event.version},
                     {"step", event.step},
                     {"actor", event.entry.actor},
                     {"on", event.entry.on},
                     {"at", event.entry.at},
                     {"reason", event.entry.reason}};
    std::string out = "{";
    for (const auto& [key, value] : whole) {
        detail::require_writable(key, value);
        append_member(out, key, value);
    }
    append_member(out, "changes", changes);
    return out + '}';
}

workflow::Event read_event(std::string_view text) {
    if (text::detail::find_ill_formed(text, 0) != text.size())
        throw InvalidValue("the event is not UTF-8");
    std::vector<detail::JsonFault> faults;
    const auto value = detail::parse_json(text, faults);
    if (!faults.empty())
        throw InvalidValue(faults.front().path + ": " +
                           detail::problem(faults.front().fault).message_en);
    const auto* object = value->find<Part>();
    if (object == nullptr) throw InvalidValue("an event is one JSON object");
    return EventReader(*object).read();
}

struct JsonLinesReader::State {
    detail::LineSource lines;
    detail::RowBuilder builder;
    std::size_t row = 0;
};

JsonLinesReader::JsonLinesReader(std::istream& in, ReadOptions options)
    : state_(new State{{in, detail::LineEnds::feed, longest_row, options.encoding},
                       detail::RowBuilder(std::move(options))}) {}
JsonLinesReader::~JsonLinesReader() = default;
JsonLinesReader::JsonLinesReader(JsonLinesReader&&) noexcept = default;
JsonLinesReader& JsonLinesReader::operator=(JsonLinesReader&&) noexcept = default;

std::optional<ReadRow> JsonLinesReader::next() {
    for (;;) {
        const auto line = state_->lines.next();
        if (!line) return std::nullopt;
        const auto text = blanks_off(line->text);
        if (text.empty()) continue;
        ReadRow row;
        row.line = line->number;
        row.row = ++state_->row;
        ObjectReader reader(row, state_->builder);
        if (line->cut)
            reader.reject(Fault::too_long);
        else if (line->damaged)
            reader.reject(Fault::damaged_bytes);
        else
            reader.read(text);
        if (!row.record) row.text = text;
        return row;
    }
}

Reading read_json_lines(std::istream& in, ReadOptions options) {
    Reading reading;
    JsonLinesReader reader(in, std::move(options));
    while (auto row = reader.next()) detail::keep(reading, *std::move(row));
    return reading;
}

Reading read_json_lines(std::string_view bytes, ReadOptions options) {
    detail::BytesStream in(bytes);
    return read_json_lines(in, std::move(options));
}

std::string to_json_lines(std::span<const record::Record> records, WriteOptions options) {
    std::string out;
    for (const auto& record : records) out.append(to_json(record, options)).push_back('\n');
    return out;
}

void write_rejected_json(std::ostream& out, const Reading& reading) {
    for (const auto& row : reading.rejected) {
        std::string line = "{";
        append_member(line, "line", static_cast<std::int64_t>(row.line));
        append_member(line, "problems", problems_as_value(row.problems));
        append_member(line, "text", row.text);
        out << line << "}\n";
    }
}

}  // namespace gongkai::exchange
