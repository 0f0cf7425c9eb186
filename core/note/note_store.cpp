#include "core/base/what_changed.h"
#include "core/note/note.h"
#include "core/note/note_columns.h"
#include "core/person/person_columns.h"
#include "core/storage/ids.h"
#include "core/storage/sql.h"
#include "core/structure/structure_columns.h"
#include <algorithm>

namespace jalons::notes {

namespace {

/// The journals that show a note: those kept, those that go, those that come.
void saveAbout(Work& work, const Note& note)
{
    struct About
    {
        qint64 id = 0;
        PersonId person;
    };
    const auto stored = Sql(work).all(
        QStringLiteral("SELECT id, person_id FROM note_about WHERE note_id = ? ORDER BY id"),
        [](Row row) {
            About about;
            row >> about.id >> about.person;
            return about;
        },
        note.id);
    std::vector<PersonId> wanted{note.person};
    for (const PersonId other : note.others)
        if (std::find(wanted.begin(), wanted.end(), other) == wanted.end())
            wanted.push_back(other);
    for (const About& about : stored)
        if (std::find(wanted.begin(), wanted.end(), about.person) == wanted.end())
            work.remove("note_about", about.id);
    for (const PersonId person : wanted) {
        const auto known = std::find_if(stored.begin(), stored.end(),
            [&](const About& about) { return about.person == person; });
        work.save("note_about", known == stored.end() ? 0 : known->id,
            {{"note_id", note.id}, {"person_id", person}, {"day", note.day}});
    }
}

} // namespace

Note load(const Reader& reader, NoteId id)
{
    Note note = noteTable.load(reader, id);
    note.others = Sql(reader).all(
        QStringLiteral("SELECT person_id FROM note_about WHERE note_id = ? AND person_id <> ?"
                       " ORDER BY person_id"),
        [](Row row) {
            PersonId person;
            row >> person;
            return person;
        },
        id, note.person);
    return note;
}

NoteRow row(const Reader& reader, NoteId id)
{
    NoteRow line;
    line.note = load(reader, id);
    const auto name = [&](PersonId person) {
        return Sql(reader)
            .value(QStringLiteral("SELECT %1 FROM person WHERE id = ?")
                       .arg(QLatin1String(personTable.called.sql)),
                person)
            .toString();
    };
    line.person = name(line.note.person);
    for (const PersonId other : line.note.others)
        line.others.push_back(name(other));
    line.author = Sql(reader)
                      .value(QStringLiteral("SELECT %1 FROM professional WHERE id = ?")
                                 .arg(QLatin1String(professionalTable.called.sql)),
                          line.note.author)
                      .toString();
    return line;
}

QList<qint64> page(const Reader& reader, PersonId person, qint64 after, int limit)
{
    // Two shapes rather than « OR ? = 0 »: each reads its range of the index and stops.
    QVariantList values{person.value};
    QString sql = QStringLiteral("SELECT note_id FROM note_about WHERE person_id = ?");
    if (after != 0) {
        sql += QStringLiteral(" AND (day, note_id) < (SELECT day, id FROM note WHERE id = ?)");
        values.append(after);
    }
    sql += QStringLiteral(" ORDER BY day DESC, note_id DESC LIMIT ?");
    values.append(limit);
    return ids(reader, sql, values);
}

NoteId save(Work& work, const Note& note, const Note* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(note, work.today()), before));
    const NoteId id{noteTable.save(work, note, shown)};
    Note stored = note;
    stored.id = id;
    if (shown && shown->day == note.day)
        stored.day = load(work, id).day; // a day moved at another desk stays
    if (!shown || !note.id.isValid() || shown->others != note.others || shown->day != note.day)
        saveAbout(work, stored);
    return id;
}

void remove(Work& work, NoteId id)
{
    for (const qint64 line :
        ids(work, QStringLiteral("SELECT id FROM note_about WHERE note_id = ?"), {id.value}))
        work.remove("note_about", line);
    work.remove("note", id.value);
}

} // namespace jalons::notes
