#pragma once
#include "core/storage/work.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons::history {

/// A stored value as it is read: the label of a term, « 12/03/2026 », « oui », the name of the
/// person or professional referred to. Empty for what is not said.
QString valueText(const Reader& reader, const Vocabulary& vocabulary, Language language,
    const Touched& row, const QString& column, const QVariant& value);
/// What a row is called: « Amadou Diarra », the title of an objective… Empty when it has no name or
/// is no more.
QString rowText(const Reader& reader, const Touched& row);

} // namespace jalons::history
