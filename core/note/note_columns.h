#pragma once
#include "core/note/note.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Note> noteTable;
extern const TableInfo noteAboutTable;

} // namespace jalons
