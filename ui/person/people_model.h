#pragma once
#include "core/person/person_filter.h"
#include "ui/widgets/record_list_model.h"

namespace jalons {

class Session;

/// The list of people, in the order of names; after its own columns those of the structure's fields
/// that were chosen.
class PeopleModel final : public RecordListModel
{
    Q_OBJECT

public:
    enum Column { Name, Age, PhaseColumn, Referent, Deadline, ColumnCount };

    explicit PeopleModel(Session& session, QObject* parent = nullptr);

    void setFilter(const PersonFilter& filter);
    const PersonFilter& filter() const { return m_filter; }
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

    Session& m_session;
    PersonFilter m_filter;
    std::vector<CustomField> m_fields;
};

} // namespace jalons
