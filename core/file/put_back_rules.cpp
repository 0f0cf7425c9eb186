#include "core/file/put_back_rules.h"
#include "core/storage/sql.h"

#include "core/storage/description.h"
#include "core/storage/ids.h"

namespace jalons {

namespace {

class Rules
{
public:
    Rules(const Work& work, const PutBack& put)
        : m_work(work)
        , m_put(put)
    {
    }

    Problems found()
    {
        references();
        for (const PutBack::Gone& gone : m_put.gone)
            useOf(gone);
        words();
        dates();
        ownRules();
        return m_found;
    }

private:
    void add(const Problems& problems)
    {
        for (const Problem& problem : problems)
            add(problem.kind, problem.args);
    }

    void add(ProblemKind kind, const QStringList& args)
    {
        const Problem problem{QString(), kind, args};
        if (!m_found.contains(problem))
            m_found.append(problem);
    }

    QStringList firstOf(const QString& table, const QString& sql, const QVariantList& values = {})
    {
        return firstAmong(m_work, sql, m_put.there.value(table), values);
    }

    void references()
    {
        if (!Sql(m_work).database().hasLooseReferences())
            return;
        for (Rows rows = Sql(m_work).select(QStringLiteral(
                 "SELECT DISTINCT c.\"table\", c.parent, c.rowid FROM pragma_foreign_key_check c"
                 " LIMIT 20"));
             rows.next();) {
            QString child;
            QString parent;
            qint64 id = 0;
            Row row = rows.row();
            row >> child >> parent >> id;
            // What was put back lacks what it belonged to; what was there has lost it.
            if (m_put.there.value(child).contains(id))
                add(ProblemKind::ParentGone, {parent});
            else
                add(ProblemKind::Attached, {child});
        }
    }

    /// The lists whose words the column holds, with what it asks of the row besides.
    struct Words
    {
        QString list;
        QString when; ///< « AND t.family = 'housing' »; empty: any row
    };
    static std::vector<Words> wordsOf(const TableInfo& table, const ColumnInfo& column)
    {
        const ColumnKind kind = column.kind.kind;
        if (kind != ColumnKind::Term && kind != ColumnKind::Terms)
            return {};
        if (!column.kind.listBy)
            return {{QLatin1String(column.kind.list), {}}};
        std::vector<Words> all;
        const QString by = QLatin1String(column.kind.by);
        for (const QString& code : table.find(by)->kind.known())
            all.push_back(
                {column.kind.listBy(code), QStringLiteral(" AND t.%1 = '%2'").arg(by, code)});
        return all;
    }

    /// A word of a column in SQL: one a row, or each of those that a row holds.
    static QString wordOf(const ColumnInfo& column)
    {
        return column.kind.kind == ColumnKind::Terms
            ? QStringLiteral("j.value")
            : QStringLiteral("t.") + QLatin1String(column.name);
    }
    static QString selectWords(const TableInfo& table, const ColumnInfo& column)
    {
        QString from = QLatin1String(table.name) + QStringLiteral(" t");
        if (column.kind.kind == ColumnKind::Terms)
            from += QStringLiteral(", json_each(iif(t.%1 = '', '[]', t.%1)) j")
                        .arg(QLatin1String(column.name));
        return QStringLiteral("SELECT %1 FROM %2 WHERE ").arg(wordOf(column), from);
    }

    /// A word or a choice that is no longer there must not be used any more.
    void useOf(const PutBack::Gone& gone)
    {
        const auto text = [&](const char* column) {
            return gone.image.value(QLatin1String(column)).toString();
        };
        if (gone.row.table == QLatin1String("term")) {
            for (const TableInfo* table : describedTables())
                for (const ColumnInfo& column : table->columns)
                    for (const Words& words : wordsOf(*table, column))
                        if (words.list == text("list")
                            && Sql(m_work)
                                   .value(selectWords(*table, column) + wordOf(column)
                                           + QStringLiteral(" = ?") + words.when
                                           + QStringLiteral(" LIMIT 1"),
                                       text("code"))
                                   .isValid())
                            add(ProblemKind::Attached, {QLatin1String(table->name)});
        }
        if (const TableInfo* table = describedTable(gone.row.table); table && table->stillUsed)
            add(table->stillUsed(m_work, gone.row.id, gone.image));
    }

    void words()
    {
        for (const TableInfo* table : describedTables())
            for (const ColumnInfo& column : table->columns)
                for (const Words& words : wordsOf(*table, column)) {
                    const QStringList unknown = firstOf(QLatin1String(table->name),
                        selectWords(*table, column)
                            + QStringLiteral("%1 <> '' AND %1 NOT IN (SELECT code FROM term WHERE"
                                             " list = ?) AND t.id IN (…)")
                                  .arg(wordOf(column))
                            + words.when,
                        {words.list});
                    if (!unknown.isEmpty())
                        add(ProblemKind::UnknownTerm, unknown);
                }
    }

    void dates()
    {
        for (const TableInfo* table : describedTables())
            for (const auto& [first, second] : table->ordered) {
                const QStringList wrong = firstOf(QLatin1String(table->name),
                    QStringLiteral("SELECT %2, %3 FROM %1 WHERE id IN (…) AND %2 > %3")
                        .arg(QLatin1String(table->name), QLatin1String(first),
                            QLatin1String(second)));
                if (!wrong.isEmpty())
                    add(ProblemKind::EndBeforeStart, wrong);
            }
    }

    /// What the records themselves say of rows that are there again.
    void ownRules()
    {
        for (const TableInfo* table : describedTables())
            if (const auto there = m_put.there.value(QLatin1String(table->name));
                table->standing && !there.isEmpty())
                add(table->standing(m_work, there));
    }

    const Work& m_work;
    const PutBack& m_put;
    Problems m_found;
};

} // namespace

Problems problems(const Work& work, const PutBack& put)
{
    return Rules(work, put).found();
}

} // namespace jalons
