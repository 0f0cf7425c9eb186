#include "ui/action/actions_tab.h"

#include "core/accompaniment/accompaniment.h"
#include "core/draft/draft.h"
#include "ui/action/action_delegate.h"
#include "ui/action/action_form.h"
#include "ui/exchange/export_button.h"
#include "ui/exchange/rows_model.h"
#include "ui/page/quick_line.h"
#include "ui/page/session.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fold_completer.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollBar>
#include <QTabBar>
#include <algorithm>

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
    : Page(session, parent,
        {"action", "action_step", "action_about", "objective", "contract", "membership", "term"})
    , m_new(new QuickLine({"action", "action", "title", tr("New action: what is going to be done"),
          tr("What is going to be done…"), tr("New action")}))
    , m_order(tabBar(
          "actionsOrder", tr("In what order"), {tr("By date"), tr("By state"), tr("By person")}))
    , m_list(named(new QListWidget, "actionList", tr("Actions")))
    , m_export(new ExportButton(
          session, [this] { return shownRows(); }, tr("Actions")))
    , m_empty(new EmptyState(QStringLiteral("handshake"),
          tr("No action yet. Write above what somebody is going to do, and press Enter.")))
    , m_form(new ActionForm(session))
{
    m_new->line()->setMaxLength(500);
    m_ideas = new FoldCompleter(FoldCompleter::Words::Proposed, this);
    m_ideas->serve(m_new->line(), m_new->line());
    m_list->installEventFilter(this);
    m_keys = wrappedLabel(
        tr("On a line: D done, C under way, T to do, R postponed at the person’s wish"), "hint");
    m_list->setMinimumHeight(px(120));
    m_list->setItemDelegate(new ActionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_export->setProperty("quiet", true);
    auto* left = inColumn(
        {m_new, m_order, {m_list, 1}, m_keys, {m_export, 0, Qt::AlignRight}, {m_empty, 1}}, 8);
    inRow(this, {{left, 4}, {m_form, 6}}, 12);
    connect(m_order, &QTabBar::currentChanged, this, &ActionsTab::fillList);
    connect(m_new, &QuickLine::given, this, &ActionsTab::add);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    connect(m_form, &ActionForm::removed, m_list, qOverload<>(&QWidget::setFocus));
}

void ActionsTab::setAccompaniment(AccompanimentId id)
{
    if (id == m_accompaniment)
        return;
    flush();
    m_accompaniment = id;
    m_new->show(id.value);
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

void ActionsTab::flush()
{
    m_new->keep();
    m_form->flush();
    m_form->flushSteps();
}

void ActionsTab::refetch()
{
    if (!m_accompaniment.isValid())
        return;
    session().query([&](const Reader& r) {
        m_actions = actions::of(r, m_accompaniment);
        const ContractId contract = contracts::inForce(r, m_accompaniment);
        m_objectives = contract.isValid() ? contracts::content(r, contract).objectives
                                          : std::vector<Objective>();
        m_household
            = households::around(r, accompaniments::load(r, m_accompaniment).person, r.today());
        return true;
    });
    m_known = session().file().vocabulary().terms(QStringLiteral("action_idea"));
    QStringList ideas;
    for (const Term& term : m_known)
        if (term.active)
            ideas.append(session().label(QStringLiteral("action_idea"), term.code));
    m_ideas->setTexts(ideas);
    fillList();
}

/// Which heading an action stands under, and where that heading stands.
std::pair<int, QString> ActionsTab::groupOf(const Action& action) const
{
    switch (Order(m_order->currentIndex())) {
    case Order::ByState:
        if (action.state == ActionState::Postponed)
            return action.postponedBy == toCode(Party::Person)
                ? std::pair(2, tr("Postponed at the person’s wish"))
                : std::pair(3, tr("Postponed by others"));
        return {action.isOpen() ? int(action.state) : 10 + int(action.state),
            session().label(QStringLiteral("action_state"), action.state)};
    case Order::ByPerson:
        return {action.isOpen() ? int(action.actor) : 100,
            action.isOpen() ? actorOf(action) : tr("Past")};
    case Order::ByDate:
        break;
    }
    return action.isOpen() ? std::pair(0, tr("Under way")) : std::pair(1, tr("Past"));
}

void ActionsTab::fillList()
{
    const QListWidgetItem* selected = m_list->currentItem();
    const QVariant current = selected ? selected->data(ActionIdRole) : QVariant();
    const int scroll = m_list->verticalScrollBar()->value();
    m_filling = true;
    m_list->clear();
    QListWidgetItem* next = nullptr;
    std::vector<const Action*> sorted;
    for (const Action& action : m_actions)
        sorted.push_back(&action);
    std::stable_sort(sorted.begin(), sorted.end(),
        [this](const Action* a, const Action* b) { return groupOf(*a) < groupOf(*b); });
    QString group;
    for (const Action* one : sorted) {
        const Action& action = *one;
        if (const QString its = groupOf(action).second; group != its || m_list->count() == 0) {
            group = its;
            auto* heading = new QListWidgetItem(group, m_list);
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
    m_order->setVisible(next);
    m_keys->setVisible(next);
    m_empty->setVisible(!next);
    showCurrent();
}

bool ActionsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const std::pair<int, ActionState> keys[]{{Qt::Key_D, ActionState::Done},
            {Qt::Key_C, ActionState::Ongoing}, {Qt::Key_T, ActionState::ToDo},
            {Qt::Key_R, ActionState::Postponed}};
        for (const auto& [of, state] : keys)
            if (key->key() == of && key->modifiers() == Qt::NoModifier) {
                setState(state);
                return true;
            }
    }
    return Page::eventFilter(watched, event);
}

/// One key: done is done today, postponed is at the person’s wish.
void ActionsTab::setState(ActionState state)
{
    flush();
    const ActionId id = m_form->record().id;
    if (!m_list->currentItem() || !id.isValid())
        return;
    session().perform(Operation::SaveAction, [&](Work& work) {
        const Action shown = actions::load(work, id);
        Action action = shown;
        action.state = state;
        if (state == ActionState::Done && !action.doneOn.isValid())
            action.doneOn = work.today();
        if (state == ActionState::Postponed)
            action.postponedBy = toCode(Party::Person);
        actions::save(work, consistent(action), &shown);
    });
}

QString ActionsTab::actorOf(const Action& action) const
{
    return action.actorName.isEmpty() ? session().label(QStringLiteral("party"), action.actor)
                                      : action.actorName;
}

int ActionsTab::objectiveOf(const Action& action) const
{
    for (std::size_t i = 0; i < m_objectives.size(); ++i)
        if (m_objectives[i].id == action.objective)
            return int(i) + 1;
    return 0;
}

QString ActionsTab::metaOf(const Action& action) const
{
    QStringList parts{actorOf(action)};
    if (action.doneOn.isValid())
        parts << tr("done on %1").arg(shortDay(action.doneOn, session().today()));
    else if (action.plannedOn.isValid())
        parts << tr("planned on %1").arg(shortDay(action.plannedOn, session().today()));
    if (const int objective = objectiveOf(action))
        parts << tr("objective %1").arg(objective);
    return dotted(parts);
}

std::unique_ptr<QAbstractItemModel> ActionsTab::shownRows() const
{
    std::vector<QVariantList> rows;
    for (const Action& action : m_actions) {
        const int objective = objectiveOf(action);
        rows.push_back({action.title, session().label(QStringLiteral("action_state"), action.state),
            actorOf(action), action.plannedOn, action.doneOn,
            objective > 0 ? QVariant(objective) : QVariant()});
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
    if (found->objective.isValid() && objectiveOf(*found) == 0) {
        // Of the contract before the avenant: it stays readable.
        Objective earlier;
        earlier.id = found->objective;
        earlier.title = session().query(contracts::objectiveTitle, found->objective);
        objectives.push_back(earlier);
    }
    m_form->show(*found, objectives, m_household);
}

void ActionsTab::select(ActionId id)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(ActionIdRole).toLongLong() == id.value)
            m_list->setCurrentRow(i);
}

void ActionsTab::add(const QString& title)
{
    flush();
    Action action;
    action.accompaniment = m_accompaniment;
    action.title = title;
    for (const Term& idea : m_known)
        if (session().label(QStringLiteral("action_idea"), idea.code) == title)
            action.domain = idea.domain;
    if (m_objectives.size() == 1)
        action.objective = m_objectives.front().id;
    if (!session().perform(
            Operation::SaveAction, [&](Work& work) { action.id = actions::save(work, action); }))
        return;
    m_new->clear();
    refetch();
    select(action.id);
    m_form->focusTitle();
}

} // namespace jalons
