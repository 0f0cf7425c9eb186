#pragma once
#include "ui/household/change_panel.h"

namespace jalons {

/// Somebody leaves; in a separation they found their own household, and it is said where each child
/// lives from then on.
class SeparationPanel : public ChangePanel
{
    Q_OBJECT

public:
    explicit SeparationPanel(Session& session, QWidget* parent = nullptr);
    void begin(PersonId person, const std::vector<HouseholdMember>& members);
    /// The draft of a departure among those of the person's household.
    static constexpr qint64 departureRow = -1;

private:
    HouseholdTold fresh() const override;
    qint64 draftRow() const override { return departureRow; }
    void filled() override { showChildren(); }
    Problems missing(const HouseholdTold& told) const override;
    Operation operation(const HouseholdTold& told) const override;
    void record(Work& work, const HouseholdTold& told) override;
    /// An adult goes: where do the children live?
    bool isSeparation(const HouseholdTold& told) const;
    void showChildren();
    const HouseholdMember* leaver(const HouseholdTold& told) const;

    std::vector<HouseholdMember> m_members;
    ChoiceChips* m_who;
    QWidget* m_children;
    std::vector<std::pair<PersonId, TermCombo*>> m_after;
};

} // namespace jalons
