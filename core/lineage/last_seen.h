#pragma once
#include <QString>

namespace jalons {

class Database;
struct Lineage;

/// How far each file had come when it was last seen from this computer: kept outside of the file,
/// so that an older state put in its place while no window had it open is noticed at the opening.
namespace lastSeen {
/// Never fails: what cannot be noted is not known at the next opening.
void note(const QString& path, const Lineage& lineage);
/// Begins another life of the file when it does not go on from what was last seen at this path: no
/// number that was given then is given again. @return whether it did. @throws Failure.
bool beginAnewIfReplaced(const QString& path, Database& database);
} // namespace lastSeen

} // namespace jalons
