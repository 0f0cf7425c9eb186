#pragma once
#include "ui/structure/professional_form.h"

class QListWidget;

namespace jalons {

/// The team: who works here, their métier, and who is qualified to sign contracts.
class TeamCard : public Card
{
    Q_OBJECT

public:
    explicit TeamCard(Session& session, QWidget* parent = nullptr);

    void refetch();
    void flush() { m_form->flush(); }
    /// Shows somebody of the team; an invalid id: somebody new.
    void resume(ProfessionalId id);

private:
    void showMember(int row);
    void addMember();

    Session& m_session;
    QListWidget* m_list;
    ProfessionalForm* m_form;
    std::vector<Professional> m_team;
};

} // namespace jalons
