#include "ui/household/change_panel.h"

#include "ui/wording/problem_text.h"

namespace jalons {

ChangePanel::ChangePanel(Session& session, const char* name, const char* table,
    const QString& title, const QString& dayLabel, QWidget* parent)
    : ToldForm(session, {.table = table}, title, 2, parent)
    , m_more(inColumn({}, 4))
    , m_problems(wrappedLabel({}, "error"))
{
    setObjectName(QLatin1String(name));
    makePlain();
    layout()->setContentsMargins(0, px(8), 0, 0);
    static_cast<QBoxLayout*>(layout())->insertWidget(0, rule(this));
    m_day = bind("on", &HouseholdTold::on, dayLabel, date(nameOf("Day")));
    auto* recording = pushButton(
        nameOf("Record"), tr("Record"), Look::Primary, tr("Record: %1").arg(title), this);
    auto* cancel = pushButton(nameOf("Cancel"), tr("Cancel"), Look::Quiet, {}, this);
    fill(body(), {m_more, m_problems, inRow({rest(), cancel, recording})});
    hide();
    connect(recording, &QPushButton::clicked, this, [this] {
        m_problems->hide();
        if (tell(operation(read()),
                [this](Work& work, const HouseholdTold& told) { record(work, told); }))
            emit finished();
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        giveUp();
        emit finished();
    });
}

void ChangePanel::open(PersonId person)
{
    flush();
    m_person = person;
    m_problems->hide();
    QWidget::show();
    begin();
    m_day->lineEdit()->setFocus();
    m_day->lineEdit()->selectAll();
}

HouseholdId ChangePanel::household(Work& work, QDate day) const
{
    return households::ensure(work, m_person, day.isValid() ? day : session().today());
}

HouseholdTold ChangePanel::fresh() const
{
    HouseholdTold told;
    told.on = session().today();
    return told;
}

void ChangePanel::sayOthers(const Problems& problems)
{
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences << problemText(problem);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

} // namespace jalons
