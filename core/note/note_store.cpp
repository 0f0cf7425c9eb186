#include "core/base/what_changed.h"
#include "core/note/note.h"
#include "core/note/note_columns.h"
#include "core/person/person_columns.h"
#include "core/storage/ids.h"
#include "core/storage/sql.h"
#include "core/structure/structure_columns.h"
#include <algorithm>
#include <array>
#include <map>

namespace jalons {

namespace {
/// Of the vocabulary note_kind: what brings people together. It is not open to other words.
constexpr std::array meetingKinds{"interview", "visit", "escort"};
} // namespace

bool isMeeting(const QString& kind)
{
    return std::any_of(meetingKinds.begin(), meetingKinds.end(),
        [&](const char* one) { return kind == QLatin1String(one); });
}

namespace notes {

namespace {

/// The journals that show a note: those kept, those that go, those that come.
void saveAbout(Work& work, const Note& note)
{
    QList<qint64> gone;
    std::map<PersonId, qint64> rows; // 0: not stored yet
    for (const PersonId other : note.others)
        rows[other] = 0;
    rows[note.person] = 0;
    for (Rows stored = Sql(work).select(
             QStringLiteral("SELECT id, person_id FROM note_about WHERE note_id = ?"), note.id);
         stored.next();) {
        qint64 id = 0;
        PersonId person;
        stored.row() >> id >> person;
        if (const auto wanted = rows.find(person); wanted != rows.end())
            wanted->second = id;
        else
            gone.append(id);
    }
    for (const qint64 id : std::as_const(gone))
        work.remove("note_about", id);
    for (const auto& [person, id] : rows)
        work.save(
            "note_about", id, {{"note_id", note.id}, {"person_id", person}, {"day", note.day}});
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
    const auto name = [&](const TableInfo& table, auto who) {
        const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE id = ?");
        return Sql(reader)
            .value(sql.arg(QLatin1String(table.called.sql), QLatin1String(table.name)), who)
            .toString();
    };
    line.person = name(personTable, line.note.person);
    for (const PersonId other : line.note.others)
        line.others.append(name(personTable, other));
    line.author = name(professionalTable, line.note.author);
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

namespace {

QString meetingsSql(const char* what, const char* order)
{
    QStringList kinds;
    for (const char* kind : meetingKinds)
        kinds.append(u'\'' + QLatin1String(kind) + u'\'');
    return QStringLiteral("SELECT %1 FROM note_about t CROSS JOIN note n ON n.id = t.note_id"
                          " WHERE t.person_id = ? AND t.day >= ? AND t.day <= ?"
                          " AND n.kind IN (%3) ORDER BY %2")
        .arg(QLatin1String(what), QLatin1String(order), kinds.join(u','));
}

} // namespace

std::vector<NoteMeeting> meetings(const Reader& reader, PersonId person, QDate from, QDate until)
{
    return Sql(reader).all(
        meetingsSql("n.id, t.day, n.kind", "t.day, t.note_id"),
        [](Row row) {
            NoteMeeting one;
            row >> one.id >> one.day >> one.kind;
            return one;
        },
        person, from, until);
}

QDate lastMeeting(const Reader& reader, PersonId person, QDate from, QDate until)
{
    return QDate::fromString(
        Sql(reader)
            .value(meetingsSql("t.day", "t.day DESC LIMIT 1"), person, from, until)
            .toString(),
        Qt::ISODate);
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

} // namespace notes

} // namespace jalons
