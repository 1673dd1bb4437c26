# SPDX-License-Identifier: Apache-2.0
# Headers, library, `find_package(gongkai)` and pkg-config. Two export sets, so that a project that
# asks for the core alone need not have ICU.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/gongkai)

install(DIRECTORY include/gongkai DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS gongkai_core EXPORT gongkai-core)
install(TARGETS gongkai EXPORT gongkai)
install(EXPORT gongkai-core NAMESPACE gongkai:: FILE gongkai-core-targets.cmake
        DESTINATION ${package_dir})
install(EXPORT gongkai NAMESPACE gongkai:: FILE gongkai-targets.cmake DESTINATION ${package_dir})

get_target_property(kind gongkai TYPE)
if(kind STREQUAL STATIC_LIBRARY)
    set(GONGKAI_IS_STATIC ON)
    set(pc_requires Requires)
    set(pc_libs " -lboost_serialization -lcsv -lsoci_sqlite3 -lsoci_postgresql -lsoci_core -lsqlite3 -lpq")
else()
    set(GONGKAI_IS_STATIC OFF)
    set(pc_requires Requires.private)
endif()

configure_package_config_file(
    lib/cmake/gongkai-config.cmake.in ${PROJECT_BINARY_DIR}/gongkai-config.cmake
    INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(
    ${PROJECT_BINARY_DIR}/gongkai-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/gongkai-config.cmake
              ${PROJECT_BINARY_DIR}/gongkai-config-version.cmake lib/cmake/libcsv.cmake
              lib/cmake/soci.cmake
        DESTINATION ${package_dir})

# A prefix that is found from the file's own place survives a move of the tree.
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX
           BASE_DIRECTORY ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig OUTPUT_VARIABLE pc_up)
foreach(name gongkai gongkai-core)
    configure_file(lib/cmake/${name}.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/${name}.pc
            DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endforeach()
