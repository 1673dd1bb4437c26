// SPDX-License-Identifier: Apache-2.0
#include <gongkai/report/json.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <gongkai/base/error.hpp>

#include "sample.hpp"

using namespace gongkai;
using namespace gongkai::report;
using Json = nlohmann::json;

namespace {

/// What reading `json` complains of; empty when it does not.
std::string complaint(std::string_view json) {
    try {
        (void)from_json(json);
        return {};
    } catch (const InvalidValue& error) {
        return error.what();
    }
}

Json sample() {
    return Json::parse(to_json(sample_report()));
}

}  // namespace

TEST_CASE("a report's JSON has the keys of the contract in their order") {
    const auto report = sample_report();
    const auto audit = sample_audit(report);
    const auto json = nlohmann::ordered_json::parse(to_json(report, &audit));
    const auto keys = [](const nlohmann::ordered_json& object) {
        std::string joined;
        for (const auto& item : object.items()) joined += item.key() + " ";
        return joined;
    };
    CHECK(
        keys(json).starts_with("schema agency region year form period published source text "
                               "sections figures lists tables findings checks diagnostics "));
    CHECK(keys(json["source"]) == "name media_type encoding sha256 ");
    CHECK(keys(json["sections"][0]).starts_with("key heading start end "));
    CHECK(keys(json["figures"][0])
              .starts_with("id measure value unit approximate scope section quote start end "));
    CHECK(keys(json["lists"][0]).starts_with("announced of items start end "));
    CHECK(keys(json["findings"][0]) ==
          "rule severity message message_en left right difference fingerprint hints ");
    CHECK(keys(json["findings"][0]["left"]) == "figure value start end ");
    CHECK(keys(json["findings"][2]["left"]) == "value ");
    CHECK(keys(json["findings"][2]["right"]) == "");
    CHECK(keys(json["checks"][0]) == "rule status count ");
    CHECK(keys(json["diagnostics"][1]).starts_with("severity message start "));
}

TEST_CASE("a report's JSON says what was read") {
    const auto json = sample();
    CHECK(json["schema"] == "gongkai.report/1");
    CHECK(json["year"] == 2016);
    CHECK(json["form"] == "2008");
    CHECK(json["period"] == Json{{"start", "2016-01-01"}, {"end", "2016-12-31"}});
    CHECK(json["published"] == "2017-03-20");
    const auto& visits = json["figures"][1];
    CHECK(visits["id"] == "f2");
    CHECK(visits["measure"] == "website.visits.total");
    CHECK(visits["value"] == "3700000");
    CHECK(visits["unit"] == "次");
    CHECK(visits["approximate"] == "about");
    CHECK(visits["scope"] == "累计");
    CHECK(visits["section"] == "proactive");
    CHECK(visits["quote"] == "访问约370万次");
    CHECK(visits["step"] == "10000");
    CHECK(json["figures"][0]["approximate"].is_null());
    CHECK(json["figures"][0]["scope"].is_null());
    CHECK(json["lists"][0]["items"] == Json{"要闻", "公告", "法规"});
    CHECK(json["findings"] == Json::array());
    CHECK(json["checks"] == Json::array());
}

TEST_CASE("what is unknown is null") {
    const auto json = Json::parse(to_json(AnnualReport{}));
    for (const char* key :
         {"agency", "region", "year", "form", "period", "published", "publisher"}) {
        CAPTURE(key);
        CHECK(json[key].is_null());
    }
}

TEST_CASE("start and end cut the quote out of the text") {
    const auto json = sample();
    const auto text = text::to_utf32(json["text"].get<std::string>());
    for (const auto& figure : json["figures"]) {
        const auto start = figure["start"].get<std::size_t>();
        const auto end = figure["end"].get<std::size_t>();
        CHECK(text::to_utf8(text.substr(start, end - start)) == figure["quote"].get<std::string>());
    }
}

TEST_CASE("a report comes back from its JSON as it went in") {
    const auto report = sample_report();
    for (const int indent : {-1, 0, 2}) {
        const auto json = to_json(report, nullptr, indent);
        CHECK(to_json(from_json(json), nullptr, indent) == json);
    }
    const auto again = from_json(to_json(report));
    REQUIRE(again.figures.size() == report.figures.size());
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        const auto& one = report.figures[i];
        const auto& other = again.figures[i];
        CHECK(one.measure == other.measure);
        CHECK(one.amount == other.amount);
        CHECK(one.statement == other.statement);
        CHECK(one.scope == other.scope);
        CHECK(one.section == other.section);
        CHECK(one.span == other.span);
        CHECK(one.number == other.number);
    }
    CHECK(again.text == report.text);
    CHECK(again.period == report.period);
    CHECK(again.published == report.published);
    CHECK(again.publisher == report.publisher);
    CHECK(again.diagnostics == report.diagnostics);
    CHECK(again.breakdowns[0].parts == report.breakdowns[0].parts);
    CHECK(again.shares[0].whole == report.shares[0].whole);
    CHECK(again.changes[1].base == report.changes[1].base);
    CHECK(again.lists[0].items == report.lists[0].items);
    CHECK(again.years[0].role == report.years[0].role);
    CHECK(again.malformed[0].span == report.malformed[0].span);
}

TEST_CASE("an audited report comes back without its findings") {
    const auto report = sample_report();
    const auto audit = sample_audit(report);
    CHECK(to_json(from_json(to_json(report, &audit))) == to_json(report));
}

TEST_CASE("an empty report comes back") {
    const auto json = to_json(AnnualReport{});
    CHECK(to_json(from_json(json)) == json);
}

TEST_CASE("every measure and every token comes back") {
    AnnualReport report;
    report.text = text::Text("一二三");
    const auto add = [&](Measure measure) -> Figure& {
        return report.figures.emplace_back(
            Figure{measure, {1, std::string(measure.unit())}, {}, {}, {}, {0, 3}, {1, 2}});
    };
    for (std::size_t row = 0; row < Measure::count; ++row) add(Measure::at(row));
    for (const auto& row : labels<Approximation>)
        add(Measure::at(0)).amount.approximation = row.value;
    for (const auto& row : labels<Statement>) add(Measure::at(0)).statement = row.value;
    for (const auto& row : labels<SectionKey>) {
        add(Measure::at(0)).section = row.value;
        report.sections.push_back({row.value, 2, std::string(row.zh), {0, 3}});
    }
    for (const auto& row : labels<YearMention::Role>)
        report.years.push_back({2016, row.value, {0, 1}});
    for (const auto& row : labels<Severity>)
        report.diagnostics.push_back({row.value, "a.b", "甲", "a", {}});
    for (const auto& row : labels<Form>) {
        report.form = row.value;
        const auto json = to_json(report);
        CHECK(to_json(from_json(json)) == json);
        CHECK(from_json(json).form == row.value);
    }
    for (std::size_t row = 0; row < Measure::count; ++row)
        CHECK(from_json(to_json(report)).figures[row].measure.token() == Measure::at(row).token());
}

TEST_CASE("every severity and status of an audit is written by its token") {
    Audit audit;
    for (const auto& row : labels<Severity>)
        audit.findings.push_back({"a.b", row.value, {}, {}, {}, {}, {}, {}, {}});
    for (const auto& row : labels<Status>) audit.checks.push_back({"a.b", row.value, 7});
    const auto json = Json::parse(to_json(AnnualReport{}, &audit));
    for (std::size_t i = 0; i < labels<Severity>.size(); ++i)
        CHECK(json["findings"][i]["severity"] == labels<Severity>[i].token);
    for (std::size_t i = 0; i < labels<Status>.size(); ++i) {
        CHECK(json["checks"][i]["status"] == labels<Status>[i].token);
        CHECK(json["checks"][i]["count"] == 7);
    }
    CHECK(json["findings"][0]["difference"].is_null());
}

TEST_CASE("bytes that are no UTF-8 are replaced, not thrown at") {
    AnnualReport report;
    report.agency = "\xE4\xB8";
    report.text = text::Text("a\xFF");
    CHECK(Json::parse(to_json(report))["agency"] == "\uFFFD");
}

TEST_CASE("a report of another writer needs the schema, the text and little else") {
    const auto report = from_json(R"({"schema": "gongkai.report/1", "text": "收到5件", "more": [1],
        "figures": [{"id": "x", "measure": "requests.received", "value": "5",
                     "start": 0, "end": 4}],
        "shares": [{"part": "x", "percent": "50", "start": 0, "end": 4}]})");
    REQUIRE(report.figures.size() == 1);
    CHECK(report.figures[0].amount == Amount{5, "件"});
    CHECK(report.figures[0].number == Span{0, 4});
    CHECK(report.shares[0].part == 0);
    CHECK_FALSE(report.year);
}

TEST_CASE("what cannot be read is named by its JSON pointer") {
    struct Row {
        std::string because;
        const char* pointer;
        const char* value;
        const char* says;
    };
    const Row rows[] = {
        {"another schema", "/schema", R"("gongkai.report/2")", "gongkai.report/1"},
        {"schema is no string", "/schema", "1", "not a string"},
        {"text is null", "/text", "null", "needs the key \"text\""},
        {"year as a string", "/year", R"("2016")", "whole number"},
        {"year with a point", "/year", "2016.5", "whole number"},
        {"year out of range", "/year", "5000000000", "whole number"},
        {"a form of no instrument", "/form", R"("2010")", "2008, 2019, 2021"},
        {"a day that is none", "/published", R"("2017-02-30")", "no calendar"},
        {"a date of another kind", "/period/end", R"("31.12.2016")", "not a date"},
        {"a date of other digits", "/period/end", R"("2O16-12-31")", "not a date"},
        {"an array for an object", "/source", "[]", "an object"},
        {"an object for an array", "/figures", "{}", "an array"},
        {"a measure of no row", "/figures/3/measure", R"("requests.lost")", "no measure"},
        {"letter O", "/figures/3/value", R"("1O")", "not a decimal"},
        {"a value as a number", "/figures/3/value", "9", "not a string"},
        {"an unknown approximation", "/figures/3/approximate", R"("roughly")", "nearly"},
        {"an unknown section", "/figures/3/section", R"("intro")", "overview"},
        {"an end behind the text", "/figures/3/end", "5000", "behind the text"},
        {"a negative start", "/figures/3/start", "-1", "whole number"},
        {"an end before the start", "/figures/3/end", "1", "before the start"},
        {"a quote from elsewhere", "/figures/3/quote", R"("网络申请8件")", "code points"},
        {"an id twice", "/figures/3/id", R"("f1")", "earlier figure"},
        {"a number outside the text", "/figures/3/number/end", "5000", "behind the text"},
        {"a step of nothing", "/figures/3/step", R"("0")", "above zero"},
        {"an item from elsewhere", "/lists/0/items/1", R"("通知")", "code points"},
        {"an item that is no string", "/lists/0/items/1", "4", "not a string"},
        {"fewer items than spans", "/lists/0/items", R"(["要闻"])", "item_spans"},
        {"a whole that is no figure", "/breakdowns/0/whole", R"("f99")", "id of no figure"},
        {"a part that is no figure", "/breakdowns/0/parts/1", R"("f0")", "id of no figure"},
        {"a first group past the parts", "/breakdowns/0/first_group", "3", "parts"},
        {"a claim that is no boolean", "/breakdowns/0/open", "1", "true or false"},
        {"a share of no figure", "/shares/0/whole", R"("f99")", "id of no figure"},
        {"a change that is no number", "/changes/0/change", R"("")", "not a decimal"},
        {"a role of no row", "/years/0/role", R"("footer")", "title, period, naming, body"},
        {"a severity of no row", "/diagnostics/0/severity", R"("fatal")", "error, warning, note"},
        {"a place behind the text", "/diagnostics/1/start", "5000", "behind the text"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        auto json = sample();
        json[Json::json_pointer(row.pointer)] = Json::parse(row.value);
        const auto says = complaint(json.dump());
        CAPTURE(says);
        const bool missing = std::string_view(row.value) == "null";
        CHECK(says.starts_with(missing ? "the document: " : row.pointer + std::string(": ")));
        CHECK(says.find(row.says) != std::string::npos);
    }
}

TEST_CASE("what is no JSON is named by line and column") {
    struct Row {
        std::string because;
        std::string json;
        const char* says;
    };
    const Row rows[] = {
        {"nothing", "", "line 1, column 1: the JSON ends"},
        {"a word", "x", "line 1, column 1: this character"},
        {"columns are characters, not bytes", "{\"机关\": x", "line 1, column 8: this character"},
        {"the third line", "{\n\"a\": 1,\n  }", "line 3, column 3: this character"},
        {"broken off", "{\"a\": [1", "line 1, column 9: the JSON ends"},
        {"two documents", "{} {}", "line 1, column 4: this character"},
        {"a number beyond any type", "[1e999]", "the document: a number is too large"},
        {"an array", "[]", "the document: an array is not an object"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.because);
        const auto says = complaint(row.json);
        CAPTURE(says);
        CHECK(says.starts_with(row.says));
    }
}

TEST_CASE("a JSON cut off anywhere is refused, never misread") {
    const auto json = to_json(sample_report());
    for (std::size_t size = 0; size < json.size(); ++size)
        CHECK_FALSE(complaint(std::string_view(json).substr(0, size)).empty());
    CHECK(complaint(json).empty());
}

TEST_CASE("nesting without end is refused") {
    CHECK_FALSE(complaint(std::string(100'000, '[')).empty());
}
