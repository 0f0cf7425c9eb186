#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace jalons {

/// What is wrong with a value somebody gave. Rules return problems, forms show them at the field,
/// and `ui/wording` says them in words.
enum class ProblemKind {
    Required, ///< a value is needed
    NotADate, ///< text that is no date of the calendar; args: what was typed
    DateInFuture, ///< a fact cannot be dated after today; args: the date
    DateTooOld, ///< before 1900: surely a slip; args: the date
    EndBeforeStart, ///< args: start, end
    Overlaps, ///< the period holds another one whole; args: start and end of that one
    BirthAfterContact, ///< first contact before the birth
    TooLong, ///< args: longest length accepted
    NotAMail,
    NotAPhone,
    NotASiret, ///< 14 digits, Luhn (La Poste excepted)
    NotASiren, ///< 9 digits, Luhn
    NotAFiness, ///< 9 digits (or 2A/2B + 7)
    OutOfRange, ///< args: least, most
    UnknownTerm, ///< a code absent from its vocabulary; args: code, « addable » where one may add
                 ///< it
    NotQualified, ///< this professional may not sign contracts; args: name
    SignedBeforeMade, ///< the signature date precedes the start of the diagnostic or contract
    ContractFrozen, ///< a signed contract does not change: make an avenant
    NotCompleted, ///< the diagnostic must be completed first
    AlreadyCompleted,
    NoObjective, ///< a contract needs at least one objective to be signed
    NoCommitment, ///< reciprocity: args: whose commitment is missing (CommitmentParty code)
    OtherSigners, ///< others sign than the measure in force says: why is asked
    MissingInContract, ///< what the law asks of a contract of stay or DIPC; args: manager,
                       ///< services, took_part, admission, social_aid or participation
    MissingReason, ///< « non réalisée » needs its reason
    MissingParty, ///< « reportée » needs by whom
    AlreadyCurrent, ///< the person already has a current accompaniment
    StayOverlaps, ///< the person already has a stay then; args: place, first day, last day or ''
    PlaceUnavailable, ///< args: first day, last day or '', reason code; the place, if it has to be
                      ///< named
    OverCapacity, ///< more people than beds on a day; args: day, people, capacity
    OutsideStay, ///< an absence outside the stay; args: first day, last day or ''
    CapacityTwice, ///< a place counts its beds itself or through the places inside it, not both
    NotANumber, ///< args: what was typed
    NotYesNo, ///< args: what was typed
    AlreadyUsed, ///< this name is taken; args: by what
    StillUsed, ///< cannot be removed: something refers to it
    Missing, ///< the row does not exist (any more)
    NotIntact, ///< the text is no longer the one that was signed; args: number of the contract
    Attached, ///< cannot go: something was attached to it since; args: table of what was attached
    ParentGone, ///< what it belongs to is no longer there; args: table of what is gone
    PlaceTaken, ///< another record stands where only one may; args: table or ''
    NotAccepted, ///< a value that the file does not take; args: table or ''
    RateOutOfBounds, ///< of a participation; args: least and most percentage, the article
    OtherScale, ///< no place of a CHRS: another scale rules it; args: the place or the structure,
                ///< the article
    HouseholdPays, ///< another adult of the household pays for all of them; args: name
    Completed, ///< what was completed does not change: begin another version
    HoursOutOfOrder, ///< the second hour is not after the first; args: both, « 09:30 »
    NotLodged, ///< not in a stay on all these days; args: first day, last day or ''
    NotAccompanied, ///< in no accompaniment on all these days; args: as NotLodged
    NobodyLodgedWith, ///< no child of the household is lodged with the person on all these days
    NotInLatin, ///< a paper needs the name in Latin letters; args: the name as written
    NoSuchAddress, ///< the file knows no address of the kind that was chosen
    MissingForPaper, ///< what a paper needs and the file does not say; args: manager, admission,
                     ///< social_aid, decision, length, stay, prolongation, reasons,
                     ///< prefect_decision, contact or designated
    LinkToItself, ///< of the map of difficulties
    NoSuchLink, ///< a strength protects and does no harm; nothing is done to a strength
    OutsideAccompaniment, ///< args: first and last day of the accompaniment, or ''
    PauseOverlaps, ///< another pause has some of these days; args: its first and last day, or ''
    PauseBefore, ///< a pause began before the opening; args: its first day
    AgreedThatDay, ///< another rhythm of meetings begins that day; args: the day
    UnknownPlaceholder, ///< nothing stands for it there; args: as it was written, « {{…}} »
    LostPlaceholder, ///< what it stands for would no longer be printed; args: « {{…}} »
    NotAfterExit, ///< of an accompaniment that goes on; args: « ended » when it has ended, and only
                  ///< an evaluation after the exit can be started
    NotATime, ///< args: what was typed
    MissingAuthor, ///< who writes was not chosen at the desk: nobody could read it
    NoBoldThere, ///< « ** » where no word can be set in bold
    NotPlainText ///< a line break, markup or a sign of direction where one plain line is read
};

struct Problem
{
    QString field; ///< name of the struct's member it belongs to; empty: the whole
    ProblemKind kind = ProblemKind::Required;
    QStringList args{};

    bool operator==(const Problem&) const = default;
};

using Problems = QList<Problem>;

} // namespace jalons
