#include "ui/person/people_model.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/person/person.h"
#include "core/search/people_list.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/wording/cycle_text.h"
#include "ui/wording/day_text.h"
#include "ui/wording/when_text.h"

namespace jalons {

namespace {

/// As sheets take it: a number is a number, a date a date.
QVariant answer(const CustomField& field, const QString& value)
{
    if (value.isEmpty())
        return {};
    if (field.kind == FieldKind::Number)
        return value.toDouble();
    if (field.kind == FieldKind::Date)
        return QDate::fromString(value, Qt::ISODate);
    return fieldText(field, value);
}

QStringList headers()
{
    return {PeopleModel::tr("Name"), PeopleModel::tr("Birth, age"), PeopleModel::tr("Room"),
        PeopleModel::tr("Phase"), PeopleModel::tr("Referent"),
        PeopleModel::tr("Next deadline of the structure"), PeopleModel::tr("Phone")};
}

/// After the columns of a row: the day of the deadline.
QDate dueOn(const QVariantList& row)
{
    return row.isEmpty() ? QDate() : row.last().toDate();
}

/// Whether the row stands under another of its household.
bool isUnder(const QVariantList& row)
{
    return row.size() > 2 && row.at(row.size() - 3).toBool();
}

/// Whether the law sets the next deadline.
bool isOfLaw(const QVariantList& row)
{
    return row.size() > 3 && row.at(row.size() - 4).toBool();
}

} // namespace

PeopleModel::PeopleModel(Session& session, QObject* parent)
    : RecordListModel(headers(), parent)
    , m_session(session)
{
}

void PeopleModel::setFilter(const PersonFilter& filter)
{
    m_filter = filter;
    reload();
}

void PeopleModel::setFields(const std::vector<CustomField>& fields)
{
    if (m_fields == fields)
        return;
    m_fields = fields;
    QStringList titles = headers();
    for (const CustomField& field : fields)
        titles.append(field.label);
    setHeaders(titles);
}

QList<qint64> PeopleModel::fetchIds(qint64 after, int limit) const
{
    return m_session.query(people::page, m_filter, after, limit, order());
}

bool PeopleModel::isSortable(int column)
{
    return column >= 0 && column < ColumnCount && column != Phone;
}

void PeopleModel::setOrder(int column, bool descending)
{
    m_orderedBy = column;
    m_isDescending = descending;
    reload();
}

people::Order PeopleModel::order() const
{
    switch (m_orderedBy) {
    case Age: // the youngest was born last
        return {people::OrderedBy::Birth, !m_isDescending, false};
    case Room:
        return {people::OrderedBy::Room, m_isDescending, false};
    case PhaseColumn:
        return {people::OrderedBy::Phase, m_isDescending, false};
    case Referent:
        return {people::OrderedBy::Referent, m_isDescending, false};
    case Deadline:
        return {people::OrderedBy::Due, m_isDescending, false};
    default:
        return {people::OrderedBy::Name, m_isDescending, !m_isDescending};
    }
}

bool PeopleModel::isNested() const
{
    return order().underHouseholds && m_filter == PersonFilter();
}

QVariantList PeopleModel::answers(const Reader& reader, PersonId person) const
{
    CustomValues values;
    if (!m_fields.empty()) {
        values = customFields::values(reader, FieldOwner::Person, person.value);
        if (const AccompanimentId current = accompaniments::current(reader, person);
            current.isValid())
            values.insert(customFields::values(reader, FieldOwner::Accompaniment, current.value));
    }
    QVariantList list;
    for (const CustomField& field : m_fields)
        list.append(answer(field, values.value(field.id)));
    return list;
}

QVariantList PeopleModel::loadRow(qint64 id) const
{
    struct Read
    {
        PersonRow person;
        QVariantList answers;
        bool isUnder = false;
        LegalClocks clocks = LegalClocks::Chrs;
    };
    const auto read = m_session.file().query([&](const Reader& r) {
        return Read{people::row(r, {id}), answers(r, {id}),
            isNested() && people::headOf(r, {id}).isValid(), accompaniments::clocks(r)};
    });
    if (!read)
        return {}; // gone a moment ago at another desk
    const PersonRow& person = read->person;
    const DueKind due = fromCode<DueKind>(person.nextDue);
    QVariantList row{person.listName(), birthText(person.birthDate, m_session.today()), person.room,
        person.phase.isEmpty()
            ? tr("none", "phase of the accompaniment")
            : m_session.label(QStringLiteral("accompaniment_phase"), person.phase),
        person.referent, due == DueKind::None ? QString() : dueText(due), person.phone};
    row += read->answers;
    return row << isLegal(due, read->clocks) << read->isUnder << !person.phase.isEmpty()
               << person.nextDueOn;
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole)
        return data(index, Qt::DisplayRole);
    const QVariant value = RecordListModel::data(index, role);
    // The eye sees who lives with whom; a sheet has the name.
    if (index.column() == Name && role == Qt::DisplayRole && isUnder(values(index)))
        return QString(QStringLiteral("\u2003↳ ") + value.toString());
    if (index.column() != Deadline || (role != Qt::DisplayRole && role != valueRole)
        || value.toString().isEmpty())
        return value;
    // « dans 9 jours » is true on the screen only: a sheet says the day.
    const QDate day = dueOn(values(index));
    return QString(value.toString() + QStringLiteral(" · ")
        + (role == valueRole ? frenchShortDate(day) : whenText(day, m_session.today())));
}

QVariant PeopleModel::decoration(const QVariantList& row, int column, int role) const
{
    if (role == Qt::FontRole)
        return column == Name ? QVariant(fontOf(14, QFont::DemiBold)) : QVariant();
    if (role != Qt::ForegroundRole)
        return {};
    const QDate due = dueOn(row);
    const Urgency urgent
        = due.isValid() ? urgency(due, isOfLaw(row), m_session.today()) : Urgency::Calm;
    if (column == Deadline && urgent != Urgency::Calm)
        return urgent == Urgency::Late ? colors().red : colors().amber;
    if (column == Name)
        return colors().ink;
    const bool accompanied = row.size() > 1 && row.at(row.size() - 2).toBool();
    return column == PhaseColumn && accompanied ? colors().accent : colors().soft;
}

} // namespace jalons
