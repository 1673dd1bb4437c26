// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <gongkai/base/date.hpp>
#include <gongkai/record/pollution_source.hpp>
#include <gongkai/record/ref.hpp>

#include "sample/desk.hpp"

/// The parts of a generated year, each in its own file.
namespace gongkai::sample {

/// A key source, as far as others speak of it.
struct KeySource {
    record::Ref<record::PollutionSource> source;
    std::string name;
    std::string region;
    bool water;  ///< its pollutants go into water, else into the air
};

/// What a decision puts on the website.
struct Decision {
    std::string title;
    std::string document_number;
    Date made_on;
    Date published_on;
};

/// Agencies, the website with its channels, columns and visits, trainings, staff.
void make_authority(const Desk& desk);
/// Firms, sources, their monitoring by quarter, inspections, violations, penalties.
void make_supervision(const Desk& desk);
/// Assessments from their receipt to what the year brought.
std::vector<Decision> make_projects(const Desk& desk);
/// What was disclosed: `decisions` first, on the website.
void make_disclosures(const Desk& desk, const std::vector<Decision>& decisions);
/// Newsletters, posts, bulletins, interpretations, finance.
void make_press(const Desk& desk);
void make_requests(const Desk& desk);
void make_complaints(const Desk& desk);

}  // namespace gongkai::sample
