#pragma once
#include "core/base/id.h"
#include "core/storage/database.h"
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <functional>

namespace jalons {

/// A column that refers to another table.
struct SchemaLink
{
    QString column;
    QString target;

    bool operator==(const SchemaLink&) const = default;
};

/// What refers to what in the schema, and so whose a row is.
class SchemaLinks
{
public:
    /// Reads a row of the copy, as it is or was.
    using Image = std::function<QJsonObject(const QString& table, qint64 id)>;
    SchemaLinks(Database& database, Image image);

    const QList<SchemaLink>& of(const QString& table) const;
    /// Tables whose rows may refer to a row of @p table, by which column.
    QList<SchemaLink> to(const QString& table) const;
    /// Whose it is: those it names, or else those of what it belongs to; everybody of a household.
    /// Nobody: it is the structure's.
    QSet<qint64> owners(const QString& table, qint64 id);

private:
    bool isPersonal(const QString& table, QSet<QString> seen = {}) const;

    Database& m_database;
    Image m_image;
    QHash<QString, QList<SchemaLink>> m_links;
    QHash<QPair<QString, qint64>, QSet<qint64>> m_owners;
};

} // namespace jalons
