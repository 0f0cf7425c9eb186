#pragma once
#include "ui/household/change_panel.h"

class QLineEdit;

namespace jalons {

/// A birth: one child or several, in one operation.
class BirthPanel : public ChangePanel
{
    Q_OBJECT

public:
    explicit BirthPanel(Session& session, QWidget* parent = nullptr);
    /// @param lastName proposed.
    void begin(PersonId person, const QString& lastName);

protected:
    bool act(QDate day, Problems* refused) override;

private:
    PersonId m_person;
    QLineEdit* m_lastName;
    QLineEdit* m_firstNames;
};

} // namespace jalons
