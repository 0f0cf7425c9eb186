#pragma once
#include "core/contract/clauses.h"
#include "core/storage/dated_versions.h"

namespace jalons {

/// A version of the structure's own library for one kind of contract (bibliothèque de clauses), in
/// use from a day on, until the next one. Contracts keep the articles they were begun with; their
/// title and preamble are those of the version in use on the day they were made. What was printed
/// to be signed, or signed, never changes.
struct ClauseVersion
{
    ClauseVersionId id;
    ContractKind kind = ContractKind::Stay; ///< one of kindsWithClauses
    QDate from; ///< the first day it is in use; invalid: being prepared
    QString title; ///< of the sheet
    QString preamble;
    QDate cvsOn; ///< opinion of the conseil de la vie sociale; may be invalid
    QDate boardOn; ///< decision of the conseil d’administration; may be invalid
    QString basis; ///< what ours were when it was begun: a digest of each article, as JSON

    bool operator==(const ClauseVersion&) const = default;
};

/// An article of such a version.
struct Clause
{
    ClauseId id;
    ClauseVersionId version;
    QString code; ///< of the one of ours it comes from; empty: the structure's own
    QString title;
    QString text;
    ArticleCondition condition = ArticleCondition::Always;
    int position = 0;

    bool operator==(const Clause&) const = default;
};

/// Required for the title, UnknownPlaceholder, DateInFuture for an opinion that was given.
Problems problems(const ClauseVersion& version, QDate today);
Problems problems(const Clause& clause, ContractKind kind);

/// What came to one of ours since a version was begun from them.
struct ClauseChange
{
    enum class What { Added, Changed, Removed };
    QString code; ///< of the article; empty: the title or the preamble
    QString title; ///< as ours call it now; of one removed its code
    What what = What::Changed;

    bool operator==(const ClauseChange&) const = default;
};
/// In the order of ours.
std::vector<ClauseChange> changesOfOurs(const ClauseVersion& version);

/// Which clauses of one kind of contract there are.
struct ClauseOverview : VersionsOverview
{
    bool hasNews = false; ///< ours changed since the one in use was begun

    bool operator==(const ClauseOverview&) const = default;
};

namespace clauseLibrary {
ClauseOverview overview(const Reader& reader, ContractKind kind);
ClauseVersion load(const Reader& reader, ClauseVersionId id);
Clause loadClause(const Reader& reader, ClauseId id);
/// Those of a kind: being prepared first, then the latest first.
std::vector<ClauseVersion> versions(const Reader& reader, ContractKind kind);
/// In the order they are printed.
std::vector<Clause> articles(const Reader& reader, ClauseVersionId id);
/// The latest version whose day has come; an invalid id when ours are in use.
ClauseVersionId versionOn(const Reader& reader, ContractKind kind, QDate day);
/// What a version says.
ClauseSet contents(const Reader& reader, ClauseVersionId id);
/// What is in use on a day: the structure's, else ours.
ClauseSet inUse(const Reader& reader, ContractKind kind, QDate day);
/// Whether something that was printed to be signed, or signed, was made with it.
bool isUsed(const Reader& reader, ClauseVersionId id);

/// Begins a version with a copy of ours. It has no day yet: it is being prepared.
ClauseVersionId startFromOurs(Work& work, ContractKind kind);
/// The same with a copy of another version; without the opinions given on that one.
ClauseVersionId startFrom(Work& work, ClauseVersionId source);
/// @param shown as the form first showed it: see people::save. @throws Refusal on problems(),
/// AlreadyUsed for the day of another version, StillUsed for another day of one isUsed().
ClauseVersionId save(
    Work& work, const ClauseVersion& version, const ClauseVersion* shown = nullptr);
ClauseId save(Work& work, const Clause& clause, const Clause* shown = nullptr);
/// An article of the structure's own, at the end.
ClauseId append(Work& work, ClauseVersionId version, const QString& title);
/// Puts the articles of a version in this order; those not named come after.
void reorder(Work& work, ClauseVersionId version, const std::vector<ClauseId>& order);
/// @throws Refusal(StillUsed) for one isUsed().
void remove(Work& work, ClauseVersionId id);
void remove(Work& work, ClauseId id);
/// What changed in ours was looked at: it is not said again.
void acknowledge(Work& work, ClauseVersionId id);
} // namespace clauseLibrary

} // namespace jalons
