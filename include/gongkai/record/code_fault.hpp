// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace gongkai::record {

/// What is wrong with a code (编码错误) and what would be right, for people.
struct CodeFault {
    std::string zh;
    std::string en;
    std::size_t at;  ///< the character it is about, from 0; the messages count from 1

    friend bool operator==(const CodeFault&, const CodeFault&) = default;
};

}  // namespace gongkai::record
