#include "core/demo/situations.h"

#include "core/demo/random.h"
#include "core/situation/situation.h"
#include "core/storage/work.h"
#include <algorithm>
#include <functional>

namespace jalons::demo {

namespace {

struct Period
{
    QString kind;
    QDate from;
    QString detail;
};

/// One after the other: each ends where the next begins.
std::vector<Period> path(const Group& group, const std::vector<CoursePlan>& plans, Random& random)
{
    const auto code = [](const char* text) { return QString::fromLatin1(text); };
    const bool family = group.members.size() > 1;
    const QDate arrival = plans.front().openedOn;
    std::vector<Period> periods;
    const QDate before = arrival.addMonths(-random.between(8, 30));
    periods.push_back({random.pick({code("private_rental"), code("family_home"),
                           code("social_housing"), code("abroad")}),
        {}, {}});
    if (group.violence) {
        periods.push_back({code("violence"), before, {}});
    } else {
        periods.push_back({code("hosted"), before,
            random.pick({QStringLiteral("chez un ami"), QStringLiteral("chez sa sœur"),
                QStringLiteral("chez un cousin, à Lille"), QString()})});
        periods.push_back({family ? code("hotel")
                                  : random.pick({code("street"), code("makeshift"), code("squat"),
                                      code("night_shelter"), code("detention")}),
            arrival.addDays(-random.between(20, 200)), {}});
    }
    for (const CoursePlan& plan : plans) {
        periods.push_back({group.violence ? code("women_shelter") : code("chrs"), plan.openedOn,
            QStringLiteral("Les Trois Tilleuls")});
        if (plan.closedOn.isValid())
            periods.push_back({random.pick({code("social_housing"), code("subletting"),
                                   code("boarding_house"), code("hosted")}),
                plan.closedOn, {}});
    }
    return periods;
}

class Facts
{
public:
    Facts(Work& work, const Person& person)
        : m_work(work)
        , m_person(person)
    {
    }

    void add(SituationFamily family, const QString& kind, QDate from,
        const std::function<void(Situation&)>& more = {})
    {
        if (from > m_work.today())
            return;
        Situation s;
        s.person = m_person.id;
        s.family = family;
        s.kind = kind;
        s.from = from;
        if (more)
            more(s);
        if (problems(s, m_work.today()).isEmpty())
            situations::add(m_work, s);
    }

private:
    Work& m_work;
    const Person& m_person;
};

void addPath(Work& work, const Person& person, const std::vector<Period>& periods)
{
    const QDate born = person.birthDate.earliest();
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const QDate next = i + 1 < periods.size() ? periods[i + 1].from : QDate();
        if (next.isValid() && (next <= born || next <= periods[i].from))
            continue;
        Situation s;
        s.person = person.id;
        s.kind = periods[i].kind;
        s.detail = periods[i].detail;
        s.from = born.isValid() && born > work.today().addYears(-10)
            ? std::max(periods[i].from.isValid() ? periods[i].from : born, born)
            : periods[i].from;
        if (next.isValid())
            s.to = next.addDays(-1);
        if (problems(s, work.today()).isEmpty())
            situations::add(work, s);
    }
}

void addAdult(Work& work, const Group::Member& member, bool couple, QDate arrival, Random& random)
{
    const QDate today = work.today();
    const Person& person = member.person;
    const auto code = [](const char* text) { return QString::fromLatin1(text); };
    const bool foreign = person.nationality == QLatin1String("non_eu");
    Facts facts(work, person);
    const bool works = random.percent(25);
    const QDate change = arrival.addDays(random.between(60, 260));
    facts.add(SituationFamily::Activity, code("job_seeker"), arrival);
    if (works)
        facts.add(SituationFamily::Activity,
            random.pick({code("insertion"), code("temporary"), code("training")}), change);
    facts.add(SituationFamily::Income, foreign && random.percent(30) ? code("none") : code("rsa"),
        arrival, [&](Situation& s) {
            s.amount = {s.kind == QLatin1String("rsa") ? 56'000 + 100 * random.below(40) : 0};
            if (works && change <= today)
                s.to = change.addDays(-1);
        });
    if (works)
        facts.add(SituationFamily::Income, code("wage"), change,
            [&](Situation& s) { s.amount = {90'000 + 1'000 * random.below(50)}; });
    facts.add(SituationFamily::HealthCover, code("puma"), arrival);
    facts.add(SituationFamily::HealthCover, code("css"), arrival.addDays(30),
        [&](Situation& s) { s.expiresOn = today.addDays(random.between(-20, 330)); });
    facts.add(SituationFamily::FamilyStatus,
        couple ? code("married")
               : random.pick({code("single"), code("separated"), code("divorced"), code("single")}),
        arrival.addYears(-random.between(1, 6)));
    facts.add(SituationFamily::Entitlement,
        foreign && random.percent(30) ? code("incomplete") : code("complete"), arrival);
    if (foreign)
        facts.add(SituationFamily::Permit,
            random.pick({code("one_year"), code("multi_year"), code("resident"), code("receipt")}),
            arrival.addDays(-random.between(10, 200)), [&](Situation& s) {
                s.number = QStringLiteral("99%1").arg(
                    random.below(100'000'000), 8, 10, QLatin1Char('0'));
                s.expiresOn = today.addDays(random.between(15, 500));
            });
    if (random.percent(60))
        facts.add(SituationFamily::HousingRequest, code("active"),
            arrival.addDays(random.between(30, 150)), [&](Situation& s) {
                s.number
                    = QStringLiteral("091%1").arg(random.below(1'000'000), 6, 10, QLatin1Char('0'));
                s.expiresOn = housingRequestTerm(s.from);
                while (s.expiresOn < today)
                    s.expiresOn = housingRequestTerm(s.expiresOn);
            });
    if (random.percent(7))
        facts.add(SituationFamily::Protection, code("reinforced_curatorship"),
            arrival.addMonths(-14), [&](Situation& s) {
                s.decidedOn = s.from;
                s.expiresOn = s.from.addYears(5);
                s.court
                    = QStringLiteral("Juge des contentieux de la protection, Valombre-sur-Orge");
                s.scope = code("both");
                s.representative = QStringLiteral("Service mandataire Les Deux Rives");
                s.representativeContact = QStringLiteral("01 99 00 12 34");
                s.signs = code("both");
            });
}

} // namespace

void addSituations(Work& work, const Group& group, const std::vector<CoursePlan>& plans,
    Random& random, bool brief)
{
    const std::vector<Period> periods = path(group, plans, random);
    const bool couple
        = group.members.size() > 1 && group.members[1].role == QLatin1String("spouse");
    for (const Group::Member& member : group.members) {
        addPath(work, member.person, periods);
        if (member.adult && !brief)
            addAdult(work, member, couple, plans.front().openedOn, random);
    }
}

} // namespace jalons::demo
