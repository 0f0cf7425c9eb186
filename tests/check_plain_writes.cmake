# Fails when a source opens a file its own way. Argument: SOURCE.
# What is written for a person goes through OutputFile or OutputFolder (core/storage): never over a file unasked, never
# half, never readable by others. A structure's file is read through RawFile: another handle of it drops its locks.
cmake_minimum_required(VERSION 3.25)

# Where plain writing is right, and why.
set(may_write
    core/storage/new_file.cpp        # the one way itself
    core/storage/private_folder.cpp  # the identity of the installation, made exclusively
    core/backup/copying.cpp          # fills what makeEmptyFile has made, before SQLite knows it
    core/recovery/recovery.cpp       # the same, for what lies beside a damaged file
    ui/printing/document_printer.cpp # into memory
)
# Files that are no database may be opened there, and why.
set(may_open
    core/storage/new_file.cpp core/storage/new_file.h # makes them, never reads one
    core/storage/migrations.cpp      # scripts of the resources
    core/storage/private_folder.cpp  # of this computer's user, no database
    core/storage/part_file.cpp       # syncs a copy that nobody has opened yet
    core/file/last_seen.cpp          # a note in this computer's private folder
    core/backup/copying.cpp          # a copy being filled, before SQLite knows it
    core/backup/fingerprint.cpp      # the text beside a backup
    core/recovery/recovery.cpp       # journals and their copies: SQLite keeps no lock on these
)
function(look folders pattern allowed words)
    foreach(folder IN LISTS folders)
        file(GLOB_RECURSE sources RELATIVE ${SOURCE} ${SOURCE}/${folder}/*.cpp ${SOURCE}/${folder}/*.h)
        foreach(source IN LISTS sources)
            if(source IN_LIST allowed)
                continue()
            endif()
            file(STRINGS ${SOURCE}/${source} lines REGEX "${pattern}")
            foreach(line IN LISTS lines)
                if(NOT line MATCHES "^ *//")
                    string(APPEND report "\n  ${source}: ${line}")
                endif()
            endforeach()
        endforeach()
    endforeach()
    if(report)
        message(SEND_ERROR "${words}${report}")
    endif()
endfunction()

look("core;ui;app" "QSaveFile|QTemporaryFile|WriteOnly|QIODevice::Append|ofstream|fopen\\(|QFile::copy" "${may_write}"
    "write through OutputFile (core/storage/new_file.h):")
look("core/storage;core/structure;core/file;core/backup;core/recovery;core/check"
    "QFile [a-zA-Z_]+[({;]|QFile\\(.*\\)\\.(open|readAll)|QFile::copy|QSaveFile|ifstream" "${may_open}"
    "read a database through RawFile (core/storage/raw_file.h):")
