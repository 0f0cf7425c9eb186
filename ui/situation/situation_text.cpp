#include "ui/situation/situation_text.h"

#include "ui/widgets/card.h"
#include "ui/wording/day_text.h"
#include <QCoreApplication>
#include <QLocale>

namespace jalons {

namespace {
struct SituationText
{
    Q_DECLARE_TR_FUNCTIONS(SituationText)
};
} // namespace

QString familyText(SituationFamily family)
{
    switch (family) {
    case SituationFamily::Housing:
        return SituationText::tr("Housing");
    case SituationFamily::Income:
        return SituationText::tr("Income");
    case SituationFamily::Activity:
        return SituationText::tr("Activity");
    case SituationFamily::HealthCover:
        return SituationText::tr("Health cover");
    case SituationFamily::FamilyStatus:
        return SituationText::tr("Family situation");
    case SituationFamily::Permit:
        return SituationText::tr("Residence permit");
    case SituationFamily::Protection:
        return SituationText::tr("Protection measure");
    case SituationFamily::Entitlement:
        return SituationText::tr("Rights");
    case SituationFamily::HousingRequest:
        return SituationText::tr("Social housing request");
    }
    return {};
}

QString factText(const Session& session, const Situation& fact)
{
    QStringList parts{session.label(kindList(fact.family), fact.kind)};
    if (fact.amount > Money())
        parts << SituationText::tr("%1 € a month").arg(fact.amount.text(QLocale()));
    if (fact.family == SituationFamily::HousingRequest && !fact.number.isEmpty())
        parts << SituationText::tr("no. %1").arg(fact.number);
    return dotted(parts << fact.detail << fact.representative);
}

QString periodText(QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        return SituationText::tr("from %1 to %2").arg(fullDay(from), fullDay(to));
    if (from.isValid())
        return SituationText::tr("since %1").arg(fullDay(from));
    if (to.isValid())
        return SituationText::tr("until %1").arg(fullDay(to));
    return {};
}

QString renewalText(const Situation& fact, QDate today)
{
    switch (renewal(fact, today)) {
    case Renewal::None:
    case Renewal::Later:
        break;
    case Renewal::Now:
        return SituationText::tr("Renew by %1").arg(shortDay(renewBy(fact, today), today));
    case Renewal::Late:
        return (fact.hasExpired(today) ? SituationText::tr("Ended on %1")
                                       : SituationText::tr("Renew soon: ends on %1"))
            .arg(shortDay(renewBy(fact, today), today));
    }
    return {};
}

} // namespace jalons
