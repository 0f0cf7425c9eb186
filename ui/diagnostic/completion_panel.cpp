#include "ui/diagnostic/completion_panel.h"

#include "core/signing/completion.h"
#include "ui/wording/problem_text.h"

namespace jalons {

CompletionPanel::CompletionPanel(Session& session, const QString& prefix, QWidget* parent)
    : RecordPart(session, 3, parent)
    , m_day(date(prefix + "Day")(tr("Completed on")))
    , m_confirm(button(prefix + "Confirm", {}, "primary"))
    , m_fold(button(prefix + "Fold", tr("Not yet")))
    , m_problems(wrappedLabel({}, "error"))
    , m_autosave(new Autosave(this, [this] { return save(); }))
{
    setProperty("card", true);
    setObjectName(prefix + "Panel");
    m_problems->hide();
    grid()->add("completedOn", tr("Completed on"), m_day);
    m_participants = bind("participants", &Assessment::participants, tr("Who took part"),
        text(prefix + "Participants", 1, 3), {.span = 2});
    bind("summary", &Assessment::summary, tr("Shared summary"),
        text(prefix + "Summary", 2, 6, tr("What you understand together, and what matters first")),
        {.span = 3});
    inColumn(
        this, {grid(), inRow({{m_problems, 1}, rest(), m_fold, m_confirm})}, 8, {16, 10, 16, 12});
    connect(this, &CompletionPanel::edited, m_autosave, &Autosave::touch);
    connect(m_confirm, &QPushButton::clicked, this, &CompletionPanel::finish);
    connect(m_fold, &QPushButton::clicked, this, &CompletionPanel::folded);
}

void CompletionPanel::setConfirmText(const QString& text)
{
    m_confirm->setText(text);
    m_confirm->setAccessibleName(text);
}

void CompletionPanel::setInterview(const Interview& interview)
{
    const Assessment& now = interview.assessment;
    const bool other = now.id != record().id;
    if (other)
        m_autosave->discard();
    if (other || record().isCompleted() != now.isCompleted()) {
        m_day->setDate(now.isCompleted() ? now.completedOn : session().today());
        say({});
    }
    if (m_autosave->isPending()) {
        follow(now);
    } else {
        showFields(now);
        // Nothing is written before somebody types or confirms.
        m_participants->setText(interview.participants());
    }
    if (other)
        setRecord(this, "assessment", now.id.value);
    m_day->setReadOnly(now.isCompleted());
    setReadOnly(now.isCompleted());
    m_confirm->setVisible(!now.isCompleted());
}

void CompletionPanel::complete(Assessment& assessment) const
{
    assessment.participants = assessment.participants.trimmed();
}

bool CompletionPanel::save()
{
    const Assessment base = record();
    const Assessment mine = read();
    return !base.id.isValid() || base.isCompleted() || mine == base
        || session().perform(
            updateOf(base), [&](Work& work) { assessments::save(work, mine, &base); });
}

void CompletionPanel::finish()
{
    if (m_before && !m_before())
        return;
    m_autosave->discard();
    Problems found;
    if (const auto problem = m_day->problem()) {
        found.append(*problem);
        found.back().field = QStringLiteral("completedOn");
    } else {
        const Assessment base = record();
        const Assessment typed = read();
        const auto write = [&](Work& work) {
            assessments::save(work, typed, &base);
            assessments::complete(work, base.id, m_day->day(), typed.participants);
        };
        if (session().perform(Operation::CompleteAssessment, write, &found)) {
            say({});
            emit completed();
            return;
        }
    }
    say(found);
}

void CompletionPanel::say(const Problems& problems)
{
    Problems elsewhere = mark(problems);
    Problems general;
    elsewhere.removeIf([&](const Problem& problem) {
        if (problem.field.isEmpty())
            general.append(problem);
        return problem.field.isEmpty();
    });
    setTextOrHide(m_problems, problemsText(general));
    if (elsewhere.isEmpty())
        grid()->focusFirstProblem();
    else
        emit refused(elsewhere);
}

void CompletionPanel::focusFirst()
{
    m_day->setFocus(Qt::OtherFocusReason);
    m_day->lineEdit()->selectAll();
}

} // namespace jalons
