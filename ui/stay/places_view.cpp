#include "ui/stay/places_view.h"

#include "core/stay/lodging_series.h"
#include "ui/exchange/export_button.h"
#include "ui/exchange/rows_model.h"
#include "ui/page/quick_line.h"
#include "ui/stay/place_form.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layouts.h"
#include <QHeaderView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace jalons {

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int countsRole = Qt::UserRole + 1; ///< the place counts its own beds
} // namespace

PlacesView::PlacesView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(named(new QTreeWidget, "placesTree", tr("Places")))
    , m_empty(new EmptyState(QStringLiteral("bed"),
          tr("No place yet. Begin with a building or a dwelling, then add its rooms inside."),
          tr("New place")))
    , m_inside(button("placesInside", tr("New place inside")))
    , m_series(new QuickLine({.name = "placesSeries",
          .table = "lodging",
          .column = "label",
          .says = tr("Places in series: the first and the last, and the beds of each"),
          .hint = tr("In series: 101 to 112, 1 bed"),
          .button = tr("Add"),
          .buttonSays = tr("Add the places of the series"),
          .look = nullptr}))
    , m_form(new PlaceForm(session))
{
    m_tree->setHeaderLabels({tr("Place"), tr("Kind"), tr("Beds")});
    (new Columns(m_tree->header()))->set({0, 84, 46});
    m_empty->action()->setObjectName(QStringLiteral("placesFirst"));
    auto* create = button("placesNew", tr("New place"), "primary");
    auto* exporting = new ExportButton(
        m_session, [this] { return shownRows(); }, tr("Places"));
    auto* buttons = inRow({create, m_inside, rest(), exporting}, 8);
    auto* left = inColumn({buttons, m_series, {m_tree, 1}, {m_empty, 1}}, 8);
    auto* right = scrolling(boxed(inColumn({m_form, rest()})));
    inRow(this, {{left, 4}, {right, 6}}, 16);
    connect(create, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_empty, &EmptyState::actionChosen, this, [this] { add(false); });
    connect(m_inside, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_series, &QuickLine::given, this, &PlacesView::addSeries);
    connect(m_form, &PlaceForm::attendanceAsked, this, &PlacesView::attendanceAsked);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
}

std::unique_ptr<QAbstractItemModel> PlacesView::shownRows() const
{
    std::vector<QVariantList> rows;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        QStringList path;
        for (const QTreeWidgetItem* item = *it; item; item = item->parent())
            path.prepend(item->text(0));
        rows.push_back({dotted(path), (*it)->text(1), (*it)->text(2).toInt()});
    }
    return std::make_unique<RowsModel>(
        QStringList{tr("Place"), tr("Kind"), tr("Beds")}, std::move(rows));
}

void PlacesView::refetch()
{
    const auto tree = m_session.query(lodgings::tree);
    const LodgingId wanted = m_wanted.isValid() ? m_wanted : m_form->record().id;
    m_filling = true;
    m_tree->clear();
    QList<QTreeWidgetItem*> above;
    QTreeWidgetItem* chosen = nullptr;
    for (const LodgingNode& node : tree) {
        while (above.size() > node.depth)
            above.removeLast();
        const QStringList texts{node.lodging.label,
            m_session.label(QStringLiteral("lodging_kind"), node.lodging.kind),
            QString::number(node.beds)};
        auto* item = above.isEmpty() ? new QTreeWidgetItem(m_tree, texts)
                                     : new QTreeWidgetItem(above.last(), texts);
        item->setData(0, idRole, node.lodging.id.value);
        item->setData(0, countsRole, node.lodging.capacity > 0);
        item->setTextAlignment(2, Qt::AlignRight);
        above.append(item);
        if (!chosen || node.lodging.id == wanted)
            chosen = item;
    }
    m_wanted = {};
    m_series->show(0);
    m_tree->expandAll();
    m_tree->setCurrentItem(chosen);
    m_filling = false;
    m_tree->setVisible(chosen);
    m_empty->setVisible(!chosen);
    m_inside->setVisible(chosen);
    showCurrent();
}

void PlacesView::reveal(LodgingId id)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if ((*it)->data(0, idRole).toLongLong() == id.value)
            m_tree->setCurrentItem(*it);
}

void PlacesView::showCurrent()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    m_form->setVisible(item);
    if (!item)
        return;
    const bool counts = item->data(0, countsRole).toBool();
    m_inside->setEnabled(!counts);
    m_inside->setToolTip(
        counts ? tr("This place counts its own beds: give it 0 beds first.") : QString());
    m_form->show(LodgingId{item->data(0, idRole).toLongLong()});
}

void PlacesView::add(bool inside)
{
    flush();
    Lodging created;
    created.label = inside ? tr("New room") : tr("New building");
    created.kind = inside ? LodgingKind::Room : LodgingKind::Building;
    created.capacity = inside ? 1 : 0;
    if (inside)
        created.parent = m_form->record().id;
    if (!m_session.perform(
            Operation::SavePlace, [&](Work& work) { m_wanted = lodgings::save(work, created); })) {
        m_wanted = {};
        return;
    }
    refetch();
    m_form->focusName();
}

/// Inside the place that is chosen, or beside it where it counts its own beds.
void PlacesView::addSeries(const QString& typed)
{
    flush();
    const auto series = readSeries(typed);
    if (!series) {
        emit m_session.said(tr("Write the first and the last number, at most %1 places: “101 to "
                               "112, 1 bed”, “A1 to A8”.")
                                .arg(mostInSeries));
        return;
    }
    const Lodging chosen = m_tree->currentItem() ? m_form->record() : Lodging();
    const LodgingId inside = chosen.capacity > 0 && chosen.id.isValid() ? chosen.parent : chosen.id;
    SeriesMade done;
    if (!m_session.perform(Operation::SavePlace, [&](Work& work) {
            done = lodgings::saveSeries(work, *series, lodgings::insideOf(work, inside));
        }))
        return;
    m_series->clear();
    const QString made = done.made.isEmpty()
        ? tr("No place is added.")
        : tr("%n place(s) added: %1.", nullptr, int(done.made.size()))
              .arg(done.made.size() == 1 ? done.made.first()
                                         : tr("%1 to %2").arg(done.made.first(), done.made.last()));
    const QString leftOut = done.leftOut.isEmpty() ? QString()
                                                   : u' '
            + tr("Already there, left as they are: %1.")
                  .arg(done.leftOut.join(QStringLiteral(", ")));
    emit m_session.said(made + leftOut);
}

void PlacesView::flush()
{
    m_form->flush();
}

} // namespace jalons
