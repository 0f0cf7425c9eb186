#pragma once
#include "core/request/request.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Request> requestTable;

} // namespace jalons
