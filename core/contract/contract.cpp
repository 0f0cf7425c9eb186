#include "core/contract/contract.h"

#include <algorithm>
#include <iterator>

namespace jalons {

namespace {
constexpr qsizetype longestText = 5000;
}

bool ContractContent::sameTextAs(const ContractContent& other) const
{
    const auto text = [](Contract c) {
        c.handedOn = c.signedOn = c.annulledOn = QDate();
        c.admission = {}; // a merge takes it along
        c.signedAt.clear();
        c.lateReason.clear();
        c.frozen.clear();
        c.frozenSha256.clear();
        return c;
    };
    return text(contract) == text(other.contract) && objectives == other.objectives
        && commitments == other.commitments && articles == other.articles;
}

QString Objective::level(int attainment) const
{
    switch (attainment) {
    case -2:
        return muchLess;
    case -1:
        return less;
    case 0:
        return asAgreed;
    case 1:
        return more;
    case 2:
        return muchMore;
    default:
        return {};
    }
}

bool Objective::hasScale() const
{
    for (int attainment = -2; attainment <= 2; ++attainment)
        if (!level(attainment).trimmed().isEmpty())
            return true;
    return false;
}

bool isSignedBy(const std::vector<Signature>& signatures, std::initializer_list<Party> parties)
{
    return std::any_of(signatures.begin(), signatures.end(), [&](const Signature& one) {
        return !one.name.trimmed().isEmpty()
            && std::find(parties.begin(), parties.end(), one.party) != parties.end();
    });
}

ContractState stateOn(const Contract& contract, QDate today)
{
    if (contract.isFrozen() && !contract.isSigned())
        return ContractState::Annulled;
    if (contract.isFrozen())
        return contract.to.isValid() && contract.to < today ? ContractState::Ended
                                                            : ContractState::Signed;
    return contract.handedOn.isValid() ? ContractState::Handed : ContractState::Prepared;
}

Problems problems(const Contract& contract, QDate today)
{
    Problems found;
    if (!contract.from.isValid())
        found.append({QStringLiteral("from"), ProblemKind::Required, {}});
    if (contract.from.isValid() && contract.to.isValid() && contract.to < contract.from)
        found.append({QStringLiteral("to"), ProblemKind::EndBeforeStart,
            {contract.from.toString(Qt::ISODate), contract.to.toString(Qt::ISODate)}});
    if (contract.handedOn.isValid() && contract.handedOn > today)
        found.append({QStringLiteral("handedOn"), ProblemKind::DateInFuture,
            {contract.handedOn.toString(Qt::ISODate)}});
    if (contract.number.trimmed().isEmpty())
        found.append({QStringLiteral("number"), ProblemKind::Required, {}});
    return found;
}

Problems problems(const Objective& objective)
{
    Problems found;
    if (objective.title.size() > longestText)
        found.append(
            {QStringLiteral("title"), ProblemKind::TooLong, {QString::number(longestText)}});
    if (objective.means.size() > longestText)
        found.append(
            {QStringLiteral("means"), ProblemKind::TooLong, {QString::number(longestText)}});
    return found;
}

Problems problems(const Commitment& commitment)
{
    Problems found;
    if (commitment.text.size() > longestText)
        found.append(
            {QStringLiteral("text"), ProblemKind::TooLong, {QString::number(longestText)}});
    return found;
}

Problems signingProblems(const ContractContent& content)
{
    Problems found;
    const bool anyObjective = std::any_of(content.objectives.begin(), content.objectives.end(),
        [](const Objective& o) { return !o.title.trimmed().isEmpty(); });
    if (!anyObjective)
        found.append({QStringLiteral("objectives"), ProblemKind::NoObjective, {}});
    const auto commits = [&](std::initializer_list<Party> parties) {
        return std::any_of(
            content.commitments.begin(), content.commitments.end(), [&](const Commitment& c) {
                return !c.text.trimmed().isEmpty()
                    && std::find(parties.begin(), parties.end(), c.party) != parties.end();
            });
    };
    if (!commits({Party::Person}))
        found.append(
            {QStringLiteral("commitments"), ProblemKind::NoCommitment, {toCode(Party::Person)}});
    if (!commits({Party::Professional, Party::Structure}))
        found.append(
            {QStringLiteral("commitments"), ProblemKind::NoCommitment, {toCode(Party::Structure)}});
    return found;
}

int durationInMonths(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    // « from 1 March to 31 August » and « to 1 September » are both said as six months.
    for (int months = 1; months <= 120; ++months) {
        const QDate end = from.addMonths(months);
        if (to == end || to == end.addDays(-1))
            return months;
        if (end > to)
            break;
    }
    return 0;
}

QDate lastDay(QDate from, int months)
{
    return from.addMonths(months).addDays(-1);
}

Objective answering(const Need& need)
{
    Objective objective;
    objective.need = need.id;
    objective.domain = need.domain;
    objective.title = need.text;
    return objective;
}

std::vector<Need> unanswered(
    const std::vector<Need>& needs, const std::vector<Objective>& objectives)
{
    std::vector<Need> open;
    std::copy_if(needs.begin(), needs.end(), std::back_inserter(open), [&](const Need& need) {
        return std::none_of(objectives.begin(), objectives.end(),
            [&](const Objective& objective) { return objective.need == need.id; });
    });
    return open;
}

} // namespace jalons
