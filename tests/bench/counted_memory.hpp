// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <malloc.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <new>

/// Memory as a program takes it, counted at operator new, which this replaces: for the one file of
/// a program that includes it.
namespace gongkai::bench {

inline std::size_t held = 0;
inline std::size_t most_held = 0;
inline std::size_t allocations = 0;

inline void* take(std::size_t bytes) {
    void* block = std::malloc(bytes == 0 ? 1 : bytes);
    if (block == nullptr) throw std::bad_alloc();
    held += malloc_usable_size(block);
    most_held = std::max(most_held, held);
    ++allocations;
    return block;
}

inline void give_back(void* block) noexcept {
    if (block == nullptr) return;
    held -= malloc_usable_size(block);
    std::free(block);
}

}  // namespace gongkai::bench

void* operator new(std::size_t bytes) {
    return gongkai::bench::take(bytes);
}
void* operator new[](std::size_t bytes) {
    return gongkai::bench::take(bytes);
}
void operator delete(void* block) noexcept {
    gongkai::bench::give_back(block);
}
void operator delete[](void* block) noexcept {
    gongkai::bench::give_back(block);
}
void operator delete(void* block, std::size_t) noexcept {
    gongkai::bench::give_back(block);
}
void operator delete[](void* block, std::size_t) noexcept {
    gongkai::bench::give_back(block);
}
