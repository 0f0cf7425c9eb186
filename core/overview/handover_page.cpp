#include "core/overview/handover_page.h"

#include "core/base/name_forms.h"
#include "core/base/text.h"
#include "core/person/person_columns.h"
#include "core/stay/lodging.h"
#include "core/stay/stay_columns.h"
#include "core/storage/ids.h"
#include <algorithm>

namespace jalons {

namespace {

std::vector<HandoverRow> entryRows(const Reader& reader, const QList<qint64>& ids)
{
    std::vector<HandoverRow> rows;
    for (const qint64 id : ids)
        rows.push_back(handovers::row(reader, {id}));
    return rows;
}

QString nameOf(const Reader& reader, PersonId person)
{
    return people::load(reader, person).listName();
}

} // namespace

HandoverPage handoverPage(const Reader& reader, const Shift& shift, int most)
{
    HandoverPage page;
    page.shift = shift;
    page.left = entryRows(reader, handovers::leftBefore(reader, shift, most));
    page.entries = entryRows(reader, handovers::of(reader, shift));
    page.movements = board::movements(reader, shift.day, shift.day);
    const auto addAway = [&](const std::vector<Absence>& absences) {
        for (const Absence& absence : absences)
            page.away.push_back({absence, nameOf(reader, absence.person)});
    };
    addAway(absenceTable.all(
        reader, QStringLiteral("WHERE to_date IS NULL AND from_date <= ?"), shift.day));
    addAway(absenceTable.all(reader,
        QStringLiteral("WHERE to_date IS NOT NULL AND to_date > ? AND from_date <= ?"), shift.day,
        shift.day));
    std::sort(page.away.begin(), page.away.end(), [](const AwayRow& a, const AwayRow& b) {
        return std::pair(fold(a.name), a.absence.id) < std::pair(fold(b.name), b.absence.id);
    });
    const ShiftHours hours = handovers::hours(reader);
    const ClockMoment from = beginOf(shift, hours);
    const ClockMoment until = beginOf(nextOf(shift), hours);
    for (const qint64 id : ids(reader,
             QStringLiteral("SELECT n.id FROM note n WHERE n.kind = 'incident'"
                            " AND (n.day, n.time) >= (?, ?) AND (n.day, n.time) < (?, ?)"
                            " AND n.time <> '' AND n.handover_id IS NULL AND ")
                 + notes::mayReadSql(reader, "n") + QStringLiteral(" ORDER BY n.day, n.time, n.id"),
             {stored(from.day), stored(from.time), stored(until.day), stored(until.time)}))
        page.incidents.push_back(notes::row(reader, {id}));
    // Without an hour it is told to whoever works on its day.
    if (shift.part == ShiftPart::Day)
        for (const qint64 id : ids(reader,
                 QStringLiteral("SELECT n.id FROM note n WHERE n.kind = 'incident' AND n.day = ?"
                                " AND n.time = '' AND n.handover_id IS NULL AND ")
                     + notes::mayReadSql(reader, "n") + QStringLiteral(" ORDER BY n.id"),
                 {stored(shift.day)}))
            page.incidents.push_back(notes::row(reader, {id}));
    return page;
}

std::vector<HandoverRow> handoverWaiting(const Reader& reader, int most)
{
    const Shift now = handovers::current(reader);
    QList<qint64> ids = handovers::leftBefore(reader, now, most);
    const Shift from = previousOf(previousOf(now)); // whoever worked yesterday comes back today
    for (const qint64 id : handovers::unread(reader, from, most))
        if (!ids.contains(id) && ids.size() < most)
            ids.append(id);
    return entryRows(reader, ids);
}

std::vector<HandoverSubject> handoverSubjects(const Reader& reader)
{
    std::vector<HandoverSubject> subjects;
    QSet<qint64> known;
    const auto add = [&](PersonId person, const QString& name) {
        if (known.contains(person.value))
            return;
        known.insert(person.value);
        subjects.push_back({person, {}, name});
    };
    for (const board::Present& one : board::presentOn(reader, reader.today()))
        add(one.person, one.name);
    for (Rows rows = Sql(reader).select(QStringLiteral("SELECT p.id, ") + lastNameSql("p")
             + QStringLiteral(
                 ", p.first_names, p.latin_name FROM accompaniment a CROSS JOIN person p"
                 " ON p.id = a.person_id WHERE a.closed_on IS NULL"));
         rows.next();) {
        PersonId person;
        QString last;
        QString first;
        QString latin;
        rows.row() >> person >> last >> first >> latin;
        add(person, listNameOf(last, first, latin));
    }
    std::sort(
        subjects.begin(), subjects.end(), [](const HandoverSubject& a, const HandoverSubject& b) {
            return std::pair(fold(a.label), a.person) < std::pair(fold(b.label), b.person);
        });
    for (const LodgingNode& node : lodgings::tree(reader))
        subjects.push_back({{}, node.lodging.id, node.path});
    return subjects;
}

} // namespace jalons
