#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Accompaniment> accompanimentTable;

} // namespace jalons
