#pragma once
#include "core/household/household.h"
#include "core/person/person.h"
#include "ui/shell/session.h"
#include "ui/widgets/card.h"
#include <QTimer>

class QLineEdit;
class QVBoxLayout;

namespace jalons {

class TermCombo;

/// With whom the person lives: members with their role, and one field to add somebody already in
/// the file or new.
class HouseholdCard : public Card
{
    Q_OBJECT

public:
    explicit HouseholdCard(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(PersonId person, const std::vector<HouseholdMember>& members);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addLine(const HouseholdMember& member);
    void propose();
    /// Adds somebody of the file, or, with an invalid id, a new person of the name typed.
    void add(PersonId who);
    void setRole(Membership membership, const QString& role);
    void leave(Membership membership);

    Session& m_session;
    PersonId m_person;
    std::vector<HouseholdMember> m_members;
    QVBoxLayout* m_lines;
    QLineEdit* m_name;
    TermCombo* m_role;
    QVBoxLayout* m_proposals;
    QTimer m_pause;
};

} // namespace jalons
