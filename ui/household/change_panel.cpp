#include "ui/household/change_panel.h"

#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/wording/problem_text.h"
#include <QPushButton>

namespace jalons {

ChangePanel::ChangePanel(Session& session, const QString& name, const QString& title,
    const QString& dayLabel, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_grid(new FormGrid(2))
    , m_body(new QVBoxLayout)
    , m_name(name)
    , m_day(new DateField(dayLabel))
    , m_problems(roleLabel({}, "error"))
    , m_drafts(new DraftKeeper(this))
{
    setObjectName(name);
    m_day->setObjectName(named("Day"));
    m_day->setToday(session.today());
    m_day->setShowsProblem(false);
    m_grid->add(QStringLiteral("on"), dayLabel, m_day);
    m_problems->setWordWrap(true);
    m_body->setSpacing(px(4));
    auto* record = new QPushButton(tr("Record"), this);
    record->setObjectName(named("Record"));
    record->setAccessibleName(tr("Record: %1").arg(title));
    record->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(named("Cancel"));
    cancel->setAccessibleName(cancel->text());
    cancel->setProperty("quiet", true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(record);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(8), 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(rule(this));
    layout->addWidget(roleLabel(title, "subheading", this));
    layout->addWidget(m_grid);
    layout->addLayout(m_body);
    layout->addWidget(m_problems);
    layout->addLayout(buttons);
    hide();
    connect(record, &QPushButton::clicked, this, &ChangePanel::confirm);
    connect(cancel, &QPushButton::clicked, this, &ChangePanel::finished);
    connect(this, &ChangePanel::finished, m_drafts, &DraftKeeper::drop);
}

void ChangePanel::open()
{
    m_day->setDate(m_session.today());
    m_grid->mark({});
    m_problems->hide();
    show();
    m_day->lineEdit()->setFocus();
    m_day->lineEdit()->selectAll();
}

void ChangePanel::keepDraft(const char* table, PersonId person, qint64 row)
{
    setRecord(this, table, row, person.value);
    m_drafts->listen();
    m_drafts->resume();
}

void ChangePanel::confirm()
{
    Problems refused;
    if (auto problem = m_day->problem()) {
        problem->field = QStringLiteral("on");
        refused.append(*problem);
    } else if (act(m_day->date().value_or(QDate()), &refused)) {
        emit finished();
        return;
    }
    QStringList sentences;
    for (const Problem& problem : m_grid->mark(refused))
        sentences << problemText(problem);
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
    m_grid->focusFirstProblem();
}

} // namespace jalons
