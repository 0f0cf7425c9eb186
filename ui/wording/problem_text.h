#pragma once
#include "core/base/problem.h"
#include <QString>

namespace jalons {

/// A problem as one clear sentence that says what to do, in the language of the interface.
QString problemText(const Problem& problem);
/// Each sentence once. @param between them.
QString problemsText(const Problems& problems, QChar between = u'\n');

} // namespace jalons
