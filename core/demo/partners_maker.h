#pragma once
#include "core/partner/partner.h"
#include <vector>

namespace jalons::demo {

/// The partners of the fictitious structure; none of them exists.
std::vector<Partner> partners();

} // namespace jalons::demo
