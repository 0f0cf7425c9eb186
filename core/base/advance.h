#pragma once
#include <functional>

namespace jalons {

/// Called as a long work goes on, with the parts done and their total. False: stop, and leave
/// nothing half written.
using Advance = std::function<bool(int done, int total)>;

} // namespace jalons
