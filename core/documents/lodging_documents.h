#pragma once
#include "core/documents/document.h"
#include "core/person/person.h"
#include "core/stay/lodging.h"

namespace jalons {

class Reader;

/// The sheets to sign (liste d’émargement) of the adults who are lodged on @p day: name, time,
/// signature, one list for each building. They lie in a hall: who sleeps where, and who is away, is
/// not said. @param under only a place and those inside; an invalid id: everybody.
Document attendanceList(const Reader& reader, QDate day, LodgingId under = {});

} // namespace jalons
