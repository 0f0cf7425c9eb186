#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/base/time_of_day.h"
#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// Who a note is for (confidentialité). Until accounts exist it is hidden from the others, not
/// protected: whoever chooses another name at the desk reads it.
enum class NoteAccess {
    Team,
    Referent, ///< the referent of the accompaniment and who wrote it
    Author ///< who wrote it
};
template <>
inline constexpr std::array codes<NoteAccess>{std::pair{NoteAccess::Team, "team"},
    std::pair{NoteAccess::Referent, "referent"}, std::pair{NoteAccess::Author, "author"}};

/// What happened on a day, in the journal de suivi of a person. Only a text is required.
struct Note
{
    NoteId id;
    PersonId person; ///< required; in whose file it was written
    AccompanimentId accompaniment; ///< the one under way that day; may be none
    QDate day; ///< required, not after today
    TimeOfDay time; ///< when it happened; may be none
    QString kind; ///< vocabulary note_kind
    QStringList domains; ///< vocabulary domain
    QStringList present; ///< vocabulary presence: who was there beside the person
    NoteAccess access = NoteAccess::Team; ///< another one needs an author
    ProfessionalId author;
    QString text; ///< up to longestFieldText
    HandoverEntryId handover; ///< the entry of the hand-over that it was made of; mostly none
    std::vector<PersonId> others; ///< of the household, also concerned; sorted

    bool operator==(const Note&) const = default;
};

/// A note as a journal shows it.
struct NoteRow
{
    Note note;
    QString author; ///< name
    QString person; ///< name of the person in whose file it was written
    QStringList others; ///< names, in the order of note.others

    bool operator==(const NoteRow&) const = default;
};

/// What a note tells of a meeting (rencontre): the day and the kind, not its words.
struct NoteMeeting
{
    NoteId id;
    QDate day;
    QString kind; ///< vocabulary note_kind

    bool operator==(const NoteMeeting&) const = default;
};

/// Whether notes of this kind tell that one met: an interview, a visit, going along. A call is
/// none.
bool isMeeting(const QString& kind);
/// Whether they tell that one had to do with the person (contact): met, or spoke on the telephone.
bool isContact(const QString& kind);

/// Which notes of a journal are shown.
struct NoteFilter
{
    QString search{}; ///< words of the text, the last perhaps a beginning; see search::notes
    QString kind{}; ///< vocabulary note_kind
    QString domain{}; ///< vocabulary domain
    QDate from{}; ///< both included; invalid: no bound
    QDate until{};

    bool isEmpty() const { return *this == NoteFilter(); }
    bool operator==(const NoteFilter&) const = default;
};

/// MissingAuthor at « access » for a note kept from the team that nobody wrote.
Problems problems(const Note& note, QDate today);

namespace notes {
Note load(const Reader& reader, NoteId id);
NoteRow row(const Reader& reader, NoteId id);
/// SQL: whether who asks may read the note that is read as @p as (« n »). Every list, search and
/// paper of notes has it; the export of the whole file has not.
QString mayReadSql(const Reader& reader, const char* as);
/// The same of a row as the journal of changes keeps it.
bool mayRead(const Reader& reader, const QJsonObject& image);
/// A person's journal, newest first: the next @p limit ids after @p after (0: from the newest), on
/// an index. Notes written for others of the household that concern the person included; those that
/// are not for who asks are left out.
QList<qint64> page(
    const Reader& reader, PersonId person, qint64 after, int limit, const NoteFilter& filter = {});
/// All journals at once, the newest written first, by number.
QList<qint64> all(const Reader& reader, qint64 after, int limit);
/// How many notes of a person's journal are not for who asks.
int kept(const Reader& reader, PersonId person);
/// The meetings with a person from @p from to @p until, both included, the earliest first; in
/// whosever file of the household they were written.
std::vector<NoteMeeting> meetings(const Reader& reader, PersonId person, QDate from, QDate until);
/// The day of the last of them; invalid without one.
QDate lastMeeting(const Reader& reader, PersonId person, QDate from, QDate until);
/// SQL: the same day, of the person in the column @p person; its value is @p until.
QString lastContactSql(const char* person);
/// The last day until @p until on which one had to do with the person; invalid without one.
QDate lastContact(const Reader& reader, PersonId person, QDate until);
/// @param shown the note as a form first showed it: what another desk wrote since stays.
NoteId save(Work& work, const Note& note, const Note* shown = nullptr);
void remove(Work& work, NoteId id);
} // namespace notes

} // namespace jalons
