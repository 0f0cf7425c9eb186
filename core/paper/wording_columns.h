#pragma once
#include "core/paper/paper_wording.h"
#include "core/storage/description.h"

namespace jalons {

extern const Description<PaperWording> paperWordingTable;

} // namespace jalons
