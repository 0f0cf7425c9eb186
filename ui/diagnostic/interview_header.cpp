#include "ui/diagnostic/interview_header.h"

#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/page/versions_button.h"
#include "ui/style/icons.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/problem_text.h"
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace jalons {

InterviewHeader::InterviewHeader(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(roleLabel({}, "heading"))
    , m_start(named(new DateField(tr("Started on")), "interviewStart"))
    , m_state(named(pill({}, "accent"), "interviewState"))
    , m_problem(wrappedLabel({}, "error"))
    , m_face(button("interviewFaceToFace", QStringLiteral("F11"), nullptr, "face"))
    , m_versions(new VersionsButton(session, "interviewVersions"))
    , m_map(button("interviewMap", tr("Map"), nullptr, "target"))
    , m_print(button("interviewPrint", tr("Print"), nullptr, "print"))
    , m_printOther(named(new QToolButton, "interviewPrintOther"))
    , m_finish(button("interviewFinish", {}))
    , m_reopen(button("interviewReopen", tr("Reopen to correct")))
{
    m_start->setToday(session.today());
    m_start->setShowsProblem(false);
    setColumn(m_start, "startedOn");
    m_face->setCheckable(true);
    m_face->setAccessibleName(tr("Face to face"));
    m_face->setToolTip(tr("Face to face: large type, to look at together"));
    m_finish->setCheckable(true);
    m_print->setProperty("prints", true);
    m_map->setAccessibleName(tr("Map of difficulties"));
    m_map->setToolTip(tr("What leads to what, and where to act first"));
    inRow(this,
        {m_title, gap(8), roleLabel(tr("started on"), "label"), m_start,
            {m_state, 0, Qt::AlignVCenter}, {m_problem, 1}, rest(), m_face, m_map, m_versions,
            inRow({m_print, m_printOther}, 0), m_reopen, m_finish});
    connect(m_start, &DateField::edited, this, [this] {
        if (const auto problem = m_start->problem())
            markStart({*problem});
        else
            emit startChanged(m_start->date().value_or(QDate()));
    });
    connect(m_finish, &QPushButton::clicked, this, &InterviewHeader::finishRequested);
    connect(m_reopen, &QPushButton::clicked, this, &InterviewHeader::reopenRequested);
    connect(m_print, &QPushButton::clicked, this, &InterviewHeader::printRequested);
    m_printOther->setAccessibleName(tr("Print other sheets: without analysis, simplified"));
    m_printOther->setToolTip(m_printOther->accessibleName());
    auto* menu = new QMenu(m_printOther);
    menu->addAction(
        tr("Without the professional’s analysis"), this, &InterviewHeader::printSharedRequested);
    menu->addAction(tr("Simplified: large print, short sentences"), this,
        &InterviewHeader::printSimpleRequested);
    m_printOther->setMenu(menu);
    m_printOther->setIcon(icon(QStringLiteral("chevron-down"), IconColor::Soft));
    m_printOther->setPopupMode(QToolButton::InstantPopup);
    connect(m_map, &QPushButton::clicked, this, &InterviewHeader::mapRequested);
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
    m_reopen->setVisible(m_completed && !m_face->isChecked());
    m_versions->setAssessment(now);
    nameFinish();
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
    m_printOther->setVisible(!on);
    m_map->setVisible(!on);
    // To complete, to reopen: the professional's, and the person needs the room.
    m_finish->setVisible(!on);
    m_reopen->setVisible(m_completed && !on);
}

void InterviewHeader::markStart(const Problems& problems)
{
    setTextOrHide(m_problem, problemsText(problems.mid(0, 1)));
}

} // namespace jalons
