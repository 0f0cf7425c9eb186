#pragma once
#include "core/map/map_link.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<FactorLink> factorLinkTable;

} // namespace jalons
