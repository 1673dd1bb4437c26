// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <gongkai/archive/archive.hpp>

/// The first line of an archive:
///
///     gongkai-archive 1 text boost-18 any records=2 events=5 bytes=1266 sha256=9f86d0…
namespace gongkai::archive {

struct Head {
    ArchiveFormat format;
    unsigned boost;            ///< version of Boost's archives
    std::string architecture;  ///< `any` for what is portable
    std::size_t records;
    std::size_t events;
};

/// What a binary archive depends on, here: little-endian/int4/long8/size8.
[[nodiscard]] std::string architecture_here();

[[nodiscard]] std::string enclose(const Head& head, std::string_view payload);

/// An archive that is whole and within limits.
struct Opened {
    Head head;
    std::string_view payload;  ///< borrows from the bytes
};

/// Throws `InvalidValue`.
[[nodiscard]] Opened open(std::string_view bytes, const Limits& limits);

}  // namespace gongkai::archive
