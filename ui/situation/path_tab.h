#pragma once
#include "core/situation/path.h"
#include "ui/page/page.h"

class QLabel;
class QScrollArea;

namespace jalons {

class AttestationsCard;
class Card;
class ChoiceChips;
class PapersCard;
class PathView;
class SituationCard;
class SituationForm;

/// Where the person and their household have lived, drawn and edited; beneath, the other facts of
/// the person with what holds today.
class PathTab : public Page
{
    Q_OBJECT

public:
    explicit PathTab(Session& session, QWidget* parent = nullptr);

    void setPerson(PersonId person);

    void refetch() override;
    void resume(const Draft& draft) override;
    /// Nothing that is open in it is gone back to.
    QString part() const { return {}; }
    /// « attestation »: begins one.
    void openPart(const QString& part);
    static QString attestationPart() { return QStringLiteral("attestation"); }

private:
    void buildHousing();
    void drawPaths();
    /// A period of the drawing and the lane it is in; nulls when it is gone.
    std::pair<const PathLane*, const Situation*> period(SituationId id) const;
    void choose(SituationId id);
    void move(SituationId id, bool start, QDate day);
    void add();
    void begin(PersonId person);
    void closeForm();

    PersonId m_person;
    std::vector<PathLane> m_lanes;
    Card* m_housing;
    PathView* m_view;
    QWidget* m_side;
    QLabel* m_sideTitle;
    QLabel* m_ethos;
    ChoiceChips* m_people;
    SituationForm* m_form;
    AttestationsCard* m_attestations;
    PapersCard* m_papers;
    QScrollArea* m_scroll;
    std::vector<std::pair<SituationFamily, SituationCard*>> m_cards;
};

} // namespace jalons
