#include "ui/person/people_model.h"

#include "core/base/date_text.h"
#include "ui/shell/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/record_list_model.h"
#include "ui/wording/cycle_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/when_text.h"

namespace jalons {

namespace {
constexpr int pageSize = 100;
}

PeopleModel::PeopleModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void PeopleModel::setFilter(const PersonFilter& filter)
{
    m_filter = filter;
    m_ids.clear();
    refetch();
}

void PeopleModel::refetch()
{
    const int limit = qMax(pageSize, int(m_ids.size()));
    beginResetModel();
    m_rows.clear();
    m_ids = m_session.query([&](const Reader& r) { return people::page(r, m_filter, 0, limit); });
    m_complete = m_ids.size() < limit;
    endResetModel();
}

PersonId PeopleModel::personAt(int row) const
{
    return {m_ids.value(row)};
}

int PeopleModel::rowOf(PersonId id) const
{
    return int(m_ids.indexOf(id.value));
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool PeopleModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void PeopleModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const qint64 last = m_ids.isEmpty() ? 0 : m_ids.last();
    const QList<qint64> more = m_session.query(
        [&](const Reader& r) { return people::page(r, m_filter, last, pageSize); });
    m_complete = more.size() < pageSize;
    if (more.isEmpty())
        return;
    const int first = int(m_ids.size());
    beginInsertRows({}, first, first + int(more.size()) - 1);
    m_ids.append(more);
    endInsertRows();
}

const PersonRow& PeopleModel::row(int line) const
{
    const qint64 id = m_ids.at(line);
    auto found = m_rows.find(id);
    if (found == m_rows.end()) {
        const auto read
            = m_session.file().query([&](const Reader& r) { return people::row(r, {id}); });
        // Gone a moment ago at another desk: an empty line until the next refresh.
        found = m_rows.insert(id, read.valueOr(PersonRow()));
    }
    return *found;
}

QString PeopleModel::text(const PersonRow& person, int column) const
{
    const QDate today = m_session.today();
    switch (column) {
    case Name:
        return (person.lastName.toUpper() + QLatin1Char(' ') + person.firstNames).trimmed();
    case Age:
        return ageText(person.birthDate, today);
    case PhaseColumn:
        return person.phase.isEmpty()
            ? tr("no current accompaniment")
            : m_session.label(QStringLiteral("accompaniment_phase"), person.phase);
    case Referent:
        return person.referent;
    case Deadline: {
        const DueKind kind = fromCode<DueKind>(person.nextDue);
        return kind == DueKind::None
            ? QString()
            : dueText(kind) + QStringLiteral(" · ") + whenText(person.nextDueOn, today);
    }
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow& person = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(person, index.column());
    case RecordListModel::valueRole:
        // « dans 9 jours » is true on the screen only: a sheet says the day.
        if (index.column() == Deadline && person.nextDueOn.isValid())
            return dueText(fromCode<DueKind>(person.nextDue)) + QStringLiteral(" · ")
                + frenchShortDate(person.nextDueOn);
        return {};
    case Qt::FontRole:
        return index.column() == Name ? QVariant(fontOf(14, QFont::DemiBold)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Deadline && person.nextDueOn.isValid()
            && person.nextDueOn < m_session.today())
            return colors().red;
        if (index.column() == Deadline && person.nextDueOn.isValid()
            && person.nextDueOn <= m_session.today().addDays(15))
            return colors().amber;
        if (index.column() == Name)
            return colors().ink;
        return index.column() == PhaseColumn && !person.phase.isEmpty() ? colors().accent
                                                                        : colors().soft;
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Age:
        return tr("Age");
    case PhaseColumn:
        return tr("Phase");
    case Referent:
        return tr("Referent");
    case Deadline:
        return tr("Next deadline of the structure");
    default:
        return {};
    }
}

} // namespace jalons
