#pragma once
#include "core/structure/structure.h"
#include "ui/widgets/card.h"
#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace jalons {

class Autosave;
class FormGrid;
class Session;
class TermCombo;

/// The team: who works here, their métier, and who is qualified to sign contracts.
class TeamCard : public Card
{
    Q_OBJECT

public:
    explicit TeamCard(Session& session, QWidget* parent = nullptr);

    void refetch();
    void flush();
    /// Shows somebody of the team; an invalid id: somebody new.
    void resume(ProfessionalId id);

private:
    void showMember(int row);
    void addMember();
    void write();

    Session& m_session;
    QListWidget* m_list;
    FormGrid* m_grid;
    Autosave* m_autosave;
    QLineEdit* m_lastName;
    QLineEdit* m_firstName;
    TermCombo* m_trade;
    QCheckBox* m_maySign;
    QCheckBox* m_active;
    QLineEdit* m_phone;
    QLineEdit* m_mail;
    std::vector<Professional> m_team;
    Professional m_stored;
};

} // namespace jalons
