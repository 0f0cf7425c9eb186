#include "core/base/what_changed.h"
#include "core/note/note.h"
#include "core/note/note_columns.h"
#include "core/person/person_columns.h"
#include "core/storage/ids.h"
#include "core/storage/search_query.h"
#include "core/storage/sql.h"
#include "core/structure/structure_columns.h"
#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace jalons {

namespace {
/// Of the vocabulary note_kind: what brings people together. It is not open to other words.
constexpr std::array meetingKinds{"interview", "visit", "escort"};
/// And what else brings word of somebody.
constexpr std::array contactKinds{"interview", "visit", "escort", "call"};

bool isAmong(std::span<const char* const> kinds, const QString& kind)
{
    return std::any_of(
        kinds.begin(), kinds.end(), [&](const char* one) { return kind == QLatin1String(one); });
}
} // namespace

bool isMeeting(const QString& kind)
{
    return isAmong(meetingKinds, kind);
}

bool isContact(const QString& kind)
{
    return isAmong(contactKinds, kind);
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
        work.save("note_about", id,
            {{"note_id", note.id}, {"person_id", person}, {"day", note.day}, {"time", note.time}});
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

QString mayReadSql(const Reader& reader, const char* as)
{
    // A number that the program itself gives: nothing typed gets into the text.
    return QStringLiteral("(%1.access = 'team' OR %1.author_id = %2 OR (%1.access = 'referent'"
                          " AND EXISTS (SELECT 1 FROM accompaniment a"
                          " WHERE a.id = %1.accompaniment_id AND a.referent_id = %2)))")
        .arg(QLatin1String(as))
        .arg(reader.actor().professional.value);
}

bool mayRead(const Reader& reader, const QJsonObject& image)
{
    const QString access = image.value(QLatin1String("access")).toString();
    const qint64 me = reader.actor().professional.value;
    if (access.isEmpty() || access == toCode(NoteAccess::Team)) // empty: written before 0041
        return true;
    if (image.value(QLatin1String("author_id")).toInteger() == me && me > 0)
        return true;
    return access == toCode(NoteAccess::Referent) && me > 0
        && Sql(reader)
               .value(
                   QStringLiteral("SELECT 1 FROM accompaniment WHERE id = ? AND referent_id = ?"),
                   image.value(QLatin1String("accompaniment_id")).toInteger(), me)
               .isValid();
}

QList<qint64> page(
    const Reader& reader, PersonId person, qint64 after, int limit, const NoteFilter& filter)
{
    // Shapes rather than « OR ? = 0 »: each reads its range of the index and stops.
    QVariantList values{person.value};
    QString sql = QStringLiteral("SELECT t.note_id FROM note_about t CROSS JOIN note n"
                                 " ON n.id = t.note_id WHERE t.person_id = ? AND ")
        + mayReadSql(reader, "n");
    if (after != 0) {
        sql += QStringLiteral(
            " AND (t.day, t.time, t.note_id) < (SELECT day, time, id FROM note WHERE id = ?)");
        values.append(after);
    }
    const auto narrowed = [&](const QString& condition, const QVariant& value) {
        sql += QStringLiteral(" AND ") + condition;
        values.append(value);
    };
    if (filter.from.isValid())
        narrowed(QStringLiteral("t.day >= ?"), stored(filter.from));
    if (filter.until.isValid())
        narrowed(QStringLiteral("t.day <= ?"), stored(filter.until));
    if (!filter.kind.isEmpty())
        narrowed(QStringLiteral("n.kind = ?"), filter.kind);
    if (!filter.domain.isEmpty())
        narrowed(QStringLiteral("EXISTS (SELECT 1 FROM json_each(iif(n.domains = '', '[]', "
                                "n.domains)) WHERE value = ?)"),
            filter.domain);
    if (const search::Query query(filter.search); !query.isEmpty())
        // Each note of the person is asked for in the index: what others wrote costs nothing.
        narrowed(QStringLiteral("EXISTS (SELECT 1 FROM note_search WHERE note_search MATCH ?"
                                " AND rowid = t.note_id)"),
            query.lastPrefix());
    sql += QStringLiteral(" ORDER BY t.day DESC, t.time DESC, t.note_id DESC LIMIT ?");
    values.append(limit);
    return ids(reader, sql, values);
}

QList<qint64> all(const Reader& reader, qint64 after, int limit)
{
    const QString sql = QStringLiteral("SELECT n.id FROM note n WHERE %1 AND ")
                            .arg(after != 0 ? QStringLiteral("n.id < ?") : QStringLiteral("?"))
        + mayReadSql(reader, "n") + QStringLiteral(" ORDER BY n.id DESC LIMIT ?");
    return ids(reader, sql, {after != 0 ? after : 1, limit});
}

int kept(const Reader& reader, PersonId person)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT count(*) FROM note_about t CROSS JOIN note n"
                              " ON n.id = t.note_id WHERE t.person_id = ? AND NOT ")
                + mayReadSql(reader, "n"),
            person)
        .toInt();
}

namespace {

QString quoted(std::span<const char* const> kinds)
{
    QStringList all;
    for (const char* kind : kinds)
        all.append(u'\'' + QLatin1String(kind) + u'\'');
    return all.join(u',');
}

QString meetingsSql(const char* what, const char* order)
{
    return QStringLiteral("SELECT %1 FROM note_about t CROSS JOIN note n ON n.id = t.note_id"
                          " WHERE t.person_id = ? AND t.day >= ? AND t.day <= ?"
                          " AND n.kind IN (%3) ORDER BY %2")
        .arg(QLatin1String(what), QLatin1String(order), quoted(meetingKinds));
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

QString lastContactSql(const char* person)
{
    return QStringLiteral("(SELECT t.day FROM note_about t CROSS JOIN note n ON n.id = t.note_id"
                          " WHERE t.person_id = %1 AND t.day <= ? AND n.kind IN (%2)"
                          " ORDER BY t.day DESC LIMIT 1)")
        .arg(QLatin1String(person), quoted(contactKinds));
}

QDate lastContact(const Reader& reader, PersonId person, QDate until)
{
    return QDate::fromString(
        Sql(reader)
            .value(QStringLiteral("SELECT ") + lastContactSql("?"), person, until)
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
    if (shown) { // a day or an hour moved at another desk stays
        const Note now = load(work, id);
        stored.day = now.day;
        stored.time = now.time;
    }
    if (!shown || !note.id.isValid() || shown->others != note.others || shown->day != note.day
        || shown->time != note.time)
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
