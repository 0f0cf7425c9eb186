#include "core/base/what_changed.h"
#include "core/note/note.h"
#include "core/rhythm/rhythm_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons {

namespace rhythms {

CourseDays courseDays(const Reader& reader, AccompanimentId accompaniment)
{
    return Sql(reader).one(
        QStringLiteral("SELECT opened_on, closed_on FROM accompaniment WHERE id = ?"),
        [](Row row) {
            CourseDays days;
            row >> days.openedOn >> days.closedOn;
            return days;
        },
        accompaniment);
}

MeetingFacts meetings(const Reader& reader, AccompanimentId accompaniment)
{
    const CourseDays course = courseDays(reader, accompaniment);
    const PersonId person{
        Sql(reader)
            .value(
                QStringLiteral("SELECT person_id FROM accompaniment WHERE id = ?"), accompaniment)
            .toLongLong()};
    // The interviews of a diagnostic are meetings too, whether or not the journal tells of them.
    const QDate sat = QDate::fromString(
        Sql(reader)
            .value(QStringLiteral("SELECT max(s.held_on) FROM sitting s JOIN assessment e"
                                  " ON e.id = s.assessment_id WHERE e.accompaniment_id = ?"
                                  " AND s.held_on <= ?"),
                accompaniment, reader.today())
            .toString(),
        Qt::ISODate);
    const QDate noted = notes::lastMeeting(reader, person, course.openedOn, reader.today());
    return {of(reader, accompaniment), pauses::of(reader, accompaniment),
        noted.isValid() && (!sat.isValid() || noted > sat) ? noted : sat};
}

MeetingRhythm load(const Reader& reader, MeetingRhythmId id)
{
    return meetingRhythmTable.load(reader, id);
}

std::vector<MeetingRhythm> of(const Reader& reader, AccompanimentId accompaniment)
{
    return meetingRhythmTable.all(
        reader, QStringLiteral("WHERE accompaniment_id = ? ORDER BY from_date, id"), accompaniment);
}

MeetingRhythmId save(Work& work, const MeetingRhythm& given, const MeetingRhythm* shown)
{
    const MeetingRhythm rhythm = consistent(given);
    const CourseDays course = courseDays(work, rhythm.accompaniment);
    const auto others = of(work, rhythm.accompaniment);
    const Problems before = shown ? problems(*shown, course, others) : Problems();
    refuseOn(ofWhatChanged(problems(rhythm, course, others), before));
    const MeetingRhythmId id{meetingRhythmTable.save(work, rhythm, shown)};
    if (shown) // what two desks wrote must hold together too
        refuseOn(ofWhatChanged(problems(load(work, id), course, others), before));
    return id;
}

void remove(Work& work, MeetingRhythmId id)
{
    work.remove("meeting_rhythm", id.value);
}

} // namespace rhythms

namespace pauses {

Pause load(const Reader& reader, PauseId id)
{
    return pauseTable.load(reader, id);
}

std::vector<Pause> of(const Reader& reader, AccompanimentId accompaniment)
{
    return pauseTable.all(
        reader, QStringLiteral("WHERE accompaniment_id = ? ORDER BY from_date, id"), accompaniment);
}

PauseId save(Work& work, const Pause& pause, const Pause* shown)
{
    const CourseDays course = rhythms::courseDays(work, pause.accompaniment);
    const auto others = of(work, pause.accompaniment);
    const Problems before = shown ? problems(*shown, course, others) : Problems();
    refuseOn(ofWhatChanged(problems(pause, course, others), before));
    const PauseId id{pauseTable.save(work, pause, shown)};
    if (shown) // what two desks wrote must hold together too
        refuseOn(ofWhatChanged(problems(load(work, id), course, others), before));
    return id;
}

void remove(Work& work, PauseId id)
{
    work.remove("pause", id.value);
}

void follow(Work& work, AccompanimentId accompaniment)
{
    const CourseDays course = rhythms::courseDays(work, accompaniment);
    for (const Pause& pause : of(work, accompaniment)) {
        if (pause.from < course.openedOn)
            throw Refusal(Problem{QStringLiteral("openedOn"), ProblemKind::PauseBefore,
                {pause.from.toString(Qt::ISODate)}});
        if (!course.closedOn.isValid() || (pause.to.isValid() && pause.to <= course.closedOn))
            continue;
        if (pause.from > course.closedOn) {
            remove(work, pause.id);
            continue;
        }
        Pause ended = pause;
        ended.to = course.closedOn;
        pauseTable.save(work, ended);
    }
}

QString holdsSql(const char* accompaniment)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM pause z WHERE z.accompaniment_id = %1"
                          " AND z.from_date <= ? AND (z.to_date IS NULL OR z.to_date >= ?))")
        .arg(QLatin1String(accompaniment));
}

namespace {

Problems problemsOf(const Reader& reader, const Pause& pause)
{
    return problems(
        pause, rhythms::courseDays(reader, pause.accompaniment), of(reader, pause.accompaniment));
}

} // namespace

Problems standing(const Reader& reader, const QList<qint64>& there)
{
    Problems found;
    for (const qint64 id : there)
        for (const Pause& pause : pauseTable.all(reader, QStringLiteral("WHERE id = ?"), id))
            for (const Problem& problem : problemsOf(reader, pause))
                // One that a file made elsewhere has before the opening: no undo brought it there.
                if (problem.kind == ProblemKind::PauseOverlaps
                    || (problem.kind == ProblemKind::OutsideAccompaniment
                        && !problem.args.value(1).isEmpty()))
                    found.append(problem);
    return found;
}

Problems standingInCourses(const Reader& reader, const QList<qint64>& there)
{
    Problems found;
    for (const qint64 id : there)
        for (const Pause& pause : of(reader, {id}))
            found.append(problemsOf(reader, pause));
    return found;
}

} // namespace pauses

namespace moments {

KeyMoment load(const Reader& reader, MomentId id)
{
    return momentTable.load(reader, id);
}

std::vector<KeyMoment> of(const Reader& reader, AccompanimentId accompaniment)
{
    // « 1998 » comes before « 1998-03 », as it is sorted.
    return momentTable.all(
        reader, QStringLiteral("WHERE accompaniment_id = ? ORDER BY happened, id"), accompaniment);
}

MomentId save(Work& work, const KeyMoment& moment, const KeyMoment* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(moment, work.today()), before));
    rhythms::courseDays(work, moment.accompaniment); // it is there
    return {momentTable.save(work, moment, shown)};
}

void remove(Work& work, MomentId id)
{
    work.remove("moment", id.value);
}

} // namespace moments

} // namespace jalons
