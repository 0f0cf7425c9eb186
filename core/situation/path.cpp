#include "core/situation/path.h"
#include "core/storage/sql.h"

#include "core/base/date_text.h"
#include "core/base/list_limits.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include <QLocale>
#include <algorithm>

namespace jalons::situations {

namespace {

QString titleOf(SituationFamily family)
{
    switch (family) {
    case SituationFamily::Housing:
        return QStringLiteral("Logement ou hébergement");
    case SituationFamily::Income:
        return QStringLiteral("Ressources");
    case SituationFamily::Activity:
        return QStringLiteral("Activité");
    case SituationFamily::HealthCover:
        return QStringLiteral("Couverture santé");
    case SituationFamily::FamilyStatus:
        return QStringLiteral("Situation familiale");
    case SituationFamily::Permit:
        return QStringLiteral("Titre de séjour");
    case SituationFamily::Protection:
        return QStringLiteral("Mesure de protection");
    case SituationFamily::Entitlement:
        return QStringLiteral("Droits");
    case SituationFamily::HousingRequest:
        return QStringLiteral("Demande de logement social");
    }
    return {};
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

QString textOf(const Reader& reader, const Situation& s)
{
    QStringList parts{term(reader, kindList(s.family), s.kind)};
    const auto add = [&parts](const QString& text) {
        if (!text.isEmpty())
            parts.append(text);
    };
    if (s.amount > Money())
        add(s.amount.inEuros() + QStringLiteral(" par mois"));
    if (s.family == SituationFamily::HousingRequest && !s.number.isEmpty())
        add(QStringLiteral("n°\u00a0") + s.number);
    add(s.detail);
    add(term(reader, QStringLiteral("protection_scope"), s.scope));
    add(s.court);
    add(s.representative);
    add(s.representativeContact);
    if (!s.signs.isEmpty())
        add(QStringLiteral("signe\u202f: ")
            + term(reader, QStringLiteral("protection_signs"), s.signs));
    QString text = parts.join(QStringLiteral(", "));
    if (s.from.isValid())
        text += QStringLiteral(" – depuis le ") + frenchDate(s.from);
    if (s.expiresOn.isValid())
        text += (s.from.isValid() ? QStringLiteral(", ") : QStringLiteral(" – "))
            + QStringLiteral("jusqu’au ") + frenchDate(s.expiresOn);
    return text;
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

std::vector<SituationLine> describe(const Reader& reader, PersonId person, QDate day)
{
    std::vector<SituationLine> lines;
    const auto facts = at(reader, person, day);
    for (const auto& [family, code] : codes<SituationFamily>)
        for (const Situation& fact : facts)
            if (fact.family == family)
                lines.push_back({family, titleOf(family), textOf(reader, fact)});
    return lines;
}

} // namespace jalons::situations
