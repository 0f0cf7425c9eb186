#pragma once
#include "core/base/result.h"
#include <QByteArray>

namespace jalons {

/// The same PDF saying that it is in French (/Lang), so that it is read aloud as French, and asking
/// readers to show its title instead of its file name.
/// @return ErrorKind::Printing when these bytes are no PDF.
Result<QByteArray> inFrench(const QByteArray& pdf);

} // namespace jalons
