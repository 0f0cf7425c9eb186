#include "ui/evaluation/path_form.h"

#include "core/base/rebase.h"
#include "ui/diagnostic/completion_panel.h"
#include "ui/diagnostic/interview.h"
#include "ui/diagnostic/wheel_legend.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/wording/problem_text.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

PathForm::PathForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_completion(new CompletionPanel(session, QStringLiteral("pathCompletion"), this))
    , m_autosave(new Autosave(this, [this] {
        if (!save())
            m_autosave->hold(ErrorKind::Refused);
    }))
{
    setObjectName(QStringLiteral("pathForm"));
    setProperty("clear", true);
    m_completion->setFoldable(false);
    m_completion->setConfirmText(tr("Complete the evaluation"));
    auto* left = new QVBoxLayout;
    left->setSpacing(px(12));
    left->addWidget(makeView());
    left->addWidget(m_completion);
    left->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addLayout(left, 1);
    layout->addWidget(makeWheel(), 1);
    connect(m_completion, &CompletionPanel::refused, this, [this](const Problems& problems) {
        m_problem->setText(problemText(problems.first()));
        m_problem->setVisible(true);
        m_decision->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* PathForm::makeView()
{
    m_viewCard = new Card({}, this);
    m_view = new GrowingTextEdit(tr("What the person thinks of the path"), m_viewCard);
    m_view->setObjectName(QStringLiteral("pathPersonView"));
    m_view->setQuote(true);
    m_view->setPlaceholderText(
        tr("In their own words: what helped, what did not, what they expect now"));
    m_decision = new ChoiceChips(tr("Decision"), m_viewCard);
    m_decision->setObjectName(QStringLiteral("pathDecision"));
    QList<Choice> offered;
    for (const Decision decision :
        {Decision::Continue, Decision::Amend, Decision::Reorient, Decision::Close})
        offered.append({toCode(decision), m_session.label(QStringLiteral("decision"), decision)});
    m_decision->setChoices(offered);
    m_detail = new GrowingTextEdit(tr("What was decided, in detail"), m_viewCard);
    m_detail->setObjectName(QStringLiteral("pathDecisionDetail"));
    m_detail->setLines(1, 12);
    m_detail->setPlaceholderText(tr("What changes, from when, who does what"));
    m_problem = roleLabel({}, "error", m_viewCard);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_amend = new QPushButton(tr("Prepare the amendment"), m_viewCard);
    m_amend->setObjectName(QStringLiteral("pathPrepareAmendment"));
    m_amend->setAccessibleName(m_amend->text());
    m_amend->setProperty("primary", true);
    setColumn(m_view, QStringLiteral("personView"));
    setColumn(m_decision, QStringLiteral("decision"));
    setColumn(m_detail, QStringLiteral("decisionDetail"));
    QVBoxLayout* body = m_viewCard->body();
    body->addWidget(m_view);
    body->addWidget(roleLabel(tr("Decision taken together"), "label", m_viewCard));
    body->addWidget(m_decision);
    body->addWidget(m_problem);
    body->addWidget(m_detail);
    body->addWidget(m_amend, 0, Qt::AlignLeft);
    connect(m_view, &GrowingTextEdit::edited, m_autosave, &Autosave::touch);
    connect(m_detail, &GrowingTextEdit::edited, m_autosave, &Autosave::touch);
    connect(m_decision, &ChoiceChips::edited, this, [this] {
        m_problem->hide();
        m_autosave->touch();
    });
    connect(m_amend, &QPushButton::clicked, this, &PathForm::amendmentRequested);
    return m_viewCard;
}

QWidget* PathForm::makeWheel()
{
    auto* card = new Card(tr("Then and now"), this);
    m_wheel = new WheelView(card);
    m_wheel->setObjectName(QStringLiteral("pathWheel"));
    m_legend = new WheelLegend(card);
    card->body()->addWidget(m_wheel);
    card->body()->addWidget(m_legend);
    card->body()->addStretch(1);
    connect(m_wheel, &WheelView::domainActivated, this, &PathForm::domainActivated);
    return card;
}

void PathForm::setInterview(const Interview& interview, const Interview& sinceStart)
{
    const Assessment& now = interview.assessment;
    const Assessment before = m_interview.assessment;
    const bool other = now.id != before.id;
    if (other)
        m_autosave->discard();
    const Assessment mine = read(before);
    if (other || mine.personView == before.personView)
        m_view->setText(now.personView);
    if (other || mine.decision == before.decision)
        m_decision->setCode(toCode(now.decision));
    if (other || mine.decisionDetail == before.decisionDetail)
        m_detail->setText(now.decisionDetail);
    if (other)
        m_problem->hide();
    m_interview = interview;
    const Assessment typed = read(now);
    if (!other) {
        Assessment& base = m_interview.assessment;
        base.personView = rebased(before.personView, typed.personView, now.personView);
        base.decision = rebased(before.decision, typed.decision, now.decision);
        base.decisionDetail
            = rebased(before.decisionDetail, typed.decisionDetail, now.decisionDetail);
    } else {
        setRecord(this, "assessment", now.id.value, 1); // the draft of this part of it
    }
    m_viewCard->setTitle(tr("The path, as %1 sees it").arg(interview.person));
    const bool completed = now.isCompleted();
    m_view->setReadOnly(completed);
    m_decision->setReadOnly(completed);
    m_detail->setReadOnly(completed);
    m_amend->setVisible(completed && now.decision == Decision::Amend);
    m_completion->setInterview(interview);

    QStringList domains;
    QStringList icons;
    for (const DomainEntry& entry : sinceStart.entries) {
        const Term* term
            = m_session.file().vocabulary().term(QStringLiteral("domain"), entry.domain);
        domains.append(entry.domain);
        icons.append(term ? term->icon : QString());
    }
    const WheelData wheel = wheelOf(sinceStart, m_session.file().vocabulary(), m_session.language(),
        tr("Professional"), colors().dark);
    m_wheel->setWheel(wheel, domains, icons);
    m_legend->setWheel(wheel);
}

void PathForm::setBeforeComplete(std::function<bool()> before)
{
    m_completion->setBeforeComplete(
        [this, before = std::move(before)] { return before() && m_autosave->writeNow(); });
}

Assessment PathForm::read(Assessment assessment) const
{
    assessment.personView = m_view->text();
    assessment.decision = fromCode<Decision>(m_decision->code());
    assessment.decisionDetail = m_detail->text();
    return assessment;
}

bool PathForm::save()
{
    const Assessment base = m_interview.assessment;
    const Assessment mine = read(base);
    if (!base.id.isValid() || base.isCompleted() || mine == base)
        return true;
    return m_session.perform(
        Operation::UpdateEvaluation, [&](Work& work) { assessments::save(work, mine, &base); });
}

bool PathForm::flush()
{
    const bool written = m_autosave->writeNow();
    return m_completion->flush() && written;
}

} // namespace jalons
