#pragma once
#include "core/overview/person_overview.h"
#include "ui/page/page.h"

class QPushButton;

namespace jalons {

class AccompanimentForm;
class Card;
class CustomFieldsForm;
class EndingForm;
class HouseholdCard;
class PersonForm;
class StayCard;

/// Who the person is, with whom they live, and the frame of the accompaniment.
class IdentityTab : public Page
{
    Q_OBJECT

public:
    explicit IdentityTab(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const PersonOverview& overview);
    /// Takes a step of the cycle: the end, once an evaluation decided it.
    void follow(NextStep step);

signals:
    void accompanimentOpened();
    void accompanimentEnded();

private:
    PersonForm* m_form;
    CustomFieldsForm* m_fields;
    HouseholdCard* m_household;
    StayCard* m_stays;
    Card* m_accompanimentCard;
    AccompanimentForm* m_accompaniment;
    CustomFieldsForm* m_accompanimentFields;
    EndingForm* m_ending;
    QPushButton* m_end;
    bool m_runs = false; ///< the accompaniment shown can be ended
    QPushButton* m_open;
};

} // namespace jalons
