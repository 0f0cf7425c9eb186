#pragma once
#include "core/handover/shift.h"
#include <QString>

namespace jalons {

/// « Night watch, 30 November to 1 December », in the language of the interface.
QString shiftText(const Shift& shift, QDate today);

} // namespace jalons
