#pragma once
#include "core/household/household.h"
#include "ui/page/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace jalons {

class AnimalsRow;
class ArrivalPanel;
class BirthPanel;
class DateField;
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
    struct State
    {
        std::vector<HouseholdMember> members; ///< on the day shown
        std::vector<HouseholdMember> former; ///< not members that day, their latest row
        std::vector<Animal> animals;
        std::vector<PersonId> concerned;
    };
    QDate day() const;
    State read(const Reader& reader) const;
    void refresh();
    void addCount(std::size_t all);
    void addFormer(const HouseholdMember& member);
    void open(const std::function<void()>& panel);
    void closePanels();

    Session& m_session;
    PersonId m_person;
    QString m_lastName;
    AccompanimentId m_accompaniment;
    State m_state;
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
