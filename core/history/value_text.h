#pragma once
#include "core/history/history.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons::history {

/// A line of a history in words.
struct Told
{
    HistoryEntry entry;
    QString row; ///< what the row is called
    QList<QPair<QString, QString>> values; ///< before and after of each change
};

/// A stored value as it is read: the label of a term, « 12/03/2026 », « oui », the name of the
/// person or professional referred to. Empty for what is not said.
QString valueText(const Reader& reader, const Vocabulary& vocabulary, Language language,
    const Touched& row, const QString& column, const QVariant& value);
/// What happened to the rows, as history::of gives it.
std::vector<Told> told(const Reader& reader, const Vocabulary& vocabulary, Language language,
    const QList<Touched>& rows, const QString& column, int limit);
/// What a row is called: « Amadou Diarra », the title of an objective… Empty when it has no name or
/// is no more.
QString rowText(const Reader& reader, const Touched& row);

} // namespace jalons::history
