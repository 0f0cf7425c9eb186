#pragma once
#include "core/documents/document.h"
#include "core/person/person.h"

namespace jalons {

class Reader;

/// The intake sheet (fiche d’accueil) of a person: identity, household, admission, contacts, who
/// welcomed. What is not known is left to fill by hand where it matters.
/// @throws Refusal(Missing) when the person is gone.
Document intakeDocument(const Reader& reader, PersonId person);

} // namespace jalons
