# SPDX-License-Identifier: Apache-2.0
# LibCsv::LibCsv. libcsv brings no package files of its own.
if(NOT TARGET LibCsv::LibCsv)
    find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED)
    find_library(LIBCSV_LIBRARY csv REQUIRED)
    mark_as_advanced(LIBCSV_INCLUDE_DIR LIBCSV_LIBRARY)
    add_library(LibCsv::LibCsv UNKNOWN IMPORTED)
    set_target_properties(
        LibCsv::LibCsv PROPERTIES IMPORTED_LOCATION ${LIBCSV_LIBRARY}
                                  INTERFACE_INCLUDE_DIRECTORIES ${LIBCSV_INCLUDE_DIR})
endif()
