#include "ui/contract/objectives_form.h"

#include "ui/contract/move_buttons.h"

#include "ui/page/page_header.h"
#include "ui/style/icons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"

namespace jalons {

ObjectivesForm::ObjectivesForm(Session& session)
    : m_session(session)
    , m_cards(8)
{
    auto* add = button("objectiveAdd", tr("Add an objective"));
    add->setIcon(icon(QStringLiteral("add"), IconColor::Accent));
    auto* flow = new QWidget;
    m_needsFlow = new FlowLayout(flow);
    m_needsFlow->setContentsMargins(0, 0, 0, 0);
    m_needsBox = boxed(inColumn(
        {roleLabel(tr("Needs of the diagnostic: choose one to make it an objective"), "label"),
            flow},
        4));
    inColumn(this, {m_cards.layout(), m_needsBox, atLeft(add)});
    connect(add, &QPushButton::clicked, this, [this] { emit addAsked({}); });
}

void ObjectivesForm::show(const std::vector<Objective>& objectives, const std::vector<Need>& needs)
{
    m_needs = needs;
    QList<Choice> choices;
    for (const Need& need : needs)
        choices.append({QString::number(need.id.value),
            QStringLiteral("%1 — %2").arg(m_session.label("domain", need.domain), need.text)});
    const int count = static_cast<int>(objectives.size());
    const auto make = [&](const Objective& objective) {
        auto* card = new ObjectiveCard(m_session);
        card->setOpen(count == 1 || objective.title.isEmpty());
        connect(card, &ObjectiveCard::edited, this, &ObjectivesForm::edited);
        connect(card, &ObjectiveCard::removeAsked, this,
            [this, card] { emit removeAsked(card->record().id); });
        connect(card, &ObjectiveCard::moveAsked, this,
            [this, card](int step) { emit moveAsked(card->record().id, step); });
        return card;
    };
    m_cards.show(objectives, make, [&](ObjectiveCard* card, const Objective& objective, int rank) {
        card->show(objective, rank, count, choices);
    });
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
        auto* chip = named(new Chip(need.text, ChipTone::Need),
            QStringLiteral("need%1").arg(need.id.value),
            tr("Make an objective of “%1”").arg(need.text));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &Chip::clicked, this, [this, need] { emit addAsked(need); });
        m_needsFlow->addWidget(chip);
    }
}

std::vector<Objective> ObjectivesForm::read() const
{
    std::vector<Objective> objectives;
    m_cards.readInto(objectives);
    return objectives;
}

void ObjectivesForm::focusTitle(ObjectiveId id)
{
    if (ObjectiveCard* card = m_cards.of(id)) {
        card->setOpen(true);
        card->focusTitle();
    }
}

void ObjectivesForm::focusMove(ObjectiveId id, int step)
{
    if (ObjectiveCard* card = m_cards.of(id))
        card->move()->focusMove(step);
}

} // namespace jalons
