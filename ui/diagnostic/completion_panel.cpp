#include "ui/diagnostic/completion_panel.h"

#include "core/base/rebase.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/wording/problem_text.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

CompletionPanel::CompletionPanel(Session& session, const QString& prefix, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_form(new FormGrid(3, this))
    , m_day(new DateField(tr("Completed on")))
    , m_participants(new GrowingTextEdit(tr("Who took part")))
    , m_summary(new GrowingTextEdit(tr("Shared summary")))
    , m_confirm(new QPushButton(this))
    , m_fold(new QPushButton(tr("Not yet"), this))
    , m_problems(roleLabel({}, "error", this))
    , m_autosave(new Autosave(this, [this] {
        if (!save())
            m_autosave->hold(ErrorKind::Refused);
    }))
{
    setProperty("card", true);
    setObjectName(prefix + QStringLiteral("Panel"));
    m_day->setToday(session.today());
    m_participants->setLines(1, 3);
    m_summary->setLines(2, 6);
    m_summary->setPlaceholderText(tr("What you understand together, and what matters first"));
    m_confirm->setObjectName(prefix + QStringLiteral("Confirm"));
    m_confirm->setProperty("primary", true);
    m_fold->setObjectName(prefix + QStringLiteral("Fold"));
    m_fold->setAccessibleName(m_fold->text());
    m_problems->setWordWrap(true);
    m_problems->hide();

    m_form->add(QStringLiteral("completedOn"), tr("Completed on"), m_day);
    m_form->add(QStringLiteral("participants"), tr("Who took part"), m_participants, 2);
    m_form->add(QStringLiteral("summary"), tr("Shared summary"), m_summary, 3);
    // The grid names a field after its member: two panels need two names.
    m_day->setObjectName(prefix + QStringLiteral("Day"));
    m_participants->setObjectName(prefix + QStringLiteral("Participants"));
    m_summary->setObjectName(prefix + QStringLiteral("Summary"));
    m_day->setShowsProblem(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_problems, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_fold);
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(10), px(16), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(m_form);
    layout->addLayout(buttons);

    connect(m_participants, &GrowingTextEdit::edited, m_autosave, &Autosave::touch);
    connect(m_summary, &GrowingTextEdit::edited, m_autosave, &Autosave::touch);
    connect(m_confirm, &QPushButton::clicked, this, &CompletionPanel::complete);
    connect(m_fold, &QPushButton::clicked, this, &CompletionPanel::folded);
}

void CompletionPanel::setConfirmText(const QString& text)
{
    m_confirm->setText(text);
    m_confirm->setAccessibleName(text);
}

void CompletionPanel::setFoldable(bool foldable)
{
    m_fold->setVisible(foldable);
}

void CompletionPanel::setInterview(const Interview& interview)
{
    const Assessment& now = interview.assessment;
    const bool other = now.id != m_shown;
    if (other)
        m_autosave->discard();
    const Assessment before = m_interview.assessment;
    const bool reopened = before.isCompleted() != now.isCompleted();
    m_interview = interview;
    m_shown = now.id;
    if (other || reopened) {
        m_day->setDate(now.isCompleted() ? now.completedOn : m_session.today());
        mark({});
    }
    // Nothing is written before somebody types or confirms.
    if (other || m_participants->text() == before.participants || !m_autosave->isPending())
        m_participants->setText(interview.participants());
    if (other || m_summary->text() == before.summary || !m_autosave->isPending())
        m_summary->setText(now.summary);
    const Assessment typed = read(now);
    Assessment& base = m_interview.assessment;
    base.participants = rebased(before.participants, typed.participants, now.participants);
    base.summary = rebased(before.summary, typed.summary, now.summary);
    if (other) {
        base = now;
        setRecord(this, "assessment", now.id.value);
    }
    m_day->setReadOnly(now.isCompleted());
    m_participants->setReadOnly(now.isCompleted());
    m_summary->setReadOnly(now.isCompleted());
    m_confirm->setVisible(!now.isCompleted());
}

Assessment CompletionPanel::read(Assessment assessment) const
{
    assessment.participants = m_participants->text().trimmed();
    assessment.summary = m_summary->text();
    return assessment;
}

bool CompletionPanel::save()
{
    if (!m_shown.isValid() || m_interview.isCompleted())
        return true;
    const Assessment base = m_interview.assessment;
    const Assessment mine = read(base);
    if (mine == base)
        return true;
    return m_session.perform(
        updateOf(base), [&](Work& work) { assessments::save(work, mine, &base); });
}

bool CompletionPanel::flush()
{
    if (!m_autosave->isPending())
        return true;
    return m_autosave->writeNow();
}

void CompletionPanel::complete()
{
    if (m_before && !m_before())
        return;
    m_autosave->discard();
    Problems found;
    if (const auto problem = m_day->problem()) {
        found.append(*problem);
        found.back().field = QStringLiteral("completedOn");
    } else {
        const AssessmentId id = m_shown;
        const QDate day = m_day->date().value_or(QDate());
        const Assessment base = m_interview.assessment;
        const Assessment typed = read(base);
        const bool done = m_session.perform(
            Operation::CompleteAssessment,
            [&](Work& work) {
                assessments::save(work, typed, &base);
                assessments::complete(work, id, day, typed.participants);
            },
            &found);
        if (done) {
            mark({});
            emit completed();
            return;
        }
    }
    mark(found);
}

Problems CompletionPanel::mark(const Problems& problems)
{
    const Problems elsewhere = m_form->mark(problems);
    QStringList sentences;
    Problems others;
    for (const Problem& problem : elsewhere)
        if (problem.field.isEmpty())
            sentences.append(problemText(problem));
        else
            others.append(problem);
    m_problems->setText(sentences.join(QLatin1Char('\n')));
    m_problems->setVisible(!sentences.isEmpty());
    if (!others.isEmpty())
        emit refused(others);
    else
        m_form->focusFirstProblem();
    return others;
}

void CompletionPanel::focusFirst()
{
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->lineEdit()->selectAll();
}

} // namespace jalons
