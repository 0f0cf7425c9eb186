#include "ui/evaluation/appraisal_form.h"

#include "ui/evaluation/appraisal_rows.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include <QVBoxLayout>

namespace jalons {

AppraisalForm::AppraisalForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] {
        if (!save())
            m_autosave->hold(ErrorKind::Refused);
    }))
{
    setObjectName(QStringLiteral("appraisalForm"));
    setProperty("clear", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QString AppraisalForm::partyTitle(Party party) const
{
    return party == Party::Person
        ? tr("Commitments of %1").arg(m_person)
        : tr("Commitments: %1").arg(m_session.label(QStringLiteral("party"), party));
}

void AppraisalForm::addObjectives(QVBoxLayout* layout)
{
    auto* card = new Card(tr("Objectives"), m_content);
    int index = 0;
    for (const Objective& objective : m_evaluation.contract.objectives) {
        if (index > 0)
            card->body()->addWidget(rule(card));
        auto* row = new ObjectiveRow(m_session, objective, index++, card);
        connect(row, &ObjectiveRow::edited, m_autosave, &Autosave::touch);
        card->body()->addWidget(row);
        m_objectives.append(row);
    }
    layout->addWidget(card);
}

void AppraisalForm::addCommitments(QVBoxLayout* layout, Party party)
{
    Card* card = nullptr;
    int index = 0;
    for (const Commitment& commitment : m_evaluation.contract.commitments) {
        const int place = index++;
        if (commitment.party != party)
            continue;
        if (!card) {
            card = new Card(partyTitle(party), m_content);
            layout->addWidget(card);
        } else {
            card->body()->addWidget(rule(card));
        }
        auto* row = new CommitmentRow(m_session, commitment, place, card);
        connect(row, &CommitmentRow::edited, m_autosave, &Autosave::touch);
        card->body()->addWidget(row);
        m_commitments[place] = row;
    }
}

void AppraisalForm::rebuild()
{
    delete m_content;
    m_objectives.clear();
    m_commitments.fill(nullptr, static_cast<qsizetype>(m_evaluation.contract.commitments.size()));
    m_content = new QWidget(this);
    m_content->setProperty("clear", true);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    if (!m_evaluation.contract.contract.id.isValid()) {
        layout->addWidget(new EmptyState(QStringLiteral("handshake"),
            tr("No contract was signed: there is nothing to look back on here. Go on with the next "
               "step."),
            QString(), m_content));
    } else {
        if (!m_evaluation.contract.objectives.empty())
            addObjectives(layout);
        for (const Party party :
            {Party::Person, Party::Professional, Party::Structure, Party::Partner})
            addCommitments(layout, party);
    }
    layout->addStretch(1);
    this->layout()->addWidget(m_content);
}

void AppraisalForm::setEvaluation(const Evaluation& evaluation, const QString& person)
{
    const bool sameLines = m_content && evaluation.assessment.id == m_evaluation.assessment.id
        && evaluation.contract.contract.id == m_evaluation.contract.contract.id
        && evaluation.contract.objectives == m_evaluation.contract.objectives
        && evaluation.contract.commitments == m_evaluation.contract.commitments
        && person == m_person;
    m_evaluation = evaluation;
    m_person = person;
    if (!sameLines) {
        if (m_autosave->isPending() || m_autosave->isHeld())
            m_autosave->drafts()->keep(); // the lines it was typed in go
        m_autosave->discard();
        rebuild();
    }
    const bool completed = evaluation.assessment.isCompleted();
    for (qsizetype i = 0; i < m_objectives.size(); ++i) {
        m_objectives[i]->setAppraisal(evaluation.objectives[static_cast<std::size_t>(i)]);
        m_objectives[i]->setReadOnly(completed);
    }
    for (qsizetype i = 0; i < m_commitments.size(); ++i) {
        m_commitments[i]->setAppraisal(evaluation.commitments[static_cast<std::size_t>(i)]);
        m_commitments[i]->setReadOnly(completed);
    }
    if (!sameLines) {
        setRecord(this, "assessment", evaluation.assessment.id.value, draftPart);
        m_autosave->drafts()->resume();
    }
}

bool AppraisalForm::flush()
{
    return m_autosave->writeNow();
}

bool AppraisalForm::save()
{
    if (m_evaluation.assessment.isCompleted())
        return true;
    std::vector<evaluations::Edited<ObjectiveAppraisal>> objectives;
    std::vector<evaluations::Edited<CommitmentAppraisal>> commitments;
    for (const ObjectiveRow* row : std::as_const(m_objectives))
        if (row->read() != row->base())
            objectives.push_back({row->read(), row->base()});
    for (const CommitmentRow* row : std::as_const(m_commitments))
        if (row->read() != row->base())
            commitments.push_back({row->read(), row->base()});
    if (objectives.empty() && commitments.empty())
        return true;
    return m_session.perform(Operation::UpdateEvaluation, [&](Work& work) {
        evaluations::saveAll(work, m_evaluation.assessment.id, objectives, commitments);
    });
}

} // namespace jalons
