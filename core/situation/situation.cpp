#include "core/situation/situation.h"

#include <QSet>

namespace jalons {

QString kindList(SituationFamily family)
{
    switch (family) {
    case SituationFamily::Housing:
        return QStringLiteral("housing_kind");
    case SituationFamily::Income:
        return QStringLiteral("income_kind");
    case SituationFamily::Activity:
        return QStringLiteral("activity_kind");
    case SituationFamily::HealthCover:
        return QStringLiteral("health_cover");
    case SituationFamily::FamilyStatus:
        return QStringLiteral("family_status");
    case SituationFamily::Permit:
        return QStringLiteral("permit_kind");
    case SituationFamily::Protection:
        return QStringLiteral("protection_measure");
    case SituationFamily::Entitlement:
        return QStringLiteral("entitlement");
    case SituationFamily::HousingRequest:
        return QStringLiteral("housing_request");
    }
    return {};
}

bool holdsSeveral(SituationFamily family)
{
    return family == SituationFamily::Income || family == SituationFamily::HealthCover;
}

bool Situation::holdsOn(QDate day) const
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

Problems problems(const Situation& s, QDate today)
{
    Problems found;
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    if (s.kind.isEmpty())
        found.append({QStringLiteral("kind"), ProblemKind::Required, {}});
    if (s.from.isValid() && s.from > today)
        found.append({QStringLiteral("from"), ProblemKind::DateInFuture, {iso(s.from)}});
    else if (s.from.isValid() && s.from < QDate(1900, 1, 1))
        found.append({QStringLiteral("from"), ProblemKind::DateTooOld, {iso(s.from)}});
    if (s.from.isValid() && s.to.isValid() && s.to < s.from)
        found.append({QStringLiteral("to"), ProblemKind::EndBeforeStart, {iso(s.from), iso(s.to)}});
    if (s.from.isValid() && s.expiresOn.isValid() && s.expiresOn < s.from)
        found.append({QStringLiteral("expiresOn"), ProblemKind::EndBeforeStart,
            {iso(s.from), iso(s.expiresOn)}});
    if (s.amount < Money() || s.amount > Money{10'000'000})
        found.append({QStringLiteral("amount"), ProblemKind::OutOfRange,
            {QStringLiteral("0"), QStringLiteral("100000")}});
    return found;
}

std::optional<RenewalWindow> renewalWindow(const Situation& s)
{
    if (!s.expiresOn.isValid())
        return std::nullopt;
    static const QSet<QString> askedOnline{QStringLiteral("resident"), QStringLiteral("multi_year"),
        QStringLiteral("one_year"), QStringLiteral("refugee"), QStringLiteral("subsidiary")};
    if (s.family == SituationFamily::Permit && askedOnline.contains(s.kind))
        return RenewalWindow{s.expiresOn.addDays(-120), s.expiresOn.addDays(-60)};
    if (s.family == SituationFamily::HealthCover && s.kind == QLatin1String("css"))
        return RenewalWindow{s.expiresOn.addMonths(-4), s.expiresOn.addMonths(-2)};
    if (s.family == SituationFamily::HousingRequest)
        return RenewalWindow{s.expiresOn.addMonths(-1), s.expiresOn};
    return RenewalWindow{s.expiresOn.addMonths(-2), s.expiresOn};
}

QDate housingRequestTerm(QDate filedOn)
{
    return filedOn.addYears(1);
}

Renewal renewal(const Situation& situation, QDate today)
{
    const auto window = renewalWindow(situation);
    if (!window || situation.isPast(today))
        return Renewal::None;
    if (today < window->from)
        return Renewal::Later;
    return today <= window->to ? Renewal::Now : Renewal::Late;
}

QDate renewBy(const Situation& situation, QDate today)
{
    const auto window = renewalWindow(situation);
    return window && renewal(situation, today) != Renewal::Late ? window->to : situation.expiresOn;
}

QString masked(const QString& number)
{
    constexpr qsizetype shown = 3;
    const QString plain = number.trimmed();
    if (plain.isEmpty())
        return {};
    return QString(6, QChar(0x2022)) + (plain.size() > 2 * shown ? plain.right(shown) : QString());
}

} // namespace jalons
