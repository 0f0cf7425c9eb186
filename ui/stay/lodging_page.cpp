#include "ui/stay/lodging_page.h"

#include "core/base/week.h"
#include "core/documents/intake_document.h"
#include "core/documents/lodging_documents.h"
#include "core/draft/draft.h"
#include "ui/page/history_button.h"
#include "ui/page/page_header.h"
#include "ui/request/requests_view.h"
#include "ui/stay/movements_view.h"
#include "ui/stay/occupancy_board.h"
#include "ui/stay/places_view.h"
#include "ui/stay/stay_panel.h"
#include "ui/style/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pages.h"

namespace jalons {

namespace {
constexpr int daysShown = 35;
}

LodgingPage::LodgingPage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"stay", "admission", "prolongation", "absence", "lodging", "closure", "request", "person"})
    , m_header(new PageHeader(this))
    , m_tabs(tabBar("lodgingTabs", tr("Parts of the lodging"),
          {tr("Occupancy"), tr("Arrivals and departures"), tr("Requests"), tr("Places")}))
    , m_stack(new PageStack(this))
    , m_board(new OccupancyBoard)
    , m_empty(new EmptyState(QStringLiteral("bed"),
          tr("The board shows who sleeps where. Begin with the places of the structure."),
          tr("Add the places")))
    , m_panel(new StayPanel(session))
    , m_movements(new MovementsView(session))
    , m_requests(new RequestsView(session))
    , m_places(new PlacesView(session))
{
    setProperty("page", true);
    m_header->setTitle(tr("Lodging"));
    auto* attendance = button("lodgingAttendance", tr("Attendance list"));
    attendance->setIcon(icon(QStringLiteral("print"), IconColor::Ink));
    attendance->setProperty("prints", true);
    auto* arrival = button("lodgingArrival", tr("New arrival"), "primary");
    m_header->addWidgets({new HistoryButton("lodgingHistory", *this), attendance, arrival});
    for (QWidget* view : {buildBoard(), static_cast<QWidget*>(m_movements),
             static_cast<QWidget*>(m_requests), static_cast<QWidget*>(m_places)})
        m_stack->addWidget(view);

    auto* tabs = inRow(nullptr, {{m_tabs, 1}}, 8, {24, 8, 24, 0});
    auto* body = inColumn(nullptr, {m_stack}, 8, {24, 12, 24, 16});
    inColumn(this, {m_header, tabs, {body, 1}}, 0);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        flush();
        m_stack->setCurrentIndex(index);
        refetch();
    });
    connect(arrival, &QPushButton::clicked, this, [this] {
        setTab(Tab::Board);
        showArrival({}, {}, {});
    });
    connect(attendance, &QPushButton::clicked, this, [this] {
        const bool board = m_tabs->currentIndex() == int(Tab::Board);
        printAttendance(board ? m_board->currentDay() : this->session().today(), {});
    });
    connect(m_movements, &MovementsView::stayChosen, this, [this](StayId stay) { open(stay, {}); });
    connect(m_requests, &RequestsView::arrivalAsked, this, [this](RequestId request) {
        setTab(Tab::Board);
        showArrival({}, {}, {}, request);
    });
    connect(m_places, &PlacesView::attendanceAsked, this,
        [this](LodgingId under) { printAttendance(this->session().today(), under); });
}

QWidget* LodgingPage::buildBoard()
{
    std::map<QString, QString> reasons;
    const QString list = QStringLiteral("unavailable_reason");
    for (const Term& term : session().file().vocabulary().terms(list, true))
        reasons[term.code] = session().label(list, term.code);
    m_board->setReasons(reasons);
    m_empty->action()->setObjectName(QStringLiteral("lodgingFirst"));
    const auto step
        = [&](const QString& name, const QString& iconName, const QString& text, int days) {
              return pressed(toolButton(name, iconName, text), this,
                  [this, days] { showDays(m_from.addDays(days)); });
          };
    auto* today
        = pressed(button("boardToday", tr("Today"), "chip"), this, [this] { showDays({}); });
    auto* hint = new ElidedLabel(
        tr("Click a bar for the stay, a free day for an arrival. Hatched: absent; grey: "
           "unavailable."));
    hint->setProperty("role", QStringLiteral("hint"));
    m_bar = boxed(inRow(nullptr,
        {step("boardBack", "back", tr("A week earlier"), -7), today,
            step("boardNext", "arrow-right", tr("A week later"), 7), gap(8), {hint, 1}},
        8, {8, 4, 8, 0}));
    auto* frame = new QFrame;
    frame->setProperty("card", true);
    inColumn(frame, {m_bar, {m_board, 1}, {m_empty, 1}}, 0, {4, 4, 4, 4});
    auto* view = boxed(inRow({{frame, 1}, m_panel}, 12));
    m_panel->hide();
    connect(m_board, &OccupancyBoard::stayChosen, this, &LodgingPage::showStay);
    connect(m_board, &OccupancyBoard::freeChosen, this,
        [this](LodgingId place, QDate day) { showArrival({}, place, day); });
    connect(m_board, &OccupancyBoard::daysAsked, this, &LodgingPage::showDays);
    connect(m_empty, &EmptyState::actionChosen, this, [this] { setTab(Tab::Places); });
    connect(m_panel, &StayPanel::closed, this, &LodgingPage::closePanel);
    connect(m_panel, &StayPanel::arrived, this, &LodgingPage::showArrived);
    return view;
}

/// The board shows the stay, for whoever comes back to it; the file of the person, or the sheet, is
/// what comes next.
void LodgingPage::showArrived(PersonId person, bool prints)
{
    const Stay stay = session().query([&](const Reader& r) {
        const auto all = stays::of(r, person);
        return all.empty() ? Stay() : all.front().stay;
    });
    if (stay.id.isValid())
        open(stay.id, {});
    emit session().said(tr("The arrival is recorded."));
    emit session().personRequested(person, PersonTab::Summary);
    if (prints)
        session().preview([&](const Reader& r) { return intakeDocument(r, person); });
}

void LodgingPage::beginArrival(const Person& somebody)
{
    setTab(Tab::Board);
    m_board->setSelected({});
    m_panel->show();
    if (somebody == Person())
        m_panel->showArrival({}, {}, {});
    else
        m_panel->welcome(somebody);
}

void LodgingPage::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void LodgingPage::open(StayId stay, PersonId person)
{
    setTab(Tab::Board);
    if (!stay.isValid()) {
        showArrival(person, {}, {});
        return;
    }
    const auto found
        = session().file().query([&](const Reader& r) { return stays::load(r, stay); });
    if (!found)
        return;
    const QDate today = session().today();
    const bool now = found->coversNight(today) || found->from > today;
    const QDate day = now ? std::max(today, found->from) : found->to;
    showDays(day == today ? QDate() : day);
    m_board->setCurrent(found->lodging, day);
    showStay(stay);
}

void LodgingPage::resume(const Draft& draft)
{
    const auto is = [&](const char* table) { return draft.table == QLatin1String(table); };
    const qint64 whole = draft.row > 0 ? draft.row : draft.owner; ///< the record, or what it is of
    if (is("request")) {
        setTab(Tab::Requests);
        m_requests->reveal({draft.row});
    } else if (is("lodging") || is("closure")) {
        setTab(Tab::Places);
        m_places->reveal({whole});
    } else if (is("admission") && draft.row <= 0) {
        setTab(Tab::Board);
        showArrival({}, {}, {}, {draft.owner});
    } else if (is("admission") || is("prolongation")) {
        const auto all = session().query(
            [&](const Reader& r) { return stays::ofAdmission(r, AdmissionId{whole}); });
        if (!all.empty())
            open(all.back().id, {});
    } else {
        open({draft.owner}, {});
    }
}

void LodgingPage::showDays(QDate from)
{
    const QDate around = from.isValid() ? from : session().today().addDays(-7);
    m_from = mondayOf(around);
    fetchBoard();
}

void LodgingPage::fetchBoard()
{
    if (!m_from.isValid()) {
        showDays({});
        return;
    }
    const Board board = session().query(board::load, m_from, m_from.addDays(daysShown - 1));
    m_board->setBoard(board, session().today());
    m_board->setVisible(!board.places.empty());
    m_empty->setVisible(board.places.empty());
    m_bar->setVisible(!board.places.empty());
}

void LodgingPage::refetch()
{
    showFigures();
    switch (Tab(m_tabs->currentIndex())) {
    case Tab::Board:
        fetchBoard();
        m_panel->refetch();
        break;
    case Tab::Movements:
        m_movements->refetch();
        break;
    case Tab::Requests: // fetches by itself
        break;
    case Tab::Places:
        m_places->refetch();
        break;
    }
}

void LodgingPage::showFigures()
{
    const OccupancyFigures f = session().query(board::figures, session().today());
    m_header->setMeta(
        dotted({tr("%n bed(s)", nullptr, f.beds), tr("%n occupied today", nullptr, f.occupied),
            f.absent > 0 ? tr("%n absent", nullptr, f.absent) : QString(),
            f.unavailable > 0 ? tr("%n unavailable", nullptr, f.unavailable) : QString(),
            tr("%n free", nullptr, f.free),
            tr("this week %1, %2")
                .arg(tr("%n arrival(s)", nullptr, f.arrivals),
                    tr("%n departure(s)", nullptr, f.departures))}));
}

void LodgingPage::showStay(StayId stay)
{
    m_panel->showStay(stay);
    m_panel->setVisible(m_panel->stay().isValid());
    m_board->setSelected(m_panel->stay());
}

void LodgingPage::showArrival(PersonId person, LodgingId place, QDate day, RequestId request)
{
    m_board->setSelected({});
    m_panel->show();
    m_panel->showArrival(person, place, day, request);
}

void LodgingPage::closePanel()
{
    m_panel->hide();
    m_board->setSelected({});
    m_board->setFocus();
}

void LodgingPage::printAttendance(QDate day, LodgingId under)
{
    session().preview([&](const Reader& r) { return attendanceList(r, day, under); });
}

} // namespace jalons
