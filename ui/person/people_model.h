#pragma once
#include "core/person/person_filter.h"
#include "core/search/people_order.h"
#include "ui/widgets/record_list_model.h"

namespace jalons {

class Session;

/// The list of people, by name or another of its columns; after its own columns those of the
/// structure's fields that were chosen.
class PeopleModel final : public RecordListModel
{
    Q_OBJECT

public:
    enum Column { Name, Age, Room, PhaseColumn, Referent, Deadline, Phone, ColumnCount };

    explicit PeopleModel(Session& session, QObject* parent = nullptr);

    void setFilter(const PersonFilter& filter);
    const PersonFilter& filter() const { return m_filter; }
    /// Whether the list can be ordered by a column.
    static bool isSortable(int column);
    /// By a column; the first way is what one looks for first: names from A, the soonest, the
    /// youngest. Everybody by name: children come under the first adult they live with.
    void setOrder(int column, bool descending);
    int orderedBy() const { return m_orderedBy; }
    bool isDescending() const { return m_isDescending; }
    /// Fields of a person or of the current accompaniment, a column each.
    void setFields(const std::vector<CustomField>& fields);
    PersonId personAt(int row) const { return {idAt(row)}; }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QList<qint64> fetchIds(qint64 after, int limit) const override;
    QVariantList loadRow(qint64 id) const override;
    QVariant decoration(const QVariantList& row, int column, int role) const override;

private:
    QVariantList answers(const Reader& reader, PersonId person) const;

    people::Order order() const;
    bool isNested() const;

    Session& m_session;
    PersonFilter m_filter;
    int m_orderedBy = Name;
    bool m_isDescending = false;
    std::vector<CustomField> m_fields;
};

} // namespace jalons
