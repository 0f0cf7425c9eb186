#pragma once
#include "core/rhythm/rhythm.h"
#include "core/storage/work.h"

namespace jalons {

/// The kinds of what happened in an accompaniment: the lanes of its timeline.
enum class TimelineKind {
    Course, ///< its opening and its end
    Moment,
    Meeting,
    Assessment,
    Contract,
    Action,
    Stay,
    Situation,
    Document,
    Rhythm
};
template <>
inline constexpr std::array codes<TimelineKind>{std::pair{TimelineKind::Course, "course"},
    std::pair{TimelineKind::Moment, "moment"}, std::pair{TimelineKind::Meeting, "meeting"},
    std::pair{TimelineKind::Assessment, "assessment"},
    std::pair{TimelineKind::Contract, "contract"}, std::pair{TimelineKind::Action, "action"},
    std::pair{TimelineKind::Stay, "stay"}, std::pair{TimelineKind::Situation, "situation"},
    std::pair{TimelineKind::Document, "document"}, std::pair{TimelineKind::Rhythm, "rhythm"}};

enum class TimelineFact {
    Opened,
    Relayed, ///< words: the new referent; more: what the person says of it
    Closed, ///< code: exit_reason
    Mattered, ///< words: the person's; code: domain
    Met, ///< code: note_kind
    AssessmentBegun, ///< code: assessment_kind
    AssessmentDone, ///< the same
    ContractSigned, ///< code: contract_kind; words: its number
    ContractAnnulled, ///< the same
    ActionPlanned, ///< words: its title
    ActionDone, ///< the same; more: what it changed for the person
    ActionPostponed, ///< words: its title
    ActionPostponedAtTheirWish, ///< the same; no delay, and no fault
    Arrived, ///< words: the place
    Moved, ///< the same
    Away, ///< code: absence_reason; a span: until the day of return
    Left, ///< code: stay_destination; words: the place
    SituationBegan, ///< code: the kind of its family; words: its detail
    SituationEnded, ///< the same
    Printed, ///< a contract for signature; words: number and rank
    AttestationGiven, ///< code: attestation_kind; words: its number
    PaperGiven, ///< code: paper_kind; words: its number
    Paused, ///< a span; words: why; wishedBy
    RhythmAgreed ///< unit and every
};
TimelineKind kindOf(TimelineFact fact);

/// Something that happened on a day, in a month or a year, or from a day to another.
struct TimelineEvent
{
    TimelineFact fact = TimelineFact::Opened;
    PartialDate on;
    QDate until; ///< of a span: its last day
    bool goesOn = false; ///< a span that has no last day yet
    QString list; ///< the vocabulary of the code
    QString code;
    QString words; ///< as they were written
    QString more; ///< as it was written
    WishedBy wishedBy = WishedBy::Both;
    RhythmUnit unit = RhythmUnit::Week;
    int every = 0;
    Touched record; ///< what opens

    bool isSpan() const { return goesOn || until.isValid(); }
    bool operator==(const TimelineEvent&) const = default;
};

/// What happened in one accompaniment, gathered from the file (frise). Of notes it has the day and
/// the kind of those that tell of a meeting, never their words; of an assessment its days, never
/// the professional's analysis.
struct Timeline
{
    AccompanimentId accompaniment;
    PersonId person;
    CourseDays course;
    QDate today;
    std::vector<TimelineEvent> events; ///< by their first possible day, then by kind

    /// First and last day to show: all that is known, today included.
    QDate first() const;
    QDate last() const;
    bool operator==(const Timeline&) const = default;
};

/// The last day that an event may be of: of a span that goes on, today.
QDate lastDayOf(const TimelineEvent& event, QDate today);
/// Only what is of these kinds; all of it when none is given.
std::vector<TimelineEvent> ofKinds(
    std::vector<TimelineEvent> events, const std::vector<TimelineKind>& kinds);

/// @throws Refusal(Missing) when there is none.
Timeline timelineOf(const Reader& reader, AccompanimentId accompaniment);

} // namespace jalons
