// SPDX-License-Identifier: Apache-2.0
#include "cell.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <system_error>
#include <utility>

#include <gongkai/base/error.hpp>
#include <gongkai/text/date.hpp>

#include "fault.hpp"
#include "json_value.hpp"
#include "text/detail_utf8_scan.hpp"

namespace gongkai::exchange::detail {
namespace {

using record::Choice;
using record::List;
using record::Row;
using record::Type;
using record::Value;

constexpr std::string_view between = ";";
constexpr std::string_view between_wide = "；";

/// What a name in a cell means: a token, or a label that only one enumerator has.
const Choice* find_choice(const Row& row, std::string_view name) {
    const auto token = std::ranges::find(row.choices, name, &Choice::token);
    if (token != row.choices.end()) return &*token;
    const Choice* found = nullptr;
    for (const auto& choice : row.choices) {
        if (choice.zh != name && choice.en != name) continue;
        if (found != nullptr) return nullptr;
        found = &choice;
    }
    return found;
}

std::string name_of(const Row& row, const std::string& token, Names names) {
    const auto choice = std::ranges::find(row.choices, token, &Choice::token);
    if (names == Names::tokens || choice == row.choices.end()) return token;
    const auto label = names == Names::zh ? choice->zh : choice->en;
    return find_choice(row, label) == &*choice ? std::string(label) : token;
}

std::string leaf_words(const Row& row, const Value& value, Names names) {
    if (const auto* text = value.find<std::string>())
        return row.type == Type::token ? name_of(row, *text, names) : *text;
    if (const auto* flag = value.find<bool>(); flag != nullptr && names == Names::zh)
        return *flag ? "是" : "否";
    if (const auto* number = value.find<Decimal>()) return number->to_string();
    if (const auto* date = value.find<Date>()) return to_iso(*date);
    if (const auto* at = value.find<Instant>()) return to_iso(*at);
    return value.given() ? record::canonical(value) : "";
}

/// Whether elements of a list, joined, would come apart as they were.
bool can_be_joined(const std::vector<std::string>& words) {
    return !words.front().starts_with('[') && std::ranges::all_of(words, [](const auto& word) {
        return !word.empty() && trimmed(word).size() == word.size() &&
               word.find(between) == std::string::npos &&
               word.find(between_wide) == std::string::npos;
    });
}

std::string joined(const std::vector<std::string>& words) {
    std::string cell;
    for (const auto& word : words) cell.append(cell.empty() ? "" : between).append(word);
    return cell;
}

/// A value as sheets and people write it: TRUE, 2016/3/1, 2016年3月1日, a label.
Value leaf_value(const Row& row, std::string_view words) {
    if (row.type == Type::text || row.type == Type::reference) return std::string(words);
    words = trimmed(words);
    if (row.type == Type::token) {
        const auto* choice = find_choice(row, words);
        return std::string(choice != nullptr ? choice->token : words);
    }
    if (row.type == Type::flag && (words == "TRUE" || words == "FALSE")) return words == "TRUE";
    if (row.type == Type::whole) {
        std::int64_t number = 0;
        const auto* const end = words.data() + words.size();
        const auto [stop, error] = std::from_chars(words.data(), end, number);
        if (error == std::errc{} && stop == end) return number;
    }
    if (row.type == Type::date && words.find_first_of("/.\xe5") != std::string_view::npos) {
        try {
            return text::parse_date(words);
        } catch (const Error&) {
            return std::string(words);
        }
    }
    return std::string(words);
}

Value json_value(const Row& row, std::string_view cell, std::vector<RowProblem>& problems) {
    std::vector<JsonFault> faults;
    auto value = parse_json(cell, faults);
    if (!value) {
        problems.push_back(wrong_value(row, std::string(row.token), cell, row.list));
        return {};
    }
    for (const auto& fault : faults) {
        problems.push_back(problem(fault.fault, row.personal ? "" : fault.found));
        auto& column = problems.back().column = row.token;
        if (!fault.path.empty() && !fault.path.starts_with('[')) column += '.';
        column += fault.path;
        problems.back().label = row.zh;
    }
    return *std::move(value);
}

/// Elements of a JSON array that are texts, as the texts of cells.
Value list_value(const Row& row, std::string_view cell, std::vector<RowProblem>& problems) {
    if (row.type == Type::part || cell.starts_with('[')) {
        Value value = json_value(row, cell, problems);
        auto* list = std::get_if<List>(static_cast<Value::variant*>(&value));
        if (list == nullptr || row.type == Type::part) return value;
        for (auto& element : *list)
            if (const auto* words = element.find<std::string>()) element = leaf_value(row, *words);
        return value;
    }
    List list;
    while (!cell.empty()) {
        const auto narrow = std::min(cell.find(between), cell.size());
        const auto wide = std::min(cell.find(between_wide), cell.size());
        if (const auto word = trimmed(cell.substr(0, std::min(narrow, wide))); !word.empty())
            list.push_back(leaf_value(row, word));
        const auto end = narrow < wide ? narrow + between.size() : wide + between_wide.size();
        cell.remove_prefix(std::min(end, cell.size()));
    }
    return list;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view ascii = " \t\r\n\v\f";
    constexpr std::string_view ideographic = "\xe3\x80\x80";
    for (;;) {
        const std::size_t before = text.size();
        text.remove_prefix(std::min(text.find_first_not_of(ascii), text.size()));
        text.remove_suffix(text.size() - (text.find_last_not_of(ascii) + 1));
        if (text.starts_with(ideographic)) text.remove_prefix(ideographic.size());
        if (text.ends_with(ideographic)) text.remove_suffix(ideographic.size());
        if (text.size() == before) return text;
    }
}

std::string to_cell(const Row& row, const Value& value, Names names) {
    if (!value.given()) return {};
    if (row.type == Type::part) return record::canonical(value);
    const auto* list = value.find<List>();
    if (list == nullptr) return leaf_words(row, value, names);
    std::vector<std::string> words;
    words.reserve(list->size());
    for (const auto& element : *list) words.push_back(leaf_words(row, element, names));
    return can_be_joined(words) ? joined(words) : record::canonical(value);
}

Value from_cell(const Row& row, std::string_view cell, std::vector<RowProblem>& problems) {
    const bool bare = row.type == Type::text || row.type == Type::reference;
    if (!bare || row.list) {
        cell = trimmed(cell);
        if (cell.empty()) return {};
        if (row.list) return list_value(row, cell, problems);
        if (row.type == Type::part) return json_value(row, cell, problems);
    }
    return cell.empty() ? Value{} : leaf_value(row, cell);
}

}  // namespace gongkai::exchange::detail
