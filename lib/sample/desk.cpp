// SPDX-License-Identifier: Apache-2.0
#include "sample/desk.hpp"

#include <array>
#include <chrono>
#include <cstddef>

#include <gongkai/base/instant.hpp>
#include <gongkai/calendar/calendar.hpp>
#include <gongkai/record/regions.hpp>

namespace gongkai::sample {

namespace {

using namespace std::chrono;

constexpr std::uint32_t province_code = 220000;

// Nobody's names: 甲市, 子县 of it.
constexpr std::array<std::string_view, 10> stems{"甲", "乙", "丙", "丁", "戊",
                                                 "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> branches{"子", "丑", "寅", "卯", "辰", "巳",
                                                    "午", "未", "申", "酉", "戌", "亥"};

Office office(const record::RegionRow& region, std::string place, std::string_view kind) {
    Office made;
    made.region = region;
    made.agency = {"agency-" + std::to_string(region.code)};
    made.name = place + std::string(kind);
    made.place = std::move(place);
    return made;
}

Office province_of(std::string_view bureau) {
    const auto region = *record::find_region(province_code);
    const std::string work(bureau);
    Office province = office(region, "某省", work + "厅");
    std::size_t cities = 0;
    for (const auto& city : record::children(region)) {
        const std::string stem(stems.at(cities++ % stems.size()));
        Office below = office(city, stem + "市", work + "局");
        std::size_t counties = 0;
        for (const auto& county : record::children(city)) {
            const std::string name = stem + std::string(branches.at(counties++ % branches.size()));
            below.below.push_back(office(county, name + "县", work + "局"));
        }
        if (!below.below.empty()) province.below.push_back(std::move(below));
    }
    return province;
}

}  // namespace

Desk::Desk(const Options& options, const Give& give)
    : options_(options),
      give_(give),
      first_(year(options.year) / January / 1),
      last_(year(options.year) / December / 31),
      province_(province_of(bureau())) {}

Date Desk::day(unsigned month, unsigned day) const {
    return year(options_.year) / std::chrono::month(month) / std::chrono::day(day);
}

Date Desk::any_day(Random& random) const {
    return first_ + days(random.below((last_ - first_).count() + 1));
}

Date Desk::after(Date day, std::int64_t n) {
    return calendar::china().add_working_days(day, static_cast<int>(n)).on;
}

Date Desk::worked(Date day) {
    return calendar::china().previous_working_day(day + days(1)).on;
}

const Office& Desk::city(Random& random) const {
    return random.pick(province_.below);
}

const Office& Desk::county(Random& random) const {
    return random.pick(city(random).below);
}

std::string_view Desk::bureau() const {
    return options_.year < 2019 ? "环境保护" : "生态环境";
}

std::string Desk::id(std::string_view kind, std::int64_t n) const {
    std::string number = std::to_string(n);
    number.insert(0, 5 - std::min<std::size_t>(number.size(), 5), '0');
    return std::string(kind) + "-" + std::to_string(options_.year) + "-" + number;
}

std::string Desk::document_number(std::string_view series, std::int64_t n) const {
    return std::string(series) + "〔" + std::to_string(options_.year) + "〕" + std::to_string(n) +
           "号";
}

workflow::Entry Desk::entry(std::string_view actor, Date on) {
    return {std::string(actor), on, at_china(on, hours(10)), ""};
}

}  // namespace gongkai::sample
