#pragma once
#include "core/base/id.h"
#include "core/documents/document.h"

namespace jalons {

class Reader;

/// The sheet to sign (liste d’émargement) of a session: the adults who are expected or came, a few
/// empty lines. It lies on a table: no room, no objective, nobody’s words.
Document sessionSheet(const Reader& reader, ActivitySessionId session);

/// The minutes (compte rendu) of an assembly: who was convened, how many were there and who agrees
/// to be named, its agenda, what was said, what was voiced with the answers; by whom is not said.
Document minutesDocument(const Reader& reader, AssemblyId assembly);

} // namespace jalons
