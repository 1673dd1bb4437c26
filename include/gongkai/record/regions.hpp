// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <gongkai/base/error.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/base/nearest.hpp>
#include <gongkai/record/region_level.hpp>
#include <gongkai/record/region_table.hpp>

/// Divisions (行政区划, GB/T 2260) at county level and above: by code, by present and by old name,
/// above, below, and what became of those that are gone.
///
///     find_region("500110")->name          // 綦江区
///     find_region("500110", 2010)->name    // 万盛区: the number went on under another name
///     find_regions("朝阳", 220100)          // 220104 朝阳区, and not that of Beijing
namespace gongkai::record {

namespace detail {

/// The row of a code in one of the two tables, which are in order.
[[nodiscard]] constexpr const RegionRow* region_in(std::span<const RegionRow> rows,
                                                   std::uint32_t code) {
    const auto row = std::ranges::lower_bound(rows, code, {}, &RegionRow::code);
    return row != rows.end() && row->code == code ? &*row : nullptr;
}

/// The rows whose codes are `first` to `last`.
[[nodiscard]] constexpr std::span<const RegionRow> region_range(std::span<const RegionRow> rows,
                                                                std::uint32_t first,
                                                                std::uint32_t last) {
    const auto from = std::ranges::lower_bound(rows, first, {}, &RegionRow::code);
    const auto to = std::ranges::upper_bound(rows, last, {}, &RegionRow::code);
    return {from, to};
}

[[nodiscard]] constexpr std::optional<std::uint32_t> six_digits(std::string_view code) {
    if (code.size() != 6) return std::nullopt;
    std::uint32_t number = 0;
    for (const char c : code) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return number;
}

/// What may follow the short name of a division: the peoples of an autonomous one, then its kind.
inline constexpr std::array<std::string_view, 16> region_kinds{
    "特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "新区", "特区",
    "林区",       "省",     "市",     "盟",     "区",     "县",   "旗",   "州"};
inline constexpr std::array<std::string_view, 46> region_peoples{
    "蒙古族",   "蒙古",     "回族",   "藏族",   "维吾尔", "苗族", "彝族",   "壮族",
    "布依族",   "朝鲜族",   "满族",   "侗族",   "瑶族",   "白族", "土家族", "哈尼族",
    "哈萨克族", "哈萨克",   "傣族",   "黎族",   "傈僳族", "佤族", "畲族",   "拉祜族",
    "水族",     "东乡族",   "纳西族", "景颇族", "土族",   "羌族", "布朗族", "柯尔克孜",
    "撒拉族",   "达斡尔族", "毛南族", "仫佬族", "仡佬族", "锡伯", "普米族", "塔吉克",
    "怒族",     "保安族",   "裕固族", "独龙族", "各族",   "族"};

/// Whether `rest` is a kind with any peoples before it.
[[nodiscard]] constexpr bool only_peoples_and_kind(std::string_view rest) {
    if (std::ranges::find(region_kinds, rest) != region_kinds.end()) return true;
    return std::ranges::any_of(region_peoples, [rest](std::string_view people) {
        return rest.starts_with(people) && only_peoples_and_kind(rest.substr(people.size()));
    });
}

/// Whether `name` is the full name `full`, or what people say for it.
[[nodiscard]] constexpr bool names_region(std::string_view name, std::string_view full) {
    constexpr std::size_t two_characters = 6;  // 唐县 is never called 唐
    if (!full.starts_with(name)) return false;
    return name.size() == full.size() ||
           (name.size() >= two_characters && only_peoples_and_kind(full.substr(name.size())));
}

}  // namespace detail

/// The level, which the zeros of the code say.
[[nodiscard]] constexpr RegionLevel level(const RegionRow& row) {
    if (row.code % 10000 == 0) return RegionLevel::province;
    return row.code % 100 == 0 ? RegionLevel::prefecture : RegionLevel::county;
}

/// The division of a code: the one in use, else the one that had it last. Nothing for a code that
/// neither is in use nor has left it since 2011. Logarithmic time.
[[nodiscard]] constexpr std::optional<RegionRow> find_region(std::uint32_t code) {
    if (const auto* row = detail::region_in(region_rows, code)) return *row;
    if (const auto* row = detail::region_in(retired_region_rows, code)) return *row;
    return std::nullopt;
}
[[nodiscard]] constexpr std::optional<RegionRow> find_region(std::string_view code) {
    const auto number = detail::six_digits(code);
    return number ? find_region(*number) : std::nullopt;
}

/// As above, under the name that the code had in the list of `year`; nothing where that list has no
/// such code, or where the tables do not reach so far back.
[[nodiscard]] constexpr std::optional<RegionRow> find_region(std::uint32_t code, int year) {
    for (const auto* row :
         {detail::region_in(region_rows, code), detail::region_in(retired_region_rows, code)})
        if (row != nullptr && row->stood_in(year)) return *row;
    return std::nullopt;
}
[[nodiscard]] constexpr std::optional<RegionRow> find_region(std::string_view code, int year) {
    const auto number = detail::six_digits(code);
    return number ? find_region(*number, year) : std::nullopt;
}

/// As `find_region`, but throws `UnknownKey`, which names the nearest codes.
[[nodiscard]] inline RegionRow require_region(std::string_view code) {
    if (const auto row = find_region(code)) return *row;
    std::vector<std::string> codes;
    for (const auto& row : region_rows) codes.push_back(std::to_string(row.code));
    throw UnknownKey("division", code, nearest(code, codes));
}

/// The prefecture, else the province, that a division belongs or, when it is gone, belonged to;
/// nothing above a province.
[[nodiscard]] constexpr std::optional<RegionRow> parent(const RegionRow& row) {
    if (level(row) == RegionLevel::province) return std::nullopt;
    if (level(row) == RegionLevel::prefecture) return find_region(row.code / 10000 * 10000);
    const auto prefecture = find_region(row.code / 100 * 100);
    return prefecture ? prefecture : find_region(row.code / 10000 * 10000);
}

/// The divisions in use right below one, by code: the prefectures of a province and what it runs
/// itself, the counties of a prefecture.
[[nodiscard]] inline std::vector<RegionRow> children(const RegionRow& row) {
    std::vector<RegionRow> below;
    if (level(row) == RegionLevel::county) return below;
    const std::uint32_t reach = level(row) == RegionLevel::province ? 9999 : 99;
    for (const auto& candidate : detail::region_range(region_rows, row.code + 1, row.code + reach))
        if (parent(candidate)->code == row.code) below.push_back(candidate);
    return below;
}

/// Whether a division is `above` or lies in it, by their codes.
[[nodiscard]] constexpr bool lies_in(const RegionRow& row, std::uint32_t above) {
    if (above % 10000 == 0) return row.code / 10000 == above / 10000;
    if (above % 100 == 0) return row.code / 100 == above / 100;
    return row.code == above;
}

/// Every division that has or had a name, those in use first, each by code. The name may lack its
/// kind (海淀, 延边, 内蒙古) when two characters are left; 吉林 is a province and a city. With
/// `within`, those alone that lie in that division. Linear time.
[[nodiscard]] inline std::vector<RegionRow> find_regions(
    std::string_view name, std::optional<std::uint32_t> within = std::nullopt) {
    std::vector<RegionRow> found;
    if (name.empty()) return found;
    const auto search = [&](std::span<const RegionRow> rows) {
        std::ranges::copy_if(rows, std::back_inserter(found), [&](const RegionRow& row) {
            return (!within || lies_in(row, *within)) && detail::names_region(name, row.name);
        });
    };
    search(region_rows);
    search(retired_region_rows);
    return found;
}

/// What took over the area of a division in the year that it left use, as rows of today or as they
/// stood last; itself where its name alone changed, nothing while it is in use. Several: it was
/// split, and no rule says which of them one record belongs to. A prefecture has none: its counties
/// have.
[[nodiscard]] inline std::vector<RegionRow> successors(const RegionRow& row) {
    std::vector<RegionRow> next;
    for (const auto code : row.became)
        if (code != 0) next.push_back(*find_region(code));
    return next;
}

namespace detail {

inline void collect_present(const RegionRow& row, std::vector<RegionRow>& found) {
    if (row.in_use()) {
        if (std::ranges::find(found, row) == found.end()) found.push_back(row);
        return;
    }
    for (const auto& next : successors(row)) collect_present(next, found);
}

}  // namespace detail

/// The divisions of today to which the area of one belongs, by code, through every change since; of
/// a prefecture that is gone, the prefectures (else provinces) of its counties.
[[nodiscard]] inline std::vector<RegionRow> present(const RegionRow& row) {
    std::vector<RegionRow> found;
    if (row.in_use() || level(row) == RegionLevel::county) {
        detail::collect_present(row, found);
    } else {
        std::vector<RegionRow> counties;
        for (const auto& county :
             detail::region_range(retired_region_rows, row.code + 1, row.code + 99))
            detail::collect_present(county, counties);
        for (const auto& county : counties)
            if (const auto above = parent(county);
                above && std::ranges::find(found, *above) == found.end())
                found.push_back(*above);
    }
    std::ranges::sort(found, {}, &RegionRow::code);
    return found;
}

/// Whether a table is in order with every code once and of six digits, and no row ends before
/// it begins.
[[nodiscard]] consteval bool sound_regions(std::span<const RegionRow> rows) {
    std::uint32_t before = 109999;
    for (const auto& row : rows) {
        if (row.code <= before || row.code > 829999 || row.name.empty()) return false;
        if (row.retired && *row.retired <= row.since) return false;
        before = row.code;
    }
    return true;
}
static_assert(sound_regions(region_rows));
static_assert(sound_regions(retired_region_rows));

}  // namespace gongkai::record
