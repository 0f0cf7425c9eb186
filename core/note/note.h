#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QDate>
#include <QStringList>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// What happened on a day, in the journal de suivi of a person. Only a text is required.
struct Note
{
    NoteId id;
    PersonId person; ///< required; in whose file it was written
    AccompanimentId accompaniment; ///< the one under way that day; may be none
    QDate day; ///< required, not after today
    QString kind; ///< vocabulary note_kind
    ProfessionalId author;
    QString text; ///< up to longestFieldText
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

Problems problems(const Note& note, QDate today);

namespace notes {
Note load(const Reader& reader, NoteId id);
NoteRow row(const Reader& reader, NoteId id);
/// A person's journal, newest first: the next @p limit ids after @p after (0: from the newest), on
/// a covering index. Notes written for others of the household that concern the person included.
QList<qint64> page(const Reader& reader, PersonId person, qint64 after, int limit);
/// The meetings with a person from @p from to @p until, both included, the earliest first; in
/// whosever file of the household they were written.
std::vector<NoteMeeting> meetings(const Reader& reader, PersonId person, QDate from, QDate until);
/// The day of the last of them; invalid without one.
QDate lastMeeting(const Reader& reader, PersonId person, QDate from, QDate until);
/// @param shown the note as a form first showed it: what another desk wrote since stays.
NoteId save(Work& work, const Note& note, const Note* shown = nullptr);
void remove(Work& work, NoteId id);
} // namespace notes

} // namespace jalons
