#include "core/autonomy/autonomy.h"

#include <algorithm>

namespace jalons {

int AutonomyWeights::of(AutonomyDimension dimension) const
{
    switch (dimension) {
    case AutonomyDimension::Material:
        return material;
    case AutonomyDimension::Relational:
        return relational;
    case AutonomyDimension::Cultural:
        return cultural;
    case AutonomyDimension::Social:
        break;
    }
    return social;
}

Problems problems(const AutonomyWeights& weights)
{
    Problems found;
    const auto check = [&](const char* field, int weight) {
        if (weight < 0 || weight > heaviestWeight)
            found.append({QLatin1String(field), ProblemKind::OutOfRange,
                {QStringLiteral("0"), QString::number(heaviestWeight)}});
    };
    check("material", weights.material);
    check("relational", weights.relational);
    check("cultural", weights.cultural);
    check("social", weights.social);
    return found;
}

namespace {

DimensionLevel levelOf(const std::vector<DomainEntry>& entries,
    const std::vector<AutonomyWeights>& weights, AutonomyDimension dimension,
    int DomainEntry::*voice)
{
    DimensionLevel found;
    int sum = 0;
    int weight = 0;
    for (const DomainEntry& entry : entries) {
        const auto own = std::find_if(weights.begin(), weights.end(),
            [&](const AutonomyWeights& one) { return one.domain == entry.domain; });
        const int counts = own == weights.end() ? 0 : own->of(dimension);
        if (counts == 0)
            continue;
        if (entry.*voice == 0) {
            found.missing.append(entry.domain);
            continue;
        }
        found.counted.append(entry.domain);
        sum += counts * entry.*voice;
        weight += counts;
    }
    if (weight > 0)
        found.level = double(sum) / weight;
    return found;
}

} // namespace

std::vector<DimensionView> autonomyOf(
    const std::vector<DomainEntry>& entries, const std::vector<AutonomyWeights>& weights)
{
    std::vector<DimensionView> views;
    for (const AutonomyDimension dimension : autonomyDimensions)
        views.push_back({dimension, levelOf(entries, weights, dimension, &DomainEntry::personLevel),
            levelOf(entries, weights, dimension, &DomainEntry::professionalLevel)});
    return views;
}

} // namespace jalons
