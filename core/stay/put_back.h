#pragma once
#include "core/base/problem.h"

namespace jalons {

class Reader;

/// What an undo may break of nights and places (description.h, `standing`).
namespace stays {
/// Nobody spends a night twice, no place is fuller than it has beds.
Problems staysStanding(const Reader& reader, const QList<qint64>& stays);
/// Beds are counted by a place or by those inside it, not twice.
Problems lodgingsStanding(const Reader& reader, const QList<qint64>& lodgings);
} // namespace stays

} // namespace jalons
