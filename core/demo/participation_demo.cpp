#include "core/demo/participation_demo.h"

#include "core/base/clock.h"
#include "core/signing/participation_papers.h"
#include "core/stay/stay.h"
#include "core/storage/sql.h"
#include "core/structure/structure.h"
#include <algorithm>
#include <utility>
#include <vector>

namespace jalons::demo {

namespace {

PrefectDecision decision(const QString& number, QDate decidedOn, QDate from)
{
    PrefectDecision d;
    d.number = number;
    d.decidedOn = decidedOn;
    d.from = from;
    d.small = Rate{1000};
    d.smallMeals = Rate{2500};
    d.large = Rate{1000};
    d.largeMeals = Rate{2000};
    d.flat = Money{1'50};
    d.absences = AbsenceRule::Suspended;
    d.absenceNights = 3;
    return d;
}

/// Those of an admission who have been lodged for some months. @param income of the day they came,
/// or none at all; the number of people of the same admission.
std::vector<PersonId> lodged(const Reader& reader, QDate today, const char* income, bool family)
{
    return Sql(reader).all(
        QStringLiteral(
            "SELECT s.person_id FROM stay s JOIN admission a ON a.id = s.admission_id"
            " AND a.person_id = s.person_id WHERE s.to_date IS NULL AND s.from_date < ?"
            " AND s.from_date = a.from_date AND %1 EXISTS (SELECT 1 FROM situation i WHERE"
            "  i.person_id = s.person_id AND i.family = 'income' AND i.amount > 0"
            "  AND i.from_date <= s.from_date AND (i.to_date IS NULL OR i.to_date >= s.from_date))"
            " AND (SELECT count(*) FROM stay o WHERE o.admission_id = a.id) %2 1"
            " ORDER BY s.from_date DESC, s.id LIMIT 3")
            .arg(QLatin1String(income), family ? QStringLiteral(">") : QStringLiteral("=")),
        [](Row row) {
            PersonId id;
            row >> id;
            return id;
        },
        today.addDays(-40));
}

class Teller
{
public:
    Teller(Work& work, QDate today)
        : m_work(work)
        , m_today(today)
    {
        const auto team = professionals::list(work);
        if (!team.empty())
            m_by = team.front().id;
    }

    /// Prepared on the day of arrival, completed and handed over some days later.
    bool decide(PersonId person)
    {
        const QDate arrived = arrivalOf(stays::of(m_work, person));
        Work first = on(arrived);
        const ParticipationId id = participations::prepare(first, person);
        Work then = on(std::min(m_today, arrived.addDays(4)));
        if (!participations::completionProblems(then, participations::content(then, id)).isEmpty())
            return false;
        participations::complete(then, id, m_by);
        participations::handOver(then, id, then.today(), true);
        return true;
    }

    /// Each of them pays the month that is over, on the fifth of the next.
    void pay(const std::vector<std::pair<PersonId, QString>>& payers)
    {
        for (QDate day = QDate(m_today.year(), m_today.month(), 5).addMonths(-5); day <= m_today;
             day = day.addMonths(1))
            for (const auto& [person, means] : payers) {
                Work then = on(day);
                Receipt receipt = receipts::proposed(then, person);
                if (receipt.amount <= Money{} || receipt.periodTo >= day)
                    continue;
                receipt.means = means;
                receipt.receivedBy = m_by;
                receipts::give(then, receipt);
            }
    }

private:
    Work on(QDate day) const
    {
        return Work(Sql(m_work).database(), Clock::fixed(day.startOfDay()), 0, Journaling::Off);
    }

    Work& m_work;
    QDate m_today;
    ProfessionalId m_by;
};

} // namespace

void tellParticipations(Work& work, QDate today)
{
    const int year = today.year();
    for (const int back : {3, 2, 1, 0})
        prefectDecisions::save(work,
            decision(QStringLiteral("%1-%2").arg(year - back).arg(104 + 13 * back),
                QDate(year - back - 1, 12, 12), QDate(year - back, 1, 1)));
    Teller teller(work, today);
    std::vector<std::pair<PersonId, QString>> payers;
    const auto alone = lodged(work, today, "", false);
    for (std::size_t i = 0; i < alone.size() && i < 2; ++i)
        if (teller.decide(alone[i]))
            payers.emplace_back(alone[i], QStringLiteral("cash"));
    for (const PersonId person : lodged(work, today, "", true))
        if (payers.size() < 3 && teller.decide(person))
            payers.emplace_back(person, QStringLiteral("transfer"));
    teller.pay(payers);
    if (const auto poor = lodged(work, today, "NOT", false); !poor.empty())
        teller.decide(poor.front());
    if (alone.size() > 2)
        participations::prepare(work, alone[2]);
}

} // namespace jalons::demo
