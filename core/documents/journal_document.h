#pragma once
#include "core/documents/document.h"
#include "core/note/note.h"

namespace jalons {

class Reader;

/// The journal de suivi of a person as it prints, from the earliest note to the last; of those of
/// @p filter only. @param keptToo also the notes that are kept from the team, where who asks may
/// read them: they are on no paper otherwise.
Document journalDocument(
    const Reader& reader, PersonId person, const NoteFilter& filter = {}, bool keptToo = false);

} // namespace jalons
