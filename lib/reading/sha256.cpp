// SPDX-License-Identifier: Apache-2.0
#include "sha256.hpp"

#include <array>

#include <openssl/evp.h>

#include <gongkai/base/error.hpp>

namespace gongkai::reading {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        throw Error("SHA-256 is not available");
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text.push_back(hex[digest[i] >> 4U]);
        text.push_back(hex[digest[i] & 0xFU]);
    }
    return text;
}

}  // namespace gongkai::reading
