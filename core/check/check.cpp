#include "core/check/check.h"
#include "core/storage/sql.h"

#include "core/accompaniment/accompaniment.h"
#include "core/check/schema.h"
#include "core/contract/contract_columns.h"
#include "core/contract/seal.h"
#include "core/file/upgrade.h"
#include "core/language_pack/spoken_language.h"
#include "core/sentence/printed_sentence.h"
#include "core/stay/admission.h"
#include "core/storage/contents.h"
#include "core/storage/copy.h"
#include "core/storage/description.h"
#include "core/storage/migrations.h"
#include "core/storage/work.h"
#include <memory>

namespace jalons {

namespace {

class Checker
{
public:
    explicit Checker(int most)
        : m_most(most)
    {
    }

    /// The file as it lies there. @return whether its rows can be read: a storage that is not sound
    /// makes every other answer doubtful.
    bool file(Database& database)
    {
        const bool whole = storage(database);
        const auto compare = [&] {
            for (const CheckFinding& finding : schemaFindings(database))
                add(finding);
        };
        if (whole)
            compare();
        else
            attempt(compare);
        return whole;
    }

    /// What its rows say, in the schema of this program.
    void rows(const Reader& reader)
    {
        m_reader = &reader;
        for (const auto part : {&Checker::references, &Checker::dates, &Checker::vocabularies,
                 &Checker::derived, &Checker::admissionDues, &Checker::current, &Checker::nights,
                 &Checker::rests, &Checker::sealed, &Checker::documents, &Checker::sentences})
            // Without a table or a column, what is asked of it cannot be asked.
            attempt([&] { (this->*part)(); });
    }

    /// Something of the file cannot be read.
    void setPartial() { m_report.partial = true; }
    const CheckReport& report() const { return m_report; }

private:
    /// Once something is wrong, what fails for it is no failure of the check.
    template <class Ask> void attempt(const Ask& ask)
    {
        try {
            ask();
        } catch (const Failure& failure) {
            const ErrorKind kind = failure.error().kind;
            if (m_report.isSound()
                || (kind != ErrorKind::Internal && kind != ErrorKind::Damaged
                    && kind != ErrorKind::Garbage && kind != ErrorKind::Refused))
                throw;
            m_report.partial = true;
        }
    }

    void add(const CheckFinding& finding)
    {
        if (m_report.findings.size() < m_most)
            m_report.findings.append(finding);
        else
            m_report.more = true;
    }

    void add(CheckKind kind, const QString& table, qint64 id, const QString& detail)
    {
        add({kind, table, id, detail});
    }

    bool storage(Database& database)
    {
        for (Rows rows = database.select(QStringLiteral("PRAGMA quick_check(50)")); rows.next();) {
            QString said;
            rows.row() >> said;
            if (said != QLatin1String("ok"))
                add(CheckKind::Storage, {}, 0, said);
        }
        return m_report.isSound();
    }

    void references()
    {
        for (Rows rows = Sql(*m_reader).select(
                 QStringLiteral("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check"));
             rows.next();) {
            QString table;
            QString parent;
            qint64 id = 0;
            Row row = rows.row();
            row >> table >> id >> parent;
            add(CheckKind::ForeignKey, table, id, parent);
        }
    }

    /// @p sql gives id and detail.
    template <class... Args>
    void all(CheckKind kind, const char* table, const QString& sql, const Args&... args)
    {
        for (Rows rows = Sql(*m_reader).select(sql, args...); rows.next();) {
            qint64 id = 0;
            QString detail;
            Row row = rows.row();
            row >> id >> detail;
            add(kind, QLatin1String(table), id, detail);
        }
    }

    /// What no column of this kind holds, « %1 » being the column; empty: nothing is known of it.
    static QString impossibleIn(ColumnKind kind)
    {
        switch (kind) {
        case ColumnKind::Date:
            // Adding no day turns 2023-02-29 into 1 March: the text that comes back differs.
            return QStringLiteral("%1 IS NOT NULL AND date(%1, '+0 days') IS NOT %1");
        case ColumnKind::PartialDate: // a year or a month is the beginning of a whole date
            return QStringLiteral("%1 <> '' AND (length(%1) NOT IN (4, 7, 10)"
                                  " OR date(%1 || substr('-01-01', length(%1) - 3), '+0 days')"
                                  " IS NOT %1 || substr('-01-01', length(%1) - 3))");
        case ColumnKind::Time:
            return QStringLiteral("%1 <> '' AND time(%1) IS NOT %1 || ':00'");
        default:
            return {};
        }
    }

    void dates()
    {
        for (const TableInfo* table : describedTables()) {
            const QString name = QLatin1String(table->name);
            for (const ColumnInfo& column : table->columns)
                if (const QString impossible = impossibleIn(column.kind.kind);
                    !impossible.isEmpty())
                    all(CheckKind::NotADate, table->name,
                        QStringLiteral("SELECT id, '%2 = ' || %2 FROM %1 WHERE %3")
                            .arg(name, QLatin1String(column.name),
                                impossible.arg(QLatin1String(column.name))));
            for (const auto& [first, second] : table->ordered)
                all(CheckKind::DatesOutOfOrder, table->name,
                    QStringLiteral(
                        "SELECT id, '%2 = ' || %2 || ' > %3 = ' || %3 FROM %1 WHERE %2 > %3")
                        .arg(name, QLatin1String(first), QLatin1String(second)));
        }
    }

    void vocabularies()
    {
        for (const TableInfo* table : describedTables())
            for (const ColumnInfo& column : table->columns) {
                if (column.kind.kind == ColumnKind::Terms)
                    terms(table->name, column);
                else if (column.kind.listBy)
                    termsBy(*table, column);
                else if (column.kind.kind == ColumnKind::Term)
                    term(table->name, column);
                else if (column.kind.known)
                    code(table->name, column);
            }
    }

    void term(const char* table, const ColumnInfo& column)
    {
        all(CheckKind::UnknownTerm, table,
            QStringLiteral("SELECT t.id, '%2 = ' || t.%2 FROM %1 t WHERE t.%2 <> ''"
                           " AND t.%2 NOT IN (SELECT code FROM term WHERE list = ?)")
                .arg(QLatin1String(table), QLatin1String(column.name)),
            QString::fromLatin1(column.kind.list));
    }

    void terms(const char* table, const ColumnInfo& column)
    {
        const QString name = QLatin1String(column.name);
        all(CheckKind::UnknownTerm, table,
            QStringLiteral("SELECT id, '%2 = ' || %2 FROM %1 WHERE %2 <> '' AND NOT json_valid(%2)")
                .arg(QLatin1String(table), name));
        all(CheckKind::UnknownTerm, table,
            QStringLiteral("SELECT t.id, '%2 = ' || j.value FROM %1 t,"
                           " json_each(iif(json_valid(t.%2), t.%2, '[]')) j"
                           " WHERE j.value NOT IN (SELECT code FROM term WHERE list = ?)")
                .arg(QLatin1String(table), name),
            QString::fromLatin1(column.kind.list));
    }

    /// The vocabulary depends on another column: the kind of a situation is a word of its family's.
    void termsBy(const TableInfo& table, const ColumnInfo& column)
    {
        for (const QString& code : table.find(QLatin1String(column.kind.by))->kind.known())
            all(CheckKind::UnknownTerm, table.name,
                QStringLiteral("SELECT id, '%2 = ' || %2 FROM %1 WHERE %3 = ?"
                               " AND %2 NOT IN (SELECT code FROM term WHERE list = ?)")
                    .arg(QLatin1String(table.name), QLatin1String(column.name),
                        QLatin1String(column.kind.by)),
                code, column.kind.listBy(code));
    }

    /// Codes that the program itself gives a meaning: read as another one when unknown.
    void code(const char* table, const ColumnInfo& column)
    {
        QStringList known;
        for (const QString& code : column.kind.known())
            known.append(u'\'' + code + u'\'');
        all(CheckKind::UnknownTerm, table,
            QStringLiteral("SELECT id, '%2 = ' || %2 FROM %1 WHERE %2 NOT IN (%3)")
                .arg(QLatin1String(table), QLatin1String(column.name), known.join(u',')));
    }

    void derived()
    {
        const QString table = QStringLiteral("accompaniment");
        for (Rows rows = Sql(*m_reader).select(QStringLiteral(
                 "SELECT id, phase, global_since, due_kind, due_on FROM accompaniment"));
             rows.next();) {
            AccompanimentId id;
            QString phase;
            QDate globalSince;
            Due due;
            Row row = rows.row();
            row >> id >> phase >> globalSince >> due.kind >> due.on;
            const CycleFacts facts = accompaniments::facts(*m_reader, id);
            const auto differs
                = [&](CheckKind kind, const QString& stored, const QString& derived) {
                      if (stored != derived)
                          add(kind, table, id.value, stored + QStringLiteral(" → ") + derived);
                  };
            const auto dues = deadlines(facts);
            const Due next = dues.empty() ? Due() : dues.front();
            const auto said
                = [](const Due& d) { return toCode(d.kind) + u' ' + d.on.toString(Qt::ISODate); };
            differs(CheckKind::Phase, phase, toCode(phaseOf(facts)));
            differs(CheckKind::GlobalSince, globalSince.toString(Qt::ISODate),
                facts.diagnosticCompleted.toString(Qt::ISODate));
            differs(CheckKind::Due, said(due), said(next));
        }
    }

    void admissionDues()
    {
        for (Rows rows
             = Sql(*m_reader).select(QStringLiteral("SELECT id, due_kind, due_on FROM admission"));
             rows.next();) {
            AdmissionId id;
            StayDue due;
            Row row = rows.row();
            row >> id >> due.kind >> due.on;
            const StayDue derived = nextDue(admissions::facts(*m_reader, id));
            const auto said = [](const StayDue& d) {
                return toCode(d.kind) + u' ' + d.on.toString(Qt::ISODate);
            };
            if (due != derived)
                add(CheckKind::Due, QStringLiteral("admission"), id.value,
                    said(due) + QStringLiteral(" → ") + said(derived));
        }
    }

    void current()
    {
        // The unique index forbids it; a file made elsewhere may have lost the index.
        all(CheckKind::SeveralCurrent, "person",
            QStringLiteral(
                "SELECT person_id, count(*) FROM accompaniment NOT INDEXED WHERE closed_on IS NULL"
                " GROUP BY person_id HAVING count(*) > 1"));
    }

    void nights()
    {
        all(CheckKind::StaysOverlap, "stay",
            QStringLiteral(
                "SELECT a.id, (SELECT label FROM lodging WHERE id = a.lodging_id) || ', '"
                " || (SELECT label FROM lodging WHERE id = b.lodging_id) || ', ' || b.from_date"
                " FROM stay a JOIN stay b ON b.person_id = a.person_id"
                " AND (b.from_date > a.from_date OR (b.from_date = a.from_date AND b.id > a.id))"
                " AND b.from_date < ifnull(a.to_date, '9999-12-31')"
                " AND ifnull(b.to_date, '9999-12-31') > a.from_date ORDER BY a.id, b.id"));
    }

    void rests()
    {
        const QString days = QStringLiteral(
            "SELECT z.id, z.from_date || ' – ' || ifnull(z.to_date, '')"
            " FROM pause z JOIN accompaniment a ON a.id = z.accompaniment_id WHERE ");
        const QString outside = QStringLiteral(
            "z.from_date < a.opened_on OR ifnull(z.to_date, '9999-12-31') > "
            "ifnull(a.closed_on, '9999-12-31') OR z.from_date > ifnull(a.closed_on, '9999-12-31')");
        const QString twice = QStringLiteral(
            "EXISTS (SELECT 1 FROM pause o WHERE o.accompaniment_id = z.accompaniment_id"
            " AND o.id < z.id AND o.from_date <= ifnull(z.to_date, '9999-12-31')"
            " AND z.from_date <= ifnull(o.to_date, '9999-12-31'))");
        all(CheckKind::PauseUnfit, "pause",
            days + outside + QStringLiteral(" OR ") + twice + QStringLiteral(" ORDER BY z.id"));
    }

    void sealed()
    {
        for (Rows rows = Sql(*m_reader).select(contractTable.select()
                 + QStringLiteral("WHERE signed_on IS NOT NULL OR frozen IS NOT NULL"
                                  " OR frozen_sha256 <> ''"));
             rows.next();) {
            const Contract c = contractTable.read(rows.row());
            if (!contracts::isWhole(c))
                add(CheckKind::NotIntact, QStringLiteral("contract"), c.id.value, c.number);
        }
        for (const contracts::BrokenSeal& broken : contracts::brokenSeals(*m_reader))
            add(CheckKind::NotAsSigned, broken.table, broken.row,
                broken.columns.join(QLatin1String(", ")));
    }

    /// A name without its bytes is a reference to nothing: references() says it.
    void documents()
    {
        all(CheckKind::ContentAltered, "content",
            QStringLiteral("SELECT id, hash FROM content WHERE sha256(bytes) IS NOT hash"));
        all(CheckKind::ContentUnnamed, "content",
            QStringLiteral("SELECT id, hash FROM content WHERE hash NOT IN (%1)")
                .arg(contents::namesInUseSql()));
    }

    void sentences()
    {
        for (const PrintedSentence& one : printedSentences::all(*m_reader))
            if (!problems(one).isEmpty())
                add(CheckKind::SentenceUnfit, QStringLiteral("printed_sentence"), one.id.value,
                    one.key);
        for (const LanguageText& one : languages::allCorrections(*m_reader))
            if (!problems(one).isEmpty())
                add(CheckKind::LanguageTextUnfit, QStringLiteral("language_text"), one.id.value,
                    one.language + u' ' + one.key);
    }

    const Reader* m_reader = nullptr;
    int m_most;
    CheckReport m_report;
};

} // namespace

CheckReport check(const Reader& reader, int most)
{
    Checker checker(most);
    if (checker.file(Sql(reader).database()))
        checker.rows(reader);
    return checker.report();
}

Result<CheckReport> checkFile(const FileAccess& file, const Clock& clock, int most)
{
    bool probed = false;
    try {
        probe(file);
        probed = true;
        Database database(file, OpenMode::ReadOnly);
        const Moment moment(database);
        const int schema = database.value(QStringLiteral("PRAGMA user_version")).toInt();
        if (schema == currentSchema())
            return check(Reader(database, clock), most);
        Checker checker(most);
        if (!checker.file(database))
            return checker.report();
        Database copy(FileAccess::memory(), OpenMode::ReadWrite, true);
        copyDatabase(database, copy);
        try {
            bringUpToDate(copy, clock);
        } catch (const Failure&) {
            // A schema that is not what it says cannot be brought further.
            if (checker.report().isSound())
                throw;
            checker.setPartial();
            return checker.report();
        }
        checker.rows(Reader(copy, clock));
        return checker.report();
    } catch (const Failure& failure) {
        const Error& error = failure.error();
        // The header was ours: what cannot be read behind it is damaged, whatever SQLite calls it.
        if (probed && (error.kind == ErrorKind::Internal || error.kind == ErrorKind::Garbage))
            return Error{ErrorKind::Damaged, error.detail, {}};
        return error;
    }
}

} // namespace jalons
