#pragma once
#include "core/note/note.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Note> noteTable;
extern const TableInfo noteAboutTable;

} // namespace jalons
