#include "core/contract/article_conditions.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/who_signs.h"
#include "core/household/household.h"
#include "core/participation/participation.h"
#include "core/person/person.h"
#include "core/stay/admission.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons::contracts {

namespace {

/// Where the person is lodged that day; for a stay to come, where it will begin.
LodgingId lodgingOn(const Reader& reader, const Contract& contract, PersonId person, QDate day)
{
    const Stay now = stays::at(reader, person, day);
    if (now.id.isValid() || !contract.admission.isValid())
        return now.lodging;
    for (const Stay& stay : stays::ofAdmission(reader, contract.admission))
        if (stay.person == person)
            return stay.lodging;
    return {};
}

bool isSpread(const Reader& reader, LodgingId place)
{
    const auto tree = lodgings::tree(reader);
    return std::any_of(tree.begin(), tree.end(),
        [&](const LodgingNode& one) { return one.lodging.id == place && one.spread; });
}

bool hasMeals(const Reader& reader, const Contract& contract, PersonId person)
{
    if (contract.services.contains(QLatin1String("meals")))
        return true;
    const std::vector<ParticipationRow> paid = participations::of(reader, person);
    return !paid.empty() && paid.front().participation.meals;
}

bool hasAnimal(const Reader& reader, PersonId person, QDate day)
{
    const HouseholdId household = households::of(reader, person, day);
    return household.isValid() && !households::animals(reader, household, day).empty();
}

bool livesWithChildren(const Reader& reader, PersonId person, QDate day)
{
    const auto children = households::childrenOf(reader, person, day);
    return std::any_of(children.begin(), children.end(),
        [](const HouseholdMember& one) { return one.membership.atHome; });
}

} // namespace

bool isChrs(const Reader& reader)
{
    return legalClocks(structures::load(reader).kind) == LegalClocks::Chrs;
}

std::set<ArticleCondition> holding(const Reader& reader, const Contract& contract)
{
    std::set<ArticleCondition> found{ArticleCondition::Always};
    if (!contract.accompaniment.isValid())
        return found;
    // Its avenant, which keeps the variant, is one like any other.
    if (contract.kind == ContractKind::Individual
        && contract.variant == IndividualVariant::Emergency)
        return {ArticleCondition::Emergency};
    const Accompaniment course = accompaniments::load(reader, contract.accompaniment);
    const Person person = people::load(reader, course.person);
    const QDate day = contract.from.isValid() ? contract.from : reader.today();
    const LodgingId place = lodgingOn(reader, contract, person.id, day);
    const bool isLodged = place.isValid() || contract.admission.isValid();
    const auto add = [&](ArticleCondition condition, bool holds) {
        if (holds)
            found.insert(condition);
    };
    add(ArticleCondition::Lodged, isLodged);
    add(ArticleCondition::Meals, hasMeals(reader, contract, person.id));
    add(ArticleCondition::Children, livesWithChildren(reader, person.id, day));
    add(ArticleCondition::Animal, hasAnimal(reader, person.id, day));
    add(ArticleCondition::Protection, measureInForce(reader, contract).has_value());
    add(ArticleCondition::Minor, person.birthDate.isSurelyMinorAt(day));
    add(ArticleCondition::Interpreter, person.interpreter);
    add(ArticleCondition::Scattered, place.isValid() && isSpread(reader, place));
    add(ArticleCondition::SocialAid, contract.admission.isValid() && isChrs(reader));
    add(ArticleCondition::Refusal, contract.variant == IndividualVariant::Refusal);
    add(ArticleCondition::Services, !contract.services.isEmpty());
    add(ArticleCondition::Mandate,
        !course.mandateAuthority.trimmed().isEmpty()
            || course.types.contains(QLatin1String("imposed")));
    add(ArticleCondition::Rsa, course.types.contains(QLatin1String("rsa")));
    return found;
}

} // namespace jalons::contracts
