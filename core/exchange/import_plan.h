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
    NoName, ///< nothing to call the person, or a member of the household, by
    Value, ///< a value that a rule refuses: see problem
    UnknownProfessional, ///< nobody of the team has this name
    CellTooLong, ///< cut at the longest cell
    BeyondHeader, ///< more cells than headers: a separator too many
    CellError ///< an error of a formula
};

/// What is to be corrected in a line of the list.
struct ImportProblem
{
    int line = 0; ///< as the spreadsheet numbers it
    int column = -1; ///< of the table; -1: the whole line
    ImportProblemKind kind = ImportProblemKind::Value;
    QString value; ///< as it is written in the list
    Problem problem{}; ///< for Value

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
};

/// A member of a household written on the line of its reference person.
struct ImportMember
{
    Person person;
    QString role;

    bool operator==(const ImportMember&) const = default;
};

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
    QStringList unread; ///< « header : value », what could not be read
    bool hasProblem = false;
    bool isBlocked = false; ///< cannot be imported before it is corrected
    ImportDuplicate duplicate;
    DuplicateChoice choice = DuplicateChoice::Create;
};

struct ImportPlan
{
    std::vector<ImportLine> lines;
    std::vector<ImportProblem> problems;
    /// Lines with a problem are imported as well when they can be: what could not be read is kept
    /// in the welcome note. Otherwise they are left out, to be corrected and imported later.
    bool keepProblemLines = false;
    bool isCancelled = false;
    Lineage seen; ///< what the file was when the plan was made

    bool isIncluded(const ImportLine& line) const
    {
        return !line.isBlocked && (keepProblemLines || !line.hasProblem)
            && (line.duplicate.likeness == Likeness::None || line.choice != DuplicateChoice::Skip);
    }
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
    int leftOut = 0; ///< lines not imported
    int metMeanwhile = 0; ///< lines found to be of somebody written since the plan was shown
    QList<qint64> people; ///< created or completed, in the order of the list

    bool operator==(const ImportSummary&) const = default;
};

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
