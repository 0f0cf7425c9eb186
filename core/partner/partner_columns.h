#pragma once
#include "core/partner/partner.h"
#include "core/storage/table.h"

namespace jalons {

extern const Table<Partner> partnerTable;

} // namespace jalons
