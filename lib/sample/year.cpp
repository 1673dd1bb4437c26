// SPDX-License-Identifier: Apache-2.0
#include <gongkai/sample/year.hpp>

#include <string>

#include <gongkai/base/error.hpp>

#include "sample/desk.hpp"
#include "sample/parts.hpp"

namespace gongkai::sample {

namespace {

void require(int value, int least, int most, const char* what) {
    if (value < least || value > most)
        throw InvalidValue(std::string(what) + " " + std::to_string(value) + " is not between " +
                           std::to_string(least) + " and " + std::to_string(most));
}

}  // namespace

void generate(const Options& options, const Give& give) {
    require(options.year, first_year, last_year, "the year");
    require(options.scale, 1, largest_scale, "the scale");
    const Desk desk(options, give);
    make_authority(desk);
    make_supervision(desk);
    make_disclosures(desk, make_projects(desk));
    make_press(desk);
    make_requests(desk);
    make_complaints(desk);
}

}  // namespace gongkai::sample
