#pragma once
#include "core/request/request.h"
#include "core/stay/board.h"
#include "ui/page/page.h"
#include "ui/page/session.h"

class QTabBar;

namespace jalons {

class EmptyState;
class MovementsView;
class OccupancyBoard;
class PageHeader;
class PageStack;
class PlacesView;
class RequestsView;
class StayPanel;

/// Hébergement: the board of occupancy, arrivals and departures, requests, places.
class LodgingPage : public Page
{
    Q_OBJECT

public:
    enum class Tab { Board, Movements, Requests, Places };

    explicit LodgingPage(Session& session, QWidget* parent = nullptr);

    /// Shows the stay on the board, or begins the arrival of this person.
    void open(StayId stay, PersonId person);
    /// Begins an arrival, of somebody new of whom this is known, or of nobody yet.
    void beginArrival(const Person& somebody = {});
    void setTab(Tab tab);

    void refetch() override;
    void resume(const Draft& draft) override;

private:
    QWidget* buildBoard();
    void fetchBoard();
    void showDays(QDate from);
    void showStay(StayId stay);
    void showArrival(PersonId person, LodgingId place, QDate day, RequestId request = {});
    void showArrived(PersonId person, bool prints);
    void closePanel();
    void showFigures();
    void printAttendance(QDate day, LodgingId under);

    QDate m_from; ///< the first day of the board, a Monday
    PageHeader* m_header;
    QTabBar* m_tabs;
    PageStack* m_stack;
    OccupancyBoard* m_board;
    EmptyState* m_empty;
    QWidget* m_bar; ///< the days of the board
    StayPanel* m_panel;
    MovementsView* m_movements;
    RequestsView* m_requests;
    PlacesView* m_places;
};

} // namespace jalons
