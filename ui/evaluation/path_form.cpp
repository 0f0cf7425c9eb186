#include "ui/evaluation/path_form.h"

#include "ui/diagnostic/completion_panel.h"
#include "ui/diagnostic/interview.h"
#include "ui/diagnostic/wheel_legend.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/style/theme.h"
#include "ui/wording/problem_text.h"

namespace jalons {

PathForm::PathForm(Session& session)
    : RecordPart(session)
    , m_problem(wrappedLabel({}, "error"))
    , m_amend(button("pathPrepareAmendment", tr("Prepare the amendment"), "primary"))
    , m_completion(new CompletionPanel(session, "pathCompletion"))
    , m_wheel(named(new WheelView, "pathWheel"))
    , m_legend(new WheelLegend)
    , m_autosave(new Autosave(this, [this] { return save(); }))
{
    setObjectName("pathForm");
    m_viewCard = makeView();
    inRow(this, {{inColumn({m_viewCard, m_completion, rest()}, 12), 1}, {makeWheel(), 1}}, 12);
    m_completion->setFoldable(false);
    m_completion->setConfirmText(tr("Complete the evaluation"));
    connect(this, &PathForm::edited, m_autosave, &Autosave::touch);
    connect(m_decision, &ChoiceChips::edited, m_problem, &QWidget::hide);
    connect(m_amend, &QPushButton::clicked, this, &PathForm::amendmentRequested);
    connect(m_wheel, &WheelView::domainActivated, this, &PathForm::domainActivated);
    connect(m_completion, &CompletionPanel::refused, this, [this](const Problems& problems) {
        setTextOrHide(m_problem, problemText(problems.first()));
        m_decision->setFocus(Qt::OtherFocusReason);
    });
}

Card* PathForm::makeView()
{
    auto* view
        = bind("personView", &Assessment::personView, tr("What the person thinks of the path"),
            text("pathPersonView", 2, 40,
                tr("In their own words: what helped, what did not, what they expect now")));
    view->setQuote(true);
    m_decision = bind("decision", &Assessment::decision, tr("Decision"),
        chips("pathDecision", "decision",
            {Decision::Continue, Decision::Amend, Decision::Reorient, Decision::Close}));
    auto* detail
        = bind("decisionDetail", &Assessment::decisionDetail, tr("What was decided, in detail"),
            text("pathDecisionDetail", 1, 12, tr("What changes, from when, who does what")));
    m_problem->hide();
    m_decided = boxed(inColumn(
        {roleLabel(tr("Decision taken together"), "label"), m_decision, m_problem, detail}, 8));
    auto* card = new Card;
    fill(card->body(), {view, m_decided, atLeft(m_amend)});
    return card;
}

Card* PathForm::makeWheel()
{
    auto* card = new Card(tr("Then and now"));
    fill(card->body(), {m_wheel, m_legend, rest()});
    return card;
}

void PathForm::setInterview(const Interview& interview, const Interview& sinceStart)
{
    const Assessment& now = interview.assessment;
    if (now.id == record().id) {
        follow(now);
    } else {
        m_autosave->discard();
        showFields(now);
        m_problem->hide();
        setRecord(this, "assessment", now.id.value, 1); // the draft of this part of it
    }
    m_viewCard->setTitle(tr("The path, as %1 sees it").arg(interview.person));
    setReadOnly(now.isCompleted());
    m_decided->setVisible(asksDecision(now.kind));
    m_amend->setVisible(now.isCompleted() && now.decision == Decision::Amend);
    m_completion->setInterview(interview);
    const Vocabulary& vocabulary = session().file().vocabulary();
    const WheelData wheel
        = wheelOf(sinceStart, vocabulary, session().language(), tr("Professional"), colors().dark);
    m_wheel->setWheel(wheel, sinceStart.entries, vocabulary);
    m_legend->setWheel(wheel);
}

void PathForm::setBeforeComplete(std::function<bool()> before)
{
    m_completion->setBeforeComplete(
        [this, before = std::move(before)] { return before() && m_autosave->writeNow(); });
}

bool PathForm::save()
{
    const Assessment base = record();
    const Assessment mine = read();
    return !base.id.isValid() || base.isCompleted() || mine == base
        || session().perform(
            Operation::UpdateEvaluation, [&](Work& work) { assessments::save(work, mine, &base); });
}

} // namespace jalons
