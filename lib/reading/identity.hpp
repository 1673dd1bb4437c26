// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include <gongkai/report/annual_report.hpp>
#include <gongkai/text/normalise.hpp>

#include "passages.hpp"

namespace gongkai::reading {

/// A passage with its normalised words.
struct NormalisedPassage {
    PassageSpan place;
    text::Normalised normalised;
};

/// Fills in who reports on what: agency, year, period, form, day of publication, and every place
/// where the report names a year as its own. `opening` holds the first passages of the text,
/// `title` and `published` what the page's metadata say (may be empty).
void read_identity(std::span<const NormalisedPassage> opening, std::string_view title,
                   std::string_view published, report::AnnualReport& report);

}  // namespace gongkai::reading
