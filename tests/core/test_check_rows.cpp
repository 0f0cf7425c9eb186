#include "core/check/check.h"
#include "core/storage/sql.h"

#include "core/stay/admission.h"
#include "core/storage/database.h"
#include "core/storage/description.h"
#include "tests/core/documents_fixture.h"
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <sqlite3.h>

using namespace jalons;
using namespace jalons::testing;

/// What the check tells of rows: each code, date, order and derived value of the schema is
/// corrupted, and exactly that is found. (test_check holds what it tells of schema and seals.)
class TestCheckRows : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_made; ///< a file with a signed contract, damaged anew by each test

    static QSet<QString> words(const char* text)
    {
        const QStringList all = QString::fromLatin1(text).split(u' ');
        return {all.begin(), all.end()};
    }

    /// A row in every table, nothing being refused. @return its columns of text, by table.
    static QMap<QString, QStringList> fillEveryTable(Database& file)
    {
        file.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        file.exec(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        sqlite3_db_config(file.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        QMap<QString, QStringList> texts;
        const auto tables
            = Sql(Reader(file, clockOn(today)))
                  .all(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                      " AND sql LIKE '%STRICT'"),
                      [](Row row) {
                          QString name;
                          row >> name;
                          return name;
                      });
        for (const QString& table : tables) {
            QStringList names;
            QStringList values;
            bool hasId = false;
            for (Rows rows = file.select(
                     QStringLiteral("SELECT name, type, \"notnull\" AND dflt_value IS NULL"
                                    " FROM pragma_table_info(?)"),
                     {table});
                 rows.next();) {
                QString name;
                QString type;
                bool needed = false;
                Row row = rows.row();
                row >> name >> type >> needed;
                hasId = hasId || name == QLatin1String("id");
                if (type == QLatin1String("TEXT"))
                    texts[table].append(name);
                if (!needed || name == QLatin1String("id"))
                    continue;
                const bool day = name.endsWith(QLatin1String("_on"))
                    || name.endsWith(QLatin1String("_date")) || name == QLatin1String("day");
                names.append(name);
                values.append(day ? QStringLiteral("'2026-01-05'")
                        : name == QLatin1String("family")
                        ? QStringLiteral("'income'") // gives the list of the kind beside it
                        : type == QLatin1String("TEXT") ? QStringLiteral("''")
                        : type == QLatin1String("BLOB") ? QStringLiteral("x'00'")
                                                        : QStringLiteral("1"));
            }
            if (!hasId)
                texts.remove(table);
            else if (file.value(QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt() == 0)
                file.exec(names.isEmpty()
                        ? QStringLiteral("INSERT INTO %1 DEFAULT VALUES").arg(table)
                        : QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                              .arg(table, names.join(u','), values.join(u',')));
        }
        return texts;
    }

    /// « table detail » of what the check tells once @p sql has run, and did not before.
    static QStringList newFindings(Database& file, const QString& sql, const QSet<CheckKind>& kinds)
    {
        const auto all = [&] {
            QStringList lines;
            for (const CheckFinding& f : check(Reader(file, clockOn(today))).findings)
                if (kinds.contains(f.kind))
                    lines.append(f.table + u' ' + f.detail);
            return lines;
        };
        file.exec(QStringLiteral("BEGIN"));
        const QStringList before = all();
        file.script(sql);
        QStringList after = all();
        file.exec(QStringLiteral("ROLLBACK"));
        for (const QString& line : before)
            after.removeOne(line);
        return after;
    }

private slots:
    void init()
    {
        m_made = m_folder.filePath(QStringLiteral("made.jalons"));
        QFile::remove(m_made);
        auto file = StructureFile::create(FileAccess(m_made), identity(), clockOn(today));
        QVERIFY(file.ok());
        Case c = openCase(**file);
        diagnose(**file, c);
        makeContract(**file, c);
        QVERIFY((*file)->perform(Operation::SignContract,
            [&](Work& work) { contracts::sign(work, c.contract, signing()); }));
    }

    /// Columns of words and dates, from the schema itself: each is corrupted, and exactly that is
    /// told. A column that nobody describes is told by nothing, and fails here.
    void everyCodeAndDateIsLookedAt()
    {
        Database made(FileAccess(m_made), OpenMode::ReadWrite);
        const QMap<QString, QStringList> columns = fillEveryTable(made);
        // Said here once more, so that a description that forgets one is noticed; a new column is
        // asked for by what its description says.
        const QSet<QString> coded = words(
            "actor aims answer answered_on asked_on birth_date civility closed_on completed_on"
            " custody day decided_on decision destination domain done_on due_kind due_on end_reason"
            " ending exit_reason expected_on expires_on family first_contact from_date gender"
            " global_since handed_on kept kind language made_on meeting_frequency merged_on"
            " nationality nature not_done_reason notified_on opened_on origin owner party phase"
            " planned_on postponed_by proposed_on public publics reason received_on role scope"
            " sector signed_on signs started_on state status to_date trade transmitted_by"
            " transmitted_on types used_on");
        const auto isCoded = [&](const QString& table, const QString& column) {
            const ColumnInfo* described = describedColumn(table, column);
            const QSet<ColumnKind> kinds{ColumnKind::Term, ColumnKind::Terms, ColumnKind::Code,
                ColumnKind::Date, ColumnKind::PartialDate, ColumnKind::Time};
            return !described || coded.contains(column) || kinds.contains(described->kind.kind);
        };
        const QSet<QString> machinery
            = words("journal operation content desk draft program lineage used_number term"
                    " level_definition");
        // One column of every table at a time: what is told of one says nothing of the others.
        QMap<QString, QStringList> asked;
        qsizetype rounds = 0;
        int count = 0;
        for (auto table = columns.begin(); table != columns.end(); ++table)
            if (!machinery.contains(table.key()))
                for (const QString& column : table.value())
                    if (isCoded(table.key(), column)
                        && !(table.key() == QLatin1String("article")
                            && column == QLatin1String("code"))
                        && !(table.key() == QLatin1String("named_list")
                            && column == QLatin1String("phase"))) { // a filter that finds nobody
                        asked[table.key()].append(column);
                        rounds = std::max(rounds, asked[table.key()].size());
                        ++count;
                    }
        for (qsizetype round = 0; round < rounds; ++round) {
            QStringList scripts;
            QStringList wanted;
            for (auto table = asked.begin(); table != asked.end(); ++table) {
                const QString column = table->value(round);
                if (column.isEmpty())
                    continue;
                const bool day = column.endsWith(QLatin1String("_on"))
                    || column.endsWith(QLatin1String("_date")) || column == QLatin1String("day")
                    || column == QLatin1String("global_since");
                // 30 February turns into a day of March, and is none.
                const QString wrong = day ? QStringLiteral("2026-02-30") : QStringLiteral("zz");
                scripts.append(
                    QStringLiteral("UPDATE %1 SET %2 = '%3' WHERE id = (SELECT min(id) FROM %1)")
                        .arg(table.key(), column, wrong));
                wanted.append(QStringLiteral("%1 %2 = %3").arg(table.key(), column, wrong));
            }
            QStringList told = newFindings(
                made, scripts.join(u';'), {CheckKind::NotADate, CheckKind::UnknownTerm});
            for (const QString& line : std::as_const(wanted))
                QVERIFY2(told.removeOne(line), qPrintable(line));
            QCOMPARE(told.join(u'\n'), QString());
        }
        QVERIFY2(count > 100, qPrintable(QString::number(count)));
    }

    /// Words of every list in use, as people choose them: none is strange.
    void aFilledFileIsSound()
    {
        auto file = newFile();
        Path path = diagnosedPath(*file);
        contractPath(*file, path);
        signPath(*file, path);
        evaluatePath(*file, path);
        perform(*file, Operation::Arrive, [&](Work& work) {
            Lodging room;
            room.label = QStringLiteral("Chambre 12");
            room.id = lodgings::save(work, room);
            Closure works;
            works.lodging = room.id;
            works.from = today.addDays(30);
            works.reason = QStringLiteral("works");
            lodgings::save(work, works);
            const AdmissionId admission = admissions::arrive(
                work, {{path.person}, room.id, today.addDays(-20), {}, false, {}});
            Absence away;
            away.admission = admission;
            away.person = path.person;
            away.from = today.addDays(-9);
            away.reason = QStringLiteral("hospital");
            stays::save(work, away);
            stays::depart(work, stays::of(work, path.person).front().stay.id,
                {today.addDays(-5), QStringLiteral("street"), QStringLiteral("own_choice"), {}});
            return 0;
        });
        QStringList told;
        const auto report = file->query([](const Reader& r) { return check(r); });
        QVERIFY(report);
        for (const CheckFinding& f : report->findings)
            told.append(f.table + u' ' + f.detail);
        QCOMPARE(told.join(u'\n'), QString());
    }

    void datesStandInTheirOrder()
    {
        Database made(FileAccess(m_made), OpenMode::ReadWrite);
        const QMap<QString, QStringList> columns = fillEveryTable(made);
        const std::pair<const char*, const char*> pairs[]{{"from_date", "to_date"},
            {"opened_on", "closed_on"}, {"started_on", "completed_on"}, {"made_on", "signed_on"},
            {"from_date", "expires_on"}, {"decided_on", "transmitted_on"},
            {"asked_on", "answered_on"}, {"received_on", "answered_on"},
            {"issued_on", "handed_on"}};
        int asked = 0;
        for (auto table = columns.begin(); table != columns.end(); ++table)
            for (const auto& [first, second] : pairs) {
                const QString a = QLatin1String(first);
                const QString b = QLatin1String(second);
                if (!table->contains(a) || !table->contains(b)
                    || (table.key() == QLatin1String("admission") && a.startsWith(u'r')))
                    continue;
                const auto with = [&](const char* one, const char* other) {
                    return newFindings(made,
                        QStringLiteral("UPDATE %1 SET %2 = '%4', %3 = '%5'"
                                       " WHERE id = (SELECT min(id) FROM %1)")
                            .arg(table.key(), a, b, QLatin1String(one), QLatin1String(other)),
                        {CheckKind::DatesOutOfOrder});
                };
                QCOMPARE(with("2026-01-09", "2026-01-09"), QStringList());
                QCOMPARE(with("2026-01-08", "2026-01-09"), QStringList());
                const QStringList wanted{
                    QStringLiteral("%1 %2 = 2026-01-09 > %3 = 2026-01-08").arg(table.key(), a, b)};
                QCOMPARE(with("2026-01-09", "2026-01-08"), wanted);
                ++asked;
            }
        QCOMPARE(asked, 22);
    }

    /// Two places for one night, whichever file they came from.
    void nobodySleepsInTwoPlaces()
    {
        Database made(FileAccess(m_made), OpenMode::ReadWrite);
        fillEveryTable(made);
        const auto told = [&](const char* from, const char* to) {
            return newFindings(made,
                QStringLiteral("UPDATE stay SET from_date = '2026-03-04', to_date = '2026-03-09'"
                               " WHERE id = 1; UPDATE lodging SET label = 'Tilleul' WHERE id ="
                               " (SELECT lodging_id FROM stay WHERE id = 1); DELETE FROM stay WHERE"
                               " id > 1; INSERT INTO stay (id, admission_id, person_id, lodging_id,"
                               " from_date, to_date) SELECT 2, admission_id, person_id, lodging_id,"
                               " '%1', %2 FROM stay WHERE id = 1")
                    .arg(QLatin1String(from), QLatin1String(to)),
                {CheckKind::StaysOverlap})
                .join(u'\n');
        };
        QCOMPARE(told("2026-03-09", "NULL"), QString());
        QCOMPARE(told("2026-03-01", "'2026-03-04'"), QString());
        QCOMPARE(told("2026-03-08", "NULL"), QStringLiteral("stay Tilleul, Tilleul, 2026-03-08"));
        QCOMPARE(told("2026-03-04", "'2026-03-05'"),
            QStringLiteral("stay Tilleul, Tilleul, 2026-03-04"));
        QCOMPARE(told("2026-03-01", "'2026-03-05'"),
            QStringLiteral("stay Tilleul, Tilleul, 2026-03-04"));
    }

    void whatIsDerivedIsDerivedAgain()
    {
        Database made(FileAccess(m_made), OpenMode::ReadWrite);
        fillEveryTable(made);
        const QSet<CheckKind> kinds{CheckKind::Phase, CheckKind::GlobalSince, CheckKind::Due,
            CheckKind::SeveralCurrent, CheckKind::ForeignKey};
        const auto told = [&](const char* sql) {
            return newFindings(made, QLatin1String(sql), kinds).join(u'\n');
        };
        QCOMPARE(told("UPDATE accompaniment SET phase = 'closed' WHERE id = 1"),
            QStringLiteral("accompaniment closed → actions"));
        QCOMPARE(told("UPDATE accompaniment SET global_since = '2026-03-09' WHERE id = 1"),
            QStringLiteral("accompaniment 2026-03-09 → 2026-03-10"));
        // A contract of six months ends a day before the review.
        QCOMPARE(told("UPDATE accompaniment SET due_on = '2026-09-10' WHERE id = 1"),
            QStringLiteral("accompaniment contract_term 2026-09-10 → contract_term 2026-09-09"));
        QCOMPARE(told("UPDATE accompaniment SET due_kind = 'review' WHERE id = 1"),
            QStringLiteral("accompaniment review 2026-09-09 → contract_term 2026-09-09"));
        QCOMPARE(told("UPDATE admission SET due_on = '2026-03-09'"),
            QStringLiteral("admission  2026-03-09 →  "));
        // Two at once, and not three: the index that forbids it is gone.
        QCOMPARE(told("DROP INDEX accompaniment_one_current; INSERT INTO accompaniment (person_id,"
                      " opened_on, phase, due_kind, due_on) VALUES (1, '2026-03-01', 'intake',"
                      " 'hand_contract', '2026-03-16')"),
            QStringLiteral("person 2"));
    }
};

QTEST_GUILESS_MAIN(TestCheckRows)
#include "test_check_rows.moc"
