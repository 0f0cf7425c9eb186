#include "core/situation/path.h"
#include "core/storage/sql.h"

#include "core/base/date_text.h"
#include "core/base/list_limits.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "core/sentence/sentences.h"
#include "core/storage/work.h"
#include <QLocale>
#include <algorithm>

namespace jalons::situations {

namespace {

const char* titleOf(SituationFamily family)
{
    switch (family) {
    case SituationFamily::Housing:
        return "intake.situation.housing";
    case SituationFamily::Income:
        return "intake.situation.income";
    case SituationFamily::Activity:
        return "intake.situation.activity";
    case SituationFamily::HealthCover:
        return "intake.situation.health_cover";
    case SituationFamily::FamilyStatus:
        return "intake.situation.family_status";
    case SituationFamily::Permit:
        return "intake.situation.permit";
    case SituationFamily::Protection:
        return "intake.situation.protection";
    case SituationFamily::Entitlement:
        return "intake.situation.entitlement";
    case SituationFamily::HousingRequest:
        break;
    }
    return "intake.situation.housing_request";
}

QString term(const Reader& reader, const QString& list, const QString& code)
{
    if (code.isEmpty())
        return {};
    const QString label
        = Sql(reader)
              .value(
                  QStringLiteral("SELECT french FROM term WHERE list = ? AND code = ?"), list, code)
              .toString();
    return label.isEmpty() ? code : label;
}

QString textOf(const Reader& reader, const Sentences& sentences, const Situation& s)
{
    QStringList parts{term(reader, kindList(s.family), s.kind)};
    const auto add = [&parts](const QString& text) {
        if (!text.isEmpty())
            parts.append(text);
    };
    if (s.amount > Money())
        add(sentences.text("common.month.amount", {{"amount", s.amount.inEuros()}}));
    if (s.family == SituationFamily::HousingRequest && !s.number.isEmpty())
        add(sentences.text("common.numbered", {{"number", s.number}}));
    add(s.detail);
    add(term(reader, QStringLiteral("protection_scope"), s.scope));
    add(s.court);
    add(s.representative);
    add(s.representativeContact);
    if (!s.signs.isEmpty())
        add(sentences.text("intake.situation.signs",
            {{"who", term(reader, QStringLiteral("protection_signs"), s.signs)}}));
    const QString facts = parts.join(QStringLiteral(", "));
    const bool ends = s.expiresOn.isValid();
    if (!s.from.isValid() && !ends)
        return facts;
    return sentences.text(!s.from.isValid() ? "intake.situation.until"
            : ends                          ? "intake.situation.since_until"
                                            : "intake.situation.since",
        {{"facts", facts}, {"from", frenchDate(s.from)}, {"until", frenchDate(s.expiresOn)}});
}

} // namespace

std::vector<PathLane> paths(const Reader& reader, PersonId person, QDate day)
{
    std::vector<PathLane> lanes;
    const auto add = [&](PersonId id, const QString& name) {
        const bool known = std::any_of(
            lanes.begin(), lanes.end(), [&](const PathLane& lane) { return lane.person == id; });
        if (known || lanes.size() >= mostLinesInCard)
            return;
        auto stays = jalons::stays::of(reader, id);
        std::reverse(stays.begin(), stays.end());
        lanes.push_back(
            {id, name, history(reader, id, SituationFamily::Housing), std::move(stays)});
    };
    add(person, people::load(reader, person).fullName());
    const HouseholdId household = households::of(reader, person, day);
    if (household.isValid())
        for (const HouseholdMember& member : households::history(reader, household))
            if (member.membership.custody != QLatin1String("unborn")
                || PartialDate::fromIso(member.birthDate).isKnown())
                add(member.membership.person, member.name);
    return lanes;
}

std::vector<SituationLine> describe(
    const Reader& reader, const Sentences& sentences, PersonId person, QDate day)
{
    std::vector<SituationLine> lines;
    const auto facts = at(reader, person, day);
    for (const auto& [family, code] : codes<SituationFamily>)
        for (const Situation& fact : facts)
            if (fact.family == family)
                lines.push_back(
                    {family, sentences.text(titleOf(family)), textOf(reader, sentences, fact)});
    return lines;
}

} // namespace jalons::situations
