// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/base/decimal.hpp>
#include <gongkai/base/instant.hpp>
#include <gongkai/record/code.hpp>
#include <gongkai/record/kind.hpp>
#include <gongkai/record/row.hpp>
#include <gongkai/record/value.hpp>

/// Records for tests, with every field filled in from its row: every boundary value of every field
/// stands in one of them, those of parts inside parts too.
///
///     for (const auto& request : specimens<InformationRequest>(Texts::printable)) ...
///     each_kind([]<AKind R> { for (const auto& record : specimens<R>(Texts::any_bytes)) ... });
namespace gongkai::record::specimens {

enum class Texts {
    any_bytes,  ///< whatever a `std::string` can hold: control characters, what is no UTF-8
    printable   ///< UTF-8 with line feeds; a field with a code holds one
};

/// A code of each kind that its check accepts. None belongs to anyone: there is no region 999999.
inline constexpr std::array codes{
    std::pair{Code::credit, std::string_view("91999999MA00000T4T")},
    std::pair{Code::organisation, std::string_view("MA00000T-4")},
    std::pair{Code::region, std::string_view("330100")},
    std::pair{Code::industry, std::string_view("C2611")},
    std::pair{Code::permit, std::string_view("919999990000094863001P")},
    std::pair{Code::outlet, std::string_view("DW001")},
    std::pair{Code::project, std::string_view("2020-999999-77-03-012345")},
    std::pair{Code::pollutant, std::string_view("w01018")},
    std::pair{Code::index_number, std::string_view("000000019/2016-00001")},
    std::pair{Code::document_number, std::string_view("吉环发〔2016〕12号")},
    std::pair{Code::identity_card, std::string_view("99999919700101005X")},
    std::pair{Code::telephone, std::string_view("15400000000")},
    std::pair{Code::postcode, std::string_view("130033")},
    std::pair{Code::sha256, std::string_view("e3b0c44298fc1c149afbf4c8996fb924"
                                             "27ae41e4649b934ca495991b7852b855")},
    std::pair{Code::business_registration, std::string_view("999999000000019")},
};
static_assert(codes.size() == labels<Code>.size());

[[nodiscard]] inline std::vector<Value> texts(Texts which) {
    using namespace std::string_literals;
    std::vector<Value> values{
        "吉林省环境保护厅"s,
        "a \"quoted\" text, it's 'said', with “引号”; and a\ttab"s,
        "two\nlines\n\nand an empty one"s,
        "𠮷野家在㐂𬒈 👩‍🔬"s,
        "]]> <a href=\"x\">&amp;</a> <!-- --> <![CDATA["s,
        "back\\slash \\n \\x41 \\u0041"s,
        "=1+1"s,
        "null"s,
        "0"s,
        "否"s,
        "007.50"s,
        "2016-02-30"s,
        " 两端有空格 "s,
        "　全角空格　"s,
        std::string(5000, 'x') + "长",
    };
    if (which == Texts::printable) return values;
    values.insert(values.end(), {
                                    "a NUL\0inside"s,
                                    "\r\n"s,
                                    "\n"s,
                                    "\x01\x02\x1b\x1f\x7f"s,
                                    "\xc2\x80\xef\xbf\xbe\xef\xbf\xbf"s,
                                    "no UTF-8: \xff\xfe\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80"s,
                                    "cut off \xe7\x8e"s,
                                    "\xef\xbb\xbf"s,
                                });
    std::string every_byte;
    for (int byte = 0; byte < 256; ++byte) every_byte += static_cast<char>(byte);
    values.emplace_back(every_byte);
    return values;
}

/// The boundary values of one element of a field that is no part.
[[nodiscard]] inline std::vector<Value> boundary_values(const Row& row, Texts which) {
    using namespace std::chrono_literals;
    constexpr Date first = std::chrono::year{0} / 1 / 1;
    constexpr Date last = std::chrono::year{9999} / 12 / 31;
    switch (row.type) {
        case Type::text:
            if (row.code && which == Texts::printable)
                return {std::string(codes[static_cast<std::size_t>(*row.code)].second)};
            return texts(which);
        case Type::reference:
            return texts(which);
        case Type::flag:
            return {true, false};
        case Type::whole:
            return {std::int64_t{0},
                    std::int64_t{1},
                    std::int64_t{-1},
                    std::int64_t{1266},
                    std::numeric_limits<std::int64_t>::max(),
                    std::numeric_limits<std::int64_t>::min()};
        case Type::decimal:
            return {Decimal(0),
                    Decimal::parse("20.8"),
                    Decimal::parse("-0.5"),
                    Decimal::parse("999999999999999999"),
                    Decimal::parse("-999999999999999999"),
                    Decimal::parse("0.000000000000000001"),
                    Decimal::parse("123456789.987654321")};
        case Type::date:
            return {Date(2016y / 2 / 29), first, last, Date(1970y / 1 / 1), Date(1969y / 12 / 31)};
        case Type::instant:
            return {at_china(2016y / 3 / 1, 9h + 30min), at_china(first, 0s),
                    at_china(last, 23h + 59min + 59s), Instant(0s), Instant(-1s)};
        case Type::token: {
            std::vector<Value> tokens;
            for (const auto& choice : row.choices) tokens.emplace_back(std::string(choice.token));
            return tokens;
        }
        case Type::part:
            break;
    }
    return {};
}

/// How many rounds it takes until every boundary value has had its turn.
[[nodiscard]] inline std::size_t rounds(std::span<const Row> rows, Texts which) {
    std::size_t most = 4;  // lengths of lists
    for (const auto& row : rows)
        most = std::max(most, row.type == Type::part ? rounds(row.parts, which)
                                                     : boundary_values(row, which).size());
    return most;
}

[[nodiscard]] inline Part part(std::span<const Row> rows, std::size_t turn, Texts which,
                               bool sparse);

/// The value of one element of a field at its `turn`.
[[nodiscard]] inline Value element(const Row& row, std::size_t turn, Texts which) {
    if (row.type == Type::part) return part(row.parts, turn, which, turn % 4 == 3);
    const auto values = boundary_values(row, which);
    return values[turn % values.size()];
}

/// The value of a field at its `turn`: a list has three elements, one, none or twenty.
[[nodiscard]] inline Value value(const Row& row, std::size_t turn, Texts which) {
    if (!row.list) return element(row, turn, which);
    constexpr std::array<std::size_t, 4> lengths{3, 1, 0, 20};
    List list;
    for (std::size_t i = 0; i < lengths[turn % lengths.size()]; ++i)
        list.push_back(element(row, turn + i, which));
    if (list.empty()) return {};
    return list;
}

/// The fields of a struct at their `turn`; a sparse one has only those that it must have. Two
/// fields of one type differ in their value.
inline Part part(std::span<const Row> rows, std::size_t turn, Texts which, bool sparse) {
    Part part;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (sparse && rows[i].nullable && rows[i].type != Type::flag) continue;
        Value one = value(rows[i], turn + i, which);
        if (one.given()) part.push_back({std::string(rows[i].token), std::move(one)});
    }
    return part;
}

/// Records of a kind: full ones until every boundary value was there, and one with only the fields
/// that it must have. Ids differ.
template <AKind R>
[[nodiscard]] std::vector<R> specimens(Texts which) {
    std::vector<R> records;
    const std::size_t full = rounds(rows<R>, which);
    for (std::size_t turn = 0; turn <= full; ++turn) {
        R& record = records.emplace_back();
        for (const auto& [token, one] : part(rows<R>, turn, which, turn == full))
            find_row(rows<R>, token)->write(&record, one);
        record.id = std::to_string(turn) + "-" + record.id;
    }
    return records;
}

}  // namespace gongkai::record::specimens
