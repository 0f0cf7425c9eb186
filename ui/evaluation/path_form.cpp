#include "ui/evaluation/path_form.h"

#include "core/evaluation/appreciation.h"
#include "ui/diagnostic/completion_panel.h"
#include "ui/diagnostic/interview.h"
#include "ui/diagnostic/wheel_legend.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/evaluation/autonomy_card.h"
#include "ui/style/theme.h"
#include "ui/wording/day_text.h"
#include "ui/wording/problem_text.h"

namespace jalons {

PathForm::PathForm(Session& session)
    : RecordPart(session)
    , m_problem(wrappedLabel({}, "error"))
    , m_amend(button("pathPrepareAmendment", tr("Prepare the amendment"), "primary"))
    , m_completion(new CompletionPanel(session, "pathCompletion"))
    , m_wheel(named(new WheelView, "pathWheel"))
    , m_legend(new WheelLegend)
    , m_autonomy(new AutonomyCard(session))
    , m_autosave(new Autosave(this, [this] { return save(); }))
{
    setObjectName("pathForm");
    m_viewCard = makeView();
    inRow(this,
        {{inColumn({m_viewCard, m_completion, rest()}, 12), 1},
            {inColumn({makeWheel(), m_autonomy, rest()}, 12), 1}},
        12);
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
    m_view = bind("personView", &Assessment::personView, tr("What the person thinks of the path"),
        text("pathPersonView", 2, 40,
            tr("In their own words: what helped, what did not, what they expect now")));
    m_view->setQuote(true);
    m_given = boxed(inColumn({}, 6));
    m_means = named(new ChoiceChips(tr("How it was given")), "pathMeans");
    m_means->setChoices({{toCode(AppreciationMeans::Said), tr("said, and written down")},
        {toCode(AppreciationMeans::Written), tr("written by the person")},
        {toCode(AppreciationMeans::Helped), tr("written with somebody’s help")}});
    m_means->setCode(toCode(AppreciationMeans::Said));
    auto* give = button("pathGive", tr("Keep it as it was given"));
    connect(give, &QPushButton::clicked, this, &PathForm::give);
    m_giveProblem = named(wrappedLabel({}, "error"), "pathGiveProblem");
    m_giveProblem->hide();
    m_giving = boxed(inColumn({m_giveProblem, m_means, atLeft(give),
                                  wrappedLabel(tr("It is then neither changed nor taken back, nor "
                                                  "undone; another may be added."),
                                      "hint")},
        6));
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
    fill(card->body(), {m_given, m_view, m_giving, m_decided, atLeft(m_amend)});
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
        m_giveProblem->hide();
        m_means->setCode(toCode(AppreciationMeans::Said));
        setRecord(this, "assessment", now.id.value, 1); // the draft of this part of it
    }
    m_viewCard->setTitle(tr("The path, as %1 sees it").arg(interview.person));
    setReadOnly(now.isCompleted());
    showGiven();
    m_giving->setVisible(!now.isCompleted());
    m_autonomy->setInterview(sinceStart);
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

void PathForm::showGiven()
{
    QLayout* column = m_given->layout();
    clearLayout(column);
    const auto given = session().query(appreciations::at, record().id);
    for (const Appreciation& one : given) {
        const QString how = one.means == AppreciationMeans::Written
            ? tr("written by the person on %1")
            : one.means == AppreciationMeans::Helped ? tr("written with somebody’s help on %1")
                                                     : tr("said on %1");
        column->addWidget(named(wrappedLabel(tr("“%1”").arg(one.words), "body"),
            QStringLiteral("pathGiven%1").arg(one.id.value)));
        column->addWidget(wrappedLabel(how.arg(fullDay(one.day)), "hint"));
    }
    m_given->setVisible(!given.empty());
}

/// What is written of the path becomes what the person gave.
void PathForm::give()
{
    if (!m_autosave->writeNow())
        return;
    Appreciation given;
    given.accompaniment = record().accompaniment;
    given.assessment = record().id;
    given.day = session().today();
    given.means = fromCode<AppreciationMeans>(m_means->code());
    given.words = read().personView;
    Problems found;
    const bool done = session().perform(
        Operation::GiveAppreciation, [&](Work& work) { appreciations::give(work, given); }, &found);
    for (Problem& problem : found)
        if (problem.field == u"words")
            problem.field = QStringLiteral("personView");
    setTextOrHide(m_giveProblem, problemsText(found));
    if (done)
        emit session().said(tr("What the person says is kept as it was given."));
    else
        m_view->setFocus(Qt::OtherFocusReason);
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
