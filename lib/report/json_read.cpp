// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <gongkai/report/json.hpp>
#include <nlohmann/json.hpp>

#include "json_node.hpp"
#include "json_schema.hpp"

namespace gongkai::report {
namespace {

using detail::Node;

constexpr auto not_the_quote =
    "is not what stands in the text from start to end, counted in code points";

/// Reads the parts of one report in the order in which they depend on each other: the text, what
/// points into it, and what refers to figures.
class ReportReader {
  public:
    explicit ReportReader(const Node& root) : root_(root) {}

    AnnualReport read() && {
        const auto schema = root_.require("schema");
        if (schema.string() != detail::report_schema)
            schema.fail(schema.quoted() + " is not \"" + std::string(detail::report_schema) + "\"");
        read_head();
        report_.text = text::Text(root_.require("text").string());
        read_rows("sections", report_.sections, &ReportReader::section);
        read_rows("figures", report_.figures, &ReportReader::figure);
        read_rows("lists", report_.lists, &ReportReader::list);
        read_rows("breakdowns", report_.breakdowns, &ReportReader::breakdown);
        read_rows("shares", report_.shares, &ReportReader::share);
        read_rows("changes", report_.changes, &ReportReader::change);
        read_rows("years", report_.years, &ReportReader::mention);
        read_rows("malformed", report_.malformed, &ReportReader::malformed);
        read_rows("diagnostics", report_.diagnostics, &ReportReader::diagnostic);
        return std::move(report_);
    }

  private:
    static std::string string_or_empty(const Node& object, std::string_view key) {
        const auto found = object.find(key);
        return found ? found->string() : std::string();
    }

    static bool boolean_or(const Node& object, std::string_view key, bool fallback) {
        const auto found = object.find(key);
        return found ? found->boolean() : fallback;
    }

    static std::optional<Decimal> find_decimal(const Node& object, std::string_view key) {
        const auto found = object.find(key);
        return found ? std::optional(found->decimal()) : std::nullopt;
    }

    /// The worth of a last digit; arithmetic on it needs it above zero and of bounded scale.
    static Decimal step_of(const Node& object) {
        const auto found = object.find("step");
        if (!found) return 1;
        const Decimal step = found->decimal();
        if (step <= Decimal(0) || step.scale() > 16)
            found->fail(found->quoted() + " is not a step above zero of up to 16 places");
        return step;
    }

    template <Labelled Enum>
    static std::optional<Enum> find_enum(const Node& object, std::string_view key) {
        const auto found = object.find(key);
        return found ? std::optional(found->token<Enum>()) : std::nullopt;
    }

    template <typename Row>
    void read_rows(std::string_view key, std::vector<Row>& rows,
                   Row (ReportReader::*reader)(const Node&)) {
        const auto found = root_.find(key);
        if (!found) return;
        found->each([&](const Node& row) { rows.push_back((this->*reader)(row)); });
    }

    void read_head() {
        report_.agency = string_or_empty(root_, "agency");
        report_.region = string_or_empty(root_, "region");
        if (const auto year = root_.find("year")) report_.year = year->integer<int>();
        report_.form = find_enum<Form>(root_, "form");
        if (const auto period = root_.find("period"))
            report_.period = Period{period->require("start").date(), period->require("end").date()};
        if (const auto published = root_.find("published")) report_.published = published->date();
        report_.publisher = find_enum<Publisher>(root_, "publisher");
        report_.annual = boolean_or(root_, "annual", false);
        report_.cut_off = boolean_or(root_, "cut_off", false);
        if (const auto source = root_.find("source")) {
            report_.source.name = string_or_empty(*source, "name");
            report_.source.media_type = string_or_empty(*source, "media_type");
            report_.source.encoding = string_or_empty(*source, "encoding");
            report_.source.sha256 = string_or_empty(*source, "sha256");
        }
    }

    Span span(const Node& object) {
        const auto end_node = object.require("end");
        const Span result{object.require("start").integer<std::uint32_t>(),
                          end_node.integer<std::uint32_t>()};
        if (result.end > report_.text.size())
            end_node.fail(end_node.quoted() + " lies behind the text, which has " +
                          std::to_string(report_.text.size()) + " code points");
        if (result.start > result.end)
            end_node.fail(end_node.quoted() + " lies before the start, " +
                          std::to_string(result.start));
        return result;
    }

    std::size_t figure_of(const Node& reference) {
        const auto at = figure_of_id_.find(reference.string());
        if (at == figure_of_id_.end())
            reference.fail(reference.quoted() + " is the id of no figure");
        return at->second;
    }

    Section section(const Node& row) {
        const auto level = row.find("level");
        return {find_enum<SectionKey>(row, "key"), level ? level->integer<int>() : 1,
                string_or_empty(row, "heading"), span(row)};
    }

    Figure figure(const Node& row) {
        const auto name = row.require("measure");
        const auto measure = Measure::find(name.string());
        if (!measure) name.fail(name.quoted() + " is no measure of the vocabulary");

        Figure result{*measure, {}, Statement::number, {}, {}, span(row), {}};
        result.amount.value = row.require("value").decimal();
        const auto unit = row.find("unit");
        result.amount.unit = unit ? unit->string() : std::string(measure->unit());
        result.amount.approximation =
            find_enum<Approximation>(row, "approximate").value_or(Approximation::exact);
        result.amount.step = step_of(row);
        result.statement = find_enum<Statement>(row, "statement").value_or(Statement::number);
        result.scope = string_or_empty(row, "scope");
        result.section = find_enum<SectionKey>(row, "section");
        const auto number = row.find("number");
        result.number = number ? span(*number) : result.span;

        // A quote that differs gives away offsets of another unit (bytes, UTF-16).
        const auto quote = row.find("quote");
        if (quote && quote->string() != report_.quote(result.span)) quote->fail(not_the_quote);
        const auto id = row.require("id");
        if (!figure_of_id_.emplace(id.string(), report_.figures.size()).second)
            id.fail(id.quoted() + " is the id of an earlier figure too");
        return result;
    }

    AnnouncedList list(const Node& row) {
        AnnouncedList result;
        result.announced = row.require("announced").decimal();
        result.of = string_or_empty(row, "of");
        if (const auto spans = row.find("item_spans"))
            spans->each([&](const Node& item) { result.items.push_back(span(item)); });
        std::size_t items = 0;
        const auto compare = [&](const Node& item) {
            if (items == result.items.size()) item.fail("needs its place in \"item_spans\"");
            if (item.string() != report_.quote(result.items[items])) item.fail(not_the_quote);
            ++items;
        };
        if (const auto words = row.find("items")) {
            words->each(compare);
            if (items < result.items.size()) words->fail("has fewer items than \"item_spans\"");
        }
        result.open = boolean_or(row, "open", false);
        result.span = span(row);
        return result;
    }

    Breakdown breakdown(const Node& row) {
        Breakdown result;
        result.whole = figure_of(row.require("whole"));
        row.require("parts").each(
            [&](const Node& part) { result.parts.push_back(figure_of(part)); });
        result.first_group = result.parts.size();
        if (const auto group = row.find("first_group")) {
            result.first_group = group->integer<std::size_t>();
            if (result.first_group > result.parts.size())
                group->fail(group->quoted() + " is more than there are parts");
        }
        result.open = boolean_or(row, "open", false);
        result.one_unit = boolean_or(row, "one_unit", true);
        result.span = span(row);
        return result;
    }

    Share share(const Node& row) {
        Share result;
        result.part = figure_of(row.require("part"));
        if (const auto whole = row.find("whole")) result.whole = figure_of(*whole);
        result.percent = row.require("percent").decimal();
        result.step = step_of(row);
        result.span = span(row);
        return result;
    }

    Change change(const Node& row) {
        Change result;
        result.figure = figure_of(row.require("figure"));
        result.change = row.require("change").decimal();
        result.step = step_of(row);
        result.percent = boolean_or(row, "percent", true);
        result.base = find_decimal(row, "base");
        result.span = span(row);
        return result;
    }

    YearMention mention(const Node& row) {
        return {row.require("year").integer<int>(),
                find_enum<YearMention::Role>(row, "role").value_or(YearMention::Role::body),
                span(row)};
    }

    MalformedNumber malformed(const Node& row) { return {span(row)}; }

    Diagnostic diagnostic(const Node& row) {
        Diagnostic result;
        result.severity = row.require("severity").token<Severity>();
        result.code = string_or_empty(row, "code");
        result.message = string_or_empty(row, "message");
        result.message_en = string_or_empty(row, "message_en");
        if (const auto start = row.find("start")) {
            result.where.start = start->integer<std::uint32_t>();
            if (*result.where.start > report_.text.size())
                start->fail(start->quoted() + " lies behind the text");
        }
        if (const auto byte = row.find("byte")) result.where.byte = byte->integer<std::uint64_t>();
        return result;
    }

    const Node& root_;
    AnnualReport report_;
    std::unordered_map<std::string, std::size_t> figure_of_id_;
};

/// Line and column, both from one, of a byte; columns count code points.
std::string place_of(std::string_view json, std::size_t byte) {
    const std::string_view before = json.substr(0, byte);
    const auto line_start = before.rfind('\n') == before.npos ? 0 : before.rfind('\n') + 1;
    std::size_t line = 1;
    for (const char c : before) line += c == '\n' ? 1U : 0U;
    const auto column = text::count_code_points(before.substr(line_start)) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

nlohmann::json parse(std::string_view json) {
    try {
        return nlohmann::json::parse(json.begin(), json.end());
    } catch (const nlohmann::json::parse_error& error) {
        const std::size_t byte = error.byte == 0 ? 0 : error.byte - 1;
        const bool ended = byte >= json.size();
        throw InvalidValue(place_of(json, byte) + ": " +
                           (ended ? "the JSON ends before it is complete"
                                  : "this character cannot stand here in JSON"));
    } catch (const nlohmann::json::out_of_range&) {
        throw InvalidValue("the document: a number is too large");
    }
}

}  // namespace

AnnualReport from_json(std::string_view json) {
    const nlohmann::json value = parse(json);
    const Node root(value);
    return ReportReader(root).read();
}

}  // namespace gongkai::report
