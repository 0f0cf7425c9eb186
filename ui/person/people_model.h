#pragma once
#include "core/person/person.h"
#include <QAbstractTableModel>
#include <QHash>

namespace jalons {

class Session;

/// The list of people: ids come page after page in the order of names, rows when they are seen.
/// Nothing here costs more in a larger file.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Age, PhaseColumn, Referent, Deadline, ColumnCount };

    explicit PeopleModel(Session& session, QObject* parent = nullptr);

    void setFilter(const PersonFilter& filter);
    const PersonFilter& filter() const { return m_filter; }
    /// Reads again as many rows as were read.
    void refetch();
    PersonId personAt(int row) const;
    int rowOf(PersonId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    const PersonRow& row(int line) const;
    QString text(const PersonRow& person, int column) const;

    Session& m_session;
    PersonFilter m_filter;
    QList<qint64> m_ids;
    bool m_complete = false;
    mutable QHash<qint64, PersonRow> m_rows;
};

} // namespace jalons
