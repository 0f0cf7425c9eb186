#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/problem.h"
#include "core/cycle/cycle.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// The days of the accompaniment that something is told of.
struct CourseDays
{
    QDate openedOn;
    QDate closedOn; ///< invalid while it runs

    bool operator==(const CourseDays&) const = default;
};

/// By whose wish an accompaniment pauses.
enum class WishedBy { Person, Professional, Both };
template <>
inline constexpr std::array codes<WishedBy>{std::pair{WishedBy::Person, "person"},
    std::pair{WishedBy::Professional, "professional"}, std::pair{WishedBy::Both, "both"}};

/// Days during which an accompaniment rests (pause). It asks nothing of the person; it suspends no
/// duty that the law sets for the structure.
struct Pause
{
    PauseId id;
    AccompanimentId accompaniment;
    QDate from; ///< required; may be to come
    QDate to; ///< the last day; invalid: nobody knows yet
    WishedBy wishedBy = WishedBy::Both;
    QString reason; ///< a few words why; may be empty

    bool holdsOn(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
    bool operator==(const Pause&) const = default;
};

/// Required; EndBeforeStart; OutsideAccompaniment, also for one without a last day when the
/// accompaniment is over; PauseOverlaps with one of @p others, at « from ». The pause itself may be
/// among them.
Problems problems(const Pause& pause, const CourseDays& course, const std::vector<Pause>& others);
/// The pause of a day; nothing when there is none.
std::optional<Pause> pauseOn(const std::vector<Pause>& pauses, QDate day);
/// Whether a pause keeps the day's lists from reminding of a deadline. What needs the person — the
/// bilan, objectives brought up to date — waits for its end. A contract handed over within 15 days,
/// signed within a month, made precise within six, and its term do not (CASF D311): these are
/// duties of the structure, and no text suspends them.
bool waitsForPause(DueKind kind);

enum class RhythmUnit { Day, Week, Month, OnRequest };
template <>
inline constexpr std::array codes<RhythmUnit>{std::pair{RhythmUnit::Day, "day"},
    std::pair{RhythmUnit::Week, "week"}, std::pair{RhythmUnit::Month, "month"},
    std::pair{RhythmUnit::OnRequest, "on_request"}};

inline constexpr int leastEvery = 1;
inline constexpr int mostEvery = 90;

/// How often one agreed to meet (fréquence convenue des rencontres), from a day on: until the next
/// agreement.
struct MeetingRhythm
{
    MeetingRhythmId id;
    AccompanimentId accompaniment;
    QDate from; ///< required
    RhythmUnit unit = RhythmUnit::Week;
    int every = 1; ///< leastEvery to mostEvery units; 1 on request

    bool operator==(const MeetingRhythm&) const = default;
};

/// Without the number that « on request » does not have.
MeetingRhythm consistent(MeetingRhythm rhythm);
/// Required, OutsideAccompaniment, OutOfRange; AlreadyUsed when another of @p others begins that
/// day.
Problems problems(const MeetingRhythm& rhythm, const CourseDays& course,
    const std::vector<MeetingRhythm>& others);
/// What was agreed last on @p day or before; nothing when nothing was.
std::optional<MeetingRhythm> rhythmOn(const std::vector<MeetingRhythm>& agreed, QDate day);

/// What is known of the meetings of an accompaniment.
struct MeetingFacts
{
    std::vector<MeetingRhythm> agreed;
    std::vector<Pause> pauses;
    QDate lastMet; ///< by the journal; invalid: nothing is written of a meeting

    bool operator==(const MeetingFacts&) const = default;
};

/// The day by which a meeting was agreed: so long after the last one, after the agreement, or after
/// the latest pause that has ended, whichever is latest. Invalid when nothing is known to say it:
/// no agreement, on request, no meeting in the journal. Months are calendar months.
QDate meetingBy(const MeetingFacts& facts, QDate today);
/// Whether it is the structure's turn to propose one: the day has come, and no pause holds. Never a
/// delay of the person.
bool isToPropose(const MeetingFacts& facts, QDate today);

/// What mattered (moment important), in the person's words.
struct KeyMoment
{
    MomentId id;
    AccompanimentId accompaniment;
    PartialDate when; ///< required; may be long before the accompaniment
    QString words; ///< required, up to longestFieldText
    QString domain; ///< vocabulary domain; may be empty

    bool operator==(const KeyMoment&) const = default;
};

/// Required, DateInFuture when it surely is, DateTooOld before 1900, TooLong.
Problems problems(const KeyMoment& moment, QDate today);

namespace rhythms {
CourseDays courseDays(const Reader& reader, AccompanimentId accompaniment);
MeetingFacts meetings(const Reader& reader, AccompanimentId accompaniment);
MeetingRhythm load(const Reader& reader, MeetingRhythmId id);
/// From the earliest.
std::vector<MeetingRhythm> of(const Reader& reader, AccompanimentId accompaniment);
/// @param shown see people::save. @throws Refusal on problems().
MeetingRhythmId save(Work& work, const MeetingRhythm& rhythm, const MeetingRhythm* shown = nullptr);
void remove(Work& work, MeetingRhythmId id);
} // namespace rhythms

namespace pauses {
Pause load(const Reader& reader, PauseId id);
/// From the earliest.
std::vector<Pause> of(const Reader& reader, AccompanimentId accompaniment);
/// @param shown see people::save. @throws Refusal on problems(), of what two desks wrote too.
PauseId save(Work& work, const Pause& pause, const Pause* shown = nullptr);
void remove(Work& work, PauseId id);
/// The pauses of an accompaniment whose days were changed: one that is open or goes beyond its end
/// ends with it, one that would begin afterwards goes. @throws Refusal PauseBefore, at « openedOn
/// », when one began before the opening.
void follow(Work& work, AccompanimentId accompaniment);
/// SQL that says whether a pause holds for an accompaniment, « a.id »; its values are the day,
/// twice.
QString holdsSql(const char* accompaniment);
/// What an undo may break, of pauses and of accompaniments: see TableInfo::standing.
Problems standing(const Reader& reader, const QList<qint64>& there);
Problems standingInCourses(const Reader& reader, const QList<qint64>& there);
} // namespace pauses

namespace moments {
KeyMoment load(const Reader& reader, MomentId id);
/// By their date, those known less well first.
std::vector<KeyMoment> of(const Reader& reader, AccompanimentId accompaniment);
/// @param shown see people::save. @throws Refusal on problems().
MomentId save(Work& work, const KeyMoment& moment, const KeyMoment* shown = nullptr);
void remove(Work& work, MomentId id);
} // namespace moments

} // namespace jalons
