// SPDX-License-Identifier: Apache-2.0
#include <gongkai/report/json.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <gongkai/text/date.hpp>

#include "json_schema.hpp"

namespace gongkai::report {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json or_null(const std::optional<int>& number) {
    return number ? Json(*number) : Json();
}

Json or_null(const std::optional<Decimal>& number) {
    return number ? Json(number->to_string()) : Json();
}

template <Labelled Enum>
Json or_null(const std::optional<Enum>& value) {
    return value ? Json(token(*value)) : Json();
}

Json or_null(const std::optional<std::chrono::year_month_day>& day) {
    return day ? or_null(to_iso(*day)) : Json();
}

Json or_null(const std::optional<Period>& period) {
    if (!period) return {};
    const std::string start = to_iso(period->start);
    const std::string end = to_iso(period->end);
    if (start.empty() || end.empty()) return {};
    return {{"start", start}, {"end", end}};
}

std::string figure_id(std::size_t index) {
    return "f" + std::to_string(index + 1);
}

Json figure_ids(const std::vector<std::size_t>& indices) {
    Json ids = Json::array();
    for (const auto index : indices) ids.push_back(figure_id(index));
    return ids;
}

void put_span(Json& object, Span span) {
    object["start"] = span.start;
    object["end"] = span.end;
}

Json json_of(Span span) {
    return {{"start", span.start}, {"end", span.end}};
}

Json json_of(const Source& source) {
    return {{"name", source.name},
            {"media_type", source.media_type},
            {"encoding", source.encoding},
            {"sha256", source.sha256}};
}

Json json_of(const Section& section) {
    Json object{{"key", or_null(section.key)}, {"heading", section.heading}};
    put_span(object, section.span);
    object["level"] = section.level;
    return object;
}

Json json_of(const Figure& figure, std::size_t index, const AnnualReport& report) {
    const auto approximation = figure.amount.approximation;
    const bool exact = approximation == Approximation::exact;
    Json object{{"id", figure_id(index)},
                {"measure", figure.measure.token()},
                {"value", figure.amount.value.to_string()},
                {"unit", figure.amount.unit},
                {"approximate", exact ? Json() : Json(token(approximation))},
                {"scope", or_null(figure.scope)},
                {"section", or_null(figure.section)},
                {"quote", report.quote(figure.span)}};
    put_span(object, figure.span);
    object["statement"] = token(figure.statement);
    object["number"] = json_of(figure.number);
    object["step"] = figure.amount.step.to_string();
    return object;
}

Json json_of(const AnnouncedList& list, const AnnualReport& report) {
    Json items = Json::array();
    Json spans = Json::array();
    for (const auto span : list.items) {
        items.push_back(report.quote(span));
        spans.push_back(json_of(span));
    }
    Json object{
        {"announced", list.announced.to_string()}, {"of", list.of}, {"items", std::move(items)}};
    put_span(object, list.span);
    object["item_spans"] = std::move(spans);
    object["open"] = list.open;
    return object;
}

Json json_of(const Side& side) {
    Json object = Json::object();
    if (side.figure) object["figure"] = figure_id(*side.figure);
    if (!side.value.empty()) object["value"] = side.value;
    if (side.span) put_span(object, *side.span);
    return object;
}

Json json_of(const Finding& finding) {
    return {{"rule", finding.rule},
            {"severity", token(finding.severity)},
            {"message", finding.message},
            {"message_en", finding.message_en},
            {"left", json_of(finding.left)},
            {"right", json_of(finding.right)},
            {"difference", or_null(finding.difference)},
            {"fingerprint", finding.fingerprint},
            {"hints", finding.hints}};
}

Json json_of(const Check& check) {
    return {{"rule", check.rule}, {"status", token(check.status)}, {"count", check.count}};
}

Json json_of(const Diagnostic& diagnostic) {
    Json object{{"severity", token(diagnostic.severity)}, {"message", diagnostic.message}};
    if (diagnostic.where.start) object["start"] = *diagnostic.where.start;
    if (diagnostic.where.byte) object["byte"] = *diagnostic.where.byte;
    object["code"] = diagnostic.code;
    object["message_en"] = diagnostic.message_en;
    return object;
}

Json json_of(const Breakdown& breakdown) {
    Json object{{"whole", figure_id(breakdown.whole)},
                {"parts", figure_ids(breakdown.parts)},
                {"first_group", breakdown.first_group},
                {"open", breakdown.open},
                {"one_unit", breakdown.one_unit}};
    put_span(object, breakdown.span);
    return object;
}

Json json_of(const Share& share) {
    Json object{{"part", figure_id(share.part)},
                {"whole", share.whole ? Json(figure_id(*share.whole)) : Json()},
                {"percent", share.percent.to_string()},
                {"step", share.step.to_string()}};
    put_span(object, share.span);
    return object;
}

Json json_of(const Change& change) {
    Json object{{"figure", figure_id(change.figure)},
                {"change", change.change.to_string()},
                {"step", change.step.to_string()},
                {"percent", change.percent},
                {"base", or_null(change.base)}};
    put_span(object, change.span);
    return object;
}

Json json_of(const YearMention& mention) {
    Json object{{"year", mention.year}, {"role", token(mention.role)}};
    put_span(object, mention.span);
    return object;
}

Json json_of(const MalformedNumber& number) {
    return json_of(number.span);
}

template <typename Row>
Json array_of(const std::vector<Row>& rows) {
    Json array = Json::array();
    for (const auto& row : rows) array.push_back(json_of(row));
    return array;
}

Json figures_of(const AnnualReport& report) {
    Json array = Json::array();
    for (std::size_t i = 0; i < report.figures.size(); ++i)
        array.push_back(json_of(report.figures[i], i, report));
    return array;
}

Json lists_of(const AnnualReport& report) {
    Json array = Json::array();
    for (const auto& list : report.lists) array.push_back(json_of(list, report));
    return array;
}

}  // namespace

std::string to_json(const AnnualReport& report, const Audit* audit, int indent) {
    Json object{{"schema", detail::report_schema},
                {"agency", or_null(report.agency)},
                {"region", or_null(report.region)},
                {"year", or_null(report.year)},
                {"form", or_null(report.form)},
                {"period", or_null(report.period)},
                {"published", or_null(report.published)},
                {"source", json_of(report.source)},
                {"text", report.text.utf8()},
                {"sections", array_of(report.sections)},
                {"figures", figures_of(report)},
                {"lists", lists_of(report)},
                {"tables", Json::object()},
                {"findings", audit ? array_of(audit->findings) : Json::array()},
                {"checks", audit ? array_of(audit->checks) : Json::array()},
                {"diagnostics", array_of(report.diagnostics)},
                {"breakdowns", array_of(report.breakdowns)},
                {"shares", array_of(report.shares)},
                {"changes", array_of(report.changes)},
                {"years", array_of(report.years)},
                {"malformed", array_of(report.malformed)},
                {"annual", report.annual},
                {"cut_off", report.cut_off},
                {"publisher", or_null(report.publisher)}};
    return object.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace gongkai::report
