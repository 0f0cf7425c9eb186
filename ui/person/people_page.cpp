#include "ui/person/people_page.h"

#include "core/person/person.h"
#include "core/search/people_list.h"
#include "ui/exchange/export_button.h"
#include "ui/page/page_header.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/person/people_columns.h"
#include "ui/person/people_filters.h"
#include "ui/person/people_model.h"
#include "ui/style/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pages.h"
#include "ui/widgets/record_table.h"
#include <QKeyEvent>

namespace jalons {

namespace {
constexpr int countCap = 1001;
constexpr int pauseBeforeListing = 120;
} // namespace

PeoplePage::PeoplePage(Session& session, QWidget* parent)
    : Page(session, parent,
        {"person", "accompaniment", "professional", "named_list", "custom_field", "custom_choice",
            "custom_value", "stay"})
    , m_header(new PageHeader(this))
    , m_search(searchField("peopleSearch", tr("Search for a person"),
          tr("First letters of a name, or a phone number"), this))
    , m_filters(new PeopleFilters(session, this))
    , m_model(new PeopleModel(session, this))
    , m_table(named(new RecordTable(tr("People"), this), "peopleTable"))
    , m_columns(new PeopleColumns(session, m_model, m_table, this))
{
    setProperty("page", true);
    m_header->setTitle(tr("People"));
    auto* create = button("peopleNew", tr("New person"), "primary");
    auto* duplicates
        = pressed(saying(button("peopleDuplicates", tr("Duplicates…")), tr("Possible duplicates")),
            &session, &Session::duplicatesRequested);
    auto* arrival = pressed(button("peopleArrival", tr("New arrival")), this,
        [this] { emit this->session().arrivalRequested({}); });
    m_header->addWidgets(
        {new ExportButton(session, m_table, tr("People"), this), duplicates, arrival, create});
    m_search->installEventFilter(this);

    m_table->setRecords(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMouseTracking(true);
    m_table->installEventFilter(this);

    m_none = new EmptyState(QStringLiteral("people"),
        tr("Nobody is in this file yet. Only a name is needed to begin."), tr("New person"), this);
    m_none->action()->setObjectName(QStringLiteral("peopleFirst"));
    m_none->addWay(
        pressed(button("peopleImport", tr("Import a list…")), &session, &Session::importRequested));
    m_nothing = new EmptyState(QStringLiteral("search"),
        tr("Nobody matches. Check the first letters, or remove the filters."),
        tr("Remove the filters"), this);
    m_nothing->action()->setObjectName(QStringLiteral("peopleClear"));

    auto* filters = inRow({{m_search, 1}}, 8);
    for (QWidget* widget : m_filters->atHand())
        filters->addWidget(widget);
    filters->addWidget(m_columns);
    m_stack = new PagesLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_nothing);
    auto* body = inColumn(nullptr, {filters, m_filters, {m_stack, 1}}, 12, {24, 16, 24, 16});
    inColumn(this, {m_header, {body, 1}}, 0);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeListing);
    connect(&m_pause, &QTimer::timeout, this, &PeoplePage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_filters, &PeopleFilters::changed, this, [this](bool searchToo) {
        if (searchToo)
            m_search->setText(m_filters->filter().search);
        applyFilter();
    });
    connect(&session, &Session::meChanged, m_filters, &PeopleFilters::refetch);
    connect(m_table, &RecordTable::recordActivated, this, &PeoplePage::openCurrent);
    connect(m_table, &RecordTable::recordSelected, this,
        [this](qint64 id) { setRecord(m_table, "person", id); });
    connect(create, &QPushButton::clicked, this,
        [this] { emit this->session().newPersonRequested({}); });
    connect(m_none, &EmptyState::actionChosen, this,
        [this] { emit this->session().newPersonRequested({}); });
    connect(m_nothing, &EmptyState::actionChosen, this, &PeoplePage::clearFilters);
}

PersonFilter PeoplePage::filter() const
{
    PersonFilter f = m_filters->filter();
    f.search = m_search->text();
    return f;
}

void PeoplePage::refetch()
{
    // An import that was taken back has no people to be shown any more.
    if (PersonFilter asked = m_filters->filter(); asked.operation != 0) {
        PersonFilter imported;
        imported.operation = asked.operation;
        if (session().query([&](const Reader& r) { return people::count(r, imported, 1); }) == 0) {
            asked.operation = 0;
            m_filters->set(asked);
        }
    }
    m_filters->refetch();
    m_columns->refetch();
    const PersonId current = m_model->personAt(m_table->currentIndex().row());
    if (m_model->filter() == filter())
        m_model->refetch();
    else
        m_model->setFilter(filter());
    showCount();
    const int row = qMax(0, m_model->indexOf(current.value));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void PeoplePage::applyFilter()
{
    m_pause.stop();
    m_filters->setSearch(m_search->text());
    m_model->setFilter(filter());
    showCount();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void PeoplePage::showCount()
{
    const PersonFilter asked = filter();
    const int count = session().query(people::count, asked, countCap);
    m_header->setMeta(count >= countCap ? tr("more than %L1 people").arg(countCap - 1)
                                        : tr("%n person(s)", nullptr, count));
    if (count > 0)
        m_stack->setCurrentWidget(m_table);
    else if (asked == PersonFilter())
        m_stack->setCurrentWidget(m_none);
    else
        m_stack->setCurrentWidget(m_nothing);
}

void PeoplePage::showOperation(qint64 operation)
{
    PersonFilter filter;
    filter.operation = operation;
    showThose(filter);
}

void PeoplePage::showThose(const PersonFilter& filter)
{
    m_filters->set(filter, true);
    m_table->setFocus();
}

void PeoplePage::goHome()
{
    // What an import or a figure asked for was of that moment.
    PersonFilter asked = m_filters->filter();
    if (asked.mayBeKept())
        return;
    asked.operation = 0;
    asked.late = asked.noReferent = asked.unaccompanied = false;
    m_filters->set(asked);
}

void PeoplePage::takeKeyboard()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void PeoplePage::clearFilters()
{
    m_filters->clear();
    m_search->setFocus();
}

void PeoplePage::openCurrent()
{
    if (m_pause.isActive())
        applyFilter();
    const PersonId person = m_model->personAt(m_table->currentIndex().row());
    if (person.isValid())
        emit session().personRequested(person, PersonTab::Summary);
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        // From the search, Up and Down walk the list without leaving the field.
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            const int row = m_table->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_model->rowCount())
                m_table->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace jalons
