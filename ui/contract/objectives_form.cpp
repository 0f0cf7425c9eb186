#include "ui/contract/objectives_form.h"

#include "ui/contract/row_list.h"
#include "ui/page/page_header.h"
#include "ui/page/session.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include <QPushButton>

namespace jalons {

ObjectivesForm::ObjectivesForm(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_cardsLayout(new QVBoxLayout)
    , m_needsBox(new QWidget)
    , m_needsFlow(nullptr)
    , m_add(new QPushButton(tr("Add an objective")))
{
    m_add->setObjectName(QStringLiteral("objectiveAdd"));
    m_add->setAccessibleName(m_add->text());
    m_add->setIcon(icon(QStringLiteral("add"), IconColor::Accent));
    m_cardsLayout->setSpacing(px(8));
    auto* needs = new QVBoxLayout(m_needsBox);
    needs->setContentsMargins(0, 0, 0, 0);
    needs->setSpacing(px(4));
    needs->addWidget(
        roleLabel(tr("Needs of the diagnostic: choose one to make it an objective"), "label"));
    auto* flow = new QWidget;
    m_needsFlow = new FlowLayout(flow);
    m_needsFlow->setContentsMargins(0, 0, 0, 0);
    needs->addWidget(flow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addLayout(m_cardsLayout);
    layout->addWidget(m_needsBox);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { emit addAsked({}); });
}

void ObjectivesForm::show(const std::vector<Objective>& objectives, const std::vector<Need>& needs)
{
    m_needs = needs;
    QList<Choice> choices;
    for (const Need& need : needs)
        choices.append({QString::number(need.id.value),
            QStringLiteral("%1 — %2").arg(
                m_session.label(QStringLiteral("domain"), need.domain), need.text)});
    const bool alone = objectives.size() == 1;
    syncRows(m_cardsLayout, m_cards, objectives, [&](const Objective& objective) {
        auto* card = new ObjectiveCard(m_session, objective.id);
        card->setOpen(alone || objective.title.isEmpty());
        connect(card, &ObjectiveCard::edited, this, &ObjectivesForm::edited);
        connect(card, &ObjectiveCard::removeAsked, this,
            [this, card] { emit removeAsked(card->id()); });
        connect(card, &ObjectiveCard::moveAsked, this,
            [this, card](int step) { emit moveAsked(card->id(), step); });
        return card;
    });
    const int count = static_cast<int>(objectives.size());
    for (int i = 0; i < count; ++i)
        m_cards[i]->show(objectives[static_cast<std::size_t>(i)], i + 1, count, choices);
    showNeeds(objectives);
}

void ObjectivesForm::showNeeds(const std::vector<Objective>& objectives)
{
    const std::vector<Need> open = unanswered(m_needs, objectives);
    m_needsBox->setVisible(!open.empty());
    if (open == m_open) // one may be under the mouse
        return;
    m_open = open;
    clearLayout(m_needsFlow);
    for (const Need& need : open) {
        auto* chip = new Chip(need.text, ChipTone::Need);
        chip->setObjectName(QStringLiteral("need%1").arg(need.id.value));
        chip->setAccessibleName(tr("Make an objective of “%1”").arg(need.text));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &Chip::clicked, this, [this, need] { emit addAsked(need); });
        m_needsFlow->addWidget(chip);
    }
}

std::vector<Objective> ObjectivesForm::read() const
{
    std::vector<Objective> objectives;
    for (const ObjectiveCard* card : m_cards)
        objectives.push_back(card->read());
    return objectives;
}

void ObjectivesForm::focusTitle(ObjectiveId id)
{
    for (ObjectiveCard* card : m_cards)
        if (card->id() == id) {
            card->setOpen(true);
            card->focusTitle();
        }
}

void ObjectivesForm::focusMove(ObjectiveId id, int step)
{
    for (ObjectiveCard* card : m_cards)
        if (card->id() == id)
            card->focusMove(step);
}

} // namespace jalons
