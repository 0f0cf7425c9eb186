#include "core/timeline/timeline.h"

#include <algorithm>

namespace jalons {

TimelineKind kindOf(TimelineFact fact)
{
    using F = TimelineFact;
    switch (fact) {
    case F::Opened:
    case F::Relayed:
    case F::Closed:
        break;
    case F::Mattered:
        return TimelineKind::Moment;
    case F::Met:
        return TimelineKind::Meeting;
    case F::AssessmentBegun:
    case F::AssessmentDone:
        return TimelineKind::Assessment;
    case F::ContractSigned:
    case F::ContractAnnulled:
        return TimelineKind::Contract;
    case F::ActionPlanned:
    case F::ActionDone:
    case F::ActionPostponed:
    case F::ActionPostponedAtTheirWish:
        return TimelineKind::Action;
    case F::Arrived:
    case F::Moved:
    case F::Away:
    case F::Left:
        return TimelineKind::Stay;
    case F::SituationBegan:
    case F::SituationEnded:
        return TimelineKind::Situation;
    case F::Printed:
    case F::AttestationGiven:
    case F::PaperGiven:
        return TimelineKind::Document;
    case F::Paused:
    case F::RhythmAgreed:
        return TimelineKind::Rhythm;
    }
    return TimelineKind::Course;
}

QDate lastDayOf(const TimelineEvent& event, QDate today)
{
    if (event.goesOn)
        return std::max(event.on.latest(), today);
    return event.until.isValid() ? std::max(event.until, event.on.latest()) : event.on.latest();
}

QDate Timeline::first() const
{
    QDate day = std::min(course.openedOn, today);
    for (const TimelineEvent& event : events)
        day = std::min(day, event.on.earliest());
    return day;
}

QDate Timeline::last() const
{
    QDate day = today;
    for (const TimelineEvent& event : events)
        day = std::max(day, lastDayOf(event, today));
    return day;
}

std::vector<TimelineEvent> ofKinds(
    std::vector<TimelineEvent> events, const std::vector<TimelineKind>& kinds)
{
    if (!kinds.empty())
        std::erase_if(events, [&](const TimelineEvent& event) {
            return std::find(kinds.begin(), kinds.end(), kindOf(event.fact)) == kinds.end();
        });
    return events;
}

} // namespace jalons
