#pragma once
#include "core/household/household_change.h"
#include "ui/household/change_panel.h"

namespace jalons {

class ChoiceChips;
class FormRow;
class TermCombo;

/// Somebody leaves; in a separation they found their own household, and it is said where each child
/// lives from then on.
class SeparationPanel : public ChangePanel
{
    Q_OBJECT

public:
    explicit SeparationPanel(Session& session, QWidget* parent = nullptr);
    void begin(PersonId person, const std::vector<HouseholdMember>& members);
    /// The draft of a departure among those of the person's household.
    static constexpr qint64 draftRow = -1;

protected:
    bool act(QDate day, Problems* refused) override;

private:
    void showChildren();
    const HouseholdMember* leaver() const;

    std::vector<HouseholdMember> m_members;
    ChoiceChips* m_who;
    TermCombo* m_reason;
    QWidget* m_children;
    std::vector<std::pair<PersonId, TermCombo*>> m_after;
};

} // namespace jalons
