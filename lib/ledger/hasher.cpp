// SPDX-License-Identifier: Apache-2.0
#include "hasher.hpp"

#include <array>
#include <cstddef>
#include <ranges>
#include <span>

#include <gongkai/base/label.hpp>
#include <gongkai/ledger/ledger_error.hpp>

namespace gongkai::ledger {
namespace {

const char* name_of(HashAlgorithm algorithm) {
    return algorithm == HashAlgorithm::sm3 ? "SM3" : "SHA256";
}

}  // namespace

HashAlgorithm algorithm_of(std::string_view commitment) {
    return find_token<HashAlgorithm>(commitment.substr(0, commitment.find(':')))
        .value_or(HashAlgorithm::sha256);
}

Hasher::Hasher(HashAlgorithm algorithm)
    : algorithm_(algorithm),
      method_(EVP_MD_fetch(nullptr, name_of(algorithm), nullptr), EVP_MD_free),
      context_(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    if (!method_ || !context_)
        throw LedgerError(std::string(label(algorithm, Language::en)) +
                          " is not available in this OpenSSL");
}

std::string Hasher::content_hash(const SealedEvent& event) {
    begin("gongkai.event/1");
    add(token(event.kind));
    add(event.record);
    add(std::to_string(event.version));
    add(event.step);
    add(event.actor);
    add(event.on);
    add(event.at);
    add(event.reason);
    add(event.payload);
    add(event.commitments);
    return end();
}

std::string Hasher::link_hash(std::int64_t sequence, std::string_view previous,
                              std::string_view content, std::string_view origin) {
    begin("gongkai.link/1");
    add(std::to_string(sequence));
    add(previous);
    add(content);
    add(origin);
    return end();
}

std::string Hasher::genesis_hash(std::string_view ledger) {
    begin("gongkai.ledger/1");
    add(token(algorithm_));
    add(ledger);
    return end();
}

std::string Hasher::commitment(std::string_view salt, std::string_view path,
                               std::string_view canonical) {
    begin("gongkai.commitment/1");
    add(salt);
    add(path);
    add(canonical);
    return std::string(token(algorithm_)) + ':' + end();
}

void Hasher::begin(std::string_view tag) {
    bytes_.clear();
    add(tag);
}

void Hasher::add(std::string_view text) {
    constexpr unsigned bits_of_byte = 8;
    auto size = static_cast<std::uint64_t>(text.size());
    std::array<char, sizeof size> length{};
    for (auto& byte : std::views::reverse(length)) {
        byte = static_cast<char>(size);
        size >>= bits_of_byte;
    }
    bytes_.append(length.data(), length.size()).append(text);
}

std::string Hasher::end() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_DigestInit_ex2(context_.get(), method_.get(), nullptr) != 1 ||
        EVP_DigestUpdate(context_.get(), bytes_.data(), bytes_.size()) != 1 ||
        EVP_DigestFinal_ex(context_.get(), digest.data(), &size) != 1)
        throw LedgerError("OpenSSL could not hash");
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    text.reserve(std::size_t{2} * size);
    for (const unsigned byte : std::span(digest).first(size)) {
        text.push_back(hex[byte >> 4U]);
        text.push_back(hex[byte & 0xFU]);
    }
    return text;
}

std::string content_hash(HashAlgorithm algorithm, const SealedEvent& event) {
    return Hasher(algorithm).content_hash(event);
}

std::string genesis_hash(HashAlgorithm algorithm, std::string_view ledger) {
    return Hasher(algorithm).genesis_hash(ledger);
}

std::string link_hash(HashAlgorithm algorithm, std::int64_t sequence, std::string_view previous,
                      std::string_view content, std::string_view origin) {
    return Hasher(algorithm).link_hash(sequence, previous, content, origin);
}

std::string commitment(HashAlgorithm algorithm, const PersonalValue& value) {
    return Hasher(algorithm).commitment(value.salt, value.path, record::canonical(value.value));
}

}  // namespace gongkai::ledger
