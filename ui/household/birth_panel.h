#pragma once
#include "ui/household/change_panel.h"

namespace jalons {

/// A birth: one child or several, in one operation.
class BirthPanel : public ChangePanel
{
    Q_OBJECT

public:
    explicit BirthPanel(Session& session, QWidget* parent = nullptr);
    /// @param lastName proposed.
    void begin(PersonId person, const QString& lastName);

private:
    Operation operation(const HouseholdTold&) const override { return Operation::RecordBirth; }
    void record(Work& work, const HouseholdTold& told) override;
    HouseholdTold fresh() const override;

    QString m_lastName;
};

} // namespace jalons
