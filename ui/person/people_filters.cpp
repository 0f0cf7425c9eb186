#include "ui/person/people_filters.h"

#include "ui/page/session.h"
#include "ui/person/people_filter_ways.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include <QCheckBox>
#include <QMenu>
#include <QShortcut>

namespace jalons {

namespace {

/// An ampersand of a label is a letter, not a shortcut.
QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

PeopleFilters::PeopleFilters(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_mine(button("peopleMine", tr("My files"), "chip"))
    , m_due(button("peopleDue", tr("Deadline within a month"), "chip"))
    , m_more(button("peopleFilter", tr("Filter"), "menu"))
    , m_menu(new QMenu(m_more))
    , m_flow(new FlowLayout(this, 8))
    , m_keep(button("peopleKeep", tr("Keep this list"), "quiet"))
    , m_drop(button("peopleDrop", tr("Remove this list"), "quiet"))
    , m_naming(new QWidget(this))
    , m_name(named(new QLineEdit(m_naming), "peopleListName", tr("Name of the list")))
    , m_forAll(named(new QCheckBox(tr("For the whole team"), m_naming), "peopleListForAll",
          tr("For the whole team")))
{
    m_mine->setCheckable(true);
    m_due->setCheckable(true);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PeopleFilters::fillMenu);
    m_name->setPlaceholderText(tr("Name of the list, then Enter"));
    m_name->setMaxLength(60);
    m_name->setMinimumWidth(px(220));
    inRow(m_naming, {m_name, m_forAll});
    m_flow->addWidget(m_keep);
    m_flow->addWidget(m_drop);
    m_flow->addWidget(m_naming);
    m_naming->hide();

    connect(m_mine, &QPushButton::clicked, this, [this](bool on) {
        PersonFilter f = m_filter;
        f.referent = on ? m_session.me() : ProfessionalId();
        set(f);
    });
    connect(m_due, &QPushButton::clicked, this, [this](bool on) {
        PersonFilter f = m_filter;
        f.dueOnly = on;
        set(f);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_naming->show();
        m_keep->hide();
        m_forAll->setVisible(m_session.me().isValid());
        m_name->setFocus();
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        for (const NamedList& list : m_lists)
            if (list.filter == m_filter) {
                removeList(list);
                return;
            }
    });
    connect(m_name, &QLineEdit::returnPressed, this, &PeopleFilters::keep);
    auto* escape = new QShortcut(Qt::Key_Escape, m_naming);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_naming->hide();
        showState();
        m_keep->setFocus();
    });
    setHighAsAsked(this);
}

QList<QWidget*> PeopleFilters::atHand() const
{
    return {m_mine, m_due, m_more};
}

void PeopleFilters::setSearch(const QString& search)
{
    if (m_filter.search == search)
        return;
    m_filter.search = search;
    showState();
}

void PeopleFilters::set(const PersonFilter& filter, bool searchToo)
{
    m_filter = filter;
    showState();
    emit changed(searchToo);
}

void PeopleFilters::refetch()
{
    m_lists = m_session.query(named_lists::of, m_session.me());
    showState();
}

void PeopleFilters::fillMenu()
{
    m_menu->clear();
    for (const PeopleFilterWay& way : peopleFilterWays(m_session)) {
        const auto offer = [&](QMenu* menu, const QString& label, const QString& code) {
            connect(menu->addAction(literal(label)), &QAction::triggered, this,
                [this, choose = way.choose, code] {
                    PersonFilter f = m_filter;
                    choose(f, code);
                    set(f);
                });
        };
        QList<QMenu*> inside{m_menu->addMenu(literal(way.title))};
        inside.first()->setObjectName(way.name);
        for (qsizetype i = 0; i < way.choices.size(); ++i) {
            const FilterChoice& choice = way.choices[i];
            inside.resize(choice.depth + 1);
            if (i + 1 == way.choices.size() || way.choices[i + 1].depth <= choice.depth) {
                offer(inside.last(), choice.label, choice.code);
                continue;
            }
            inside.append(inside.last()->addMenu(literal(choice.label)));
            offer(inside.last(), tr("%1, everything").arg(choice.label), choice.code);
        }
    }
}

void PeopleFilters::addChip(
    const QString& name, const QString& text, const std::function<void()>& remove)
{
    auto* chip = named(new Chip(text, ChipTone::Need, this), name, tr("Filter: %1").arg(text));
    chip->setRemovable(true);
    chip->setToolTip(tr("Take this filter away"));
    connect(chip, &Chip::removeAsked, this, remove);
    connect(chip, &Chip::clicked, this, remove);
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
}

void PeopleFilters::showState()
{
    for (QWidget* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that asked
    }
    m_chips.clear();
    const ProfessionalId me = m_session.me();
    const bool mine = me.isValid() && m_filter.referent == me;
    m_mine->setVisible(me.isValid());
    m_mine->setChecked(mine);
    m_due->setChecked(m_filter.dueOnly);

    bool kept = false;
    for (const NamedList& list : m_lists) {
        const bool current = list.filter == m_filter;
        kept = kept || current;
        auto* chosen = saying(
            button(QStringLiteral("peopleList%1").arg(list.id.value), literal(list.name), "chip"),
            tr("List: %1").arg(list.name));
        chosen->setCheckable(true);
        chosen->setChecked(current);
        connect(chosen, &QPushButton::clicked, this,
            [this, asked = list.filter](bool on) { set(on ? asked : PersonFilter(), true); });
        m_flow->insertWidget(int(m_chips.size()), chosen);
        m_chips.append(chosen);
        chosen->show();
    }
    for (const PeopleFilterInUse& used : peopleFiltersInUse(m_session, m_filter))
        addChip(used.name, used.text, [this, without = used.without] { set(without); });
    const bool narrowed = m_filter != PersonFilter();
    if (!narrowed)
        m_naming->hide();
    m_keep->setVisible(narrowed && !kept && m_filter.mayBeKept() && m_naming->isHidden());
    m_drop->setVisible(narrowed && kept);
    setVisible(!m_chips.isEmpty() || narrowed);
    updateGeometry();
}

void PeopleFilters::keep()
{
    NamedList list;
    list.name = m_name->text().trimmed();
    list.filter = m_filter;
    if (!m_forAll->isChecked())
        list.owner = m_session.me(); // without a name at the desk, it is everybody's
    if (list.name.isEmpty())
        return;
    const bool done = m_session.perform(
        Operation::SaveNamedList, [&](Work& work) { named_lists::save(work, list); });
    if (!done)
        return;
    m_name->clear();
    m_forAll->setChecked(false);
    m_naming->hide();
    refetch();
    emit m_session.said(tr("List “%1” kept. It follows the files as they change.").arg(list.name));
}

void PeopleFilters::removeList(const NamedList& list)
{
    const NamedListId id = list.id; // the list goes with the refresh
    m_session.perform(
        Operation::RemoveNamedList, [&](Work& work) { named_lists::remove(work, id); });
    refetch();
}

} // namespace jalons
