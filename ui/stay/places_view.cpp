#include "ui/stay/places_view.h"

#include "ui/exchange/export_button.h"
#include "ui/exchange/rows_model.h"
#include "ui/page/autosave.h"
#include "ui/page/choices.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include "ui/wording/day_text.h"
#include <QCheckBox>
#include <QHeaderView>
#include <QIntValidator>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace jalons {

PlacesView::PlacesView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tree(new QTreeWidget)
    , m_empty(new EmptyState(QStringLiteral("bed"),
          tr("No place yet. Begin with a building or a dwelling, then add its rooms inside."),
          tr("New place")))
    , m_inside(new QPushButton(tr("New place inside")))
    , m_card(new Card(tr("Place")))
    , m_form(new FormGrid(4))
    , m_label(new QLineEdit)
    , m_kind(new TermCombo(tr("Kind")))
    , m_capacity(new QLineEdit)
    , m_spread(new QCheckBox(tr("In town (diffus)")))
    , m_address(new QLineEdit)
    , m_opened(new DateField(tr("Open from")))
    , m_closed(new DateField(tr("Open until")))
    , m_closures(new QVBoxLayout)
    , m_closureForm(new FormGrid(3))
    , m_closureDraft(new DraftKeeper(m_closureForm))
    , m_from(new DateField(tr("Unavailable from")))
    , m_to(new DateField(tr("Unavailable until")))
    , m_reason(new TermCombo(tr("Reason")))
{
    build();
    buildForm();
    m_autosave = new Autosave(m_card, [this] { save(); });
}

void PlacesView::build()
{
    m_tree->setObjectName(QStringLiteral("placesTree"));
    m_tree->setAccessibleName(tr("Places"));
    m_tree->setHeaderLabels({tr("Place"), tr("Kind"), tr("Beds")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_empty->action()->setObjectName(QStringLiteral("placesFirst"));
    auto* create = new QPushButton(tr("New place"));
    create->setObjectName(QStringLiteral("placesNew"));
    create->setAccessibleName(create->text());
    create->setProperty("primary", true);
    m_inside->setObjectName(QStringLiteral("placesInside"));
    m_inside->setAccessibleName(m_inside->text());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(create);
    buttons->addWidget(m_inside);
    buttons->addStretch(1);
    buttons->addWidget(new ExportButton(
        m_session, [this] { return shownRows(); }, tr("Places")));
    auto* left = new QVBoxLayout;
    left->setSpacing(px(8));
    left->addLayout(buttons);
    left->addWidget(m_tree, 1);
    left->addWidget(m_empty, 1);
    auto* scroll = new QScrollArea;
    scroll->setProperty("page", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    body->setProperty("clear", true);
    auto* right = new QVBoxLayout(body);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_card);
    right->addStretch(1);
    scroll->setWidget(body);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addLayout(left, 4);
    layout->addWidget(scroll, 6);
    connect(create, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_empty, &EmptyState::actionChosen, this, [this] { add(false); });
    connect(m_inside, &QPushButton::clicked, this, [this] { add(true); });
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
        rows.push_back({path.join(QStringLiteral(" · ")), (*it)->text(1), (*it)->text(2).toInt()});
    }
    return std::make_unique<RowsModel>(
        QStringList{tr("Place"), tr("Kind"), tr("Beds")}, std::move(rows));
}

void PlacesView::buildForm()
{
    m_label->setObjectName(QStringLiteral("placeLabel"));
    m_label->setAccessibleName(tr("Name of the place"));
    m_kind->setObjectName(QStringLiteral("placeKind"));
    m_kind->setTerms(choices(m_session, QStringLiteral("lodging_kind")));
    m_capacity->setObjectName(QStringLiteral("placeBeds"));
    m_capacity->setAccessibleName(tr("Beds"));
    m_capacity->setValidator(new QIntValidator(0, 500, m_capacity));
    m_spread->setObjectName(QStringLiteral("placeSpread"));
    m_spread->setAccessibleName(m_spread->text());
    m_address->setObjectName(QStringLiteral("placeAddress"));
    m_address->setAccessibleName(tr("Address"));
    m_opened->setObjectName(QStringLiteral("placeOpened"));
    m_closed->setObjectName(QStringLiteral("placeClosed"));
    m_from->setObjectName(QStringLiteral("closureFrom"));
    m_to->setObjectName(QStringLiteral("closureTo"));
    m_reason->setObjectName(QStringLiteral("closureReason"));
    m_reason->setTerms(choices(m_session, QStringLiteral("unavailable_reason")));
    for (DateField* field : {m_opened, m_closed, m_from, m_to})
        field->setToday(m_session.today());
    m_form->add(QStringLiteral("label"), tr("Name"), m_label, 2);
    m_form->add(QStringLiteral("kind"), tr("Kind"), m_kind);
    m_form->add(QStringLiteral("capacity"), tr("Beds"), m_capacity, 1,
        tr("0 when the places inside are counted"));
    m_form->add(QStringLiteral("address"), tr("Address"), m_address, 4);
    m_form->addWide(m_spread);
    setColumn(m_spread, QStringLiteral("spread"));
    m_form->add(QStringLiteral("openedOn"), tr("Open from"), m_opened, 2);
    m_form->add(QStringLiteral("closedOn"), tr("Open until"), m_closed, 2);
    m_closureForm->add(QStringLiteral("from"), tr("From"), m_from);
    m_closureForm->add(QStringLiteral("to"), tr("Until"), m_to);
    m_closureForm->add(QStringLiteral("reason"), tr("Reason"), m_reason);
    auto* close = new QPushButton(tr("Note as unavailable"));
    close->setObjectName(QStringLiteral("closureAdd"));
    close->setAccessibleName(close->text());
    auto* attendance = new QPushButton(tr("Attendance list"));
    attendance->setObjectName(QStringLiteral("placeAttendance"));
    attendance->setAccessibleName(attendance->text());
    auto* remove = new QPushButton(tr("Remove this place"));
    remove->setObjectName(QStringLiteral("placeRemove"));
    remove->setAccessibleName(remove->text());
    remove->setProperty("quiet", true);
    m_card->head()->addWidget(attendance);
    QVBoxLayout* body = m_card->body();
    body->addWidget(m_form);
    body->addWidget(roleLabel(tr("Unavailable"), "subheading"));
    body->addLayout(m_closures);
    body->addWidget(m_closureForm);
    body->addWidget(close, 0, Qt::AlignLeft);
    body->addWidget(rule());
    body->addWidget(remove, 0, Qt::AlignLeft);
    const auto touch = [this] { m_autosave->touch(); };
    for (QLineEdit* edit : {m_label, m_capacity, m_address})
        connect(edit, &QLineEdit::textEdited, this, touch);
    for (DateField* field : {m_opened, m_closed})
        connect(field, &DateField::edited, this, touch);
    connect(m_kind, &TermCombo::edited, this, touch);
    connect(m_spread, &QCheckBox::clicked, this, touch);
    connect(close, &QPushButton::clicked, this, &PlacesView::addClosure);
    connect(remove, &QPushButton::clicked, this, &PlacesView::remove);
    connect(attendance, &QPushButton::clicked, this, [this] { emit attendanceAsked(m_shown.id); });
}

void PlacesView::refetch()
{
    const auto tree = m_session.query([](const Reader& r) { return lodgings::tree(r); });
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
        item->setData(0, Qt::UserRole, node.lodging.id.value);
        item->setTextAlignment(2, Qt::AlignRight);
        above.append(item);
        if (!chosen || node.lodging.id == m_shown.id)
            chosen = item;
    }
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
        if ((*it)->data(0, Qt::UserRole).toLongLong() == id.value)
            m_tree->setCurrentItem(*it);
}

void PlacesView::showCurrent()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    m_card->setVisible(item);
    if (!item)
        return;
    const LodgingId id{item->data(0, Qt::UserRole).toLongLong()};
    if (id == m_shown.id && !m_autosave->mayShow())
        return;
    if (id != m_shown.id)
        flush();
    show(id);
}

void PlacesView::show(LodgingId id)
{
    const auto found
        = m_session.file().query([&](const Reader& r) { return lodgings::load(r, id); });
    if (!found)
        return;
    if (id != m_shown.id)
        m_form->mark({});
    m_shown = *found;
    m_card->setTitle(m_shown.label);
    showText(m_label, m_shown.label);
    m_kind->setCode(toCode(m_shown.kind));
    showText(m_capacity, QString::number(m_shown.capacity));
    m_spread->setChecked(m_shown.spread);
    showText(m_address, m_shown.address);
    m_opened->setDay(m_shown.openedOn);
    m_closed->setDay(m_shown.closedOn);
    m_inside->setEnabled(m_shown.capacity == 0);
    m_inside->setToolTip(m_shown.capacity == 0
            ? QString()
            : tr("This place counts its own beds: give it 0 beds first."));
    showClosures();
    if (const bool first = recordOf(m_closureForm).table != QLatin1String("closure");
        first || draftKeyOf(m_closureForm).owner != id.value) {
        clearClosure();
        setRecord(m_closureForm, "closure", 0, id.value);
        m_closureDraft->listen();
        m_closureDraft->resume(); // what was being typed goes on
    }
    setRecord(m_card, "lodging", id.value);
}

Lodging PlacesView::read() const
{
    Lodging l = m_shown;
    l.label = m_label->text().trimmed();
    if (!m_kind->code().isEmpty())
        l.kind = fromCode<LodgingKind>(m_kind->code());
    l.capacity = m_capacity->text().toInt();
    l.spread = m_spread->isChecked();
    l.address = m_address->text().trimmed();
    if (!m_opened->problem())
        l.openedOn = m_opened->day();
    if (!m_closed->problem())
        l.closedOn = m_closed->day();
    return l;
}

void PlacesView::save()
{
    const Lodging wanted = read();
    if (!m_shown.id.isValid() || wanted == m_shown)
        return;
    Problems found;
    const Lodging before = std::exchange(m_shown, wanted);
    if (!m_session.perform(
            Operation::SavePlace, [&](Work& work) { lodgings::save(work, wanted, &before); },
            &found))
        m_shown = before; // what was typed waits in its field
    m_form->mark(found);
}

void PlacesView::add(bool inside)
{
    flush();
    Lodging created;
    created.label = inside ? tr("New room") : tr("New building");
    created.kind = inside ? LodgingKind::Room : LodgingKind::Building;
    created.capacity = inside ? 1 : 0;
    if (inside)
        created.parent = m_shown.id;
    const Lodging before = m_shown;
    if (!m_session.perform(Operation::SavePlace,
            [&](Work& work) { created.id = lodgings::save(work, created); })) {
        m_shown = before;
        return;
    }
    m_shown.id = created.id;
    refetch();
    m_label->setFocus();
    m_label->selectAll();
}

void PlacesView::remove()
{
    m_autosave->discard();
    if (m_session.perform(
            Operation::RemovePlace, [&](Work& work) { lodgings::remove(work, m_shown.id); }))
        emit m_session.said(tr("The place is removed. Ctrl+Z brings it back."));
}

void PlacesView::showClosures()
{
    clearLayout(m_closures);
    const auto list
        = m_session.query([&](const Reader& r) { return lodgings::closures(r, m_shown.id); });
    for (const Closure& closure : list) {
        QString text = closure.to.isValid()
            ? tr("from %1 to %2").arg(fullDay(closure.from), fullDay(closure.to))
            : tr("from %1, until further notice").arg(fullDay(closure.from));
        if (!closure.reason.isEmpty())
            text += QStringLiteral(" · ")
                + m_session.label(QStringLiteral("unavailable_reason"), closure.reason);
        auto* line = new QWidget(m_card);
        setRecord(line, "closure", closure.id.value);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* label = roleLabel(text, "meta", line);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        auto* remove = new QToolButton(line);
        remove->setObjectName(QStringLiteral("closureRemove%1").arg(closure.id.value));
        remove->setIcon(icon(QStringLiteral("close"), IconColor::Soft));
        remove->setAccessibleName(tr("Available again: remove this period"));
        remove->setToolTip(remove->accessibleName());
        connect(remove, &QToolButton::clicked, this, [this, id = closure.id] {
            m_session.perform(
                Operation::CloseRoom, [&](Work& work) { lodgings::remove(work, id); });
        });
        row->addWidget(remove);
        m_closures->addWidget(line);
    }
}

void PlacesView::addClosure()
{
    flush();
    Closure closure;
    closure.lodging = m_shown.id;
    closure.from = m_from->day();
    closure.to = m_to->day();
    closure.reason = m_reason->code();
    if (m_from->problem() || m_to->problem())
        return;
    Problems found;
    const bool done = m_session.perform(
        Operation::CloseRoom, [&](Work& work) { lodgings::save(work, closure); }, &found);
    m_closureForm->mark(found);
    if (!done) {
        m_closureForm->focusFirstProblem();
        return;
    }
    clearClosure();
    m_closureDraft->drop();
}

void PlacesView::clearClosure()
{
    m_closureForm->mark({});
    m_from->setDay({});
    m_to->setDay({});
    m_reason->setCode({});
}

void PlacesView::flush()
{
    m_autosave->flush();
}

} // namespace jalons
