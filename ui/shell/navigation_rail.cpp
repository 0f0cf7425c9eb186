#include "ui/shell/navigation_rail.h"

#include "core/draft/draft.h"
#include "ui/page/settings.h"
#include "ui/style/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

namespace jalons {

NavigationRail::NavigationRail(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_name(new QLabel(QStringLiteral("Jalons"), this))
    , m_structure(new QLabel(this))
    , m_me(named(new QToolButton(this), "navMe"))
    , m_saved(named(new QLabel(this), "navSaved"))
{
    setProperty("rail", true);
    auto* column = inColumn(this, {}, 2, {8, 16, 8, 12});

    m_name->setProperty("role", QStringLiteral("title"));
    m_structure->setWordWrap(true);
    for (QLabel* label : {m_name, m_structure, m_saved})
        label->setTextFormat(Qt::PlainText);
    column->addWidget(m_name);
    column->addWidget(m_structure);
    // Enlarged, they may be higher than the window: then they scroll, and Tab brings each in sight.
    auto* list = new QWidget;
    auto* places = inColumn(list, {}, 2);
    for (const PlaceEntry& entry : jalons::places())
        places->addWidget(addPlace(entry));
    places->addStretch();
    list->setProperty("clear", true);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // icons alone leave it no room
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    column->addWidget(area, 1);

    auto* rule = new QFrame(this);
    rule->setProperty("rule", true);
    column->addWidget(rule);
    m_me->setPopupMode(QToolButton::InstantPopup);
    m_me->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_me->setIcon(icon(QStringLiteral("person"), IconColor::RailSoft));
    m_me->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_me->setMenu(new QMenu(m_me));
    connect(m_me->menu(), &QMenu::aboutToShow, this, &NavigationRail::fillTeamMenu);
    column->addWidget(m_me);
    m_saved->setWordWrap(true);
    column->addWidget(m_saved);

    setTabOrder(m_places.last(), m_me);
    connect(&session, &Session::meChanged, this, &NavigationRail::showMe);
    connect(&session, &Session::failed, this, [this](const Error& error) {
        // A rule that says no loses nothing; a disk that says no does.
        if (error.kind != ErrorKind::Refused && error.kind != ErrorKind::NothingToUndo
            && error.kind != ErrorKind::NotUndoable) {
            m_isSaved = false;
            showSaved();
        }
    });
    connect(&session.file(), &StructureFile::changed, this, [this](const Changes& changes) {
        m_isSaved = true;
        if (changes.touches({"draft"}))
            m_isUnfinished = m_session.query([this](const Reader& r) {
                return drafts::isUnfinished(r, m_session.file().desk());
            });
        showSaved();
        if (changes.touches({"structure", "professional"}))
            refetch();
    });
    connect(&session, &Session::spoolChanged, this, &NavigationRail::showSaved);
    connect(&session, &Session::backupsChanged, this, &NavigationRail::showSaved);
    showSaved();
    refetch();
}

QPushButton* NavigationRail::addPlace(const PlaceEntry& entry)
{
    auto* button = new QPushButton(icon(entry.icon, IconColor::RailInk), entry.text, this);
    button->setObjectName(entry.name);
    button->setAccessibleName(entry.text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as the rail
    button->setToolTip(tr("%1 (Alt+%2)").arg(entry.text).arg(m_places.size() + 1));
    connect(button, &QPushButton::clicked, this,
        [this, place = entry.place] { emit placeChosen(place); });
    m_places.append(button);
    return button;
}

/// Only as wide as its icons where it would take more than a quarter of the window.
void NavigationRail::fit(int window)
{
    const int whole = px(196);
    const bool narrow = 4 * whole > window;
    setFixedWidth(narrow ? px(54) : whole);
    m_name->setContentsMargins(px(10), 0, px(10), 0);
    m_structure->setContentsMargins(px(10), px(2), px(10), px(12));
    m_saved->setContentsMargins(px(10), 0, px(10), 0);
    setShown(m_name, !narrow);
    setShown(m_structure, !narrow);
    for (std::size_t i = 0; i < std::size_t(m_places.size()); ++i)
        m_places[int(i)]->setText(narrow ? QString() : places()[int(i)].text);
    if (std::exchange(m_isNarrow, narrow) != narrow) {
        showMe();
        showSaved();
    }
}

void NavigationRail::setPlace(Place place)
{
    m_places[int(place)]->setChecked(true);
    // The keyboard does not stay on a place that was left.
    for (const QPushButton* button : std::as_const(m_places))
        if (button->hasFocus())
            m_places[int(place)]->setFocus();
}

void NavigationRail::focusPlace()
{
    for (QPushButton* button : std::as_const(m_places))
        if (button->isChecked())
            button->setFocus();
}

void NavigationRail::refetch()
{
    const Structure structure
        = m_session.query([](const Reader& r) { return structures::load(r); });
    m_structure->setText(structure.name);
    showMe();
}

void NavigationRail::showMe()
{
    QString text = tr("Who sits here?");
    if (m_session.me().isValid()) {
        const auto me = m_session.file().query(
            [&](const Reader& r) { return professionals::load(r, m_session.me()); });
        if (me)
            text = me->fullName();
    }
    m_me->setText(m_isNarrow ? QString()
                             : QFontMetrics(fontOf(14)).elidedText(text, Qt::ElideRight, px(136)));
    m_me->setAccessibleName(tr("Who sits here: %1").arg(text));
    m_me->setToolTip(m_me->accessibleName());
}

void NavigationRail::showSaved()
{
    QString text = m_session.isTypedNowhere() ? tr("Not saved: see the message")
        : m_session.isTypedOutside()          ? tr("Not in the file yet: kept on this computer")
        : !m_isSaved                          ? tr("Not saved: see the message")
        : m_isUnfinished                      ? tr("To be finished: kept as a draft")
                                              : tr("Everything is saved");
    if (const Backup& last = m_session.lastBackup(); !last.path.isEmpty())
        text += u'\n' + tr("Backup verified %1").arg(momentText(last.at, m_session.today()));
    const bool isIn = m_isSaved && !m_isUnfinished && !m_session.isTypedOutside();
    m_saved->setText(!m_isNarrow ? text : isIn ? QStringLiteral("✓") : QStringLiteral("!"));
    m_saved->setToolTip(text);
    m_saved->setAccessibleName(text);
}

void NavigationRail::fillTeamMenu()
{
    QMenu* menu = m_me->menu();
    menu->clear();
    const auto team = m_session.query([](const Reader& r) { return professionals::list(r); });
    for (const Professional& one : team) {
        QAction* action = menu->addAction(one.fullName());
        action->setCheckable(true);
        action->setChecked(one.id == m_session.me());
        connect(action, &QAction::triggered, this, [this, id = one.id] {
            settings::setMe(m_session.file().path(), id);
            m_session.setMe(id);
        });
    }
    if (!team.empty())
        menu->addSeparator();
    connect(menu->addAction(tr("Add a professional…")), &QAction::triggered, this,
        &NavigationRail::teamAsked);
}

} // namespace jalons
