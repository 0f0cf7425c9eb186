#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/file/operation.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// Initial diagnostic, intermediate evaluation and final bilan are one concept, so that entry and
/// exit compare by construction.
enum class AssessmentKind { Initial, Intermediate, Final };
template <>
inline constexpr std::array codes<AssessmentKind>{std::pair{AssessmentKind::Initial, "initial"},
    std::pair{AssessmentKind::Intermediate, "intermediate"},
    std::pair{AssessmentKind::Final, "final"}};

/// The rhythm of the person is respected: a domain may stay unaddressed.
enum class EntryStatus { NotAddressed, Open, Later, Declined };
template <>
inline constexpr std::array codes<EntryStatus>{
    std::pair{EntryStatus::NotAddressed, "not_addressed"}, std::pair{EntryStatus::Open, "open"},
    std::pair{EntryStatus::Later, "later"}, std::pair{EntryStatus::Declined, "declined"}};

/// What an evaluation decides for what follows.
enum class Decision { None, Continue, Amend, Reorient, Close };
template <>
inline constexpr std::array codes<Decision>{std::pair{Decision::None, ""},
    std::pair{Decision::Continue, "continue"}, std::pair{Decision::Amend, "amend"},
    std::pair{Decision::Reorient, "reorient"}, std::pair{Decision::Close, "close"}};

enum class FindingKind { Strength, Difficulty, Need };
template <>
inline constexpr std::array codes<FindingKind>{std::pair{FindingKind::Strength, "strength"},
    std::pair{FindingKind::Difficulty, "difficulty"}, std::pair{FindingKind::Need, "need"}};

/// A strength (point d'appui), difficulty or need (besoin) named in a domain, in the words used.
struct Finding
{
    FindingId id;
    FindingKind kind = FindingKind::Need;
    QString text;
    FactorId factor{}; ///< of a strength or difficulty: what it says; set when it is stored

    bool operator==(const Finding&) const = default;
};

/// What was said of one domain in one assessment.
struct DomainEntry
{
    DomainEntryId id;
    AssessmentId assessment;
    QString domain; ///< vocabulary domain
    EntryStatus status = EntryStatus::NotAddressed;
    QString personWords; ///< verbatim
    int personLevel = 0; ///< 1–5, 0 when not given
    int professionalLevel = 0; ///< 1–5, 0 when not given; never averaged with the person's
    QString analysis; ///< the professional's
    QString tried; ///< what was already tried
    int priority = 0; ///< 1 is first, 0 none; the person's order
    std::vector<Finding> findings;

    QStringList texts(FindingKind kind) const;
    bool isEmpty() const;
    bool operator==(const DomainEntry&) const = default;
};

/// One diagnostic, evaluation or bilan.
struct Assessment
{
    AssessmentId id;
    AccompanimentId accompaniment;
    AssessmentKind kind = AssessmentKind::Initial;
    QDate startedOn;
    QDate completedOn; ///< invalid while open
    QString participants; ///< who took part
    ProfessionalId author;
    QString summary; ///< shared analysis; what matters first
    QString personView; ///< the person's appreciation of the path (evaluation)
    Decision decision = Decision::None;
    QString decisionDetail;

    bool isCompleted() const { return completedOn.isValid(); }
    bool operator==(const Assessment&) const = default;
};

/// A diagnostic, evaluation or bilan as it stood when it was completed: what is printed from then
/// on. Opened again and completed with other words, it has a next version; this one stays.
struct AssessmentVersion
{
    AssessmentVersionId id;
    AssessmentId assessment;
    int version = 0; ///< from 1; never given twice
    QDate completedOn;
    QByteArray sheet; ///< the document (JSON of its blocks), without the logo
    QByteArray extract; ///< of an evaluation, what the préfet may read; empty: none was kept
    QByteArray map; ///< the map of difficulties of that day; empty: nothing was linked

    bool operator==(const AssessmentVersion&) const = default;
};

Problems problems(const Assessment& assessment, QDate today);
Problems problems(const DomainEntry& entry);

/// Steps between the two voices in a domain: 0 when equal or when one of them is silent.
int divergence(const DomainEntry& entry);

/// A need said in an assessment, that an objective may answer.
struct Need
{
    FindingId id;
    QString domain;
    QString text;

    bool operator==(const Need&) const = default;
};

/// The operation that writes in it: of the diagnostic, or of an evaluation.
Operation updateOf(const Assessment& assessment);

namespace assessments {
Assessment load(const Reader& reader, AssessmentId id);
std::vector<Assessment> of(const Reader& reader, AccompanimentId accompaniment);
/// The initial diagnostic; an invalid id before it is started.
AssessmentId initial(const Reader& reader, AccompanimentId accompaniment);
/// The completed assessment that precedes @p id: what an evaluation shows beside.
AssessmentId previous(const Reader& reader, AssessmentId id);
/// All domains in the order of the conversation: those of the vocabulary without an entry come as
/// empty, not addressed ones (invalid id).
std::vector<DomainEntry> entries(const Reader& reader, AssessmentId id);
/// What was known of each domain before @p id (« avant »): of the completed assessment that
/// precedes it, and where one of the two was silent there, their last level; a domain that was not
/// talked about then, as it last was. Empty without an earlier assessment.
std::vector<DomainEntry> knownBefore(const Reader& reader, AssessmentId id);
/// Every need said in the assessments of an accompaniment, in their order.
std::vector<Need> needs(const Reader& reader, AccompanimentId accompaniment);
DomainEntry entry(const Reader& reader, AssessmentId id, const QString& domain);
/// Starts the initial diagnostic on @p day; does nothing when it was started already.
void startInitial(Work& work, AccompanimentId accompaniment, QDate day, ProfessionalId author);
/// @param shown as the form first showed it: see people::save.
AssessmentId save(Work& work, const Assessment& assessment, const Assessment* shown = nullptr);
/// Saves the entry with its findings: findings keep their id when their text is unchanged or given
/// with it.
/// @param shown see people::save; findings never clash, what each desk added or took away is kept.
DomainEntryId save(Work& work, const DomainEntry& entry, const DomainEntry* shown = nullptr);
/// Gives a domain its rank in the person's order (see withPriority); one that has a rank was talked
/// about.
void giveRank(Work& work, AssessmentId id, const QString& domain, int rank);
} // namespace assessments

} // namespace jalons
