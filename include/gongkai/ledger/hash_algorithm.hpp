// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <gongkai/base/label.hpp>

namespace gongkai::ledger {

/// By what a ledger hashes its events (摘要算法). It is chosen when the ledger is made and stays.
enum class HashAlgorithm {
    sha256,  ///< FIPS 180-4
    sm3      ///< GB/T 32905-2016
};

}  // namespace gongkai::ledger

namespace gongkai {

template <>
inline constexpr std::array labels<ledger::HashAlgorithm>{
    Label{ledger::HashAlgorithm::sha256, "sha256", "SHA-256", "SHA-256"},
    Label{ledger::HashAlgorithm::sm3, "sm3", "SM3", "SM3"},
};
static_assert(complete(labels<ledger::HashAlgorithm>));

}  // namespace gongkai
