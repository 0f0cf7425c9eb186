#pragma once
#include "core/partner/partner.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<Partner> partnerTable;
extern const Description<PartnerContact> partnerContactTable;

} // namespace jalons
