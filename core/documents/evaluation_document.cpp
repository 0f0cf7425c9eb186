#include "core/documents/evaluation_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/action/action.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/diagnostic/intimate.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/evaluation/appreciation.h"
#include "core/evaluation/evaluation.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <QSet>
#include <algorithm>

namespace jalons {

namespace {

const char* saidHow(AppreciationMeans means)
{
    return means == AppreciationMeans::Written ? "evaluation.view.written"
        : means == AppreciationMeans::Helped   ? "evaluation.view.helped"
                                               : "evaluation.view.said";
}

class EvaluationWriter
{
public:
    /// @param forOthers only what may be read outside of the house.
    EvaluationWriter(const Reader& reader, AssessmentId id, bool forOthers)
        : m_reader(reader)
        , m_forOthers(forOthers)
        , m_labels(reader)
        , m_structure(structures::load(reader))
        , m_evaluation(evaluations::load(reader, id))
        , m_assessment(m_evaluation.assessment)
        , m_course(accompaniments::load(reader, m_assessment.accompaniment))
        , m_person(people::load(reader, m_course.person))
        , m_now(assessments::entries(reader, id))
    {
        const ProfessionalId author
            = m_assessment.author.isValid() ? m_assessment.author : m_course.referent;
        if (author.isValid())
            m_author = professionals::load(reader, author);
        const AssessmentId initial = assessments::initial(reader, m_assessment.accompaniment);
        if (initial.isValid() && initial != id) {
            m_before = assessments::entries(reader, initial);
            const Assessment diagnostic = assessments::load(reader, initial);
            m_beforeOn = diagnostic.isCompleted() ? diagnostic.completedOn : diagnostic.startedOn;
        }
    }

    Document write()
    {
        const QString kind = m_labels.of("assessment_kind", m_assessment.kind);
        const QString number = QString::number(m_assessment.id.value);
        Document document = emptySheet(m_structure,
            m_forOthers ? m_labels.say("evaluation.extract.title", {{"kind", kind}}) : kind,
            m_labels.say(m_forOthers ? "evaluation.extract.number" : "evaluation.number",
                {{"number", number}}));
        m_blocks = &document.blocks;
        addFacts();
        if (m_forOthers) {
            add(Paragraph{plain(m_labels.say("evaluation.extract.about"))});
        } else {
            addPersonView();
            addWheel();
        }
        addDomains();
        addDifficulties();
        addObjectives();
        addCommitments();
        addActions();
        addEnd();
        return document;
    }

private:
    void add(Block block) { m_blocks->push_back(std::move(block)); }

    const Contract& contract() const { return m_evaluation.contract.contract; }

    QString authorName() const
    {
        return m_author.fullName().isEmpty() ? m_labels.say("common.professional")
                                             : m_author.fullName();
    }

    void addFacts()
    {
        KeyValues facts;
        facts.pairs.push_back(
            {m_labels.say("common.fact.person"), bold(m_labels.civilName(m_person))});
        addPair(facts, m_labels.say("evaluation.fact.professional"), m_author.fullName());
        addPair(facts, m_labels.say("evaluation.fact.begun"), frenchDate(m_assessment.startedOn));
        facts.pairs.push_back({m_labels.say("evaluation.fact.completed"),
            orBlank(frenchDate(m_assessment.completedOn), 30)});
        if (!m_forOthers) // who stood by somebody is nobody else's business
            facts.pairs.push_back({m_labels.say("common.fact.took_part"),
                orBlank(oneLine(m_assessment.participants))});
        if (contract().id.isValid())
            addPair(facts, m_labels.say("evaluation.fact.contract"),
                m_labels.say("evaluation.contract.signed",
                    {{"number", contract().number}, {"date", frenchDate(contract().signedOn)}}));
        else
            addPair(facts, m_labels.say("evaluation.fact.contract"),
                m_labels.say("evaluation.contract.none"));
        add(facts);
    }

    bool isTold(const QString& domain) const { return !m_forOthers || !isIntimate(domain); }

    /// Of something that goes with an objective: what goes with none is of every domain.
    bool isTold(ObjectiveId objective) const
    {
        if (!m_forOthers)
            return true;
        const auto& all = m_evaluation.contract.objectives;
        return std::any_of(all.begin(), all.end(),
            [&](const Objective& one) { return one.id == objective && isTold(one.domain); });
    }

    void addPersonView()
    {
        add(Heading{2, m_labels.say("evaluation.title.person_view")});
        const std::vector<Appreciation> given = appreciations::at(m_reader, m_assessment.id);
        for (const Appreciation& one : given)
            add(Paragraph{plain(m_labels.say(saidHow(one.means),
                              {{"words", quoted(one.words)}, {"date", frenchDate(one.day)}})),
                Paragraph::Style::Quote});
        if (given.empty() || !m_assessment.personView.trimmed().isEmpty())
            add(Paragraph{m_assessment.personView.trimmed().isEmpty()
                    ? blank(160)
                    : plain(quoted(m_assessment.personView)),
                Paragraph::Style::Quote});
        if (m_assessment.summary.trimmed().isEmpty())
            return;
        add(Heading{2, m_labels.say("common.title.kept_together")});
        for (Block& block : paragraphs(m_assessment.summary))
            add(std::move(block));
    }

    void addWheel()
    {
        const WheelData wheel
            = wheelOf(m_labels, m_now, m_person.fullName(), authorName(), m_before, m_beforeOn);
        if (wheel.axes.empty())
            return;
        Group group;
        group.blocks.push_back(Heading{2, m_labels.say("evaluation.title.wheel")});
        group.blocks.push_back(WheelBlock{wheel});
        add(group);
    }

    DomainEntry before(const QString& domain) const
    {
        const auto found = std::find_if(m_before.begin(), m_before.end(),
            [&](const DomainEntry& e) { return e.domain == domain; });
        return found == m_before.end() ? DomainEntry() : *found;
    }

    static QString step(int past, int now)
    {
        const auto word
            = [](int level) { return level == 0 ? QStringLiteral("–") : QString::number(level); };
        return past == 0 && now == 0 ? QString()
                                     : QStringLiteral("%1 → %2").arg(word(past), word(now));
    }

    void addDomains()
    {
        Table table{
            {{m_labels.say("common.fact.domain"), 1.7}, {m_labels.say("evaluation.by_person"), 1},
                {m_labels.say("evaluation.by_professional"), 1.3},
                {m_labels.say("evaluation.said"), 3}},
            {}};
        for (const DomainEntry& entry : m_now) {
            const DomainEntry past = before(entry.domain);
            if (!isTold(entry.domain)
                || (entry.isEmpty() && past.personLevel == 0 && past.professionalLevel == 0))
                continue;
            if (m_forOthers) {
                table.rows.push_back({bold(m_labels.domain(entry.domain)),
                    plain(step(past.personLevel, entry.personLevel)),
                    plain(step(past.professionalLevel, entry.professionalLevel))});
                continue;
            }
            Spans said;
            if (!entry.personWords.trimmed().isEmpty())
                said = italic(quoted(entry.personWords));
            if (!entry.analysis.trimmed().isEmpty())
                said = said
                    + plain((said.empty() ? QString() : QStringLiteral("\n"))
                        + entry.analysis.trimmed());
            if (said.empty() && entry.isEmpty())
                said = plain(m_labels.of("entry_status", entry.status));
            table.rows.push_back({bold(m_labels.domain(entry.domain)),
                plain(step(past.personLevel, entry.personLevel)),
                plain(step(past.professionalLevel, entry.professionalLevel)), said});
        }
        if (table.rows.empty())
            return;
        if (m_forOthers)
            table.columns.pop_back();
        add(Heading{2, m_labels.say("evaluation.title.domains")});
        add(table);
    }

    /// What became of what was said before: only where an answer was given.
    void addDifficulties()
    {
        Table table{{{m_labels.say("evaluation.difficulty"), 2.6},
                        {m_labels.say("common.fact.domain"), 1.5},
                        {m_labels.say("evaluation.difficulty.now"), 1.3},
                        {m_labels.say("evaluation.difficulty.said"), 2.4}},
            {}};
        for (std::size_t i = 0; i < m_evaluation.difficulties.size(); ++i) {
            const Factor& factor = m_evaluation.difficulties[i];
            const Outcome& outcome = m_evaluation.outcomes[i];
            if (m_forOthers || !outcome.id.isValid())
                continue;
            table.rows.push_back(
                {plain(factor.text.simplified()), plain(m_labels.domain(factor.domain)),
                    plain(capitalised(m_labels.of("became", outcome.became))),
                    plain(outcome.words.trimmed())});
        }
        addTable(m_labels.say("evaluation.title.difficulties"), std::move(table));
    }

    void addObjectives()
    {
        Table table{{{m_labels.say("evaluation.objective"), 2.6},
                        {m_labels.say("evaluation.objective.reached"), 1.3},
                        {m_labels.say("evaluation.objective.said"), 2.4}},
            {}};
        for (std::size_t i = 0; i < m_evaluation.contract.objectives.size(); ++i) {
            const Objective& objective = m_evaluation.contract.objectives[i];
            if (!isTold(objective.domain))
                continue;
            const ObjectiveAppraisal& appraisal = m_evaluation.objectives[i];
            Spans what = bold(QStringLiteral("%1. ").arg(i + 1))
                + plain(objectiveWords(m_reader, m_labels, objective));
            if (!objective.indicator.trimmed().isEmpty())
                what = what
                    + plain(u'\n'
                        + m_labels.say("evaluation.objective.indicator",
                            {{"indicator", oneLine(objective.indicator)}}));
            const QString level
                = appraisal.appraised ? objective.level(appraisal.attainment).trimmed() : QString();
            table.rows.push_back({what,
                appraisal.appraised ? plain(m_labels.attainment(appraisal.attainment)
                    + (level.isEmpty() ? QString() : u'\n' + quoted(level)))
                                    : italic(m_labels.say("evaluation.objective.not_yet")),
                plain(appraisal.comment.trimmed())});
        }
        addTable(m_labels.say("evaluation.title.objectives"), std::move(table));
    }

    /// Nothing without rows.
    void addTable(const QString& title, Table table)
    {
        if (table.rows.empty())
            return;
        add(Heading{2, title});
        add(std::move(table));
    }

    QString partyName(const Commitment& commitment) const
    {
        if (!commitment.who.trimmed().isEmpty())
            return commitment.who.trimmed();
        return m_labels.of("party", commitment.party);
    }

    void addCommitments()
    {
        Table table{
            {{m_labels.say("common.fact.who"), 1.3}, {m_labels.say("evaluation.commitment"), 2.6},
                {m_labels.say("evaluation.commitment.kept"), 1},
                {m_labels.say("evaluation.commitment.why"), 2}},
            {}};
        for (const Party party : committing) {
            for (std::size_t i = 0; i < m_evaluation.contract.commitments.size(); ++i) {
                const Commitment& commitment = m_evaluation.contract.commitments[i];
                if (commitment.party != party || !isTold(commitment.objective))
                    continue;
                const CommitmentAppraisal& appraisal = m_evaluation.commitments[i];
                QStringList why{
                    m_labels.of("kept_reason", appraisal.reason), appraisal.comment.trimmed()};
                why.removeAll(QString());
                table.rows.push_back({bold(partyName(commitment)), plain(commitment.text.trimmed()),
                    appraisal.kept == Kept::NotAppraised
                        ? italic(m_labels.of("kept", appraisal.kept))
                        : plain(m_labels.of("kept", appraisal.kept)),
                    plain(why.join(QStringLiteral("\n")))});
            }
        }
        if (m_forOthers) { // why is the person's: their health, their pace
            table.columns.pop_back();
            for (auto& row : table.rows)
                row.pop_back();
        }
        addTable(m_labels.say("evaluation.title.commitments"), std::move(table));
    }

    /// Those of the path: since the first contract started (an avenant goes on with the same path).
    std::vector<Action> actionsOfThePath() const
    {
        Contract first = contract();
        QSet<ContractId> before; // in a damaged file avenants may go round in a circle
        while (first.amends.isValid() && !before.contains(first.amends)) {
            before.insert(first.amends);
            first = contracts::load(m_reader, first.amends);
        }
        const QDate until
            = m_assessment.isCompleted() ? m_assessment.completedOn : m_reader.today();
        std::vector<Action> path;
        for (const Action& action : actions::of(m_reader, m_assessment.accompaniment)) {
            const QDate day = action.doneOn.isValid() ? action.doneOn : action.plannedOn;
            const bool since = !day.isValid() || !first.from.isValid() || day >= first.from;
            // What came after is no part of it: neither done nor planned, nor known that day.
            if (since && isTold(action.objective)
                && (!day.isValid() || day <= until || !m_assessment.isCompleted()))
                path.push_back(action);
        }
        std::stable_sort(path.begin(), path.end(), [](const Action& a, const Action& b) {
            const auto day = [](const Action& action) {
                return action.doneOn.isValid()   ? action.doneOn
                    : action.plannedOn.isValid() ? action.plannedOn
                                                 : QDate(9999, 12, 31);
            };
            return day(a) < day(b);
        });
        return path;
    }

    QString stateOf(const Action& action) const
    {
        const QString state = m_labels.of("action_state", action.state);
        if (action.state == ActionState::Done && action.doneOn.isValid())
            return m_labels.say("evaluation.action.done",
                {{"state", state}, {"date", frenchShortDate(action.doneOn)}});
        if (action.state == ActionState::Postponed && !action.postponedBy.isEmpty())
            return QStringLiteral("%1 (%2)").arg(
                state, m_labels.of("party", action.postponedBy).toLower());
        if (action.state == ActionState::NotDone && !action.notDoneReason.isEmpty())
            return m_labels.say("evaluation.action.not_done",
                {{"state", state},
                    {"reason", m_labels.of("not_done_reason", action.notDoneReason)}});
        if (action.isOpen() && action.plannedOn.isValid())
            return m_labels.say("evaluation.action.planned",
                {{"state", state}, {"date", frenchShortDate(action.plannedOn)}});
        return state;
    }

    void addActions()
    {
        const std::vector<Action> path = actionsOfThePath();
        if (path.empty())
            return;
        add(Heading{2, m_labels.say("evaluation.title.actions")});
        Table table{
            {{m_labels.say("evaluation.action"), 2}, {m_labels.say("evaluation.action.state"), 1.3},
                {m_labels.say("evaluation.action.result"), 2},
                {m_labels.say("evaluation.action.effect"), 2}},
            {}};
        for (const Action& action : path)
            table.rows.push_back({plain(action.title), plain(stateOf(action)),
                plain(action.result.trimmed()), plain(action.effect.trimmed())});
        add(table);
    }

    /// What is decided stays with the signatures: nobody signs a page without its decision.
    void addEnd()
    {
        Group end;
        if (asksDecision(m_assessment.kind)) {
            end.blocks.push_back(Heading{2, m_labels.say("evaluation.title.decided")});
            end.blocks.push_back(Paragraph{m_assessment.decision == Decision::None
                    ? blank(120)
                    : bold(m_labels.of("decision", m_assessment.decision)),
                Paragraph::Style::Lead});
        }
        if (m_forOthers && asksDecision(m_assessment.kind)) {
            if (m_assessment.isCompleted() && m_assessment.decision != Decision::Close) {
                CycleFacts facts = accompaniments::facts(m_reader, m_course.id);
                facts.evaluationCompleted = m_assessment.completedOn;
                end.blocks.push_back(Paragraph{plain(m_labels.say(
                    "evaluation.extract.next", {{"date", frenchDate(reviewBy(facts))}}))});
            }
        } else if (!m_forOthers) {
            for (Block& block : paragraphs(m_assessment.decisionDetail))
                end.blocks.push_back(std::move(block));
        }
        end.blocks.push_back(Heading{2, m_labels.say("common.title.signatures")});
        end.blocks.push_back(assessmentSignatures(m_structure, m_person, m_author, m_labels));
        add(std::move(end));
    }

    const Reader& m_reader;
    const bool m_forOthers;
    Labels m_labels;
    Structure m_structure;
    Evaluation m_evaluation;
    Assessment m_assessment;
    Accompaniment m_course;
    Person m_person;
    Professional m_author;
    std::vector<DomainEntry> m_now;
    std::vector<DomainEntry> m_before;
    QDate m_beforeOn;
    std::vector<Block>* m_blocks = nullptr;
};

} // namespace

Document evaluationDocument(const Reader& reader, AssessmentId id)
{
    return typeset(EvaluationWriter(reader, id, false).write());
}

Document evaluationExtract(const Reader& reader, AssessmentId id)
{
    return typeset(EvaluationWriter(reader, id, true).write());
}

} // namespace jalons
