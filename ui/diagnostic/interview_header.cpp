#include "ui/diagnostic/interview_header.h"

#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/wording/problem_text.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace jalons {

InterviewHeader::InterviewHeader(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(roleLabel({}, "heading", this))
    , m_start(new DateField(tr("Started on"), DateField::Mode::Exact, this))
    , m_state(new QLabel(this))
    , m_problem(roleLabel({}, "error", this))
    , m_face(new QPushButton(QStringLiteral("F11"), this))
    , m_print(new QPushButton(tr("Print"), this))
    , m_finish(new QPushButton(this))
    , m_reopen(new QPushButton(tr("Reopen to correct"), this))
{
    m_start->setObjectName(QStringLiteral("interviewStart"));
    m_start->setToday(session.today());
    m_start->setShowsProblem(false);
    setColumn(m_start, QStringLiteral("startedOn"));
    m_state->setObjectName(QStringLiteral("interviewState"));
    m_problem->setWordWrap(true);
    setLook(m_state, "pill", QStringLiteral("accent"));
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const auto prepare = [](QPushButton* button, const char* name) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(button->text());
    };
    prepare(m_face, "interviewFaceToFace");
    prepare(m_print, "interviewPrint");
    prepare(m_finish, "interviewFinish");
    prepare(m_reopen, "interviewReopen");
    m_face->setCheckable(true);
    m_face->setIcon(icon(QStringLiteral("face")));
    m_face->setAccessibleName(tr("Face to face"));
    m_face->setToolTip(tr("Face to face: large type, to look at together"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_finish->setCheckable(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_title);
    layout->addSpacing(px(8));
    layout->addWidget(roleLabel(tr("started on"), "label", this));
    layout->addWidget(m_start);
    layout->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addWidget(m_problem, 1);
    layout->addStretch(1);
    layout->addWidget(m_face);
    layout->addWidget(m_print);
    layout->addWidget(m_reopen);
    layout->addWidget(m_finish);

    m_start->setFixedWidth(px(150));
    connect(m_start, &DateField::edited, this, [this] {
        if (const auto problem = m_start->problem())
            markStart({*problem});
        else
            emit startChanged(m_start->date().value_or(QDate()));
    });
    connect(m_finish, &QPushButton::clicked, this, &InterviewHeader::finishRequested);
    connect(m_reopen, &QPushButton::clicked, this, &InterviewHeader::reopenRequested);
    connect(m_print, &QPushButton::clicked, this, &InterviewHeader::printRequested);
    connect(m_face, &QPushButton::clicked, this, &InterviewHeader::faceToFaceRequested);
}

void InterviewHeader::setInterview(const Interview& interview)
{
    const Assessment& now = interview.assessment;
    m_completed = now.isCompleted();
    m_kind = now.kind;
    m_title->setText(m_session.label(QStringLiteral("assessment_kind"), now.kind));
    // A date that cannot be read stays as typed, with its problem, until it is mended.
    const bool other = now.id != std::exchange(m_shown, now.id);
    if (other || (!m_start->lineEdit()->hasFocus() && m_problem->text().isEmpty())) {
        m_start->setDate(now.startedOn);
        markStart({});
    }
    m_start->setReadOnly(m_completed);
    setRecord(this, "assessment", now.id.value);
    const QLocale locale;
    setLook(m_state, "pill", m_completed ? QStringLiteral("green") : QStringLiteral("accent"));
    m_state->setText(m_completed
            ? tr("completed on %1").arg(locale.toString(now.completedOn, QLocale::ShortFormat))
            : tr("in progress"));
    m_reopen->setVisible(m_completed);
    nameFinish();
}

/// The date field is as wide as a date at the zoom of the moment.
void InterviewHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_start->setFixedWidth(px(150));
}

void InterviewHeader::nameFinish()
{
    m_finish->setText(m_completed               ? tr("Summary")
            : m_kind == AssessmentKind::Initial ? tr("Complete the diagnostic…")
                                                : tr("Complete the evaluation…"));
    m_finish->setAccessibleName(m_finish->text());
    setLook(m_finish, "primary", !m_completed && !m_finish->isChecked());
}

void InterviewHeader::setUnfolded(bool unfolded)
{
    m_finish->setChecked(unfolded);
    nameFinish();
}

void InterviewHeader::setFaceToFace(bool on)
{
    m_face->setChecked(on);
    m_print->setVisible(!on);
}

void InterviewHeader::markStart(const Problems& problems)
{
    m_problem->setText(problems.isEmpty() ? QString() : problemText(problems.first()));
    m_problem->setVisible(!problems.isEmpty());
}

} // namespace jalons
