#include "core/accompaniment/accompaniment.h"
#include "core/base/what_changed.h"
#include "core/handover/handover.h"
#include "core/handover/handover_columns.h"
#include "core/note/note.h"
#include "core/person/person_columns.h"
#include "core/stay/stay_columns.h"
#include "core/storage/ids.h"
#include "core/structure/structure_columns.h"

namespace jalons::handovers {

namespace {

/// Who asks, as far as the file has that professional.
ProfessionalId asking(const Reader& reader)
{
    const ProfessionalId me = reader.actor().professional;
    return me.isValid()
            && Sql(reader)
                   .value(QStringLiteral("SELECT 1 FROM professional WHERE id = ?"), me)
                   .isValid()
        ? me
        : ProfessionalId();
}

} // namespace

ShiftHours hours(const Reader& reader)
{
    const Structure structure = structures::load(reader);
    return {structure.dayFrom, structure.nightFrom};
}

Shift current(const Reader& reader)
{
    return shiftAt(ClockMoment::of(reader.now()), hours(reader));
}

HandoverEntry load(const Reader& reader, HandoverEntryId id)
{
    return handoverEntryTable.load(reader, id);
}

HandoverRow row(const Reader& reader, HandoverEntryId id)
{
    HandoverRow line;
    line.entry = load(reader, id);
    const auto name = [&](const TableInfo& table, auto who) {
        const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE id = ?");
        return Sql(reader)
            .value(sql.arg(QLatin1String(table.called.sql), QLatin1String(table.name)), who)
            .toString();
    };
    line.author = name(professionalTable, line.entry.author);
    line.doneBy = name(professionalTable, line.entry.doneBy);
    line.person = name(personTable, line.entry.person);
    line.lodging = name(lodgingTable, line.entry.lodging);
    const ProfessionalId me = reader.actor().professional;
    line.isRead = me.isValid() && line.entry.author == me;
    for (const HandoverReading& reading :
        handoverReadingTable.all(reader, QStringLiteral("WHERE entry_id = ? ORDER BY id"), id)) {
        line.readers.append(name(professionalTable, reading.professional));
        line.isRead = line.isRead || reading.professional == me;
    }
    line.note = {Sql(reader)
                     .value(QStringLiteral("SELECT id FROM note WHERE handover_id = ?"), id)
                     .toLongLong()};
    return line;
}

QList<qint64> of(const Reader& reader, const Shift& shift)
{
    const ShiftHours when = hours(reader);
    const ClockMoment from = beginOf(shift, when);
    const ClockMoment until = beginOf(nextOf(shift), when);
    return ids(reader,
        QStringLiteral("SELECT id FROM handover_entry WHERE (day, time) >= (?, ?)"
                       " AND (day, time) < (?, ?) ORDER BY day DESC, time DESC, id DESC"),
        {stored(from.day), stored(from.time), stored(until.day), stored(until.time)});
}

QList<qint64> leftBefore(const Reader& reader, const Shift& shift, int limit)
{
    const ClockMoment from = beginOf(shift, hours(reader));
    return ids(reader,
        QStringLiteral("SELECT id FROM handover_entry WHERE to_do = 1 AND done_on IS NULL"
                       " AND (day, time) < (?, ?) ORDER BY day, time, id LIMIT ?"),
        {stored(from.day), stored(from.time), limit});
}

QList<qint64> unread(const Reader& reader, const Shift& from, int limit)
{
    const ProfessionalId me = reader.actor().professional;
    if (!me.isValid())
        return {};
    const ClockMoment begin = beginOf(from, hours(reader));
    return ids(reader,
        QStringLiteral("SELECT e.id FROM handover_entry e WHERE (e.day, e.time) >= (?, ?)"
                       " AND e.author_id IS NOT ? AND NOT EXISTS (SELECT 1 FROM handover_reading r"
                       " WHERE r.entry_id = e.id AND r.professional_id = ?)"
                       " ORDER BY e.important DESC, e.day, e.time, e.id LIMIT ?"),
        {stored(begin.day), stored(begin.time), me.value, me.value, limit});
}

HandoverEntryId save(Work& work, const HandoverEntry& given, const HandoverEntry* shown)
{
    const HandoverEntry entry = consistent(given);
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(entry, work.today()), before));
    const HandoverEntryId id{handoverEntryTable.save(work, entry, shown)};
    if (shown) // what two desks wrote must hold together too
        refuseOn(ofWhatChanged(problems(load(work, id), work.today()), before));
    return id;
}

void remove(Work& work, HandoverEntryId id)
{
    for (const qint64 reading :
        ids(work, QStringLiteral("SELECT id FROM handover_reading WHERE entry_id = ?"), {id.value}))
        work.remove("handover_reading", reading);
    for (const qint64 note :
        ids(work, QStringLiteral("SELECT id FROM note WHERE handover_id = ?"), {id.value}))
        work.save("note", note, {{"handover_id", HandoverEntryId()}});
    work.remove("handover_entry", id.value);
}

void read(Work& work, const QList<qint64>& entries)
{
    const ProfessionalId me = asking(work);
    if (!me.isValid())
        throw Refusal(Problem{{}, ProblemKind::MissingAuthor, {}});
    for (const qint64 entry : entries) {
        const HandoverRow line = row(work, {entry});
        if (!line.isRead)
            handoverReadingTable.save(work, {{}, line.entry.id, me, work.today()});
    }
}

void setDone(Work& work, HandoverEntryId id, bool done)
{
    const HandoverEntry shown = load(work, id);
    HandoverEntry entry = shown;
    entry.doneOn = done ? work.today() : QDate();
    entry.doneBy = done ? asking(work) : ProfessionalId();
    save(work, entry, &shown);
}

NoteId toJournal(Work& work, HandoverEntryId id)
{
    const HandoverRow line = row(work, id);
    const HandoverEntry& entry = line.entry;
    if (line.note.isValid())
        return line.note;
    if (!entry.person.isValid())
        throw Refusal(Problem{QStringLiteral("person"), ProblemKind::Required, {}});
    Note note;
    note.person = entry.person;
    note.accompaniment = accompaniments::current(work, entry.person);
    note.day = entry.day;
    note.time = entry.time;
    note.kind = entry.important ? QStringLiteral("incident") : QStringLiteral("observation");
    note.author = entry.author;
    note.text = entry.text;
    note.handover = id;
    return notes::save(work, note);
}

} // namespace jalons::handovers
