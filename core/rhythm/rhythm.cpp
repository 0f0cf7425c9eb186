#include "core/rhythm/rhythm.h"

#include "core/base/rules.h"
#include "core/base/text_limits.h"
#include <algorithm>

namespace jalons {

namespace {

const QDate oldestMoment(1900, 1, 1);

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

void checkInside(Problems& found, const char* field, QDate day, const CourseDays& course)
{
    if (day.isValid()
        && (day < course.openedOn || (course.closedOn.isValid() && day > course.closedOn)))
        found.append({QLatin1String(field), ProblemKind::OutsideAccompaniment,
            {iso(course.openedOn), iso(course.closedOn)}});
}

bool shareADay(const Pause& a, const Pause& b)
{
    return (!a.to.isValid() || b.from <= a.to) && (!b.to.isValid() || a.from <= b.to);
}

QDate after(QDate day, const MeetingRhythm& rhythm)
{
    switch (rhythm.unit) {
    case RhythmUnit::Day:
        return day.addDays(rhythm.every);
    case RhythmUnit::Week:
        return day.addDays(7 * rhythm.every);
    case RhythmUnit::Month:
        return day.addMonths(rhythm.every);
    case RhythmUnit::OnRequest:
        break;
    }
    return {};
}

} // namespace

Problems problems(const Pause& pause, const CourseDays& course, const std::vector<Pause>& others)
{
    Problems found;
    checkGiven(found, "from", pause.from.isValid());
    checkOrder(found, "to", pause.from, pause.to);
    checkLength(found, "reason", pause.reason, longestFieldText);
    checkInside(found, "from", pause.from, course);
    if (pause.to.isValid() || !course.closedOn.isValid())
        checkInside(found, "to", pause.to, course);
    else
        checkInside(found, "to", course.closedOn.addDays(1), course);
    if (!pause.from.isValid() || (pause.to.isValid() && pause.to < pause.from))
        return found;
    for (const Pause& other : others)
        if (other.id != pause.id && shareADay(pause, other)) {
            found.append({QStringLiteral("from"), ProblemKind::PauseOverlaps,
                {iso(other.from), iso(other.to)}});
            break;
        }
    return found;
}

std::optional<Pause> pauseOn(const std::vector<Pause>& pauses, QDate day)
{
    const auto found = std::find_if(
        pauses.begin(), pauses.end(), [day](const Pause& one) { return one.holdsOn(day); });
    return found == pauses.end() ? std::nullopt : std::optional(*found);
}

bool waitsForPause(DueKind kind)
{
    return kind == DueKind::Review || kind == DueKind::UpdateObjectives;
}

MeetingRhythm consistent(MeetingRhythm rhythm)
{
    if (rhythm.unit == RhythmUnit::OnRequest)
        rhythm.every = leastEvery;
    return rhythm;
}

Problems problems(
    const MeetingRhythm& rhythm, const CourseDays& course, const std::vector<MeetingRhythm>& others)
{
    Problems found;
    checkGiven(found, "from", rhythm.from.isValid());
    checkInside(found, "from", rhythm.from, course);
    if (rhythm.unit != RhythmUnit::OnRequest
        && (rhythm.every < leastEvery || rhythm.every > mostEvery))
        found.append({QStringLiteral("every"), ProblemKind::OutOfRange,
            {QString::number(leastEvery), QString::number(mostEvery)}});
    if (std::any_of(others.begin(), others.end(), [&](const MeetingRhythm& other) {
            return other.id != rhythm.id && rhythm.from.isValid() && other.from == rhythm.from;
        }))
        found.append({QStringLiteral("from"), ProblemKind::AgreedThatDay, {iso(rhythm.from)}});
    return found;
}

std::optional<MeetingRhythm> rhythmOn(const std::vector<MeetingRhythm>& agreed, QDate day)
{
    std::optional<MeetingRhythm> last;
    for (const MeetingRhythm& one : agreed)
        if (one.from <= day && (!last || one.from > last->from))
            last = one;
    return last;
}

QDate meetingBy(const MeetingFacts& facts, QDate today)
{
    const auto rhythm = rhythmOn(facts.agreed, today);
    if (!rhythm || !facts.lastMet.isValid())
        return {};
    QDate since = std::max(facts.lastMet, rhythm->from);
    for (const Pause& pause : facts.pauses)
        if (pause.to.isValid() && pause.to < today)
            since = std::max(since, pause.to);
    return after(since, *rhythm);
}

bool isToPropose(const MeetingFacts& facts, QDate today)
{
    const QDate by = meetingBy(facts, today);
    return by.isValid() && by <= today && !pauseOn(facts.pauses, today);
}

Problems problems(const KeyMoment& moment, QDate today)
{
    Problems found;
    checkGiven(found, "when", moment.when.isKnown());
    checkPast(found, "when", moment.when.earliest(), today);
    if (moment.when.isKnown() && moment.when.earliest() < oldestMoment)
        found.append({QStringLiteral("when"), ProblemKind::DateTooOld, {moment.when.toIso()}});
    checkGiven(found, "words", !moment.words.trimmed().isEmpty());
    checkLength(found, "words", moment.words, longestFieldText);
    return found;
}

} // namespace jalons
