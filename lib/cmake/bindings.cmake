# SPDX-License-Identifier: Apache-2.0
# The extension module gongkai._gongkai.
find_package(Python 3.10 REQUIRED COMPONENTS Interpreter Development.Module)
find_package(pybind11 3 CONFIG REQUIRED)

file(GLOB sources CONFIGURE_DEPENDS bindings/*.cpp)
pybind11_add_module(_gongkai MODULE ${sources})
target_link_libraries(_gongkai PRIVATE gongkai::gongkai)
target_compile_definitions(_gongkai PRIVATE GONGKAI_VERSION="${PROJECT_VERSION}")
gongkai_compile(_gongkai)
install(TARGETS _gongkai LIBRARY DESTINATION gongkai COMPONENT python)
