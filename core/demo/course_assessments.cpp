#include "core/demo/course.h"
#include "core/evaluation/evaluation.h"
#include "core/household/household.h"
#include "core/map/map_link.h"
#include "core/signing/completion.h"
#include "core/storage/work.h"

#include <algorithm>

namespace jalons::demo {

namespace {

/// How often each domain comes up in a first interview, in percent.
int chanceOf(const QString& domain, const Person& person, bool children, bool violence)
{
    static const QHash<QString, int> usual{{QStringLiteral("family"), 35},
        {QStringLiteral("rights"), 85}, {QStringLiteral("health"), 75},
        {QStringLiteral("mental_health"), 45}, {QStringLiteral("addictions"), 25},
        {QStringLiteral("shelter"), 70}, {QStringLiteral("housing"), 95},
        {QStringLiteral("budget"), 85}, {QStringLiteral("training"), 30},
        {QStringLiteral("employment"), 55}, {QStringLiteral("mobility"), 35},
        {QStringLiteral("justice"), 20}, {QStringLiteral("daily_life"), 40},
        {QStringLiteral("social_ties"), 60}, {QStringLiteral("culture"), 35}};
    if (domain == QLatin1String("family") && children)
        return 100;
    if (domain == QLatin1String("violence"))
        return violence ? 100 : 0;
    if (domain == QLatin1String("language"))
        return person.language == QLatin1String("french") ? 20 : 80;
    return usual.value(domain, 0);
}

/// Why a commitment was not kept: as much around the person as with them.
QString reasonFor(Party party, Random& random)
{
    switch (party) {
    case Party::Person:
        return QStringLiteral("person");
    case Party::Partner:
        return random.pick(
            {QStringLiteral("partner"), QStringLiteral("partner"), QStringLiteral("no_supply")});
    case Party::Structure:
        return random.pick({QStringLiteral("structure"), QStringLiteral("no_supply")});
    default: // nobody else commits themselves
        break;
    }
    return QStringLiteral("structure");
}

/// The same words are not noted twice.
void add(DomainEntry& entry, FindingKind kind, const QString& text)
{
    for (const Finding& finding : entry.findings)
        if (finding.text == text)
            return;
    entry.findings.push_back({{}, kind, text});
}

/// What in one domain often weighs on another one: as people and professionals tell it.
struct Weight
{
    const char* from;
    const char* to;
    LinkKind kind;
    LinkView view;
    Sureness sureness;
};
constexpr Weight weights[]{{"housing", "health", LinkKind::Worsens, LinkView::Both, Sureness::Sure},
    {"housing", "employment", LinkKind::LeadsTo, LinkView::Both, Sureness::Likely},
    {"rights", "budget", LinkKind::LeadsTo, LinkView::Both, Sureness::Sure},
    {"employment", "budget", LinkKind::LeadsTo, LinkView::Person, Sureness::Sure},
    {"budget", "housing", LinkKind::Worsens, LinkView::Professional, Sureness::Sure},
    {"budget", "mental_health", LinkKind::Worsens, LinkView::Person, Sureness::Sure},
    {"health", "employment", LinkKind::LeadsTo, LinkView::Professional, Sureness::Supposed},
    {"mental_health", "social_ties", LinkKind::LeadsTo, LinkView::Both, Sureness::Likely},
    {"mental_health", "addictions", LinkKind::Worsens, LinkView::Person, Sureness::Sure},
    {"addictions", "family", LinkKind::Worsens, LinkView::Both, Sureness::Sure},
    {"family", "mental_health", LinkKind::Worsens, LinkView::Person, Sureness::Sure},
    {"violence", "mental_health", LinkKind::LeadsTo, LinkView::Both, Sureness::Sure},
    {"language", "rights", LinkKind::LeadsTo, LinkView::Professional, Sureness::Likely},
    {"mobility", "employment", LinkKind::Worsens, LinkView::Person, Sureness::Sure}};

} // namespace

/// The map of what was said: the first difficulty of a domain weighs on the first of another, and
/// what carries in a domain protects there.
void Course::drawMap(Work& work)
{
    const std::vector<Factor> all = factors::of(work, m_id);
    const auto first = [&](const char* domain, FindingKind kind) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Factor& one) {
            return one.kind == kind && one.domain == QLatin1String(domain);
        });
        return found == all.end() ? FactorId() : found->id;
    };
    for (const Weight& weight : weights) {
        const FactorId from = first(weight.from, FindingKind::Difficulty);
        const FactorId to = first(weight.to, FindingKind::Difficulty);
        if (from.isValid() && to.isValid())
            maps::save(work, {{}, from, to, weight.kind, weight.view, weight.sureness});
    }
    // What is hard in the family is often hard for a child first.
    if (const FactorId family = first("family", FindingKind::Difficulty); family.isValid())
        for (const HouseholdMember& member :
            households::around(work, m_person.id, m_plan.diagnosticStarted))
            if (isChild(member.membership.role)) {
                factors::setWhose(work, family, member.membership.person);
                break;
            }
    for (const char* domain : {"family", "health"}) {
        const FactorId strength = first(domain, FindingKind::Strength);
        const FactorId difficulty = first(domain, FindingKind::Difficulty);
        if (strength.isValid() && difficulty.isValid())
            maps::save(work, {{}, strength, difficulty, LinkKind::Protects});
    }
}

void Course::chooseTopics()
{
    for (const DomainText& text : Texts::get().domains) {
        if (!m_random.percent(chanceOf(text.code, m_person, m_children, m_violence)))
            continue;
        Topic topic;
        topic.text = &text;
        topic.person = m_random.pick({1, 2, 2, 2, 3, 3, 3, 4, 4});
        const int apart = m_random.pick({0, 0, 0, 1, 1, -1, -1, 2});
        topic.professional = std::clamp(topic.person + apart, 1, 5);
        if (topic.person <= 3)
            topic.story = &m_random.pick(text.stories);
        m_topics.push_back(topic);
    }
    if (m_plan.brief)
        m_topics.resize(std::min<std::size_t>(m_topics.size(), 3));
    // The person's order: what weighs most comes first, but not always.
    std::vector<Topic*> order;
    for (Topic& topic : m_topics)
        if (topic.story)
            order.push_back(&topic);
    std::stable_sort(order.begin(), order.end(),
        [](const Topic* a, const Topic* b) { return a->person < b->person; });
    if (order.size() > 2 && m_random.percent(30))
        std::swap(order[0], order[2]);
    const std::size_t ranked
        = std::min<std::size_t>(order.size(), static_cast<std::size_t>(m_random.between(2, 3)));
    for (std::size_t i = 0; i < ranked; ++i)
        order[i]->priority = static_cast<int>(i) + 1;
    // Somebody for whom all goes well still came for something.
    if (ranked == 0 && !m_topics.empty()) {
        Topic& topic = m_topics.front();
        topic.person = 3;
        topic.story = &topic.text->stories.front();
        topic.priority = 1;
    }
}

DomainEntry Course::entryOf(AssessmentId assessment, Topic& topic, bool first)
{
    DomainEntry e;
    e.assessment = assessment;
    e.domain = topic.text->code;
    e.status = EntryStatus::Open;
    e.personLevel = topic.person;
    e.professionalLevel = topic.professional;
    e.priority = topic.priority;
    const auto band = static_cast<int>(bandOf(topic.person));
    // Nobody says the same sentence again six months later.
    const QStringList& words = topic.text->words[band];
    qsizetype word = m_random.below(static_cast<int>(words.size()));
    if (words[word] == topic.said)
        word = (word + 1) % words.size();
    topic.said = words[word];
    e.personWords = say(topic.said);
    e.analysis = say(topic.text->analysis[static_cast<int>(bandOf(topic.professional))]);
    if (first && topic.person <= 3 && m_random.percent(60))
        e.tried = say(m_random.pick(topic.text->tried));
    const int strengths = m_random.between(1, 2);
    for (int i = 0; i < strengths; ++i)
        add(e, FindingKind::Strength, say(m_random.pick(topic.text->strengths)));
    const int difficulties = topic.person <= 2 ? m_random.between(1, 3) : topic.person == 3 ? 1 : 0;
    for (int i = 0; i < difficulties; ++i)
        add(e, FindingKind::Difficulty, say(m_random.pick(topic.text->difficulties)));
    if (topic.story && topic.person <= 3)
        add(e, FindingKind::Need, topic.story->need);
    if (topic.person <= 2 && m_random.percent(30))
        add(e, FindingKind::Need, m_random.pick(topic.text->needs));
    return e;
}

void Course::startDiagnostic(Work& work)
{
    Assessment a;
    a.accompaniment = m_id;
    a.startedOn = m_plan.diagnosticStarted;
    a.author = referent().id;
    m_assessment = assessments::save(work, a);
    tellSitting(work, m_plan.diagnosticStarted);
    const std::size_t half = m_plan.brief ? m_topics.size() : (m_topics.size() + 1) / 2;
    for (; m_written < half; ++m_written)
        assessments::save(work, entryOf(m_assessment, m_topics[m_written], true));
}

void Course::completeDiagnostic(Work& work)
{
    for (; m_written < m_topics.size(); ++m_written)
        assessments::save(work, entryOf(m_assessment, m_topics[m_written], true));
    // The rhythm of the person: some subjects wait.
    for (const DomainText& text : Texts::get().domains) {
        const bool spoken = std::any_of(m_topics.begin(), m_topics.end(),
            [&](const Topic& t) { return t.text->code == text.code; });
        if (spoken || !m_random.percent(18))
            continue;
        DomainEntry e;
        e.assessment = m_assessment;
        e.domain = text.code;
        e.status = m_random.percent(65) ? EntryStatus::Later : EntryStatus::Declined;
        assessments::save(work, e);
    }
    if (!m_plan.brief)
        drawMap(work);
    QStringList needs;
    for (int rank = 1; rank <= 3; ++rank) {
        for (Topic& topic : m_topics) {
            if (topic.priority != rank)
                continue;
            const DomainEntry e = assessments::entry(work, m_assessment, topic.text->code);
            for (const Finding& finding : e.findings)
                if (finding.kind == FindingKind::Need && finding.text == topic.story->need)
                    topic.need = finding.id;
            needs.append(topic.story->need);
        }
    }
    Assessment a = assessments::load(work, m_assessment);
    a.summary = say(QStringLiteral("Pour {first}, ce qui compte d’abord\u00a0: ")) + needs.value(0)
        + (needs.size() > 1 ? QStringLiteral("\u00a0; puis ") + needs.value(1) : QString())
        + QStringLiteral(". Les regards se rejoignent sur l’essentiel\u00a0; les écarts ont été "
                         "nommés et gardés.");
    assessments::save(work, a);
    assessments::complete(work, m_assessment, m_plan.diagnosticCompleted, participants());
}

void Course::startEvaluation(Work& work, const EvaluationPlan& plan)
{
    m_assessment = evaluations::start(work, m_id, plan.kind, plan.startedOn, referent().id);
    // A path is not a straight line: most things move, some wait, one goes back.
    for (Topic& topic : m_topics) {
        const int step = m_random.pick({0, 0, 1, 1, 1, 2, -1});
        topic.person = std::clamp(topic.person + step, 1, 5);
        topic.professional = std::clamp(topic.person + m_random.pick({0, 0, 0, 1, -1}), 1, 5);
    }
    // A new need may have come up on the way.
    const bool comes = m_random.percent(60);
    for (Topic& topic : m_topics) {
        if (!comes || topic.priority != 0)
            continue;
        topic.story = &m_random.pick(topic.text->stories);
        topic.person = std::min(topic.person, 3);
        topic.priority = 3;
        break;
    }
    const std::size_t count
        = plan.completedOn.isValid() ? m_topics.size() : (2 * m_topics.size() + 2) / 3;
    for (std::size_t i = 0; i < count; ++i)
        assessments::save(work, entryOf(m_assessment, m_topics[i], false));
    appraise(work, m_assessment);
    Assessment a = assessments::load(work, m_assessment);
    a.personView = listed("personViews");
    assessments::save(work, a);
    tellSitting(work, plan.startedOn);
}

void Course::appraise(Work& work, AssessmentId id)
{
    const Evaluation evaluation = evaluations::load(work, id);
    const auto& lists = Texts::get().lists;
    const auto comment = [&](const QString& name) {
        const QStringList texts = lists.value(name);
        return texts.isEmpty() ? QString() : say(m_random.pick(texts));
    };
    for (ObjectiveAppraisal a : evaluation.objectives) {
        a.appraised = true;
        a.attainment = m_random.pick({-1, 0, 0, 0, 0, 1, 1, 1, 2, -1});
        if (m_random.percent(6))
            a.attainment = -2;
        a.comment = comment(QStringLiteral("attainment/%1").arg(a.attainment));
        evaluations::save(work, a);
    }
    for (std::size_t i = 0; i < evaluation.commitments.size(); ++i) {
        CommitmentAppraisal a = evaluation.commitments[i];
        const Party party = evaluation.contract.commitments[i].party;
        const int draw = m_random.below(100);
        a.kept = draw < 70 ? Kept::Yes : draw < 88 ? Kept::Partly : Kept::No;
        if (a.kept == Kept::Partly)
            a.comment = comment(QStringLiteral("kept/partly"));
        if (a.kept == Kept::No) {
            a.reason = reasonFor(party, m_random);
            a.comment = comment(QStringLiteral("kept/") + a.reason);
        }
        evaluations::save(work, a);
    }
    for (Outcome outcome : evaluation.outcomes) {
        if (!m_random.percent(60)) // nothing asks for an answer
            continue;
        outcome.became = m_random.pick({Became::Gone, Became::Lighter, Became::Lighter,
            Became::Lighter, Became::Same, Became::Same, Became::Heavier});
        outcome.words = comment(QStringLiteral("became/") + toCode(outcome.became));
        outcomes::save(work, outcome);
    }
}

void Course::completeEvaluation(Work& work, const EvaluationPlan& plan)
{
    const auto& lists = Texts::get().lists;
    QString newNeed = firstNeed();
    for (Topic& topic : m_topics) {
        if (!topic.story || topic.need.isValid())
            continue;
        const DomainEntry e = assessments::entry(work, m_assessment, topic.text->code);
        for (const Finding& finding : e.findings)
            if (finding.kind == FindingKind::Need && finding.text == topic.story->need)
                topic.need = finding.id;
        if (topic.need.isValid())
            newNeed = topic.story->need;
    }
    Assessment a = assessments::load(work, m_assessment);
    const QStringList need{QStringLiteral("need"), newNeed};
    a.summary = say(m_random.pick(lists.value(plan.kind == AssessmentKind::Final
                            ? QStringLiteral("finalSummaries")
                            : QStringLiteral("evaluationSummaries"))),
        need);
    a.decision = plan.decision;
    a.decisionDetail = say(
        m_random.pick(lists.value(QStringLiteral("decisions/") + toCode(plan.decision))), need);
    assessments::save(work, a);
    giveAppreciation(work, plan.completedOn);
    assessments::complete(work, m_assessment, plan.completedOn, participants());
}

} // namespace jalons::demo
