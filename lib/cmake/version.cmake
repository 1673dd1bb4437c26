# SPDX-License-Identifier: Apache-2.0
# The version is written in project(); the header repeats it, because a header that is copied or
# installed alone must carry it too. They may not differ.
set(header ${PROJECT_SOURCE_DIR}/include/gongkai/version.hpp)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${header})
file(STRINGS ${header} line REGEX "version = \"[0-9.]+\"")
string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" in_header "${line}")
if(NOT in_header STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "${header} says version \"${in_header}\", "
                        "CMakeLists.txt says \"${PROJECT_VERSION}\"")
endif()
