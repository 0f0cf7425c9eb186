#include "ui/stay/stay_card.h"

#include "ui/page/line_button.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/wording/day_text.h"
#include <QPushButton>

namespace jalons {

StayCard::StayCard(Session& session, QWidget* parent)
    : Card(tr("Stay"), parent)
    , m_session(session)
    , m_lines(new QVBoxLayout)
    , m_arrival(new QPushButton(tr("Record an arrival"), this))
{
    m_arrival->setObjectName(QStringLiteral("stayCardArrival"));
    m_arrival->setAccessibleName(m_arrival->text());
    m_lines->setSpacing(0);
    body()->addLayout(m_lines);
    body()->addWidget(m_arrival, 0, Qt::AlignLeft);
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
        QString days = stay.to.isValid()
            ? tr("from %1 to %2").arg(fullDay(stay.from), fullDay(stay.to))
            : presence(stay, today) == Presence::ToCome
            ? tr("arrives on %1").arg(fullDay(stay.from))
            : tr("since %1").arg(fullDay(stay.from));
        if (!stay.destination.isEmpty())
            days += QStringLiteral(" · ")
                + m_session.label(QStringLiteral("stay_destination"), stay.destination);
        auto* button = new LineButton({}, {}, line.place, days, this);
        button->setObjectName(QStringLiteral("stayCard%1").arg(stay.id.value));
        connect(button, &LineButton::clicked, this,
            [this, id = stay.id] { emit m_session.lodgingRequested(id, m_person); });
        setRecord(button, "stay", stay.id.value);
        m_lines->addWidget(button);
    }
    if (stays.empty())
        m_lines->addWidget(roleLabel(tr("Not lodged by the structure."), "hint", this));
    m_arrival->setVisible(stays.empty() || stays.front().stay.to.isValid());
}

} // namespace jalons
