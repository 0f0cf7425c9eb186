#pragma once
#include "core/exchange/targets.h"
#include "core/person/person.h"

namespace jalons {

/// Whether a line is no person: « TOTAL », « Édité le 27/11/2026 », « Nombre de personnes : 2 »,
/// the titles again, figures alone. It is proposed so and may be taken all the same; a line that
/// has a first name, a birth date, a phone or a mail is somebody.
/// @param read what was understood of it.
bool looksLikeNobody(const DataTable& table, const DataLine& line, const Person& read);

} // namespace jalons
