// SPDX-License-Identifier: Apache-2.0
#include <gongkai/report/annual_report.hpp>

namespace gongkai::report {

std::vector<std::size_t> AnnualReport::figures_of(Measure measure) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (figures[i].measure == measure) found.push_back(i);
    return found;
}

}  // namespace gongkai::report
