// SPDX-License-Identifier: Apache-2.0
#include <gongkai/statute/json.hpp>

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace gongkai::statute {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(std::string_view words) {
    return words.empty() ? Json() : Json(words);
}

Json source_of(const Citation& source) {
    return or_null(to_string(source));
}

Json day_of(const Tick& tick, const calendar::Calendar& calendar) {
    return {{"date", to_iso(tick.date)},
            {"counted", tick.counted},
            {"ordinal", tick.counted ? Json(tick.ordinal) : Json()},
            {"reason", token(tick.reason)},
            {"name", or_null(tick.name)},
            {"pause", tick.pause ? Json(token(*tick.pause)) : Json()},
            {"source", source_of(tick.source)},
            {"provisional", calendar.provisional(tick.date)}};
}

Json course_of(const Course& course) {
    Json json = {{"restarts", Json::array()}, {"pauses", Json::array()}};
    for (const Date restart : course.restarts) json["restarts"].push_back(to_iso(restart));
    for (const auto& pause : course.pauses)
        json["pauses"].push_back({{"first", to_iso(pause.first)},
                                  {"last", to_iso(pause.last)},
                                  {"reason", pause.reason ? Json(token(*pause.reason)) : Json()}});
    return json;
}

}  // namespace

std::string to_json(const Clock& clock, int indent) {
    const auto& rule = clock.rule();
    const auto& due = clock.due();
    const auto source = cite(rule);
    const auto term = Term::find(rule.token);
    Json json = {{"schema", "gongkai.due/1"},
                 {"term", rule.token},
                 {"label", term ? Json(term->label()) : Json()},
                 {"from", to_iso(clock.start())},
                 {"due", to_iso(due.on)},
                 {"unit", token(rule.length.unit)},
                 {"length", rule.length.count},
                 {"extension", clock.length() - rule.length.count},
                 {"unextended", to_iso(due.unextended)},
                 {"provisional", due.provisional},
                 {"instrument", source.instrument},
                 {"number", or_null(source.number)},
                 {"article", or_null(source.article)},
                 {"verified", token(source.verified)}};
    json.update(course_of(clock.course()));
    for (const auto& switched : counting_rules)
        json["counting"][switched.token] = clock.counting().*switched.member;
    json["remarks"] = Json::array();
    for (const auto remark : due.remarks)
        json["remarks"].push_back({{"token", token(remark)},
                                   {"message", label(remark)},
                                   {"message_en", label(remark, Language::en)}});
    json["days"] = Json::array();
    for (const auto& tick : clock.walk()) json["days"].push_back(day_of(tick, clock.calendar()));
    return json.dump(indent);
}

}  // namespace gongkai::statute
