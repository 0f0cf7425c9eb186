#pragma once
#include "core/base/result.h"
#include <QString>

namespace jalons {

/// An error as a clear sentence that says what to do, in the language of the interface. The
/// technical detail is only added where it helps (a fault of ours, to be reported).
QString errorText(const Error& error);

} // namespace jalons
