#pragma once
#include "core/base/problem.h"

namespace jalons {

/// Without what the clock says of dates that were there @p before: a clock that is wrong judges
/// only what is changed.
inline Problems ofWhatChanged(Problems found, const Problems& before)
{
    found.removeIf([&](const Problem& problem) {
        return problem.kind == ProblemKind::DateInFuture && before.contains(problem);
    });
    return found;
}

} // namespace jalons
