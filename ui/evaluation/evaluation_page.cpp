#include "ui/evaluation/evaluation_page.h"

#include "core/accompaniment/accompaniment.h"
#include "core/draft/draft.h"
#include "core/evaluation/evaluation.h"
#include "core/signing/completion.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/evaluation/appraisal_form.h"
#include "ui/evaluation/path_form.h"
#include "ui/page/session.h"
#include "ui/page/versions_button.h"
#include "ui/style/theme.h"
#include "ui/widgets/pages.h"
#include <QLocale>
#include <QTabBar>

namespace jalons {

EvaluationPage::EvaluationPage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"assessment", "domain_entry", "objective_appraisal", "commitment_appraisal", "outcome",
            "appreciation", "autonomy_weight", "factor", "contract", "objective", "commitment",
            "person", "professional", "accompaniment", "term"})
    , m_steps(tabBar("evaluationSteps", tr("Steps of the evaluation"),
          {tr("Interview"), tr("What has moved"), tr("Path and decision")}))
    , m_stack(new PageStack)
    , m_interview(new InterviewPage(session, InterviewPage::Header::Hidden))
    , m_appraisals(new AppraisalForm(session))
    , m_path(new PathForm(session))
{
    setObjectName("evaluationPage");
    inColumn(this, {makeHead(), {m_stack, 1}});
    m_stack->addWidget(m_interview);
    m_stack->addWidget(scrolled(m_appraisals));
    m_stack->addWidget(scrolled(m_path));
    m_path->setBeforeComplete([this] { return flushForms(); });
    connect(m_steps, &QTabBar::currentChanged, m_stack, &PageStack::setCurrentIndex);
    // The one chosen is in bold: another one is wider.
    connect(m_steps, &QTabBar::currentChanged, m_steps, &QWidget::updateGeometry);
    connect(m_path, &PathForm::amendmentRequested, this, &EvaluationPage::prepareAmendment);
    connect(m_path, &PathForm::domainActivated, this, [this](const QString& domain) {
        setStep(InterviewStep);
        m_interview->openDomain(domain);
    });
    connect(m_interview, &InterviewPage::faceToFaceChanged, this, [this](bool on) {
        m_face->setChecked(on);
        emit faceToFaceChanged(on);
    });
}

QHBoxLayout* EvaluationPage::makeHead()
{
    auto* back = button("evaluationBack", {}, "quiet", "back");
    back->setAccessibleName(tr("Back to the evaluations"));
    back->setToolTip(back->accessibleName());
    m_title = roleLabel({}, "heading");
    m_state = named(pill({}, "accent"), "evaluationState");
    m_face = button("evaluationFaceToFace", tr("F11"), nullptr, "face");
    m_face->setAccessibleName(tr("Face to face"));
    m_face->setToolTip(tr("Face to face"));
    m_face->setCheckable(true);
    auto* print = button("evaluationPrint", tr("Print"), nullptr, "print");
    print->setProperty("prints", true);
    auto* extract = button("evaluationExtract", tr("Extract…"));
    extract->setAccessibleName(
        tr("Extract for the préfet: without what is nobody else’s business"));
    extract->setToolTip(extract->accessibleName());
    connect(extract, &QPushButton::clicked, this, [this] {
        flush();
        session().preview([id = m_id](const Reader& r) { return assessments::extractOf(r, id); });
    });
    m_versions = new VersionsButton(session(), "evaluationVersions");
    m_reopen = button("evaluationReopen", tr("Reopen to correct"));
    connect(back, &QPushButton::clicked, this, [this] {
        flush();
        emit backRequested();
    });
    connect(m_face, &QPushButton::clicked, this, [this](bool on) {
        setStep(InterviewStep);
        m_interview->setFaceToFace(on);
    });
    connect(print, &QPushButton::clicked, this, [this] {
        flush();
        emit printRequested(m_id);
    });
    auto* simple = button("evaluationSimple", tr("Simplified"));
    simple->setAccessibleName(tr("Simplified: large print, short sentences"));
    simple->setToolTip(simple->accessibleName());
    connect(simple, &QPushButton::clicked, this, [this] {
        flush();
        session().preview([id = m_id](const Reader& r) { return assessments::simpleOf(r, id); });
    });
    connect(m_reopen, &QPushButton::clicked, this, &EvaluationPage::reopen);
    m_steps->setElideMode(Qt::ElideNone);
    m_steps->setUsesScrollButtons(false); // the row folds before a step is out of sight
    return inRow({back, m_title, {m_state, 0, Qt::AlignVCenter}, gap(8), {m_steps, 1}, m_face,
        m_versions, extract, simple, print, m_reopen});
}

void EvaluationPage::show(AssessmentId id)
{
    if (id == m_id)
        return;
    flush();
    m_id = id;
    m_interview->show(id);
    setStep(InterviewStep);
    refetch();
}

void EvaluationPage::setStep(Step step)
{
    m_steps->setCurrentIndex(step);
}

EvaluationPage::Step EvaluationPage::step() const
{
    return Step(m_steps->currentIndex());
}

void EvaluationPage::refetch()
{
    if (!m_id.isValid())
        return;
    struct Fetched
    {
        Interview interview;
        Interview sinceStart; ///< the same entries, with the initial diagnostic as what was before
        Evaluation evaluation;
    };
    const Fetched fetched = session().query([&](const Reader& reader) {
        Fetched f{loadInterview(reader, m_id), {}, evaluations::load(reader, m_id)};
        f.sinceStart = sinceTheStart(reader, f.interview);
        return f;
    });
    const Assessment& now = fetched.interview.assessment;
    if (!now.id.isValid())
        return;
    const QLocale locale;
    m_title->setText(session().label(QStringLiteral("assessment_kind"), now.kind));
    m_state->setText(now.isCompleted()
            ? tr("completed on %1").arg(locale.toString(now.completedOn, QLocale::ShortFormat))
            : tr("since %1").arg(locale.toString(now.startedOn, QLocale::ShortFormat)));
    setLook(
        m_state, "pill", now.isCompleted() ? QStringLiteral("green") : QStringLiteral("accent"));
    m_reopen->setVisible(now.isCompleted());
    m_versions->setAssessment(now);
    m_appraisals->setEvaluation(fetched.evaluation, fetched.interview.person);
    m_path->setInterview(fetched.interview, fetched.sinceStart);
}

bool EvaluationPage::flushForms()
{
    m_interview->flush();
    return m_appraisals->flush();
}

void EvaluationPage::resume(const Draft& draft)
{
    if (draft.table == QLatin1String("assessment")) {
        setStep(draft.owner == AppraisalForm::draftPart ? ContractStep : PathStep);
    } else {
        setStep(InterviewStep);
        m_interview->resume(draft);
    }
}

void EvaluationPage::reopen()
{
    session().perform(
        Operation::ReopenAssessment, [&](Work& work) { assessments::reopen(work, m_id); });
}

/// Opens the avenant being prepared when there is one already: a second press makes no second
/// avenant.
void EvaluationPage::prepareAmendment()
{
    PersonId person;
    ContractId amendment;
    const bool done = session().perform(Operation::PrepareAmendment, [&](Work& work) {
        const AccompanimentId accompaniment = assessments::load(work, m_id).accompaniment;
        person = accompaniments::load(work, accompaniment).person;
        amendment = contracts::prepareNext(work, accompaniment, work.today());
    });
    if (done && amendment.isValid())
        emit session().contractRequested(person, amendment);
}

} // namespace jalons
