#pragma once
#include "core/accompaniment/accompaniment.h"
#include "core/duplicate/likeness.h"
#include "core/field/custom_field.h"
#include "core/household/reconcile.h"
#include "core/stay/reconcile.h"
#include <QDate>
#include <optional>

namespace jalons {

/// A table whose rows refer to a person.
struct PersonReference
{
    QString table;
    QString column;

    bool operator==(const PersonReference&) const = default;
};

/// How many rows of a table go from one file to the other.
struct MovedRows
{
    QString table;
    int rows = 0;
};

/// What merging two files (fusion de dossiers) would do.
struct MergePlan
{
    Person kept;
    Person gone;
    CustomValues keptFields;
    CustomValues goneFields;
    std::vector<MovedRows> moved; ///< only tables with rows, in the order of the schema
    std::optional<Accompaniment> keptCurrent; ///< both set: one has to be closed
    std::optional<Accompaniment> goneCurrent;
    std::vector<StayClash> stays; ///< of each it has to be said which is right
    std::optional<HouseholdClash> households; ///< it has to be said where the person lives
};

/// How it is done, as the person chose.
struct MergeOrder
{
    PersonId kept;
    PersonId gone;
    Person result; ///< what the file kept will say of the person; its id is ignored
    CustomValues fields; ///< the same for the structure's own fields
    /// When both files have a current accompaniment: which one goes on. The other is closed today
    /// with the reason « fusion de dossiers ».
    AccompanimentId goesOn;
    std::vector<StayVerdict> stays{}; ///< one for each clash
    HouseholdAfter household = HouseholdAfter::NotSaid; ///< when each file has one
};

/// What was done, to be told.
struct MergeDone
{
    std::vector<MovedRows> moved; ///< as in the plan
    StaysReconciled stays;
    bool isClosed = false; ///< one of two current accompaniments
    HouseholdAfter household = HouseholdAfter::NotSaid;
};

namespace duplicates {
/// Every column of the file that refers to a person, read from the schema itself, so that no table
/// is forgotten when one is added.
std::vector<PersonReference> references(const Reader& reader);
/// Pairs of the whole file that look like one person and were not said to be two.
std::vector<LikePair> possible(const Reader& reader, int most = 500);
/// Remembers that the two are two people.
void dismiss(Work& work, PersonId a, PersonId b);

/// What is not said in one file is taken from the other; where both say something, the file kept.
Person proposed(const Person& kept, const Person& gone);
MergePlan plan(const Reader& reader, PersonId kept, PersonId gone);
/// Brings everything of one file to the other in one operation; the file left empty is removed and
/// its number remembered. Signed contracts stay as they were signed.
/// @throws Refusal when the result has problems, Missing, AlreadyCurrent when two accompaniments
/// are
///         current and none is chosen, and as stays::reconcile and households::reconcile do.
MergeDone merge(Work& work, const MergeOrder& order);
} // namespace duplicates

} // namespace jalons
