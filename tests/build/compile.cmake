# SPDX-License-Identifier: Apache-2.0
# Compiles SNIPPET as it is and with FORBIDDEN. Its line "// forbidden: WORDS" says how the
# compiler refuses the second: a regular expression that holds for g++ and clang.
set(command ${COMPILER} -std=c++20 -fsyntax-only -Wall -Wextra -Werror -I${INCLUDE} ${SNIPPET})

file(STRINGS ${SNIPPET} line REGEX "^// forbidden: ")
string(REPLACE "// forbidden: " "" expected "${line}")
if(expected STREQUAL "")
    message(FATAL_ERROR "${SNIPPET} has no line \"// forbidden: WORDS\"")
endif()

execute_process(COMMAND ${command} RESULT_VARIABLE result ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the twin that must compile does not:\n${errors}")
endif()

execute_process(COMMAND ${command} -DFORBIDDEN RESULT_VARIABLE result ERROR_VARIABLE errors)
if(result EQUAL 0)
    message(FATAL_ERROR "what must not compile does: ${SNIPPET}")
elseif(NOT errors MATCHES "${expected}")
    message(FATAL_ERROR "refused, but not for \"${expected}\":\n${errors}")
endif()
