#include "ui/contract/objective_card.h"

#include "ui/page/choices.h"
#include "ui/page/record_scope.h"
#include "ui/page/show_date.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/term_combo.h"
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

namespace jalons {

namespace {

QToolButton* tool(const QString& iconName, const QString& name, QHBoxLayout* row)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, IconColor::Soft));
    button->setAccessibleName(name);
    button->setToolTip(name);
    row->addWidget(button);
    return button;
}

} // namespace

ObjectiveCard::ObjectiveCard(Session& session, ObjectiveId id, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_id(id)
    , m_rank(roleLabel({}, "subheading"))
    , m_title(new GrowingTextEdit(tr("Objective, in the person’s words")))
    , m_domain(new TermCombo(tr("Domain")))
    , m_details(new QWidget)
    , m_need(new TermCombo(tr("Need it answers")))
    , m_aims(new ChoiceChips(tr("Aims")))
    , m_means(new GrowingTextEdit(tr("Means")))
    , m_indicator(new GrowingTextEdit(tr("Indicator")))
    , m_due(new DateField(tr("Due date")))
{
    setProperty("card", true);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(2));
    head->addWidget(m_rank, 1);
    m_up = tool(QStringLiteral("chevron-down"), tr("Move up (Alt+Up)"), head);
    m_up->setIcon(QIcon());
    m_up->setArrowType(Qt::UpArrow);
    m_down = tool(QStringLiteral("chevron-down"), tr("Move down (Alt+Down)"), head);
    m_down->setIcon(QIcon());
    m_down->setArrowType(Qt::DownArrow);
    m_remove = tool(QStringLiteral("trash"), tr("Remove this objective"), head);
    m_fold = tool(QStringLiteral("chevron-down"), tr("Details of this objective"), head);
    m_fold->setCheckable(true);

    m_title->setQuote(true);
    m_title->setLines(1, 8);
    m_title->setPlaceholderText(tr("What the person wants to reach, in their words"));
    m_means->setLines(1, 8);
    m_means->setPlaceholderText(tr("How we go about it"));
    m_indicator->setLines(1, 8);
    m_indicator->setPlaceholderText(tr("How we will see that it is reached"));
    m_domain->setNoneLabel(tr("Domain…"));
    m_domain->setTerms(choices(session, QStringLiteral("domain")));
    m_need->setNoneLabel(tr("— none of them —"));
    m_aims->setMultiple(true);
    m_aims->setChoices(choices(session, QStringLiteral("aim")));
    m_due->setToday(session.today());
    setColumn(m_title, QStringLiteral("title"));
    setColumn(m_domain, QStringLiteral("domain"));
    setColumn(m_need, QStringLiteral("need"));
    setColumn(m_aims, QStringLiteral("aims"));
    setColumn(m_means, QStringLiteral("means"));
    setColumn(m_indicator, QStringLiteral("indicator"));
    setColumn(m_due, QStringLiteral("dueOn"));

    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(px(6));
    details->addWidget(new FormRow(tr("Need of the diagnostic"), m_need));
    details->addWidget(new FormRow(tr("Aims"), m_aims));
    details->addWidget(new FormRow(tr("Means"), m_means));
    details->addWidget(new FormRow(tr("Indicator"), m_indicator));
    details->addWidget(new FormRow(tr("By"), m_due));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(10), px(6), px(10), px(8));
    layout->setSpacing(px(6));
    layout->addLayout(head);
    layout->addWidget(m_title);
    layout->addWidget(m_domain);
    layout->addWidget(m_details);

    connect(m_fold, &QToolButton::toggled, this, &ObjectiveCard::setOpen);
    connect(m_up, &QToolButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &ObjectiveCard::removeAsked);
    for (GrowingTextEdit* edit : {m_title, m_means, m_indicator})
        connect(edit, &GrowingTextEdit::edited, this, &ObjectiveCard::edited);
    connect(m_domain, &TermCombo::edited, this, &ObjectiveCard::edited);
    connect(m_need, &TermCombo::edited, this, &ObjectiveCard::edited);
    connect(m_aims, &ChoiceChips::edited, this, &ObjectiveCard::edited);
    connect(m_due, &DateField::edited, this, &ObjectiveCard::edited);
    for (const int step : {-1, 1}) {
        auto* shortcut
            = new QShortcut(QKeySequence(Qt::ALT | (step < 0 ? Qt::Key_Up : Qt::Key_Down)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { emit moveAsked(step); });
    }
    setOpen(false);
}

void ObjectiveCard::show(
    const Objective& objective, int rank, int count, const QList<Choice>& needs)
{
    m_objective = objective;
    const QString name = QStringLiteral("objective%1").arg(rank);
    setObjectName(name);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_domain->setObjectName(name + QStringLiteral("Domain"));
    m_need->setObjectName(name + QStringLiteral("Need"));
    m_aims->setObjectName(name + QStringLiteral("Aims"));
    m_means->setObjectName(name + QStringLiteral("Means"));
    m_indicator->setObjectName(name + QStringLiteral("Indicator"));
    m_due->setObjectName(name + QStringLiteral("Due"));
    m_up->setObjectName(name + QStringLiteral("Up"));
    m_down->setObjectName(name + QStringLiteral("Down"));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_fold->setObjectName(name + QStringLiteral("Fold"));
    m_rank->setText(tr("Objective %1").arg(rank));
    m_up->setEnabled(rank > 1);
    m_down->setEnabled(rank < count);
    m_title->setText(objective.title);
    m_domain->setCode(objective.domain);
    m_need->setTerms(needs);
    m_need->setCode(objective.need.isValid() ? QString::number(objective.need.value) : QString());
    m_aims->setCodes(objective.aims);
    m_means->setText(objective.means);
    m_indicator->setText(objective.indicator);
    showDate(m_due, objective.dueOn);
    setRecord(this, "objective", m_id.value);
}

Objective ObjectiveCard::read() const
{
    Objective objective = m_objective;
    objective.title = m_title->text();
    objective.domain = m_domain->code();
    objective.need = {m_need->code().toLongLong()};
    objective.aims = m_aims->codes();
    objective.means = m_means->text();
    objective.indicator = m_indicator->text();
    if (!m_due->problem())
        objective.dueOn = m_due->day();
    return objective;
}

void ObjectiveCard::setOpen(bool open)
{
    m_fold->setChecked(open);
    m_fold->setIcon(icon(
        open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), IconColor::Soft));
    m_details->setVisible(open);
}

void ObjectiveCard::focusTitle()
{
    m_title->setFocus();
    m_title->moveCursor(QTextCursor::End);
}

void ObjectiveCard::focusMove(int step)
{
    QToolButton* wished = step < 0 ? m_up : m_down;
    (wished->isEnabled() ? wished : step < 0 ? m_down : m_up)->setFocus();
}

} // namespace jalons
