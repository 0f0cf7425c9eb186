#pragma once
#include "core/documents/document.h"
#include "core/handover/shift.h"

namespace jalons {

class Reader;

/// A shift of the cahier de liaison as it prints, for whoever takes over: what is left to do first,
/// then what was written from the earliest, arrivals and departures, who is away, incidents. Of the
/// journals, what is for the whole team only.
Document handoverDocument(const Reader& reader, const Shift& shift);

/// « Nuit du 30 novembre au 1er décembre 2026 », « Journée du 30 novembre 2026 ».
QString shiftTitle(const Reader& reader, const Shift& shift);

} // namespace jalons
