#pragma once
#include <QString>

namespace jalons {

/// Gives a file owner, group and mode of the one it is about to replace, as far as the system lets:
/// those of a new file, which fewer people read, otherwise.
void takeRights(const QString& from, const QString& to);

} // namespace jalons
