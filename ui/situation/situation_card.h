#pragma once
#include "core/situation/situation.h"
#include "ui/page/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace jalons {

class SituationForm;

/// A family of facts: what holds today and since when, what was before folded away, a change and a
/// correction in place.
class SituationCard : public Card
{
    Q_OBJECT

public:
    SituationCard(Session& session, SituationFamily family, QWidget* parent = nullptr);

    using QWidget::show;
    /// @param facts those of the family, the latest first.
    void show(PersonId person, const std::vector<Situation>& facts);
    /// Opens the fact to be corrected, if it is one of these.
    void correct(SituationId id);

private:
    void addLine(QVBoxLayout* layout, const Situation& fact, bool past);
    void correct(const Situation& fact);
    void closeForm();

    Session& m_session;
    SituationFamily m_family;
    PersonId m_person;
    std::vector<Situation> m_facts;
    SituationForm* m_form = nullptr; ///< made when first needed
    SituationForm* form();
    QVBoxLayout* m_now;
    QVBoxLayout* m_formPlace;
    QWidget* m_past;
    QVBoxLayout* m_pastLines;
    QPushButton* m_change;
    QPushButton* m_history;
    bool m_numberShown = false;
};

} // namespace jalons
