#include "ui/action/actions_tab.h"

#include "core/draft/draft.h"
#include "ui/action/action_delegate.h"
#include "ui/action/action_form.h"
#include "ui/exchange/export_button.h"
#include "ui/exchange/rows_model.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/wording/day_text.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

namespace jalons {

namespace {

QString toneOf(ActionState state)
{
    switch (state) {
    case ActionState::ToDo:
        return QStringLiteral("amber");
    case ActionState::Ongoing:
        return QStringLiteral("accent");
    case ActionState::Done:
        return QStringLiteral("green");
    case ActionState::Postponed:
    case ActionState::Abandoned:
    case ActionState::NotDone:
        break;
    }
    return QStringLiteral("neutral");
}

} // namespace

ActionsTab::ActionsTab(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_new(new QLineEdit)
    , m_add(new QPushButton(tr("New action")))
    , m_list(new QListWidget)
    , m_export(new ExportButton(
          session, [this] { return shownRows(); }, tr("Actions")))
    , m_empty(new EmptyState(QStringLiteral("handshake"),
          tr("No action yet. Write above what somebody is going to do, and press Enter.")))
    , m_form(new ActionForm(session))
{
    m_new->setObjectName(QStringLiteral("actionNew"));
    m_new->setAccessibleName(tr("New action: what is going to be done"));
    m_new->setPlaceholderText(tr("What is going to be done…"));
    m_new->setMaxLength(500);
    m_add->setObjectName(QStringLiteral("actionAdd"));
    m_add->setAccessibleName(m_add->text());
    m_add->setProperty("primary", true);
    m_list->setObjectName(QStringLiteral("actionList"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setItemDelegate(new ActionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    m_export->setProperty("quiet", true);

    m_quick = new QWidget;
    m_newDraft = new DraftKeeper(m_quick);
    setColumn(m_new, QStringLiteral("title"));
    auto* quick = new QHBoxLayout(m_quick);
    quick->setContentsMargins(0, 0, 0, 0);
    quick->setSpacing(px(8));
    quick->addWidget(m_new, 1);
    quick->addWidget(m_add);
    auto* left = new QVBoxLayout;
    left->setSpacing(px(8));
    left->addWidget(m_quick);
    left->addWidget(m_list, 1);
    left->addWidget(m_export, 0, Qt::AlignRight);
    left->addWidget(m_empty, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addLayout(left, 4);
    layout->addWidget(m_form, 6);

    connect(m_new, &QLineEdit::textEdited, m_newDraft, &DraftKeeper::touch);
    connect(m_add, &QPushButton::clicked, this, &ActionsTab::addAction);
    connect(m_new, &QLineEdit::returnPressed, this, &ActionsTab::addAction);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    connect(m_form, &ActionForm::removeAsked, this, &ActionsTab::remove);
}

void ActionsTab::setAccompaniment(AccompanimentId id)
{
    if (id == m_accompaniment)
        return;
    flush();
    m_accompaniment = id;
    m_new->clear();
    setRecord(m_quick, "action", 0, id.value);
    m_newDraft->resume();
    refetch();
}

void ActionsTab::resume(const Draft& draft)
{
    if (draft.row > 0)
        select({draft.row});
    else
        m_new->setFocus();
}

void ActionsTab::follow(NextStep step)
{
    if (step == NextStep::PlanAction)
        m_new->setFocus();
    else
        m_list->setFocus();
}

bool ActionsTab::concerns(const Changes& changes) const
{
    return changes.touches({"action", "objective", "contract"});
}

void ActionsTab::flush()
{
    m_newDraft->keep();
    m_form->flush();
}

void ActionsTab::refetch()
{
    if (!m_accompaniment.isValid())
        return;
    struct Fetched
    {
        std::vector<Action> actions;
        std::vector<Objective> objectives;
    };
    const auto fetched = session().query([&](const Reader& r) {
        Fetched f;
        f.actions = actions::of(r, m_accompaniment);
        if (const ContractId contract = contracts::inForce(r, m_accompaniment); contract.isValid())
            f.objectives = contracts::content(r, contract).objectives;
        return f;
    });
    m_actions = fetched.actions;
    m_objectives = fetched.objectives;

    const QListWidgetItem* selected = m_list->currentItem();
    const QVariant current = selected ? selected->data(ActionIdRole) : QVariant();
    const int scroll = m_list->verticalScrollBar()->value();
    m_filling = true;
    m_list->clear();
    QListWidgetItem* next = nullptr;
    std::optional<bool> group;
    for (const Action& action : m_actions) {
        if (group != action.isOpen()) {
            group = action.isOpen();
            auto* heading = new QListWidgetItem(*group ? tr("Under way") : tr("Past"), m_list);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto* item = new QListWidgetItem(action.title, m_list);
        const QString state = session().label(QStringLiteral("action_state"), action.state);
        item->setData(ActionIdRole, action.id.value);
        item->setData(ActionMetaRole, metaOf(action));
        item->setData(ActionStateRole, state);
        item->setData(ActionToneRole, toneOf(action.state));
        item->setData(Qt::AccessibleTextRole,
            QStringLiteral("%1, %2, %3").arg(action.title, state, metaOf(action)));
        if (!next || current == item->data(ActionIdRole))
            next = item;
    }
    m_list->setCurrentItem(next);
    m_list->verticalScrollBar()->setValue(scroll);
    m_filling = false;
    m_list->setVisible(next);
    m_export->setVisible(next);
    m_empty->setVisible(!next);
    showCurrent();
}

QString ActionsTab::metaOf(const Action& action) const
{
    QStringList parts;
    parts << (action.actorName.isEmpty() ? session().label(QStringLiteral("party"), action.actor)
                                         : action.actorName);
    if (action.doneOn.isValid())
        parts << tr("done on %1").arg(shortDay(action.doneOn, session().today()));
    else if (action.plannedOn.isValid())
        parts << tr("planned on %1").arg(shortDay(action.plannedOn, session().today()));
    for (std::size_t i = 0; i < m_objectives.size(); ++i)
        if (m_objectives[i].id == action.objective)
            parts << tr("objective %1").arg(i + 1);
    return parts.join(QStringLiteral(" · "));
}

std::unique_ptr<QAbstractItemModel> ActionsTab::shownRows() const
{
    std::vector<QVariantList> rows;
    for (const Action& action : m_actions) {
        const auto objective = std::find_if(m_objectives.begin(), m_objectives.end(),
            [&](const Objective& known) { return known.id == action.objective; });
        rows.push_back({action.title, session().label(QStringLiteral("action_state"), action.state),
            action.actorName.isEmpty() ? session().label(QStringLiteral("party"), action.actor)
                                       : action.actorName,
            action.plannedOn, action.doneOn,
            objective == m_objectives.end() ? QVariant()
                                            : QVariant(int(objective - m_objectives.begin()) + 1)});
    }
    return std::make_unique<RowsModel>(QStringList{tr("Action"), tr("State"), tr("Who"),
                                           tr("Planned on"), tr("Done on"), tr("Objective")},
        std::move(rows));
}

void ActionsTab::showCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    const ActionId id{item ? item->data(ActionIdRole).toLongLong() : 0};
    m_form->setVisible(id.isValid());
    if (!id.isValid())
        return;
    if (id == m_form->record().id && !m_form->mayShow())
        return;
    if (id != m_form->record().id)
        m_form->flush(); // its change comes back here and refetches: look the action up afterwards
    const auto found = std::find_if(
        m_actions.begin(), m_actions.end(), [&](const Action& action) { return action.id == id; });
    if (found == m_actions.end())
        return;
    std::vector<Objective> objectives = m_objectives;
    const bool known = !found->objective.isValid()
        || std::any_of(objectives.begin(), objectives.end(),
            [&](const Objective& objective) { return objective.id == found->objective; });
    if (!known) { // of the contract before the avenant: it stays readable
        Objective earlier;
        earlier.id = found->objective;
        earlier.title = session().query(
            [&](const Reader& r) { return contracts::objectiveTitle(r, found->objective); });
        objectives.push_back(earlier);
    }
    m_form->show(*found, objectives);
}

void ActionsTab::select(ActionId id)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(ActionIdRole).toLongLong() == id.value)
            m_list->setCurrentRow(i);
}

void ActionsTab::addAction()
{
    const QString title = m_new->text().trimmed();
    if (title.isEmpty()) {
        m_new->setFocus();
        return;
    }
    flush();
    ActionId id;
    const bool added = session().perform(Operation::SaveAction, [&](Work& work) {
        Action action;
        action.accompaniment = m_accompaniment;
        action.title = title;
        if (m_objectives.size() == 1)
            action.objective = m_objectives.front().id;
        id = actions::save(work, action);
    });
    if (!added)
        return;
    m_new->clear();
    m_newDraft->drop();
    refetch();
    select(id);
    m_form->focusTitle();
}

void ActionsTab::remove(ActionId id)
{
    if (session().perform(
            Operation::RemoveAction, [&](Work& work) { actions::remove(work, id); })) {
        emit session().said(tr("The action is removed. Ctrl+Z brings it back."));
        refetch();
        m_list->setFocus();
    }
}

} // namespace jalons
