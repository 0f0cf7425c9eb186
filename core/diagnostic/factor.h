#pragma once
#include "core/diagnostic/assessment.h"

namespace jalons {

/// A difficulty or a strength in somebody's life (difficulté, point d'appui), the same from one
/// assessment to the next: each says it with a finding of its own, so that one can say what became
/// of it. Its words are those it was last said with.
struct Factor
{
    FactorId id;
    AccompanimentId accompaniment;
    FindingKind kind = FindingKind::Difficulty; ///< never a need
    QString domain; ///< vocabulary domain
    QString text;
    int across = 0; ///< where it was put by hand on the map, in the units of MapLayout; with
    int down = 0; ///< both 0: where there is room
    PersonId person{}; ///< whose it is, when it is somebody else's of the household

    bool operator==(const Factor&) const = default;
};

namespace factors {
Factor load(const Reader& reader, FactorId id);
/// Those of an accompaniment, in the order in which they were first said.
std::vector<Factor> of(const Reader& reader, AccompanimentId accompaniment);
/// The one that is said with these words, but for case and accents; made when there is none.
FactorId said(Work& work, AccompanimentId accompaniment, FindingKind kind, const QString& domain,
    const QString& text);
/// Says it with other words; it stays the same one.
void reword(Work& work, FactorId id, const QString& text);
/// Removes one that no assessment says any more, that no link joins to another and of which no
/// evaluation says what became; else does nothing: what was drawn or said of it does not go with a
/// word that is taken away.
void forget(Work& work, FactorId id);
/// Those of an accompaniment that no assessment says any more.
std::vector<FactorId> unsaid(const Reader& reader, AccompanimentId accompaniment);
/// Puts it somewhere on the map; 0, 0: where there is room.
void place(Work& work, FactorId id, int across, int down);
/// Says whose it is: somebody of the household, or, invalid or the person themself, of the person
/// who is accompanied. @throws Refusal(Missing) for somebody who never was of their household.
void setWhose(Work& work, FactorId id, PersonId person);
} // namespace factors

} // namespace jalons
