#pragma once
#include "ui/household/change_panel.h"

namespace jalons {

class PersonPicker;

/// Somebody comes to live with the person, comes back, or is linked from elsewhere: somebody of the
/// file, or somebody new.
class ArrivalPanel : public ChangePanel
{
    Q_OBJECT

public:
    explicit ArrivalPanel(Session& session, QWidget* parent = nullptr);
    /// @param members are not proposed.
    void begin(PersonId person, const std::vector<HouseholdMember>& members);
    /// Somebody who was a member comes back.
    void beginReturn(PersonId person, const std::vector<HouseholdMember>& members,
        const HouseholdMember& former);

private:
    void filled() override { showCustody(); }
    Problems missing(const HouseholdTold& told) const override;
    Operation operation(const HouseholdTold&) const override { return Operation::RecordArrival; }
    void record(Work& work, const HouseholdTold& told) override;
    void showCustody();

    std::vector<HouseholdMember> m_members;
    PersonId m_who; ///< chosen in the file; invalid: a new person of the name typed
    PersonPicker* m_picker;
    TermCombo* m_role;
    TermCombo* m_custody;
};

} // namespace jalons
