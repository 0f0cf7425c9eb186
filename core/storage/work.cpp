#include "core/storage/work.h"

#include <QJsonDocument>
#include <QSqlRecord>
#include <algorithm>

namespace jalons {

namespace {

const QString blobPrefix = QStringLiteral("blob:");

QJsonValue toJson(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.metaType().id() == QMetaType::QByteArray)
        return blobPrefix + QString::fromLatin1(value.toByteArray().toBase64());
    if (value.metaType().id() == QMetaType::LongLong || value.metaType().id() == QMetaType::Int)
        return value.toLongLong();
    return value.toString();
}

QVariant fromJson(const QJsonValue& value)
{
    if (value.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    if (value.isDouble())
        return value.toInteger();
    const QString text = value.toString();
    if (text.startsWith(blobPrefix))
        return QByteArray::fromBase64(text.mid(blobPrefix.size()).toLatin1());
    return text;
}

QVariant jsonText(const QJsonObject& image)
{
    if (image.isEmpty())
        return QVariant(QMetaType(QMetaType::QString));
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

} // namespace

bool Changes::touches(std::initializer_list<const char*> names) const
{
    if (everything)
        return true;
    for (const char* name : names)
        if (tables.contains(QLatin1String(name)))
            return true;
    return false;
}

Work::Work(Database& database, Clock clock, qint64 operation, Journaling journaling,
    QList<Settlement> settlements)
    : Reader(database, std::move(clock))
    , m_operation(operation)
    , m_journaling(journaling)
    , m_settlements(std::move(settlements))
{
    m_changes.operation = operation;
}

QJsonObject Work::image(const QString& table, qint64 id) const
{
    QJsonObject image;
    Rows rows = selectWith(QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(table), {id});
    if (rows.next()) {
        const QSqlRecord record = rows.query().record();
        for (int i = 0; i < record.count(); ++i)
            image.insert(record.fieldName(i), toJson(rows.query().value(i)));
    }
    return image;
}

Fields Work::merged(const QString& table, qint64 id, const QJsonObject& now, const Fields& fields,
    const Fields& shown) const
{
    Fields changed;
    QList<Clash> clashes;
    for (const Field& field : fields) {
        const QJsonValue mine = toJson(field.value);
        const QJsonValue theirs = now.value(field.name);
        const auto base = std::find_if(
            shown.begin(), shown.end(), [&](const Field& f) { return f.name == field.name; });
        if (mine == theirs || (base != shown.end() && mine == toJson(base->value)))
            continue;
        if (base != shown.end() && theirs != toJson(base->value)) {
            // Settled for this very value: a third one, written since, asks again.
            const auto settled = std::find_if(
                m_settlements.begin(), m_settlements.end(), [&](const Settlement& s) {
                    return s.clash.table == table && s.clash.row == id
                        && s.clash.column == field.name && toJson(s.clash.theirs) == theirs;
                });
            if (settled == m_settlements.end())
                clashes.append({table, id, field.name, base->value, field.value, fromJson(theirs)});
            else if (!settled->mine)
                continue;
        }
        changed.push_back(field);
    }
    if (!clashes.isEmpty())
        throw Failure({ErrorKind::Conflict, table, {}, clashes});
    return changed;
}

qint64 Work::save(const char* tableName, qint64 id, const Fields& fields, const Fields& shown)
{
    const QString table = QLatin1String(tableName);
    const bool isNew = id == 0;
    const QJsonObject before = isNew ? QJsonObject() : image(table, id);
    if (!isNew && before.isEmpty())
        throw Refusal(Problem{table, ProblemKind::Missing, {QString::number(id)}});
    const Fields written = isNew ? fields : merged(table, id, before, fields, shown);
    if (!isNew && written.empty())
        return id;
    QStringList names;
    QVariantList values;
    for (const Field& field : written) {
        names.append(field.name);
        values.append(field.value);
    }
    if (isNew) {
        const QStringList marks(names.size(), QStringLiteral("?"));
        m_database.exec(
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(table, names.join(QLatin1String(", ")), marks.join(QLatin1String(", "))),
            values);
        id = m_database.lastId();
    } else {
        values.append(id);
        m_database.exec(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                            .arg(table, names.join(QLatin1String(" = ?, "))),
            values);
    }
    record(table, id, before, m_journaling == Journaling::On ? image(table, id) : QJsonObject());
    return id;
}

void Work::remove(const char* tableName, qint64 id)
{
    const QString table = QLatin1String(tableName);
    const QJsonObject before = image(table, id);
    if (before.isEmpty())
        return;
    m_database.exec(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id});
    record(table, id, before, {});
}

void Work::restore(const QString& table, qint64 id, const QJsonObject& wanted)
{
    const QJsonObject before = image(table, id);
    if (before == wanted)
        return;
    if (wanted.isEmpty()) {
        remove(table.toLatin1().constData(), id);
        return;
    }
    QStringList names;
    QVariantList values;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        names.append(it.key());
        values.append(fromJson(it.value()));
    }
    if (before.isEmpty()) {
        const QStringList marks(names.size(), QStringLiteral("?"));
        m_database.exec(
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(table, names.join(QLatin1String(", ")), marks.join(QLatin1String(", "))),
            values);
    } else {
        values.append(id);
        m_database.exec(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                            .arg(table, names.join(QLatin1String(" = ?, "))),
            values);
    }
    record(table, id, before, wanted);
}

void Work::record(
    const QString& table, qint64 id, const QJsonObject& before, const QJsonObject& after)
{
    m_changes.tables.insert(table);
    if (m_journaling == Journaling::Off)
        return;
    m_changes.rows.append({table, id});
    m_database.exec(QStringLiteral("INSERT INTO journal (operation_id, concept, row_id, before, "
                                   "after) VALUES (?, ?, ?, ?, ?)"),
        {m_operation, table, id, jsonText(before), jsonText(after)});
}

} // namespace jalons
