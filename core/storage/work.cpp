#include "core/storage/work.h"

#include "core/base/text_limits.h"
#include "core/storage/contents.h"
#include <QJsonDocument>
#include <algorithm>

namespace jalons {

namespace {

QJsonValue toJson(const QVariant& value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.metaType().id() == QMetaType::QByteArray) {
        const QVariant name = contents::nameOf(value.toByteArray());
        return name.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(name.toString());
    }
    if (value.metaType().id() == QMetaType::LongLong || value.metaType().id() == QMetaType::Int)
        return value.toLongLong();
    if (value.metaType().id() == QMetaType::Double)
        return value.toDouble();
    return value.toString();
}

QVariant fromJson(const QJsonValue& value)
{
    if (value.isNull())
        return QVariant(QMetaType(QMetaType::QString));
    if (value.isDouble())
        return value.toVariant(); // an integer stays one
    return value.toString();
}

QJsonObject parsed(const QString& image)
{
    return QJsonDocument::fromJson(image.toUtf8()).object();
}

/// No data of the structure: never journalled, whatever operation touches them.
const QSet<QString>& ofTheMoment()
{
    static const QSet<QString> tables{QStringLiteral("desk"), QStringLiteral("draft"),
        QStringLiteral("lineage"), QStringLiteral("used_number")};
    return tables;
}

QString insertion(const QString& table, const QStringList& columns)
{
    return QStringLiteral("INSERT INTO %1 (%2, id) VALUES (%3?)")
        .arg(table, columns.join(QLatin1String(", ")),
            QStringLiteral("?, ").repeated(columns.size()));
}

QString update(const QString& table, const QStringList& columns)
{
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
        .arg(table, columns.join(QLatin1String(" = ?, ")));
}

} // namespace

bool Changes::isOfTheMoment() const
{
    return !everything && ofTheMoment().contains(tables);
}

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
    QList<Settlement> settlements, Actor actor)
    : Reader(database, std::move(clock), std::move(actor))
    , m_operation(operation)
    , m_journaling(journaling)
    , m_settlements(std::move(settlements))
{
    m_changes.operation = operation;
}

QString Work::imageText(const QString& table, qint64 id) const
{
    return m_database
        .value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                   .arg(m_database.rowAsJson(table), table),
            {id})
        .toString();
}

QJsonObject Work::image(const QString& table, qint64 id) const
{
    return parsed(imageText(table, id));
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

namespace {
/// What a form keeps of the moment and what a mapping remembers are no text of a field.
bool isBounded(const QString& table)
{
    return !ofTheMoment().contains(table) && table != QLatin1String("import_mapping")
        && table != QLatin1String("named_list");
}

/// A longer text that was there already is not written again.
void refuseBooks(const QString& table, const Fields& fields)
{
    for (const Field& field : fields)
        if (field.value.metaType().id() == QMetaType::QString
            && field.value.toString().size() > longestFieldText && isBounded(table))
            throw Refusal(
                Problem{field.name, ProblemKind::TooLong, {QString::number(longestFieldText)}});
}
} // namespace

qint64 Work::save(const char* tableName, qint64 id, const Fields& fields, const Fields& shown)
{
    const QString table = QLatin1String(tableName);
    const bool isNew = id == 0;
    const QString before = isNew ? QString() : imageText(table, id);
    if (!isNew && before.isEmpty())
        throw Refusal(Problem{table, ProblemKind::Missing, {QString::number(id)}});
    if (isNew) {
        refuseBooks(table, fields);
        id = nextId(table);
        write(Writing::Insert, table, id, fields);
        id = m_database.lastId();
    } else {
        const Fields changed = merged(table, id, parsed(before), fields, shown);
        if (changed.empty())
            return id;
        refuseBooks(table, changed);
        write(Writing::Update, table, id, changed);
        release(table, before);
    }
    record(table, id, before);
    return id;
}

qint64 Work::add(const char* tableName, qint64 id, const Fields& fields)
{
    const QString table = QLatin1String(tableName);
    write(Writing::Insert, table, id, fields);
    record(table, id, {});
    return id;
}

qint64 Work::nextId(const QString& table)
{
    if (m_journaling == Journaling::Off)
        return 0;
    // Left alone, SQLite gives the number of a removed last row again, and the journal would tell
    // two records as one.
    qint64& last = m_lastIds[table];
    if (last == 0)
        last = std::max(
            m_database.value(QStringLiteral("SELECT max(id) FROM %1").arg(table)).toLongLong(),
            m_database
                .value(QStringLiteral("SELECT max(row_id) FROM journal WHERE concept = ?"), {table})
                .toLongLong());
    return ++last;
}

void Work::write(Writing how, const QString& table, qint64 id, const Fields& fields)
{
    QVariantList values;
    values.reserve(static_cast<qsizetype>(fields.size()) + 1);
    for (const Field& field : fields)
        values.append(kept(table, field));
    values.append(id != 0 ? QVariant(id) : QVariant(QMetaType(QMetaType::LongLong)));
    // A list that is imported writes the same columns row after row.
    Statement& last = m_statements[table];
    const bool same = last.how == how
        && std::equal(fields.begin(), fields.end(), last.columns.begin(), last.columns.end(),
            [](const Field& field, const QString& column) { return field.name == column; });
    if (!same) {
        QStringList columns;
        for (const Field& field : fields)
            columns.append(field.name);
        last = {how, columns,
            how == Writing::Insert ? insertion(table, columns) : update(table, columns)};
    }
    m_database.exec(last.sql, values);
}

void Work::remove(const char* tableName, qint64 id)
{
    const QString table = QLatin1String(tableName);
    const QString before = imageText(table, id);
    if (before.isEmpty())
        return;
    m_database.exec(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id});
    release(table, before);
    if (tell(table, id))
        m_database.exec(QStringLiteral("INSERT INTO journal (operation_id, concept, row_id, before)"
                                       " VALUES (?, ?, ?, ?)"),
            {m_operation, table, id, before});
}

void Work::restore(const QString& table, qint64 id, const QJsonObject& wanted)
{
    const QString before = imageText(table, id);
    if (parsed(before) == contents::named(table, wanted))
        return;
    if (wanted.isEmpty()) {
        remove(table.toLatin1().constData(), id);
        return;
    }
    Fields fields;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.key() == QLatin1String("id"))
            continue;
        if (it.value() != contents::named(table, it.key(), it.value()))
            fields.emplace_back(it.key(), contents::inlineBytes(it.value()));
        else
            fields.emplace_back(it.key(), fromJson(it.value()));
    }
    write(before.isEmpty() ? Writing::Insert : Writing::Update, table, id, fields);
    m_lastIds.remove(table);
    release(table, before);
    record(table, id, before);
}

QVariant Work::kept(const QString& table, const Field& field)
{
    // In a schema of before 17, bytes stand in the row itself.
    return field.value.metaType().id() != QMetaType::QByteArray
            || m_database.isBlob(table, field.name)
        ? field.value
        : contents::keep(m_database, field.value.toByteArray());
}

void Work::release(const QString& table, const QString& before)
{
    if (m_journaling == Journaling::Off && contents::namesAny(table, before))
        contents::release(m_database);
}

bool Work::tell(const QString& table, qint64 id)
{
    m_changes.tables.insert(table);
    if (m_journaling == Journaling::Off || ofTheMoment().contains(table))
        return false;
    m_changes.rows.append({table, id});
    return true;
}

void Work::record(const QString& table, qint64 id, const QString& before)
{
    if (!tell(table, id))
        return;
    // SQLite writes the image itself: no value of the row travels through the program.
    QString& line = m_journalLines[table];
    if (line.isEmpty())
        line = QStringLiteral("INSERT INTO journal (operation_id, concept, row_id, before, after)"
                              " VALUES (?, '%2', ?, ?, (SELECT %1 FROM %2 WHERE id = ?))")
                   .arg(m_database.rowAsJson(table), table);
    m_database.exec(line,
        {m_operation, id,
            before.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(before), id});
}

} // namespace jalons
