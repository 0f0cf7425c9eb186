#pragma once
#include "ui/page/session.h"
#include "ui/widgets/choice_chips.h"

namespace jalons {

class TermCombo;

/// The terms of a vocabulary in the language of the interface, as combos and chips take them.
QList<Choice> choices(const Session& session, const QString& list);

/// Gives a combo the terms of a vocabulary. A list that the structure may extend takes a new word
/// where it is typed.
void setVocabulary(Session& session, TermCombo* combo, const QString& list);

} // namespace jalons
