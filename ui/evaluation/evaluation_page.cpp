#include "ui/evaluation/evaluation_page.h"

#include "core/accompaniment/accompaniment.h"
#include "core/draft/draft.h"
#include "core/evaluation/evaluation.h"
#include "ui/diagnostic/interview_page.h"
#include "ui/evaluation/appraisal_form.h"
#include "ui/evaluation/path_form.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace jalons {

EvaluationPage::EvaluationPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_stack(new QStackedWidget(this))
    , m_interview(new InterviewPage(session, InterviewPage::Header::Hidden, this))
    , m_appraisals(new AppraisalForm(session))
    , m_path(new PathForm(session))
{
    setObjectName(QStringLiteral("evaluationPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_interview);
    m_stack->addWidget(scrolled(m_appraisals));
    m_stack->addWidget(scrolled(m_path));
    m_path->setBeforeComplete([this] { return flushForms(); });
    connect(m_steps, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
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

QWidget* EvaluationPage::makeHead()
{
    auto* head = new QWidget(this);
    const auto button = [&](const QString& text, const char* name, const char* iconName) {
        auto* made = new QPushButton(text, head);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(text);
        if (*iconName)
            made->setIcon(icon(QLatin1String(iconName)));
        return made;
    };
    QPushButton* back = button({}, "evaluationBack", "back");
    back->setProperty("quiet", true);
    back->setAccessibleName(tr("Back to the evaluations"));
    back->setToolTip(back->accessibleName());
    m_title = roleLabel({}, "heading", head);
    m_state = new QLabel(head);
    m_state->setObjectName(QStringLiteral("evaluationState"));
    setLook(m_state, "pill", QStringLiteral("accent"));
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_steps = new QTabBar(head);
    m_steps->setObjectName(QStringLiteral("evaluationSteps"));
    m_steps->setAccessibleName(tr("Steps of the evaluation"));
    m_steps->setExpanding(false);
    m_steps->setUsesScrollButtons(false);
    m_steps->addTab(tr("Interview"));
    m_steps->addTab(tr("Contract"));
    m_steps->addTab(tr("Path and decision"));
    m_face = button(tr("F11"), "evaluationFaceToFace", "face");
    m_face->setAccessibleName(tr("Face to face"));
    m_face->setToolTip(tr("Face to face"));
    m_face->setCheckable(true);
    QPushButton* print = button(tr("Print"), "evaluationPrint", "print");
    m_reopen = button(tr("Reopen to correct"), "evaluationReopen", "");
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(back);
    layout->addWidget(m_title);
    layout->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addSpacing(px(8));
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_face);
    layout->addWidget(print);
    layout->addWidget(m_reopen);
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
    connect(m_reopen, &QPushButton::clicked, this, &EvaluationPage::reopen);
    return head;
}

QScrollArea* EvaluationPage::scrolled(QWidget* form)
{
    auto* area = new QScrollArea(m_stack);
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
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

bool EvaluationPage::concerns(const Changes& changes) const
{
    return m_id.isValid()
        && changes.touches({"assessment", "domain_entry", "objective_appraisal",
            "commitment_appraisal", "contract", "objective", "commitment", "person", "professional",
            "accompaniment", "term"});
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
    m_appraisals->setEvaluation(fetched.evaluation, fetched.interview.person);
    m_path->setInterview(fetched.interview, fetched.sinceStart);
}

bool EvaluationPage::flushForms()
{
    m_interview->flush();
    return m_appraisals->flush();
}

void EvaluationPage::flush()
{
    if (!m_id.isValid())
        return;
    flushForms();
    m_path->flush();
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
