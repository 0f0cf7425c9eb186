#include "ui/diagnostic/sittings_panel.h"

#include "ui/page/session.h"
#include "ui/wording/day_text.h"
#include <algorithm>

namespace jalons {

SittingForm::SittingForm(Session& session)
    : RecordForm(session,
        {.table = "sitting",
            .save = Operation::SaveSitting,
            .load = sittings::load,
            .store = sittings::save,
            .problems =
                [this](const Sitting& sitting) {
                    return jalons::problems(sitting, this->session().today());
                },
            .isBegun =
                [](const Sitting& sitting) {
                    return sitting.day.isValid()
                        && (!sitting.present.isEmpty() || !sitting.who.trimmed().isEmpty()
                            || !sitting.notes.trimmed().isEmpty());
                },
            .removal = Operation::RemoveSitting,
            .remove = sittings::remove,
            .removed = tr("The interview is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 1)
{
    makePlain();
    bind("notes", &Sitting::notes, tr("Notes of the team"),
        text("sittingNotes", 8, 40,
            tr("For the team only: neither printed nor shown face to face")));
    bind("day", &Sitting::day, tr("Day of the interview"), date("sittingDay"),
        {.column = QStringLiteral("held_on")});
    bind("present", &Sitting::present, tr("Also there"), chips("sittingPresent", "presence", true));
    bind("who", &Sitting::who, tr("Their names"), line("sittingWho"),
        {.hint = tr("Proposed among those who took part when it is completed")});
    fill(body(), {atLeft(removeButton("sittingRemove", tr("Remove this interview")))});
}

Sitting SittingForm::fresh() const
{
    Sitting sitting;
    sitting.assessment = m_assessment;
    sitting.day = session().today();
    return sitting;
}

SittingsPanel::SittingsPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_choose(named(new TermCombo(tr("Interview")), "sittings"))
    , m_form(new SittingForm(session))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("sittingsPanel"));
    auto* close = button("sittingsClose", {}, "quiet", "close");
    close->setAccessibleName(tr("Back to the wheel"));
    close->setToolTip(close->accessibleName());
    auto* add = button("sittingAdd", tr("Another interview"));
    inColumn(this,
        {inRow({roleLabel(tr("Interviews"), "label"), rest(), close}, 4), m_choose, m_form,
            atLeft(add), rest()},
        8, {14, 10, 14, 10});
    connect(close, &QPushButton::clicked, this, &SittingsPanel::closeAsked);
    connect(add, &QPushButton::clicked, this, [this] { resume(0); });
    connect(m_choose, &TermCombo::edited, this, [this] { show(m_choose->code().toLongLong()); });
    connect(m_form, &RecordFormBase::saved, this, &SittingsPanel::refetch);
    connect(m_form, &RecordFormBase::removed, this, [this] {
        refetch();
        show(m_all.empty() ? 0 : m_all.back().id.value);
    });
}

void SittingsPanel::setAssessment(AssessmentId id)
{
    if (id == m_assessment)
        return;
    m_form->flush();
    m_assessment = id;
    m_form->setAssessment(id);
    refetch();
    show(m_all.empty() ? 0 : m_all.back().id.value);
}

void SittingsPanel::refetch()
{
    m_all = m_session.query(sittings::of, m_assessment);
    QList<Choice> choices;
    for (auto one = m_all.rbegin(); one != m_all.rend(); ++one)
        choices.append({QString::number(one->id.value), fullDay(one->day)});
    const qint64 shown = m_form->recordId();
    m_choose->setTerms(choices);
    m_choose->setNoneLabel(tr("A new interview"));
    m_choose->setCode(shown > 0 ? QString::number(shown) : QString());
    m_choose->setVisible(!m_all.empty());
    const bool isThere = std::any_of(
        m_all.begin(), m_all.end(), [&](const Sitting& one) { return one.id.value == shown; });
    if (isThere || shown == 0)
        m_form->showRow(shown);
    else
        show(m_all.empty() ? 0 : m_all.back().id.value);
}

void SittingsPanel::show(qint64 row)
{
    m_form->showRow(row);
    m_choose->setCode(row > 0 ? QString::number(row) : QString());
}

void SittingsPanel::open()
{
    const QDate today = m_session.today();
    const auto ofToday = std::find_if(
        m_all.rbegin(), m_all.rend(), [&](const Sitting& one) { return one.day == today; });
    resume(ofToday == m_all.rend() ? 0 : ofToday->id.value);
    m_form->focusFirst();
    scrollTo(findChild<QWidget*>("sittingNotes")); // in a narrow window it stands below the card
}

void SittingsPanel::resume(qint64 row)
{
    m_form->flush();
    show(row);
    if (row > 0)
        return;
    m_form->resume(); // one that was being typed, if any
    m_form->focusFirst();
}

} // namespace jalons
