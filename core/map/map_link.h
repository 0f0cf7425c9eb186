#pragma once
#include "core/diagnostic/factor.h"
#include "core/map/link_kind.h"
#include <map>

namespace jalons {

/// A link of the map of difficulties (carte des difficultés): « la dette entraîne l'insomnie ».
struct FactorLink
{
    FactorLinkId id;
    FactorId from;
    FactorId to;
    LinkKind kind = LinkKind::LeadsTo;
    LinkView view = LinkView::Both;
    Sureness sureness = Sureness::Sure;

    bool operator==(const FactorLink&) const = default;
};

/// Everything that a map shows of an accompaniment.
struct DifficultyMap
{
    std::vector<Factor> factors;
    std::vector<FactorLink> links;
    std::vector<FactorId> unsaid{}; ///< of the factors: they stay as long as they are linked

    std::map<PersonId, QString> others{}; ///< how those are called whose it is

    /// Null when it has none of this id.
    const Factor* factor(FactorId id) const;
    /// In words: « santé fragile »; of somebody else of the household, « santé fragile (Awa) ».
    QString said(const Factor& factor) const;
    /// Empty when it has none of this id.
    QString said(FactorId id) const;
    bool operator==(const DifficultyMap&) const = default;
};

/// Required without both ends, LinkToItself, AlreadyUsed for one that the map has, NoSuchLink for a
/// strength that does harm or to which something is done.
Problems problems(const FactorLink& link, const DifficultyMap& map);
/// What the links of one voice make: those of the person's view, or the professional's, and those
/// of both; LinkView::Both: all of them.
DifficultyMap seenBy(DifficultyMap map, LinkView voice);

namespace maps {
DifficultyMap of(const Reader& reader, AccompanimentId accompaniment);
FactorLink loadLink(const Reader& reader, FactorLinkId id);
/// An end that is left and that nobody says any more goes with it.
/// @param shown see people::save. @throws Refusal on problems(), Missing when an end is gone or is
/// of another accompaniment.
FactorLinkId save(Work& work, const FactorLink& link, const FactorLink* shown = nullptr);
/// An end that nobody says any more goes with its last link.
void remove(Work& work, FactorLinkId id);
} // namespace maps

} // namespace jalons
