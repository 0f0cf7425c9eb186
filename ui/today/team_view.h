#pragma once
#include "core/overview/team_overview.h"
#include "core/person/person_filter.h"
#include "ui/widgets/card.h"
#include <functional>

class QPushButton;

namespace jalons {

class FigureGrid;
class LinesCard;
class Session;
struct Figure;

/// Monday morning on one page (chef de service): the beds of tonight, who comes and goes, what each
/// referent follows and what of it is late, who is lodged and accompanied by nobody.
class TeamView : public QWidget
{
    Q_OBJECT

public:
    explicit TeamView(Session& session, QWidget* parent = nullptr);

    void refetch();

private:
    void showBeds(const TeamOverview& overview);
    void showLoads(const std::vector<CaseLoad>& loads);
    void showMovements(const std::vector<Movement>& movements);
    void showUnaccompanied(const TeamOverview& overview);
    std::vector<Figure> figuresOf(const SiteNight& site) const;
    /// The opening of a list of people.
    std::function<void()> opens(const PersonFilter& filter) const;

    Session& m_session;
    Card* m_beds;
    FigureGrid* m_sites;
    Card* m_load;
    FigureGrid* m_referents;
    LinesCard* m_movements;
    LinesCard* m_alone;
    QPushButton* m_all; ///< opens the list of those lodged without accompaniment
};

} // namespace jalons
