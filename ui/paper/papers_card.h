#pragma once
#include "core/paper/paper.h"
#include "ui/widgets/card.h"

namespace jalons {

class PaperHandForm;
class Session;
class TermCombo;

/// What is asked of the préfet and handed over beside the contracts: chosen, seen, given; and what
/// was given, the latest first.
class PapersCard : public Card
{
    Q_OBJECT

public:
    explicit PapersCard(Session& session);

    /// Shows those of the person as the file has them now.
    void setPerson(PersonId person);

private:
    Paper chosen() const;
    /// What the chosen paper still needs.
    void follow();
    void give();
    void print(PaperId id);
    void show(const std::vector<Paper>& given);

    Session& m_session;
    PersonId m_person;
    TermCombo* m_kind;
    TermCombo* m_by;
    QPushButton* m_see;
    QPushButton* m_give;
    QLabel* m_missing;
    PaperHandForm* m_handing;
    QVBoxLayout* m_given;
};

} // namespace jalons
