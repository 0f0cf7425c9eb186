#pragma once
#include "ui/shell/session.h"
#include "ui/widgets/choice_chips.h"

namespace jalons {

/// The terms of a vocabulary in the language of the interface, as combos and chips take them.
inline QList<Choice> choices(const Session& session, const QString& list)
{
    QList<Choice> result;
    for (const Term& term : session.file().vocabulary().terms(list))
        result.append({term.code, session.label(list, term.code)});
    return result;
}

} // namespace jalons
