#include "ui/evaluation/appraisal_form.h"

#include "core/evaluation/attainment.h"
#include "ui/evaluation/appraisal_rows.h"
#include "ui/page/draft_keeper.h"
#include "ui/widgets/empty_state.h"
#include <QLocale>
#include <QToolButton>

namespace jalons {

AppraisalForm::AppraisalForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_autosave(new Autosave(this, [this] { return save(); }))
{
    setObjectName(QStringLiteral("appraisalForm"));
    setProperty("clear", true);
    inColumn(this, {});
}

QString AppraisalForm::partyTitle(Party party) const
{
    return party == Party::Person ? tr("Commitments of %1").arg(m_person)
                                  : tr("Commitments: %1").arg(m_session.label("party", party));
}

/// Puts a row at the end of a card, under a hairline.
void AppraisalForm::add(Card* card, RecordPartBase* row)
{
    if (card->body()->count() > 0)
        card->body()->addWidget(rule());
    card->body()->addWidget(row);
    connect(row, &RecordPartBase::edited, m_autosave, &Autosave::touch);
}

void AppraisalForm::addDifficulties(QVBoxLayout* layout)
{
    if (m_evaluation.difficulties.empty())
        return;
    auto* card = new Card(tr("Difficulties said before"));
    for (const Factor& factor : m_evaluation.difficulties) {
        m_outcomes.append(new OutcomeRow(m_session, factor, int(m_outcomes.size())));
        add(card, m_outcomes.last());
    }
    layout->addWidget(card);
}

/// Shown to whoever asks for it: it tells of what was agreed, not of the person.
void AppraisalForm::addScore(Card* card)
{
    m_score = named(wrappedLabel({}, "hint"), "appraisalScore");
    auto* ask = new QToolButton;
    named(ask, "appraisalScoreAsk", tr("Attainment score T"));
    ask->setText(tr("Score T"));
    ask->setCheckable(true);
    card->head()->addWidget(ask);
    card->body()->addWidget(m_score);
    m_score->hide();
    connect(ask, &QToolButton::toggled, this, [this](bool asked) {
        showScore();
        m_score->setVisible(asked);
    });
}

void AppraisalForm::showScore()
{
    if (!m_score)
        return;
    std::vector<int> levels;
    for (const ObjectiveRow* row : std::as_const(m_objectives))
        if (const ObjectiveAppraisal now = row->read(); now.appraised)
            levels.push_back(now.attainment);
    const auto score = attainmentScore(levels);
    m_score->setText(score
            ? tr("T = %1 over %n objective(s) appraised. 50: all as agreed. By the formula of "
                 "Kiresuk and Sherman (1968); it is not printed.",
                nullptr, int(levels.size()))
                  .arg(QLocale().toString(*score, 'f', 1))
            : tr("No objective is appraised yet."));
}

void AppraisalForm::addObjectives(QVBoxLayout* layout)
{
    auto* card = new Card(tr("Objectives"));
    for (const Objective& objective : m_evaluation.contract.objectives) {
        m_objectives.append(new ObjectiveRow(m_session, objective, int(m_objectives.size())));
        add(card, m_objectives.last());
        connect(m_objectives.last(), &RecordPartBase::edited, this, &AppraisalForm::showScore);
    }
    if (m_objectives.isEmpty()) {
        delete card;
        return;
    }
    addScore(card);
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
        if (!card)
            layout->addWidget(card = new Card(partyTitle(party)));
        m_commitments[place] = new CommitmentRow(m_session, commitment, place);
        add(card, m_commitments[place]);
    }
}

void AppraisalForm::rebuild()
{
    delete m_content;
    m_objectives.clear();
    m_outcomes.clear();
    m_score = nullptr;
    m_commitments.fill(nullptr, static_cast<qsizetype>(m_evaluation.contract.commitments.size()));
    m_content = new QWidget;
    m_content->setProperty("clear", true);
    auto* layout = inColumn(m_content, {}, 12);
    addDifficulties(layout);
    if (!m_evaluation.contract.contract.id.isValid()) {
        layout->addWidget(new EmptyState(QStringLiteral("handshake"),
            tr("No contract was signed: there is nothing to look back on here. Go on with the next "
               "step."),
            QString()));
    } else {
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
        && evaluation.difficulties == m_evaluation.difficulties && person == m_person;
    m_evaluation = evaluation;
    m_person = person;
    if (!sameLines) {
        if (m_autosave->isPending() || m_autosave->isHeld())
            m_autosave->drafts()->keep(); // the lines it was typed in go
        m_autosave->discard();
        rebuild();
    }
    const auto show = [&](const auto& rows, const auto& appraisals) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            rows[i]->setAppraisal(appraisals[static_cast<std::size_t>(i)]);
            rows[i]->setReadOnly(evaluation.assessment.isCompleted());
        }
    };
    show(m_objectives, evaluation.objectives);
    show(m_commitments, evaluation.commitments);
    show(m_outcomes, evaluation.outcomes);
    showScore();
    if (!sameLines) {
        setRecord(this, "assessment", evaluation.assessment.id.value, draftPart);
        m_autosave->drafts()->resume();
    }
}

bool AppraisalForm::save()
{
    if (m_evaluation.assessment.isCompleted())
        return true;
    std::vector<evaluations::Edited<ObjectiveAppraisal>> objectives;
    std::vector<evaluations::Edited<CommitmentAppraisal>> commitments;
    for (const ObjectiveRow* row : std::as_const(m_objectives))
        if (row->read() != row->record())
            objectives.push_back({row->read(), row->record()});
    for (const CommitmentRow* row : std::as_const(m_commitments))
        if (row->read() != row->record())
            commitments.push_back({row->read(), row->record()});
    std::vector<evaluations::Edited<Outcome>> outcomes;
    for (const OutcomeRow* row : std::as_const(m_outcomes))
        if (row->read() != row->record())
            outcomes.push_back({row->read(), row->record()});
    if (objectives.empty() && commitments.empty() && outcomes.empty())
        return true;
    return m_session.perform(Operation::UpdateEvaluation, [&](Work& work) {
        evaluations::saveAll(work, m_evaluation.assessment.id, objectives, commitments, outcomes);
    });
}

} // namespace jalons
