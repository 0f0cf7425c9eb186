#include "core/note/note.h"

#include "core/base/text_limits.h"

namespace jalons {

namespace {
const QDate earliest(1900, 1, 1);
}

Problems problems(const Note& note, QDate today)
{
    Problems found;
    if (note.text.trimmed().isEmpty())
        found.append({QStringLiteral("text"), ProblemKind::Required, {}});
    if (note.text.size() > longestFieldText)
        found.append(
            {QStringLiteral("text"), ProblemKind::TooLong, {QString::number(longestFieldText)}});
    if (!note.day.isValid())
        found.append({QStringLiteral("day"), ProblemKind::Required, {}});
    else if (note.day > today)
        found.append(
            {QStringLiteral("day"), ProblemKind::DateInFuture, {note.day.toString(Qt::ISODate)}});
    else if (note.day < earliest)
        found.append(
            {QStringLiteral("day"), ProblemKind::DateTooOld, {note.day.toString(Qt::ISODate)}});
    return found;
}

} // namespace jalons
