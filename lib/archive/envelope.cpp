// SPDX-License-Identifier: Apache-2.0
#include "envelope.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <memory>
#include <new>
#include <optional>
#include <vector>

#include <openssl/evp.h>

#include <gongkai/base/error.hpp>

namespace gongkai::archive {
namespace {

constexpr std::string_view magic = "gongkai-archive ";
constexpr std::string_view version = "1";
constexpr std::size_t longest_head = 512;

/// The head up to its digest, which covers it.
std::string described(const Head& head, std::size_t bytes) {
    std::string line(magic);
    line.append(version).append(" ").append(token(head.format));
    line.append(" boost-").append(std::to_string(head.boost));
    line.append(" ").append(head.architecture);
    line.append(" records=").append(std::to_string(head.records));
    line.append(" events=").append(std::to_string(head.events));
    line.append(" bytes=").append(std::to_string(bytes));
    return line + " sha256=";
}

std::string digest(std::string_view head, std::string_view payload) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned size = 0;
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), head.data(), head.size()) != 1 ||
        EVP_DigestUpdate(context.get(), payload.data(), payload.size()) != 1 ||
        EVP_DigestFinal_ex(context.get(), bytes.data(), &size) != 1)
        throw Error("SHA-256 could not be computed");
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += hex[bytes[i] >> 4];
        text += hex[bytes[i] & 15];
    }
    return text;
}

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    while (true) {
        const auto space = line.find(' ');
        words.push_back(line.substr(0, space));
        if (space == std::string_view::npos) return words;
        line.remove_prefix(space + 1);
    }
}

template <typename Number>
Number number_behind(std::string_view word, std::string_view name) {
    Number number{};
    if (!word.starts_with(name)) throw InvalidValue("its first line is damaged");
    word.remove_prefix(name.size());
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc{} || end != word.data() + word.size())
        throw InvalidValue("its first line is damaged");
    return number;
}

void at_most(std::size_t is, std::size_t limit, std::string_view what) {
    if (is > limit)
        throw InvalidValue("holds " + std::to_string(is) + " " + std::string(what) +
                           ", more than the " + std::to_string(limit) + " that are taken");
}

}  // namespace

std::string architecture_here() {
    const auto sized = [](std::string_view type, std::size_t size) {
        return "/" + std::string(type) + std::to_string(size);
    };
    return (std::endian::native == std::endian::little ? "little-endian" : "big-endian") +
           sized("int", sizeof(int)) + sized("long", sizeof(long)) +
           sized("size", sizeof(std::size_t));
}

std::string enclose(const Head& head, std::string_view payload) {
    std::string archive = described(head, payload.size());
    archive.append(digest(archive, payload)).append("\n").append(payload);
    return archive;
}

Opened open(std::string_view bytes, const Limits& limits) {
    if (!bytes.starts_with(magic)) throw InvalidValue("is no archive of gongkai");
    const auto end = bytes.substr(0, longest_head).find('\n');
    if (end == std::string_view::npos) throw InvalidValue("its first line is cut off");
    const auto line = bytes.substr(0, end);
    const auto words = words_of(line);
    if (words[1] != version)
        throw InvalidValue("is in version " + std::string(words[1].substr(0, 20)) +
                           " of archives; this gongkai reads version " + std::string(version));
    const auto format = words.size() == 9 ? find_token<ArchiveFormat>(words[2]) : std::nullopt;
    if (!format) throw InvalidValue("its first line is damaged");
    Opened opened{{*format, number_behind<unsigned>(words[3], "boost-"), std::string(words[4]),
                   number_behind<std::size_t>(words[5], "records="),
                   number_behind<std::size_t>(words[6], "events=")},
                  bytes.substr(end + 1)};
    const auto size = number_behind<std::size_t>(words[7], "bytes=");
    const auto& head = opened.head;
    const auto covered = described(head, size);
    if (!line.starts_with(covered)) throw InvalidValue("its first line is damaged");
    at_most(size, limits.bytes, "bytes");
    at_most(head.records, limits.records, "records");
    at_most(head.events, limits.events, "events");
    if (size != opened.payload.size())
        throw InvalidValue("has " + std::to_string(opened.payload.size()) +
                           " bytes behind its first line, which says " + std::to_string(size));
    if (line.substr(covered.size()) != digest(covered, opened.payload))
        throw InvalidValue("was altered: its SHA-256 is another");
    return opened;
}

}  // namespace gongkai::archive
