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

inline constexpr int mostUnnamed = 10000;

/// Where people voice their needs: conseil de la vie sociale, assemblée de quartier, groupe
/// d'expression. Whoever was there is named only if they agree; the others are counted.
struct Assembly
{
    AssemblyId id;
    QString kind; ///< vocabulary assembly_kind
    QString title; ///< what it is about; may be empty
    QDate day; ///< required; it may be to come
    TimeOfDay time; ///< may be none
    QString place;
    QDate convenedOn; ///< not after the day
    QString convened; ///< who was convened
    QString agenda; ///< ordre du jour: a line each
    QString present; ///< a name a line
    int unnamed = 0; ///< others who were there, 0–mostUnnamed
    QString minutes; ///< what was said, decided

    /// Those named and the others.
    int presentInAll() const;
    bool operator==(const Assembly&) const = default;
};

enum class VoicedKind { Need, Proposal };
template <>
inline constexpr std::array codes<VoicedKind>{
    std::pair{VoicedKind::Need, "need"}, std::pair{VoicedKind::Proposal, "proposal"}};

/// A need or a proposal voiced there (besoin exprimé), by whom is not said; and what was answered.
struct ExpressedNeed
{
    ExpressedNeedId id;
    AssemblyId assembly;
    int position = 0; ///< from 1
    VoicedKind kind = VoicedKind::Need;
    QString domain; ///< vocabulary domain
    QString area; ///< the neighbourhood, the place
    QString words; ///< required
    QString answer; ///< required once it is answered
    QDate answeredOn; ///< not after today
    QString answeredBy;

    bool isAnswered() const { return answeredOn.isValid(); }
    bool operator==(const ExpressedNeed&) const = default;
};

/// Required at « day »; EndBeforeStart at « day » before its convening; OutOfRange at « unnamed »;
/// TooLong.
Problems problems(const Assembly& assembly);
/// Required at « words », and at « answer » for one that has a day; DateInFuture at « answeredOn »;
/// TooLong.
Problems problems(const ExpressedNeed& need, QDate today);

namespace assemblies {
Assembly load(const Reader& reader, AssemblyId id);
/// The latest first: the next @p limit ids after @p after (0: from the latest).
/// @param kind empty: all.
QList<qint64> page(const Reader& reader, const QString& kind, qint64 after, int limit);
/// @param shown see people::save. @throws Refusal on problems().
AssemblyId save(Work& work, const Assembly& assembly, const Assembly* shown = nullptr);
/// What was voiced there goes with it.
void remove(Work& work, AssemblyId id);
} // namespace assemblies

namespace expressed_needs {
ExpressedNeed load(const Reader& reader, ExpressedNeedId id);
std::vector<ExpressedNeed> of(const Reader& reader, AssemblyId assembly);
/// How many wait for an answer.
int unanswered(const Reader& reader, AssemblyId assembly);
/// A new one comes last.
ExpressedNeedId save(Work& work, const ExpressedNeed& need, const ExpressedNeed* shown = nullptr);
void remove(Work& work, ExpressedNeedId id);
} // namespace expressed_needs

} // namespace jalons
