#include "ui/stay/movements_view.h"

#include "core/base/week.h"
#include "ui/exchange/export_button.h"
#include "ui/exchange/rows_model.h"
#include "ui/page/line_button.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <QGridLayout>

namespace jalons {

namespace {
constexpr int weeks = 4;
}

MovementsView::MovementsView(Session& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
{
    setProperty("page", true);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(this);
    body->setProperty("clear", true);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(16));
    for (int week = 0; week < weeks; ++week) {
        auto* card = new Card(QString(), body);
        card->body()->setSpacing(px(2));
        m_weeks.append(card);
        grid->addWidget(card, week / 2, week % 2, Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    auto* exporting
        = named(new ExportButton(
                    session, [this] { return shownRows(); }, tr("Arrivals and departures"), body),
            "movementsExport");
    exporting->setProperty("quiet", true);
    grid->addWidget(exporting, weeks / 2, 1, Qt::AlignRight);
    setWidget(body);
}

void MovementsView::refetch()
{
    const QDate today = m_session.today();
    const QDate first = mondayOf(today).addDays(-7);
    m_movements = m_session.query(board::movements, first, first.addDays(7 * weeks - 1));
    for (int week = 0; week < weeks; ++week) {
        const QDate monday = first.addDays(7 * week);
        std::vector<Movement> those;
        for (const Movement& movement : m_movements)
            if (movement.on >= monday && movement.on <= monday.addDays(6))
                those.push_back(movement);
        m_weeks[week]->setTitle(week == 0 ? tr("Last week")
                : week == 1               ? tr("This week")
                : week == 2               ? tr("Next week")
                                          : tr("Week of %1").arg(shortDay(monday, today)));
        fill(m_weeks[week], those);
    }
}

QString MovementsView::kindText(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Arrival:
        return tr("arrival");
    case MovementKind::Transfer:
        return tr("change of place");
    case MovementKind::Departure:
        break;
    }
    return tr("departure");
}

std::unique_ptr<QAbstractItemModel> MovementsView::shownRows() const
{
    std::vector<QVariantList> rows;
    for (const Movement& movement : m_movements)
        rows.push_back({movement.on, kindText(movement.kind), movement.name, detail(movement)});
    return std::make_unique<RowsModel>(
        QStringList{tr("Day"), tr("Movement"), tr("Person"), tr("Place")}, std::move(rows));
}

QString MovementsView::detail(const Movement& movement) const
{
    const QString place = m_session.query(lodgings::path, movement.lodging);
    if (movement.destination.isEmpty())
        return place;
    return place + QStringLiteral(" → ")
        + m_session.label(QStringLiteral("stay_destination"), movement.destination);
}

void MovementsView::fill(Card* card, const std::vector<Movement>& movements)
{
    clearLayout(card->body());
    std::vector<Line> lines;
    for (const Movement& movement : movements)
        lines.push_back(
            {QStringLiteral("movement%1%2").arg(int(movement.kind)).arg(movement.stay.value),
                kindText(movement.kind),
                movement.kind == MovementKind::Arrival        ? QStringLiteral("accent")
                    : movement.kind == MovementKind::Transfer ? QStringLiteral("neutral")
                                                              : QStringLiteral("amber"),
                dotted({movement.name, shortDay(movement.on, m_session.today())}), detail(movement),
                [this, stay = movement.stay] { emit stayChosen(stay); }});
    addLines(card->body(), lines, card);
    if (lines.empty())
        card->body()->addWidget(roleLabel(tr("Nobody comes, moves or leaves."), "hint", card));
}

} // namespace jalons
