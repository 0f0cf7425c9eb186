#pragma once
#include "core/household/household.h"
#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"

class QPushButton;

namespace jalons {

class AnimalsRow;
class ArrivalPanel;
class BirthPanel;
class SeparationPanel;

/// With whom the person lives: members today or on any other date, the kind of household that
/// makes, who was a member before; what happens — arrival, birth, departure — is told here.
class HouseholdCard : public Card
{
    Q_OBJECT

public:
    explicit HouseholdCard(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    /// @param lastName proposed for a birth. @param accompaniment the current one, if any.
    void show(PersonId person, const QString& lastName, AccompanimentId accompaniment);

private:
    QDate day() const { return m_day->date().value_or(m_session.today()); }
    void refresh();
    void addCount(std::size_t all);
    void addFormer(const HouseholdMember& member);
    void open(const std::function<void()>& panel);
    void closePanels();

    Session& m_session;
    PersonId m_person;
    QString m_lastName;
    AccompanimentId m_accompaniment;
    HouseholdOnDay m_state;
    QLabel* m_kind;
    DateField* m_day;
    QVBoxLayout* m_lines;
    AnimalsRow* m_animals;
    QWidget* m_buttons;
    QPushButton* m_leave;
    ArrivalPanel* m_arrival;
    BirthPanel* m_birth;
    SeparationPanel* m_separation;
};

} // namespace jalons
