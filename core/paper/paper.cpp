#include "core/paper/paper.h"

namespace jalons {

bool isOfAdmission(PaperKind kind)
{
    return kind == PaperKind::SocialAidRequest || kind == PaperKind::ProlongationRequest
        || kind == PaperKind::Inventory;
}

} // namespace jalons
