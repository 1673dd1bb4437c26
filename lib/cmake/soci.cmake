# SPDX-License-Identifier: Apache-2.0
# Soci::Soci with its SQLite and PostgreSQL backends, whose headers include those of SQLite and libpq.
# Distributions ship SOCI 4.0 without package files.
if(NOT TARGET Soci::Soci)
    find_path(SOCI_INCLUDE_DIR soci/soci.h REQUIRED)
    find_path(SQLITE3_INCLUDE_DIR sqlite3.h REQUIRED)
    find_path(LIBPQ_INCLUDE_DIR libpq-fe.h PATH_SUFFIXES postgresql REQUIRED)
    set(libraries)
    foreach(name soci_sqlite3 soci_postgresql soci_core sqlite3 pq)
        string(TOUPPER ${name}_LIBRARY variable)
        find_library(${variable} ${name} REQUIRED)
        mark_as_advanced(${variable})
        list(APPEND libraries ${${variable}})
    endforeach()
    mark_as_advanced(SOCI_INCLUDE_DIR SQLITE3_INCLUDE_DIR LIBPQ_INCLUDE_DIR)
    add_library(Soci::Soci INTERFACE IMPORTED)
    set_target_properties(
        Soci::Soci PROPERTIES INTERFACE_LINK_LIBRARIES "${libraries}"
                              INTERFACE_INCLUDE_DIRECTORIES
                              "${SOCI_INCLUDE_DIR};${SQLITE3_INCLUDE_DIR};${LIBPQ_INCLUDE_DIR}")
endif()
