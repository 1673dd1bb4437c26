// SPDX-License-Identifier: Apache-2.0
// Uses the core alone: exact amounts, with what their words leave open.
#include <iostream>

#include <gongkai/base/amount.hpp>
#include <gongkai/base/label.hpp>
#include <gongkai/version.hpp>

int main() {
    using namespace gongkai;
    const Amount amount{3'700'000, "人次", Approximation::over, 10'000};
    const auto [low, high] = amount.interval();
    std::cout << "gongkai " << version << ": " << label(amount.approximation) << ' '
              << low.to_string() << " to " << high.to_string() << amount.unit << '\n';
    return low == amount.value && amount.value < high ? 0 : 1;
}
