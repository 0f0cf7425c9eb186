# Fails when a committed file names a folder of somebody's machine. Argument: SOURCE.
cmake_minimum_required(VERSION 3.25)
file(GLOB_RECURSE files LIST_DIRECTORIES false ${SOURCE}/app/* ${SOURCE}/core/* ${SOURCE}/ui/* ${SOURCE}/resources/*
    ${SOURCE}/translations/* ${SOURCE}/tests/* ${SOURCE}/.ci/*)
list(APPEND files ${SOURCE}/README.md ${SOURCE}/CMakeLists.txt ${SOURCE}/CMakePresets.json)
list(FILTER files EXCLUDE REGEX "\\.(png|jpg|pdf|jalons)$")
# Written apart, so that this file does not find itself.
string(JOIN "|" roots "wor[k]" "tm[p]" "hom[e]" "roo[t]")
foreach(file IN LISTS files)
    if(EXISTS ${file})
        file(STRINGS ${file} lines REGEX "(^|[^A-Za-z0-9_.}$*])/(${roots})/")
        foreach(line IN LISTS lines)
            string(APPEND report "\n  ${file}: ${line}")
        endforeach()
    endif()
endforeach()
if(report)
    message(FATAL_ERROR "paths of a machine:${report}")
endif()
