#pragma once
#include "core/duplicate/likeness.h"
#include "core/exchange/targets.h"
#include "core/field/custom_field.h"
#include "core/lineage/lineage.h"
#include "core/person/person.h"
#include "core/structure/structure.h"
#include "core/vocabulary/vocabulary.h"

namespace jalons {

enum class ImportProblemKind {
    NoName, ///< nothing to call the person by: the line is left out
    NoMemberName, ///< nor a member of the household
    Value, ///< a value that a rule refuses: see problem
    UnknownProfessional, ///< nobody of the team has this name
    CellTooLong, ///< longer than any cell may be
    BeyondHeader, ///< more cells than headers: perhaps a separator too many
    CellError, ///< an error of a formula
    LostQuote, ///< a quote that closed nothing: the line was read without it
    Swallows, ///< this cell holds lines that look like other people
    NoteIsFull ///< there is no room left in the note
};

/// What is to be looked at in a line of the list. A side cell never keeps somebody out.
struct ImportProblem
{
    int line = 0; ///< as the spreadsheet numbers it
    int column = -1; ///< of the table; -1: the whole line
    ImportProblemKind kind = ImportProblemKind::Value;
    QString value; ///< as it is written in the list
    Problem problem{}; ///< for Value
    bool isKept = true; ///< the value stands in the note to be checked; otherwise it is left out

    bool operator==(const ImportProblem&) const = default;
};

/// What to do with a line that resembles somebody.
enum class DuplicateChoice {
    Skip,
    Complete, ///< fills what is empty in the existing file, changes nothing else
    Create
};

/// Somebody of the structure, or of an earlier line, whom a line resembles.
struct ImportDuplicate
{
    Likeness likeness = Likeness::None;
    PersonId person; ///< invalid: an earlier line of the list
    std::size_t earlier = 0; ///< index in ImportPlan::lines
    QString name; ///< as lists show it
    QString birthDate; ///< PartialDate as ISO
    bool isSure = false; ///< nothing contradicts: the same person, unless somebody says otherwise
};

/// A member of a household written on the line of its reference person.
struct ImportMember
{
    Person person;
    QString role;

    bool operator==(const ImportMember&) const = default;
};

/// What to do where the file and the list say two things.
enum class DifferenceChoice {
    Keep, ///< what the file says stays, the list's value is left out
    Take, ///< the list's value replaces it
    Add ///< both: a phone beside the other, anything else in the note
};

struct ImportDifference
{
    /// Column of the person; « field.person.ID » for an own field, « accompaniment.origin » and
    /// « household.role »: these last are kept or added, never taken.
    QString field;
    QString before; ///< as it is read in French
    QString after;
    QString note; ///< « Adresse : 3 rue Basse », what Add writes into the note
    DifferenceChoice choice = DifferenceChoice::Add;

    bool operator==(const ImportDifference&) const = default;
};

/// What the current accompaniment and the household say is changed in their own places.
inline bool mayBeTaken(const ImportDifference& difference)
{
    return !difference.field.contains(u'.') || difference.field.startsWith(QLatin1String("field."));
}

/// One line of the list, understood.
struct ImportLine
{
    std::size_t index = 0; ///< in DataTable::lines
    int number = 0; ///< as the spreadsheet numbers it
    Person person;
    QDate openedOn; ///< invalid: no accompaniment is opened
    QStringList types;
    QString origin;
    ProfessionalId referent;
    CustomValues answers; ///< to the structure's own fields of a person
    CustomValues openedAnswers; ///< and of the accompaniment
    QString household; ///< shared by the lines of one household
    QString role;
    std::vector<ImportMember> members;
    QString unknownReferent; ///< a name that nobody of the team has
    QString referentNote; ///< how the note says it
    bool hasProblem = false;
    bool isBlocked = false; ///< names nobody: cannot be imported before it is corrected
    bool isNobody = false; ///< a total, a footer, a blank line: left out unless isTaken
    bool isTaken = false; ///< chosen as a person all the same
    ImportDuplicate duplicate;
    DuplicateChoice choice = DuplicateChoice::Create;
    /// Where the one it completes says something else.
    std::vector<ImportDifference> differences;
};

struct ImportPlan
{
    std::vector<ImportLine> lines;
    std::vector<ImportProblem> problems;
    /// Unknown referents are added to the team, in the same operation.
    bool addsReferents = false;
    bool isCancelled = false;
    int placeholders = 0; ///< cells that say that there is nothing to say: « NULL », « - »
    int keptAsText = 0; ///< values that no field holds whole, kept in the note
    QHash<int, int> leftAside; ///< values of the columns that nothing takes, by column
    Lineage seen; ///< what the file was when the plan was made

    bool isIncluded(const ImportLine& line) const
    {
        return !line.isBlocked && (!line.isNobody || line.isTaken)
            && (line.duplicate.likeness == Likeness::None || line.choice != DuplicateChoice::Skip);
    }
    /// Everybody would be written, and every value placed or kept as text.
    bool isWhole() const;
};

/// Understands every line of the table. Nothing is written.
ImportPlan planImport(const Reader& reader, const Vocabulary& vocabulary, const DataTable& table,
    const ImportMapping& mapping, const Step& step = {});

struct ImportSummary
{
    int created = 0; ///< people, members of households included
    int completed = 0; ///< people who were there and have learnt something
    int accompaniments = 0;
    int households = 0;
    int leftOut = 0; ///< people not imported
    int nobody = 0; ///< totals, footers, blank lines
    int different = 0; ///< differences decided: kept, taken or added
    int keptAsText = 0; ///< values kept in the note
    int valuesLeftOut = 0; ///< values that are nowhere
    int placeholders = 0; ///< « NULL », « - »…
    int professionals = 0; ///< added to the team
    int metMeanwhile = 0; ///< lines found to be of somebody written since the plan was shown
    QList<qint64> people; ///< created or completed, in the order of the list

    bool operator==(const ImportSummary&) const = default;
};

/// What was chosen while looking at @p shown, for the same lines understood again.
void keepChoices(ImportPlan& now, const ImportPlan& shown);

/// What a plan would do, as things stand.
struct ImportOutlook
{
    int created = 0; ///< lines
    int completed = 0; ///< lines
    int different = 0; ///< differences of these
    int leftOut = 0; ///< lines that name nobody, or that are left out by choice
    int nobody = 0; ///< totals, footers, blank lines
    int swallowing = 0; ///< lines whose quote was lost, or that hold what looks like others
    int keptAsText = 0; ///< values
    int valuesLeftOut = 0;
    int placeholders = 0;

    bool operator==(const ImportOutlook&) const = default;
};
ImportOutlook outlookOf(const ImportPlan& plan);

/// A value that a column's list of words does not know.
struct UnknownWord
{
    QString target;
    QString list; ///< the vocabulary that has the words it may mean
    QString value; ///< as it is first written
    int lines = 0;

    bool operator==(const UnknownWord&) const = default;
};
/// What may be said once for a whole column: see ImportMapping::words.
std::vector<UnknownWord> unknownWords(const ImportPlan& plan, const ImportMapping& mapping);
/// Referents whom nobody in the team is called, and could be added.
QStringList unknownReferents(const ImportPlan& plan);

/// Writes what the plan includes. @throws Refusal without problem when @p step says stop: perform
/// then leaves nothing behind.
ImportSummary writeImport(Work& work, const ImportPlan& plan, const Step& step = {});

/// As writeImport, for a plan that somebody has looked at since: when the file has changed
/// meanwhile, it is made again inside the transaction, so that two desks with one list never write
/// anybody twice. What was chosen for a line stays while it is about the same person; a line that
/// now meets somebody completes them when names and birth say so, and is left out otherwise.
ImportSummary importPlanned(Work& work, const DataTable& table, const ImportMapping& mapping,
    const ImportPlan& shown, const Step& step = {});

/// The lines with problems, as they are in the list, with their number and a column that says in
/// words what to correct.
DataTable problemTable(const DataTable& table, const ImportPlan& plan, const QString& remarkHeader,
    const std::function<QString(const ImportProblem&)>& words);

} // namespace jalons
