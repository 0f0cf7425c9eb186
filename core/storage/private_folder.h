#pragma once
#include <QString>

namespace jalons {

/// A folder of this computer's user, that nobody else reads: for what is kept outside of the file
/// (the spool of what could not be written, what is known of the files that were opened). Made when
/// it is missing; an empty path when it cannot be.
QString privateFolder(const QString& name);

/// Tells this installation of Jalons from any other, also from a computer of the same name: a
/// random text made at the first start.
const QString& installationId();

} // namespace jalons
