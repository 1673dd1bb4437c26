// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <openssl/evp.h>

#include <gongkai/ledger/chain.hpp>

namespace gongkai::ledger {

/// By what a commitment was made.
[[nodiscard]] HashAlgorithm algorithm_of(std::string_view commitment);

/// Hashes lists of texts, one after another, with one context. Throws `LedgerError` where OpenSSL
/// does not have the algorithm.
class Hasher {
  public:
    explicit Hasher(HashAlgorithm algorithm);

    [[nodiscard]] HashAlgorithm algorithm() const { return algorithm_; }

    /// See the functions of these names.
    [[nodiscard]] std::string content_hash(const SealedEvent& event);
    [[nodiscard]] std::string link_hash(std::int64_t sequence, std::string_view previous,
                                        std::string_view content, std::string_view origin);
    [[nodiscard]] std::string genesis_hash(std::string_view ledger);
    [[nodiscard]] std::string commitment(std::string_view salt, std::string_view path,
                                         std::string_view canonical);

  private:
    void begin(std::string_view tag);
    void add(std::string_view text);
    [[nodiscard]] std::string end();

    HashAlgorithm algorithm_;
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> method_;
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
    std::string bytes_;
};

}  // namespace gongkai::ledger
