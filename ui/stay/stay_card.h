#pragma once
#include "core/stay/stay.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace jalons {

class Session;

/// A person’s stays, the latest first; a line opens it on the board.
class StayCard : public Card
{
    Q_OBJECT

public:
    explicit StayCard(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PersonId person, const std::vector<StayLine>& stays);

private:
    Session& m_session;
    PersonId m_person;
    QVBoxLayout* m_lines;
    QPushButton* m_arrival;
};

} // namespace jalons
