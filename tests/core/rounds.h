#pragma once
#include <QtGlobal>

namespace jalons::testing {

/// How many times a test that draws goes round: @p usual, a third of it under the sanitizers, where
/// a round takes three times as long, and JALONS_LONGER times as many when that is set.
inline int rounds(int usual)
{
    const int times = qMax(1, qEnvironmentVariableIntValue("JALONS_LONGER"));
#ifdef JALONS_SANITIZED
    return qMax(1, usual / 3) * times;
#else
    return usual * times;
#endif
}

} // namespace jalons::testing
