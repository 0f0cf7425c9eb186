#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/base/time_of_day.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

inline constexpr int mostPlaces = 10000;

/// What is done together (action collective), or a project of développement social: aims, partners,
/// means, steps, effects. Only a title is required.
struct Activity
{
    ActivityId id;
    QString title; ///< required
    QString kind; ///< vocabulary collective_kind
    QString aims;
    QString place;
    ProfessionalId professional; ///< who is in charge
    QString partners; ///< with whom: inhabitants, associations, companies, town, department
    QString means;
    QString steps;
    QString effects; ///< what it changed
    int places = 0; ///< for how many, 0–mostPlaces; 0: not said
    QDate from;
    QDate to; ///< not before the first day

    bool operator==(const Activity&) const = default;
};

/// One meeting of it (séance).
struct ActivitySession
{
    ActivitySessionId id;
    ActivityId activity;
    QDate day; ///< required; it may be to come
    TimeOfDay time; ///< may be none
    int minutes = 0; ///< 0–24 h; 0: not said
    QString theme;
    QString place; ///< empty: that of the activity
    QString result; ///< what came of it
    QString appraisal; ///< what those who were there say of it

    bool operator==(const ActivitySession&) const = default;
};

/// Whether somebody came.
enum class Came { Expected, Present, Absent, Excused };
template <>
inline constexpr std::array codes<Came>{std::pair{Came::Expected, "expected"},
    std::pair{Came::Present, "present"}, std::pair{Came::Absent, "absent"},
    std::pair{Came::Excused, "excused"}};

/// Somebody expected at a session, or who came (présence).
struct Attendance
{
    AttendanceId id;
    ActivitySessionId session;
    PersonId person;
    Came came = Came::Expected;
    ObjectiveId objective; ///< of their contract, that it serves; may be none
    QString words; ///< what the person says of it

    bool operator==(const Attendance&) const = default;
};

/// Required, TooLong at « title »; OutOfRange at « places »; EndBeforeStart at « to ».
Problems problems(const Activity& activity);
/// Required at « day »; OutOfRange at « minutes »; TooLong.
Problems problems(const ActivitySession& session);
/// DateInFuture at « came » for what can only be known once the session is held.
Problems problems(const Attendance& attendance, QDate sessionDay, QDate today);

/// An attendance as a list shows it.
struct AttendanceRow
{
    Attendance attendance;
    QString name; ///< of the person, as in lists
    bool isAdult = true; ///< on the day of the session

    bool operator==(const AttendanceRow&) const = default;
};

struct ActivityFilter
{
    QString search; ///< words, the last perhaps a beginning of three letters
    QString kind;

    bool operator==(const ActivityFilter&) const = default;
};

namespace activities {
Activity load(const Reader& reader, ActivityId id);
/// The next @p limit ids after @p after (0: from the start) by title.
QList<qint64> page(const Reader& reader, const ActivityFilter& filter, qint64 after, int limit);
/// @param shown see people::save. @throws Refusal on problems().
ActivityId save(Work& work, const Activity& activity, const Activity* shown = nullptr);
/// @throws Refusal(StillUsed) while it has sessions.
void remove(Work& work, ActivityId id);
} // namespace activities

namespace sessions {
ActivitySession load(const Reader& reader, ActivitySessionId id);
/// The latest first.
std::vector<ActivitySession> of(const Reader& reader, ActivityId activity);
ActivitySessionId save(
    Work& work, const ActivitySession& session, const ActivitySession* shown = nullptr);
/// Its attendances go with it.
void remove(Work& work, ActivitySessionId id);
} // namespace sessions

namespace attendances {
Attendance load(const Reader& reader, AttendanceId id);
/// By name.
std::vector<AttendanceRow> of(const Reader& reader, ActivitySessionId session);
/// Expects somebody, once. @return the row, the one there is already if so.
AttendanceId expect(Work& work, ActivitySessionId session, PersonId person);
/// Everybody who lives with the person that day too.
void expectHousehold(Work& work, ActivitySessionId session, PersonId person);
/// Those who were expected at the session before: a group comes back.
void expectAsBefore(Work& work, ActivitySessionId session);
AttendanceId save(Work& work, const Attendance& attendance, const Attendance* shown = nullptr);
void remove(Work& work, AttendanceId id);
} // namespace attendances

} // namespace jalons
