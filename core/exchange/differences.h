#pragma once
#include "core/exchange/import_plan.h"

namespace jalons {

/// Where a line of a list says something else than the person it is about: what differs by accents,
/// case, the form of a number or less precision is no difference.
/// @param known as the file has them. @param line as the list has them.
std::vector<ImportDifference> differencesOf(
    const Person& known, const Person& line, const Vocabulary& vocabulary);

/// The person with what the line says more: what is empty is filled, differences are settled as
/// they were chosen. What no room is left for in the note stays out.
Person completedBy(
    const Person& known, const Person& line, const std::vector<ImportDifference>& settled);

/// Whether the note has room for what would be added to it; what finds none is to be told.
bool fitsNote(const Person& known, const QString& addition);

/// What Add writes of a difference: « Adresse : 3 rue Basse ».
QString noteOf(const QString& word, const QString& value);

} // namespace jalons
