#include "core/demo/course.h"
#include "core/note/note.h"
#include "core/storage/work.h"

namespace jalons::demo {

void Course::writeNotes(Work& work, QDate until)
{
    // A stream of its own: the rest of the course does not depend on how much is noted.
    Random random = m_random;
    const QStringList kinds{QStringLiteral("interview"), QStringLiteral("interview"),
        QStringLiteral("call"), QStringLiteral("step"), QStringLiteral("visit"),
        QStringLiteral("daily_life"), QStringLiteral("information")};
    const auto& lists = Texts::get().lists;
    QDate day = m_plan.openedOn;
    const int most = m_plan.brief ? 1 : 14;
    for (int i = 0; i < most && day <= until; ++i) {
        Note note;
        note.person = m_person.id;
        note.accompaniment = m_id;
        note.day = day;
        note.kind = i == 0 ? QStringLiteral("interview") : random.pick(kinds);
        note.author = referent().id;
        const QStringList texts = i == 0 ? lists.value(QStringLiteral("journal/arrival"))
                                         : lists.value(QStringLiteral("journal/") + note.kind);
        note.text = fill(random.pick(texts), m_person, random,
            {QStringLiteral("referent"), referent().fullName()});
        notes::save(work, note);
        day = day.addDays(random.between(4, 40));
    }
}

} // namespace jalons::demo
