#include "core/base/text.h"
#include "core/base/what_changed.h"
#include "core/collective/activity.h"
#include "core/collective/activity_columns.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "core/storage/ids.h"
#include "core/storage/search_query.h"
#include <algorithm>

namespace jalons {

namespace activities {

Activity load(const Reader& reader, ActivityId id)
{
    return activityTable.load(reader, id);
}

QList<qint64> page(const Reader& reader, const ActivityFilter& filter, qint64 after, int limit)
{
    QStringList where;
    QVariantList values;
    const auto narrowed = [&](const char* condition, const QVariant& value) {
        where.append(QLatin1String(condition));
        values.append(value);
    };
    if (!filter.kind.isEmpty())
        narrowed("kind = ?", filter.kind);
    if (after != 0)
        narrowed("(sort_key, id) > (SELECT sort_key, id FROM activity WHERE id = ?)", after);
    if (const search::Query query(filter.search); !query.isEmpty())
        narrowed("id IN (SELECT rowid FROM activity_search WHERE activity_search MATCH ?)",
            query.lastPrefix());
    QString sql = QStringLiteral("SELECT id FROM activity");
    if (!where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY sort_key, id LIMIT ?");
    values.append(limit);
    return ids(reader, sql, values);
}

ActivityId save(Work& work, const Activity& activity, const Activity* shown)
{
    const Problems before = shown ? problems(*shown) : Problems();
    refuseOn(ofWhatChanged(problems(activity), before));
    const ActivityId id{activityTable.save(work, activity, shown)};
    if (shown) // what two desks wrote must hold together too
        refuseOn(ofWhatChanged(problems(load(work, id)), before));
    return id;
}

void remove(Work& work, ActivityId id)
{
    if (!sessions::of(work, id).empty())
        throw Refusal(Problem{{}, ProblemKind::StillUsed, {}});
    work.remove("activity", id.value);
}

} // namespace activities

namespace sessions {

ActivitySession load(const Reader& reader, ActivitySessionId id)
{
    return activitySessionTable.load(reader, id);
}

std::vector<ActivitySession> of(const Reader& reader, ActivityId activity)
{
    return activitySessionTable.all(reader,
        QStringLiteral("WHERE activity_id = ? ORDER BY day DESC, time DESC, id DESC"), activity);
}

ActivitySessionId save(Work& work, const ActivitySession& session, const ActivitySession* shown)
{
    const Problems before = shown ? problems(*shown) : Problems();
    refuseOn(ofWhatChanged(problems(session), before));
    return {activitySessionTable.save(work, session, shown)};
}

void remove(Work& work, ActivitySessionId id)
{
    for (const qint64 row :
        ids(work, QStringLiteral("SELECT id FROM attendance WHERE session_id = ?"), {id.value}))
        work.remove("attendance", row);
    work.remove("activity_session", id.value);
}

} // namespace sessions

namespace attendances {

Attendance load(const Reader& reader, AttendanceId id)
{
    return attendanceTable.load(reader, id);
}

std::vector<AttendanceRow> of(const Reader& reader, ActivitySessionId session)
{
    const QDate day = sessions::load(reader, session).day;
    std::vector<AttendanceRow> rows;
    for (const Attendance& one :
        attendanceTable.all(reader, QStringLiteral("WHERE session_id = ? ORDER BY id"), session)) {
        const Person person = people::load(reader, one.person);
        rows.push_back({one, person.listName(),
            households::isAdultOn(reader, person.id, person.birthDate, day)});
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const AttendanceRow& a, const AttendanceRow& b) { return fold(a.name) < fold(b.name); });
    return rows;
}

AttendanceId expect(Work& work, ActivitySessionId session, PersonId person)
{
    const qint64 there
        = Sql(work)
              .value(QStringLiteral(
                         "SELECT id FROM attendance WHERE session_id = ? AND person_id = ?"),
                  session, person)
              .toLongLong();
    if (there != 0)
        return {there};
    Attendance expected;
    expected.session = session;
    expected.person = person;
    return {attendanceTable.save(work, expected)};
}

void expectHousehold(Work& work, ActivitySessionId session, PersonId person)
{
    const QDate day = sessions::load(work, session).day;
    expect(work, session, person);
    for (const HouseholdMember& member : households::around(work, person, day))
        expect(work, session, member.membership.person);
}

void expectAsBefore(Work& work, ActivitySessionId session)
{
    const ActivitySession now = sessions::load(work, session);
    const std::vector<ActivitySession> all = sessions::of(work, now.activity);
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const ActivitySession& one) { return one.id == session; });
    if (at == all.end() || at + 1 == all.end())
        return;
    for (const AttendanceRow& row : of(work, (at + 1)->id))
        expect(work, session, row.attendance.person);
}

AttendanceId save(Work& work, const Attendance& attendance, const Attendance* shown)
{
    const QDate day = sessions::load(work, attendance.session).day;
    const Problems before = shown ? problems(*shown, day, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(attendance, day, work.today()), before));
    return {attendanceTable.save(work, attendance, shown)};
}

void remove(Work& work, AttendanceId id)
{
    work.remove("attendance", id.value);
}

} // namespace attendances

} // namespace jalons
