#include "core/demo/course.h"
#include "core/storage/sql.h"

#include "core/contract/who_signs.h"
#include "core/demo/identity.h"
#include "core/signing/prints.h"
#include "core/signing/signing.h"
#include "core/storage/work.h"

namespace jalons::demo {

Course::Course(Person person, const Group& group, CoursePlan plan,
    const std::vector<Professional>& team, int referent, QDate today, Random random)
    : m_person(std::move(person))
    , m_children(!group.members.back().adult)
    , m_violence(group.violence)
    , m_plan(std::move(plan))
    , m_team(team)
    , m_referent(referent)
    , m_today(today)
    , m_random(random)
{
    chooseTopics();
}

void Course::schedule(std::vector<Event>& events)
{
    const auto on = [&](QDate day, std::function<void(Work&)> happen) {
        if (day.isValid())
            events.push_back({day, std::move(happen)});
    };
    on(m_plan.openedOn, [this](Work& work) { open(work); });
    if (m_plan.actions > 0)
        on(m_plan.openedOn, [this](Work& work) {
            Work now(Sql(work).database(), Clock::fixed(m_today.startOfDay()), 0, Journaling::Off);
            addPassageActions(now);
        });
    on(m_plan.diagnosticStarted, [this](Work& work) { startDiagnostic(work); });
    on(m_plan.diagnosticCompleted, [this](Work& work) { completeDiagnostic(work); });
    for (std::size_t i = 0; i < m_plan.contracts.size(); ++i) {
        const ContractPlan& contract = m_plan.contracts[i];
        on(contract.madeOn, [this, contract](Work& work) {
            if (contract.kind == ContractKind::Amendment)
                amend(work, contract);
            else
                prepare(work, contract);
        });
        on(contract.handedOn, [this, contract](Work& work) { handOver(work, contract.handedOn); });
        on(contract.signedOn, [this, contract](Work& work) { sign(work, contract.signedOn); });
        if (!contract.signedOn.isValid())
            continue;
        // What was done under a contract is known when the next one, the end or today comes.
        bool last = true;
        QDate until = m_plan.closedOn.isValid() ? m_plan.closedOn : m_today;
        if (i + 1 < m_plan.contracts.size() && m_plan.contracts[i + 1].signedOn.isValid()) {
            until = m_plan.contracts[i + 1].signedOn;
            last = false;
        }
        on(contract.signedOn, [this, contract, until, last](Work& work) {
            Work now(Sql(work).database(), Clock::fixed(m_today.startOfDay()), 0, Journaling::Off);
            addActions(now, contract.signedOn, until, last);
        });
    }
    for (const EvaluationPlan& evaluation : m_plan.evaluations) {
        on(evaluation.startedOn,
            [this, evaluation](Work& work) { startEvaluation(work, evaluation); });
        on(evaluation.completedOn,
            [this, evaluation](Work& work) { completeEvaluation(work, evaluation); });
    }
    on(m_plan.openedOn, [this](Work& work) {
        Work now(Sql(work).database(), Clock::fixed(m_today.startOfDay()), 0, Journaling::Off);
        writeNotes(now, m_plan.closedOn.isValid() ? m_plan.closedOn : m_today);
        tellRhythm(now, m_plan.closedOn.isValid() ? m_plan.closedOn : m_today);
    });
    on(m_plan.closedOn, [this](Work& work) { close(work); });
}

QString Course::say(const QString& text, const QStringList& more)
{
    return fill(text, m_person, m_random,
        QStringList{QStringLiteral("referent"), referent().fullName()} + more);
}

QString Course::participants()
{
    return listed(m_person.interpreter ? "interpreted" : "participants");
}

QString Course::firstNeed() const
{
    for (const Topic& topic : m_topics)
        if (topic.priority == 1 && topic.story)
            return topic.story->need;
    return {};
}

void Course::open(Work& work)
{
    Accompaniment a;
    a.person = m_person.id;
    a.types = {QStringLiteral("global")};
    for (const auto& [code, chance] :
        {std::pair{"housing", 20}, std::pair{"rsa", 20}, std::pair{"health", 8}})
        if (m_random.percent(chance))
            a.types.append(QLatin1String(code));
    if (m_violence) {
        a.origin = QStringLiteral("violence_service");
        a.publics.append(QStringLiteral("violence_suffered"));
    } else {
        static const QStringList origins{QStringLiteral("siao"), QStringLiteral("siao"),
            QStringLiteral("siao"), QStringLiteral("siao"), QStringLiteral("emergency_115"),
            QStringLiteral("emergency_115"), QStringLiteral("day_centre"),
            QStringLiteral("hospital"), QStringLiteral("department"), QStringLiteral("own_request"),
            QStringLiteral("other_housing")};
        a.origin = m_random.pick(origins);
    }
    a.originDetail = say(Texts::get().originDetails.value(a.origin),
        {QStringLiteral("date"), m_plan.openedOn.addDays(-3).toString(QStringLiteral("dd/MM/yyyy")),
            QStringLiteral("n"), QString::number(m_random.between(3, 40))});
    if (m_children && m_random.percent(60))
        a.publics.append(QStringLiteral("single_parent"));
    if (m_random.percent(40))
        a.publics.append(QStringLiteral("financial_difficulty"));
    if (m_person.nationality == QLatin1String("non_eu") && m_random.percent(35))
        a.publics.append(QStringLiteral("refugee"));
    if (m_random.percent(15))
        a.publics.append(QStringLiteral("rough_sleeping"));
    a.referent = referent().id;
    a.openedOn = m_plan.openedOn;
    m_id = accompaniments::save(work, a);
    if (m_plan.contracts.size() + m_plan.evaluations.size() > 0 && m_random.percent(40))
        addEarlyAction(work);
}

void Course::close(Work& work)
{
    Accompaniment a = accompaniments::load(work, m_id);
    a.closedOn = m_plan.closedOn;
    a.exitReason = m_plan.exitReason;
    accompaniments::save(work, a);
}

void Course::prepare(Work& work, const ContractPlan& plan)
{
    m_contract = contracts::prepare(work, m_id, plan.from);
    Contract contract = contracts::load(work, m_contract);
    contract.to = plan.to;
    contract.meetingFrequency = m_random.pick(
        {QStringLiteral("weekly"), QStringLiteral("fortnightly"), QStringLiteral("fortnightly"),
            QStringLiteral("every_three_weeks"), QStringLiteral("monthly")});
    contract.meetingPlace = listed("places");
    if (!contract.signatory.isValid())
        contract.signatory = m_team[manager].id;
    contracts::save(work, contract);
    int position = 0;
    for (int rank = 1; rank <= 3; ++rank)
        for (Topic& topic : m_topics)
            if (topic.priority == rank && topic.need.isValid())
                addObjective(work, topic, ++position);
}

void Course::addObjective(Work& work, Topic& topic, int position)
{
    const Story& story = *topic.story;
    Objective o;
    o.contract = m_contract;
    o.domain = story.domain;
    o.need = topic.need;
    o.title = say(story.objective);
    o.aims = story.aims;
    o.means = say(story.means);
    o.indicator = say(story.indicator);
    for (const auto& [level, words] :
        {std::pair{0, &o.muchLess}, {1, &o.less}, {2, &o.asAgreed}, {3, &o.more}, {4, &o.muchMore}})
        *words = say(story.scale.value(level));
    const Contract contract = contracts::load(work, m_contract);
    if (m_random.percent(70))
        o.dueOn = contract.to.addMonths(-m_random.between(1, 4));
    o.position = position;
    topic.objective = contracts::save(work, o);
    int rank = 10 * position;
    const auto commit = [&](Party party, const QString& text, const QString& who = {}) {
        if (text.isEmpty())
            return;
        Commitment c;
        c.contract = m_contract;
        c.objective = topic.objective;
        c.party = party;
        c.who = who;
        c.text = say(text);
        c.position = ++rank;
        contracts::save(work, c);
    };
    commit(Party::Person, story.person);
    commit(Party::Professional, story.professional);
    commit(Party::Structure, story.structure);
    if (!story.partner.isEmpty())
        commit(Party::Partner, story.partnerText, story.partner);
}

void Course::amend(Work& work, const ContractPlan& plan)
{
    const ContractId original = m_contract;
    m_contract = contracts::amend(work, original, plan.from);
    Contract contract = contracts::load(work, m_contract);
    contract.to = plan.to;
    contracts::save(work, contract);
    const ContractContent content = contracts::content(work, m_contract);
    for (const Objective& objective : content.objectives)
        for (Topic& topic : m_topics)
            if (topic.need.isValid() && topic.need == objective.need)
                topic.objective = objective.id;
    // A need that came up on the way becomes an objective of the avenant.
    for (Topic& topic : m_topics) {
        if (!topic.need.isValid() || topic.objective.isValid())
            continue;
        addObjective(work, topic, static_cast<int>(content.objectives.size()) + 1);
        break;
    }
}

void Course::handOver(Work& work, QDate day)
{
    contracts::handOver(work, m_contract, day);
}

void Course::sign(Work& work, QDate day)
{
    const Contract contract = contracts::load(work, m_contract);
    const Professional* signatory = &m_team[manager];
    for (const Professional& member : m_team)
        if (member.id == contract.signatory)
            signatory = &member;
    const Structure house = structure();
    Signing signing;
    signing.day = day;
    signing.town = house.signatureTown;
    const WhoSigns who = contracts::whoSigns(work, contract);
    for (const Party party : neededParties(who.signers, contract.kind)) {
        Signature one;
        one.party = party;
        one.name = party == Party::Representative ? who.representative : m_person.fullName();
        signing.signatories.push_back(one);
    }
    Signature professional;
    professional.party = Party::Professional;
    professional.name = signatory->fullName();
    professional.quality = signatory == &m_team[manager] ? QStringLiteral("chef de service")
                                                         : QStringLiteral("professionnel référent");
    Signature representative;
    representative.party = Party::Structure;
    representative.name = house.representativeName;
    representative.quality = house.representativeRole;
    signing.signatories.push_back(professional);
    signing.signatories.push_back(representative);
    contracts::printForSignature(work, m_contract, referent().id, day);
    contracts::sign(work, m_contract, signing);
}

} // namespace jalons::demo
