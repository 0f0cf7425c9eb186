#include "ui/stay/stay_card.h"

#include "ui/page/line_button.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/stay_text.h"

namespace jalons {

StayCard::StayCard(Session& session, QWidget* parent)
    : Card(tr("Stay"), parent)
    , m_session(session)
    , m_lines(inColumn({}, 0))
    , m_arrival(button("stayCardArrival", tr("Record an arrival")))
{
    fill(body(), {m_lines, {m_arrival, 0, Qt::AlignLeft}});
    connect(m_arrival, &QPushButton::clicked, this,
        [this] { emit m_session.lodgingRequested({}, m_person); });
}

void StayCard::show(PersonId person, const std::vector<StayLine>& stays)
{
    m_person = person;
    clearLayout(m_lines);
    const QDate today = m_session.today();
    for (const StayLine& line : stays) {
        const Stay& stay = line.stay;
        const QString days = dotted(
            {daysText(stay, today), m_session.label("stay_destination", stay.destination)});
        auto* button = new LineButton(
            {QStringLiteral("stayCard%1").arg(stay.id.value), {}, {}, line.place, days,
                [this, id = stay.id] { emit m_session.lodgingRequested(id, m_person); }},
            this);
        setRecord(button, "stay", stay.id.value);
        m_lines->addWidget(button);
    }
    if (stays.empty())
        m_lines->addWidget(roleLabel(tr("Not lodged by the structure."), "hint", this));
    m_arrival->setVisible(stays.empty() || stays.front().stay.to.isValid());
}

} // namespace jalons
