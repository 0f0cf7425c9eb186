#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/diagnostic/assessment.h"
#include <QStringList>
#include <array>
#include <vector>

namespace jalons {

/// The four dimensions of autonomy, towards which an accompaniment goes: matérielle, relationnelle,
/// culturelle, sociale.
enum class AutonomyDimension { Material, Relational, Cultural, Social };
inline constexpr std::array autonomyDimensions{AutonomyDimension::Material,
    AutonomyDimension::Relational, AutonomyDimension::Cultural, AutonomyDimension::Social};

inline constexpr int heaviestWeight = 3;

/// How much a domain counts in each dimension: 0 not at all, to heaviestWeight.
struct AutonomyWeights
{
    AutonomyWeightsId id; ///< invalid: as the program ships them
    QString domain; ///< vocabulary domain
    int material = 0;
    int relational = 0;
    int cultural = 0;
    int social = 0;

    int of(AutonomyDimension dimension) const;
    bool operator==(const AutonomyWeights&) const = default;
};

/// OutOfRange for a weight that is not 0 to heaviestWeight.
Problems problems(const AutonomyWeights& weights);

/// Where one voice sees a person in one dimension.
struct DimensionLevel
{
    double level = 0; ///< 1 to 5, the weighted mean of the levels given; 0: none was given
    QStringList counted; ///< the domains it comes from
    QStringList missing; ///< those that count and of which this voice gave no level

    bool operator==(const DimensionLevel&) const = default;
};

/// One dimension as each of the two sees it. The voices are never put together, nor the dimensions:
/// there is no figure for a person.
struct DimensionView
{
    AutonomyDimension dimension = AutonomyDimension::Material;
    DimensionLevel person;
    DimensionLevel professional;

    bool operator==(const DimensionView&) const = default;
};

/// The four dimensions of an assessment, from the levels of its domains. A domain that has no
/// weights counts in none.
std::vector<DimensionView> autonomyOf(
    const std::vector<DomainEntry>& entries, const std::vector<AutonomyWeights>& weights);

namespace autonomy {
/// Of a row of the structure's. @throws Refusal(Missing).
AutonomyWeights load(const Reader& reader, AutonomyWeightsId id);
/// Of every domain that has weights: the structure's, else those that the program ships.
std::vector<AutonomyWeights> weights(const Reader& reader);
/// Of one domain; all 0 where nobody gave it any.
AutonomyWeights weightsOf(const Reader& reader, const QString& domain);
/// Those of a domain: a second row of the same one is never made.
/// @param shown see people::save. @throws Refusal on problems(), Missing for a domain that no
/// vocabulary holds.
AutonomyWeightsId save(
    Work& work, const AutonomyWeights& weights, const AutonomyWeights* shown = nullptr);
} // namespace autonomy

} // namespace jalons
