#pragma once
#include "core/request/request.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Request> requestTable;

} // namespace jalons
