#pragma once
#include "core/household/household_change.h"
#include "ui/household/change_panel.h"
#include <QTimer>

class QCheckBox;
class QLineEdit;

namespace jalons {

class FormRow;
class TermCombo;

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

protected:
    bool act(QDate day, Problems* refused) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void propose();
    void choose(PersonId id, const QString& name);

    PersonId m_person;
    std::vector<HouseholdMember> m_members;
    PersonId m_who; ///< chosen in the file; invalid: a new person of the name typed
    TermCombo* m_role;
    QLineEdit* m_name;
    TermCombo* m_custody;
    FormRow* m_custodyRow;
    QCheckBox* m_atHome;
    QVBoxLayout* m_proposals;
    QTimer m_pause;
};

} // namespace jalons
