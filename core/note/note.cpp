#include "core/note/note.h"

#include "core/base/rules.h"
#include "core/base/text_limits.h"

namespace jalons {

namespace {
const QDate earliest(1900, 1, 1);
}

Problems problems(const Note& note, QDate today)
{
    Problems found;
    checkGiven(found, "text", !note.text.trimmed().isEmpty());
    if (note.text.size() > longestFieldText)
        found.append(
            {QStringLiteral("text"), ProblemKind::TooLong, {QString::number(longestFieldText)}});
    checkGiven(found, "day", note.day.isValid());
    checkPast(found, "day", note.day, today);
    if (note.day.isValid() && note.day < earliest)
        found.append(
            {QStringLiteral("day"), ProblemKind::DateTooOld, {note.day.toString(Qt::ISODate)}});
    if (note.access != NoteAccess::Team && !note.author.isValid())
        found.append({QStringLiteral("access"), ProblemKind::MissingAuthor, {}});
    return found;
}

} // namespace jalons
