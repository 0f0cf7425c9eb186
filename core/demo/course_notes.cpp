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
        // Of a stream of their own: the texts stay as they are.
        Random beside(quint64(m_id.value), quint64(note.day.toJulianDay()));
        note.time = TimeOfDay::of(beside.between(9, 18), beside.pick({0, 15, 30, 45, 10, 50}));
        if (!m_topics.empty() && beside.percent(60))
            note.domains = {beside.pick(m_topics).text->code};
        if (i > 0 && beside.percent(6))
            note.access = beside.percent(50) ? NoteAccess::Referent : NoteAccess::Author;
        note.text = fill(random.pick(texts), m_person, random,
            {QStringLiteral("referent"), referent().fullName()});
        notes::save(work, note);
        day = day.addDays(random.between(4, 40));
    }
}

} // namespace jalons::demo
