#include "ui/person/people_columns.h"

#include "ui/page/session.h"
#include "ui/page/settings.h"
#include "ui/person/people_model.h"
#include "ui/widgets/record_table.h"
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <array>

namespace jalons {

namespace {

struct OwnColumn
{
    PeopleModel::Column column;
    const char* code; ///< as the settings remember it
    int width; ///< pixels of the mockups
};
constexpr std::array ownColumns{OwnColumn{PeopleModel::Age, "age", 172},
    OwnColumn{PeopleModel::Room, "room", 112}, OwnColumn{PeopleModel::PhaseColumn, "phase", 90},
    OwnColumn{PeopleModel::Referent, "referent", 136},
    OwnColumn{PeopleModel::Deadline, "deadline", 248}, OwnColumn{PeopleModel::Phone, "phone", 124}};
constexpr int nameWidth = 204;
constexpr int answerWidth = 150;

QString codeOf(const CustomField& field)
{
    return QStringLiteral("field%1").arg(field.id.value);
}

} // namespace

PeopleColumns::PeopleColumns(
    Session& session, PeopleModel* model, RecordTable* table, QWidget* parent)
    : QPushButton(tr("Columns"), parent)
    , m_session(session)
    , m_model(model)
    , m_table(table)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("peopleColumns"));
    setAccessibleName(tr("Columns of the list"));
    setProperty("menu", true);
    setMenu(m_menu);
    QStringList usual;
    for (const OwnColumn& own : ownColumns)
        usual.append(QLatin1String(own.code));
    m_shown = settings::peopleColumns(session.file().path(), usual);
    connect(m_menu, &QMenu::aboutToShow, this, &PeopleColumns::fillMenu);
    QHeaderView* titles = m_table->horizontalHeader();
    titles->setSectionsClickable(true);
    titles->setSortIndicatorShown(true);
    titles->setToolTip(tr("A click on a title sorts the list by it; another turns it round"));
    connect(titles, &QHeaderView::sectionClicked, this, &PeopleColumns::sortBy);
    showOrder();
}

void PeopleColumns::refetch()
{
    m_fields = m_session.query([](const Reader& r) {
        auto fields = customFields::list(r, FieldOwner::Person);
        for (CustomField& field : customFields::list(r, FieldOwner::Accompaniment))
            fields.push_back(std::move(field));
        return fields;
    });
    apply();
}

void PeopleColumns::apply()
{
    std::vector<CustomField> fields;
    for (const CustomField& field : m_fields)
        if (m_shown.contains(codeOf(field)))
            fields.push_back(field);
    m_model->setFields(fields);
    QList<int> widths{nameWidth};
    for (const OwnColumn& own : ownColumns) {
        m_table->setColumnHidden(own.column, !m_shown.contains(QLatin1String(own.code)));
        widths.append(own.width);
    }
    widths.resize(widths.size() + qsizetype(fields.size()), answerWidth);
    m_table->setColumnWidths(widths);
}

void PeopleColumns::toggle(const QString& column, bool on)
{
    m_shown.removeAll(column);
    if (on)
        m_shown.append(column);
    settings::setPeopleColumns(m_session.file().path(), m_shown);
    apply();
}

/// The column that orders the list already turns it round.
void PeopleColumns::sortBy(int column)
{
    if (PeopleModel::isSortable(column))
        m_model->setOrder(column, column == m_model->orderedBy() && !m_model->isDescending());
    showOrder();
}

void PeopleColumns::showOrder()
{
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(
        m_model->orderedBy(), m_model->isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->horizontalHeader()->viewport()->update();
}

void PeopleColumns::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString& code, QString label) {
        // An ampersand of a label is a letter, not a shortcut.
        QAction* action = m_menu->addAction(label.replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("column_") + code);
        action->setCheckable(true);
        action->setChecked(m_shown.contains(code));
        connect(action, &QAction::toggled, this, [this, code](bool on) { toggle(code, on); });
    };
    QMenu* order = m_menu->addMenu(tr("Sort by"));
    order->setObjectName(QStringLiteral("peopleOrder"));
    for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
        if (!PeopleModel::isSortable(column))
            continue;
        QAction* action = order->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == m_model->orderedBy());
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
    QAction* backwards = order->addAction(tr("The other way round"));
    backwards->setCheckable(true);
    backwards->setChecked(m_model->isDescending());
    connect(backwards, &QAction::triggered, this, [this] { sortBy(m_model->orderedBy()); });
    m_menu->addSeparator();
    for (const OwnColumn& own : ownColumns)
        add(QLatin1String(own.code), m_model->headerData(own.column, Qt::Horizontal).toString());
    if (!m_fields.empty())
        m_menu->addSeparator();
    for (const CustomField& field : m_fields)
        add(codeOf(field), field.label);
}

} // namespace jalons
