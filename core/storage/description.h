#pragma once
#include "core/storage/column.h"
#include "core/storage/contents.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <any>
#include <functional>
#include <optional>

namespace jalons {

/// Two dates of a row of which the first is never after the second.
struct OrderedDates
{
    const char* first;
    const char* second;
};

/// How a row is called (libellé).
struct Calling
{
    const char* sql = ""; ///< an expression over its columns; empty: it has no name of its own
    const char* after = ""; ///< or the column that refers to the row after which it is called
};

/// What makes rows unchangeable: a day that is noted in the row itself or in the one it belongs to.
struct Seal
{
    const char* when = ""; ///< the column of the day; empty: nothing seals
    const char* owner = ""; ///< the table that has that column; empty: the row's own
    const char* by = ""; ///< the column that refers to the owner
    bool goesWithItsAct = false; ///< nothing changes, but the row may go: the act was undone
};

/// Everything that is said of a table, whatever struct its rows are read into.
struct TableInfo
{
    const char* name = "";
    const char* word = ""; ///< what a row is; English, translated in the context « jalons »
    const char* file = ""; ///< of its export: ASCII, French, without ending
    const char* about = ""; ///< French: what the documentation of an export says
    Calling called{};
    std::vector<OrderedDates> ordered{};
    /// Computes again what is derived in a row that is there, after rows were put back.
    void (*derive)(Work& work, qint64 id) = nullptr;
    /// The rules of the record's own that rows put back by an undo break, beside those of kinds.
    Problems (*standing)(const Reader& reader, const QList<qint64>& there) = nullptr;
    /// What still uses a row that an undo takes away, in what no reference of the schema says.
    Problems (*stillUsed)(const Reader& reader, qint64 gone, const QJsonObject& image) = nullptr;
    /// Whether who asks may see a row, from its image; null: all of them.
    bool (*mayRead)(const Reader& reader, const QJsonObject& image) = nullptr;
    bool isOfTheMoment = false; ///< open windows, drafts, numbers: no record of the structure
    Seal seal{}; ///< guards are made of it (core/storage/guards.h)
    bool isAudit = false; ///< operations, the images of rows, the contents that they name
    std::vector<ColumnInfo> columns{}; ///< without « id »
    /// Derived columns of former versions, of which the journal of an older file still tells.
    std::vector<const char*> formerlyDerived{};

    bool isSealed() const { return *seal.when != 0; }
    /// Null when there is none.
    const ColumnInfo* find(const QString& column) const;
};

/// Every table that is described: the one list, in core/records.
const std::vector<const TableInfo*>& describedTables();
/// Null when nobody describes it.
const TableInfo* describedTable(const QString& table);
const ColumnInfo* describedColumn(const QString& table, const QString& column);
/// The SQL of how a row is called, where its table is read as @p as (« p »); for those that have a
/// name of their own.
QString calledSql(const TableInfo& table, const char* as);
/// Nobody wrote it: the order of lists, the next deadline…
bool isDerived(const QString& table, const QString& column);

/// A column that a T holds.
template <class T> struct MemberColumn
{
    ColumnInfo column;
    std::function<void(T&, Row&)> read{}; ///< empty: written only
    std::function<QVariant(const T&)> value{}; ///< empty: the store writes it by other ways
    std::function<void(T& to, const T& from)> take{}; ///< the member of another record
    std::any member{}; ///< the pointer to the member
    /// Of what is no column: an expression over the row, read only. No part of the schema.
    const char* sql = "";
};

/// The description of a record: reads and writes its rows by what each column says of itself.
template <class T> class Description : public TableInfo
{
public:
    using Columns = std::vector<MemberColumn<T>>;

    template <class I>
    Description(TableInfo info, Id<I> T::*id, Columns described)
        : Description(std::move(info), std::move(described))
    {
        m_id = [id](T& record) -> qint64& { return (record.*id).value; };
    }
    /// Of a table with one row only: the struct has no number.
    Description(TableInfo info, Columns described)
        : TableInfo(std::move(info))
        , m_columns(std::move(described))
    {
        m_select = QStringLiteral("SELECT id");
        for (MemberColumn<T>& each : m_columns) {
            m_names.append(QLatin1String(each.column.name));
            if (*each.sql != 0) {
                m_select += QStringLiteral(", ") + QLatin1String(each.sql);
                continue;
            }
            TableInfo::columns.push_back(each.column);
            if (each.read)
                m_select += QStringLiteral(", ")
                    + (each.column.kind.kind == ColumnKind::Content
                            ? contents::bytesSql(QLatin1String(name), m_names.last())
                            : m_names.last());
        }
        m_select += QStringLiteral(" FROM ") + QLatin1String(name) + u' ';
    }

    /// « SELECT id, … FROM table  »: `read` reads its rows.
    const QString& select() const { return m_select; }
    T read(Row row) const
    {
        T record;
        qint64 id = 0;
        row >> (m_id ? m_id(record) : id);
        for (const MemberColumn<T>& each : m_columns)
            if (each.read)
                each.read(record, row);
        return record;
    }
    auto reader() const
    {
        return [this](Row row) { return read(row); };
    }
    /// The rows of @p tail: « WHERE … ORDER BY … ».
    template <class... Args>
    std::vector<T> all(const Reader& reader, const QString& tail, const Args&... args) const
    {
        return Sql(reader).all(m_select + tail, this->reader(), args...);
    }
    /// @throws Refusal(Missing).
    template <class Key> T load(const Reader& reader, Key id) const
    {
        return Sql(reader).one(m_select + QStringLiteral("WHERE id = ?"), this->reader(), id);
    }
    /// Reads rows that are kept as JSON images, as Work::image gives them.
    std::vector<T> fromImages(const Reader& reader, const QJsonArray& images) const
    {
        QString sql = QStringLiteral("SELECT value ->> '$.id'");
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].read)
                sql += *m_columns[i].sql != 0
                    ? QStringLiteral(", NULL")
                    : QStringLiteral(", value ->> '$.%1'").arg(m_names[qsizetype(i)]);
        return Sql(reader).all(sql + QStringLiteral(" FROM json_each(?)"), this->reader(),
            QString::fromUtf8(QJsonDocument(images).toJson(QJsonDocument::Compact)));
    }
    Fields fields(const T& record) const
    {
        Fields fields;
        fields.reserve(m_columns.size());
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].value)
                fields.emplace_back(m_names[qsizetype(i)], m_columns[i].value(record));
        return fields;
    }
    /// Work::save with all that the struct says.
    qint64 save(Work& work, const T& record, const T* shown = nullptr) const
    {
        T copy = record;
        return work.save(name, m_id(copy), fields(record), shown ? fields(*shown) : Fields());
    }
    /// The column of a member; null when it has none.
    template <class M> const ColumnInfo* of(M T::*member) const
    {
        for (const MemberColumn<T>& each : m_columns)
            if (const auto* pointer = std::any_cast<M T::*>(&each.member);
                pointer && *pointer == member)
                return &each.column;
        return nullptr;
    }
    const Columns& members() const { return m_columns; }

private:
    Columns m_columns;
    QStringList m_names;
    std::function<qint64&(T&)> m_id;
    QString m_select;
};

/// A column that holds a member as it is.
template <class T, class M>
MemberColumn<T> column(
    const char* name, M T::*member, Kind kind, const char* word, ColumnTraits traits = {})
{
    return {{name, kind, word, traits}, [member](T& record, Row& row) { row >> record.*member; },
        [member](const T& record) { return stored(record.*member); },
        [member](T& to, const T& from) { to.*member = from.*member; }, member};
}

/// A text that is stored without the spaces around it.
template <class T>
MemberColumn<T> trimmed(
    const char* name, QString T::*member, Kind kind, const char* word, ColumnTraits traits = {})
{
    return {{name, kind, word, traits}, [member](T& record, Row& row) { row >> record.*member; },
        [member](const T& record) { return stored((record.*member).trimmed()); },
        [member](T& to, const T& from) { to.*member = from.*member; }, member};
}

/// A text that is stored with single spaces between its words.
template <class T>
MemberColumn<T> simplified(
    const char* name, QString T::*member, Kind kind, const char* word, ColumnTraits traits = {})
{
    return {{name, kind, word, traits}, [member](T& record, Row& row) { row >> record.*member; },
        [member](const T& record) { return stored((record.*member).simplified()); },
        [member](T& to, const T& from) { to.*member = from.*member; }, member};
}

/// A member of a member.
template <class T, class Outer, class M>
MemberColumn<T> inner(const char* name, Outer T::*outer, M Outer::*member, Kind kind,
    const char* word, ColumnTraits traits = {})
{
    return {{name, kind, word, traits},
        [=](T& record, Row& row) { row >> (record.*outer).*member; },
        [=](const T& record) { return stored((record.*outer).*member); }, {}, {}};
}

/// A member that is read, and written by an act of its own: a signature, what is derived.
template <class T, class M>
MemberColumn<T> readOnly(
    const char* name, M T::*member, Kind kind, const char* word, ColumnTraits traits = {})
{
    return {{name, kind, word, traits}, [member](T& record, Row& row) { row >> record.*member; },
        {}, {}, member};
}

/// A member that is told by other rows: no column of the table. Empty in an image.
template <class T, class M> MemberColumn<T> toldBy(const char* sql, M T::*member)
{
    return {{}, [member](T& record, Row& row) { row >> record.*member; }, {}, {}, member, sql};
}

/// A column that is written from the whole record, and not read into it.
template <class T>
MemberColumn<T> computed(const char* name, QVariant (*value)(const T&), Kind kind, const char* word,
    ColumnTraits traits = {})
{
    return {{name, kind, word, traits}, {}, value, {}, {}};
}

/// A column that the struct does not hold: its store reads and writes it by other ways.
template <class T>
MemberColumn<T> apart(const char* name, Kind kind, const char* word, ColumnTraits traits = {})
{
    return {{name, kind, word, traits}, {}, {}, {}, {}};
}

} // namespace jalons
