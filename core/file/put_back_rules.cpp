#include "core/file/put_back_rules.h"

#include "core/field/custom_field.h"
#include "core/stay/stay.h"
#include "core/storage/table.h"
#include <QSqlRecord>

namespace jalons {

namespace {

constexpr qsizetype atOnce = 500; ///< rows asked about in one statement

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
        choices();
        nights();
        beds();
        return m_found;
    }

private:
    void add(ProblemKind kind, const QStringList& args)
    {
        const Problem problem{QString(), kind, args};
        if (!m_found.contains(problem))
            m_found.append(problem);
    }

    /// The first line of @p sql, as texts; « IN (…) » stands for the rows of @p table put back.
    QStringList firstOf(const QString& table, const QString& sql, const QVariantList& values = {})
    {
        const QList<qint64> ids = m_put.there.value(table);
        for (qsizetype from = 0; from < ids.size(); from += atOnce) {
            QStringList some;
            for (const qint64 id : ids.mid(from, atOnce))
                some.append(QString::number(id));
            Rows rows
                = m_work.selectWith(QString(sql).replace(QStringLiteral("IN (…)"),
                                        QStringLiteral("IN (%1)").arg(some.join(QLatin1Char(',')))),
                    values);
            if (rows.next()) {
                QStringList line;
                for (int column = 0; column < rows.query().record().count(); ++column)
                    line.append(rows.query().value(column).toString());
                return line;
            }
        }
        return {};
    }

    void references()
    {
        if (!m_work.database().hasLooseReferences())
            return;
        for (Rows rows = m_work.select(QStringLiteral(
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
    static std::vector<Words> wordsOf(const TableInfo& table, const Column& column)
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

    /// « SELECT … FROM table t WHERE »: the words of a column, one a line, under the name « value
    /// ».
    static QString wordsFrom(const TableInfo& table, const Column& column)
    {
        const QString sql = column.kind.kind == ColumnKind::Terms
            ? QStringLiteral(
                "SELECT j.value FROM %1 t, json_each(iif(t.%2 = '', '[]', t.%2)) j WHERE j.value")
            : QStringLiteral("SELECT t.%2 FROM %1 t WHERE t.%2");
        return sql.arg(QLatin1String(table.name), QLatin1String(column.name));
    }

    /// A word or a choice that is no longer there must not be used any more.
    void useOf(const PutBack::Gone& gone)
    {
        const auto text = [&](const char* column) {
            return gone.image.value(QLatin1String(column)).toString();
        };
        if (gone.row.table == QLatin1String("term")) {
            for (const TableInfo* table : describedTables())
                for (const Column& column : table->columns)
                    for (const Words& words : wordsOf(*table, column))
                        if (words.list == text("list")
                            && m_work
                                   .value(wordsFrom(*table, column) + QStringLiteral(" = ?")
                                           + words.when + QStringLiteral(" LIMIT 1"),
                                       text("code"))
                                   .isValid())
                            add(ProblemKind::Attached, {QLatin1String(table->name)});
        } else if (gone.row.table == QLatin1String("custom_choice")) {
            const qint64 field = gone.image.value(QLatin1String("field_id")).toInteger();
            if (m_work
                    .value(QStringLiteral(
                               "SELECT 1 FROM custom_value v WHERE v.field_id = ? AND"
                               " json_valid(v.value) AND EXISTS (SELECT 1 FROM json_each(v.value) j"
                               " WHERE j.value = ?) LIMIT 1"),
                        field, gone.row.id)
                    .isValid())
                add(ProblemKind::Attached, {QStringLiteral("custom_value")});
        }
    }

    void words()
    {
        for (const TableInfo* table : describedTables())
            for (const Column& column : table->columns)
                for (const Words& words : wordsOf(*table, column)) {
                    const QString from = wordsFrom(*table, column);
                    const QString value = from.section(u' ', -1);
                    const QStringList unknown = firstOf(QLatin1String(table->name),
                        from
                            + QStringLiteral(" <> '' AND %1 NOT IN (SELECT code FROM term WHERE"
                                             " list = ?) AND t.id IN (…)")
                                  .arg(value)
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

    /// An answer is one of the choices that are there, and of the kind its field is of.
    void choices()
    {
        const QString value = QStringLiteral("custom_value");
        if (!firstOf(value,
                QStringLiteral("SELECT 1 FROM custom_value v JOIN custom_field f ON"
                               " f.id = v.field_id WHERE v.id IN (…) AND f.kind IN ('%1', '%2')"
                               " AND (NOT json_valid(v.value) OR EXISTS (SELECT 1 FROM"
                               " json_each(v.value) j WHERE j.value NOT IN"
                               " (SELECT id FROM custom_choice)))")
                    .arg(toCode(FieldKind::Choice), toCode(FieldKind::Choices)))
                 .isEmpty())
            add(ProblemKind::ParentGone, {QStringLiteral("custom_choice")});
        if (!firstOf(QStringLiteral("custom_field"),
                QStringLiteral("SELECT 1 FROM custom_field f JOIN custom_value v ON"
                               " v.field_id = f.id WHERE f.id IN (…) AND ((f.owner = '%1') ="
                               " (v.person_id IS NULL) OR (f.kind IN ('%2', '%3') AND"
                               " NOT json_valid(v.value)))")
                    .arg(toCode(FieldOwner::Person), toCode(FieldKind::Choice),
                        toCode(FieldKind::Choices)))
                 .isEmpty())
            add(ProblemKind::Attached, {value});
    }

    void nights()
    {
        for (const qint64 id : m_put.there.value(QStringLiteral("stay")))
            if (m_work.value(QStringLiteral("SELECT 1 FROM stay WHERE id = ?"), id).isValid())
                for (Problem problem : stays::overlaps(m_work, stays::load(m_work, {id})))
                    add(problem.kind, problem.args);
    }

    void beds()
    {
        if (!firstOf(QStringLiteral("lodging"),
                QStringLiteral("SELECT 1 FROM lodging inside JOIN lodging around ON"
                               " around.id = inside.parent_id WHERE around.capacity > 0 AND"
                               " (inside.id IN (…) OR around.id IN (…))"))
                 .isEmpty())
            add(ProblemKind::CapacityTwice, {});
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
