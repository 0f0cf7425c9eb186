#pragma once
#include <QtGlobal>

namespace jalons::testing {

#ifdef JALONS_SANITIZED
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/// How many times a test that draws goes round: @p usual, a quarter of it under the sanitizers,
/// where a round takes several times as long, and JALONS_LONGER times as many when that is set.
inline int rounds(int usual)
{
    const int times = qMax(1, qEnvironmentVariableIntValue("JALONS_LONGER"));
    return (isSanitized ? qMax(1, usual / 4) : usual) * times;
}

} // namespace jalons::testing
