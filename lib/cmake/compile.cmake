# SPDX-License-Identifier: Apache-2.0
# What every target of ours is compiled with, and no target of a user's.
if(GONGKAI_LTO)
    include(CheckIPOSupported)
    check_ipo_supported(LANGUAGES CXX)
endif()

function(gongkai_compile target)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_features(${target} PRIVATE cxx_std_20)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
    # g++ 12 sees overlaps and unset members inside std::string and std::optional where there are
    # none, at -O2 and above; clang and the sanitizers watch over both.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(${target} PRIVATE -Wno-restrict -Wno-maybe-uninitialized)
    endif()
    if(GONGKAI_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(GONGKAI_LTO)
        set_target_properties(${target} PROPERTIES INTERPROCEDURAL_OPTIMIZATION ON)
    endif()
endfunction()
