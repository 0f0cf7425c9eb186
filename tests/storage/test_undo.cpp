#include "core/field/custom_field.h"
#include "core/history/history.h"
#include "core/household/household.h"
#include "core/note/note.h"
#include "core/recovery/recovery.h"
#include "core/stay/admission.h"
#include "core/stay/stay.h"
#include "core/storage/description.h"
#include "core/storage/sql.h"
#include "tests/storage/undo_case.h"
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace jalons;
using namespace jalons::testing;

namespace {

/// What somebody may paste, and what our own storage writes for itself.
QStringList nastyTexts()
{
    return {QStringLiteral("blob:"), QStringLiteral("blob:QUJD"), QStringLiteral("["),
        QStringLiteral("[\"a\",\"b\"]"), QStringLiteral("{\"a\":null}"), QStringLiteral("null"),
        QStringLiteral("007"), QStringLiteral("1e3"), QStringLiteral("  des espaces  "),
        QStringLiteral("\t\r\n"), QStringLiteral("'; DROP TABLE person; --"),
        QStringLiteral("e\u0301 \u202E abc \u2028"), QStringLiteral("👩‍👩‍👧 𐍈"),
        QStringLiteral("\\u0000 \" \\"), QStringLiteral("a") + QChar(0) + u'b',
        QStringLiteral("a") + QChar(0xd800) + u'b', QChar(0xfeff) + QStringLiteral("marque"),
        QChar(0xfffe) + QStringLiteral("à l’envers") + QChar(0xffff)};
}

struct Table
{
    QString name;
    QStringList texts; ///< columns where people's words may stand
};

/// Every table with its columns of free text, read from the schema.
std::vector<Table> tablesOf(const Reader& reader)
{
    static const QSet<QString> ours{QStringLiteral("journal"), QStringLiteral("operation"),
        QStringLiteral("desk"), QStringLiteral("draft"), QStringLiteral("lineage"),
        QStringLiteral("used_number"), QStringLiteral("content")};
    const auto isCode = [](const QString& table, const QString& column) {
        static const QSet<ColumnKind> words{ColumnKind::Text, ColumnKind::LongText,
            ColumnKind::Phones, ColumnKind::Mail, ColumnKind::PartialDate, ColumnKind::Code};
        const ColumnInfo* described = describedColumn(table, column);
        const bool isOfOurs = table == u"situation" || table == u"custom_field";
        return !described || !words.contains(described->kind.kind)
            || (isOfOurs && described->kind.kind == ColumnKind::Code)
            || (table == u"term" && (column == u"list" || column == u"code"));
    };
    std::vector<Table> found;
    for (Rows rows = Sql(reader).select(QStringLiteral(
             "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE"
             " t.type = 'table' AND t.sql LIKE '%STRICT' AND c.type = 'TEXT' ORDER BY t.name"));
         rows.next();) {
        QString table;
        QString column;
        Row row = rows.row();
        row >> table >> column;
        if (ours.contains(table) || isCode(table, column) || isDerived(table, column))
            continue;
        if (found.empty() || found.back().name != table)
            found.push_back({table, {}});
        found.back().texts.append(column);
    }
    return found;
}

/// A row of the table that may be changed: one is made where there is none.
qint64 rowOf(StructureFile& file, const QString& table)
{
    const auto there = file.query([&](const Reader& r) {
        return Sql(r)
            .value(QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY id LIMIT 1")
                       .arg(table,
                           table == u"contract" ? QStringLiteral("signed_on IS NULL")
                               : QStringList{QStringLiteral("article"), QStringLiteral("objective"),
                                     QStringLiteral("commitment"), QStringLiteral("signature")}
                                     .contains(table)
                               ? QStringLiteral("contract_id IN (SELECT id FROM contract WHERE"
                                                " signed_on IS NULL)")
                               : QStringLiteral("1")))
            .toLongLong();
    });
    if (*there != 0)
        return *there;
    const auto parents = file.query([&](const Reader& r) {
        return Sql(r).all(
            QStringLiteral("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?)"),
            [](Row row) {
                QString parent;
                row >> parent;
                return parent;
            },
            table);
    });
    for (const QString& parent : *parents)
        if (parent != table && parent != u"content")
            rowOf(file, parent);
    qint64 made = 0;
    const auto done = file.perform(Operation::ImportPeople, [&](Work& work) {
        Fields fields;
        int number = 0;
        for (Rows rows = Sql(work).select(
                 QStringLiteral("SELECT c.name, c.type, f.\"table\" FROM pragma_table_info(?) c"
                                " LEFT JOIN pragma_foreign_key_list(?) f ON f.\"from\" = c.name"
                                " WHERE c.pk = 0 AND c.\"notnull\" AND c.dflt_value IS NULL"),
                 table, table);
             rows.next();) {
            QString name;
            QString type;
            QString parent;
            Row row = rows.row();
            row >> name >> type >> parent;
            if (!parent.isEmpty())
                fields.emplace_back(name,
                    Sql(work).value(
                        QStringLiteral("SELECT %1(id) FROM %2 WHERE %3")
                            .arg(number++ == 0 ? QStringLiteral("min") : QStringLiteral("max"),
                                parent,
                                parent == u"contract" ? QStringLiteral("signed_on IS NULL")
                                                      : QStringLiteral("1"))));
            else if (type == u"TEXT")
                fields.emplace_back(name,
                    name.endsWith(u"_on") || name.endsWith(u"_date") || name == u"day"
                        ? QVariant(QStringLiteral("2026-01-01"))
                        : QVariant(QStringLiteral("x")));
            else
                fields.emplace_back(name, QVariant(++number));
        }
        made = work.save(table.toLatin1().constData(), 0, fields);
    });
    if (!done)
        qWarning("%s: %s", qPrintable(table), qPrintable(done.error().detail));
    return made;
}

QJsonObject imageOf(const StructureFile& file, const QString& table, qint64 id)
{
    return *file.query([&](const Reader& r) {
        return QJsonDocument::fromJson(
            Sql(r)
                .value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                           .arg(Sql(r).database().rowAsJson(table), table),
                    id)
                .toString()
                .toUtf8())
            .object();
    });
}

} // namespace

/// An undo puts back what was there to the letter.
class TestUndo : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void everyTextOfEveryTableComesBack()
    {
        auto file = newFile();
        for (const Step& step : journey())
            QVERIFY(file->perform(step.operation, step.edit));
        perform(*file, Operation::PrepareAmendment, [](Work& work) { // a contract that may change
            return contracts::amend(work,
                {Sql(work).value(QStringLiteral("SELECT max(id) FROM contract")).toLongLong()},
                work.today());
        });
        perform(*file, Operation::CreatePerson, [](Work& work) {
            Person other;
            other.birthName = QStringLiteral("Autre");
            households::create(work);
            work.save(
                "annulment", 0, {{"explanation", QStringLiteral("sans date\u00a0: pas scellée")}});
            CustomField field;
            field.label = QStringLiteral("Surnom");
            customFields::saveValues(work, FieldOwner::Person,
                Sql(work).value(QStringLiteral("SELECT min(id) FROM person")).toLongLong(),
                {{customFields::save(work, field), QStringLiteral("Momo")}});
            return people::save(work, other);
        });
        const auto tables = file->query([](const Reader& r) { return tablesOf(r); });
        QVERIFY(tables->size() > 25);
        int columns = 0;
        for (const Table& table : *tables) {
            const qint64 id = rowOf(*file, table.name);
            QVERIFY2(id != 0, qPrintable(table.name));
            columns += int(table.texts.size());
            for (const QString& text : nastyTexts()) {
                const QString kept = storable(text);
                const QJsonObject before = imageOf(*file, table.name, id);
                const auto done = file->perform(Operation::UpdatePerson, [&](Work& work) {
                    Fields fields;
                    for (const QString& column : table.texts)
                        fields.emplace_back(column, stored(text));
                    work.save(table.name.toLatin1().constData(), id, fields);
                });
                const QByteArray named = (table.name + u' ' + text).toUtf8();
                const char* where = named.constData();
                QVERIFY2(done, said(where, done));
                const auto holds = [&](const QString& wanted) {
                    const QJsonObject now = imageOf(*file, table.name, id);
                    for (const QString& column : table.texts)
                        if (now.value(column).toString() != wanted)
                            return false;
                    return true;
                };
                QVERIFY2(holds(kept), where);
                const auto undone = file->undo();
                QVERIFY2(undone, said(where, undone));
                QCOMPARE(imageOf(*file, table.name, id), before);
                QVERIFY2(file->redo(), where);
                QVERIFY2(holds(kept), where);
                for (const QString& column : table.texts) {
                    const auto last = file->query([&](const Reader& r) {
                        return history::last(r, {table.name, id}, column);
                    });
                    if (*last && !(*last)->changes.empty() && !isDerived(table.name, column))
                        QCOMPARE((*last)->changes.front().after.toString(), kept);
                }
            }
        }
        QVERIFY(columns > 100);
    }

    void bytesAreToldByTheirColumn()
    {
        auto file = newFile();
        const QByteArray logo = QByteArray("\x89PNG\0blob:", 10);
        const auto give = [&](const QString& name, const QByteArray& bytes) {
            return file->perform(Operation::UpdateStructure, [&](Work& work) {
                work.save("structure", 1, {{"name", name}, {"logo", bytes}});
            });
        };
        QVERIFY(give(QStringLiteral("blob:QUJD"), logo));
        QVERIFY(give(QStringLiteral("Autre"), {}));
        QVERIFY(file->undo());
        const auto now
            = [&] { return *file->query([](const Reader& r) { return structures::load(r); }); };
        QCOMPARE(now().name, QStringLiteral("blob:QUJD"));
        QCOMPARE(now().logo, logo);
        QVERIFY(file->redo());
        QVERIFY(now().logo.isEmpty());
    }

    /// As an older version wrote it, and read from the journal of a damaged file.
    void whatTheJournalKeepsIsRecovered()
    {
        const QString path = freshIn(m_folder, "recovered.jalons");
        qint64 id = 0;
        {
            auto file = opened(path);
            id = openCase(*file).person.value;
            QVERIFY(file->perform(Operation::UpdatePerson, [&](Work& work) {
                work.save("person", id,
                    {{"note", QStringLiteral("blob:QUJD")}, {"address", QStringLiteral("[")}});
            }));
        }
        {
            Database database(FileAccess(path), OpenMode::ReadWrite);
            database.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
            database.exec(QStringLiteral("DELETE FROM person WHERE id = ?"), {id});
        }
        const QString saved = m_folder.filePath(QStringLiteral("saved.jalons"));
        QVERIFY(recover(FileAccess(path), FileAccess(saved), clockOn(today)));
        const auto file = opened(saved);
        const Person person = *file->query([&](const Reader& r) { return people::load(r, {id}); });
        QCOMPARE(person.note, QStringLiteral("blob:QUJD"));
        QCOMPARE(person.address, QStringLiteral("["));
    }

    /// Both ways of meeting another desk's removal, and what stands beside what is put back.
    void whatAnotherDeskDidStays()
    {
        const QString path = freshIn(m_folder, "stays.jalons");
        auto here = opened(path);
        auto there = opened(path);
        const Case c = openCase(*here, today.addDays(-40));
        const NoteId note = write(*here, c.person, QStringLiteral("un"));
        const auto remove = [&](StructureFile& desk, NoteId id) {
            return desk.perform(
                Operation::RemoveNote, [&](Work& work) { notes::remove(work, id); });
        };
        // Changed here, removed there: it is not brought back.
        QVERIFY(here->perform(Operation::WriteNote, [&](Work& work) {
            work.save("note", note.value, {{"text", QStringLiteral("deux")}});
        }));
        QVERIFY(remove(*there, note));
        QString before = everythingIn(*here, true);
        auto refused = here->undo();
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().clashes.first().table, QStringLiteral("note"));
        QCOMPARE(refused.error().clashes.first().row, note.value);
        QCOMPARE(everythingIn(*here, true), before);
        QVERIFY(imageOf(*here, QStringLiteral("note"), note.value).isEmpty());
        QVERIFY(there->undo());
        QVERIFY(here->undo()); // there again, as it was left
        QCOMPARE(
            imageOf(*here, QStringLiteral("note"), note.value)[QStringLiteral("text")].toString(),
            QStringLiteral("un"));
        // Made here, removed there: there is nothing of it to take back, which is said.
        const NoteId second = write(*here, c.person, QStringLiteral("trois"));
        QVERIFY(remove(*there, second));
        QCOMPARE(here->undo().error().kind, ErrorKind::Conflict);
        here->passOverUndo();
        // Another field of the same row: both stay theirs.
        const auto set = [&](StructureFile& desk, const char* column, const char* text) {
            return desk.perform(Operation::UpdatePerson, [&](Work& work) {
                work.save("person", c.person.value, {{column, QString::fromLatin1(text)}});
            });
        };
        const auto person = [&](const char* column) {
            return imageOf(*here, QStringLiteral("person"), c.person.value)[QLatin1String(column)]
                .toString();
        };
        QVERIFY(set(*here, "phone", "0611223344"));
        QVERIFY(set(*there, "mail", "a@exemple.fr"));
        QVERIFY(here->undo());
        QCOMPARE(person("phone"), QString());
        QCOMPARE(person("mail"), QStringLiteral("a@exemple.fr"));
        // The same field: theirs stays, and is told.
        QVERIFY(set(*here, "phone", "0611223344"));
        QVERIFY(set(*there, "phone", "0622334455"));
        before = everythingIn(*here, true);
        refused = here->undo();
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().clashes.first().column, QStringLiteral("phone"));
        QCOMPARE(refused.error().clashes.first().theirs, QVariant(QStringLiteral("0622334455")));
        QCOMPARE(everythingIn(*here, true), before);
        here->passOverUndo();
        // The same nights elsewhere, since the stay was taken away.
        LodgingId room;
        testing::perform(*here, Operation::SavePlace, [&](Work& work) {
            Lodging lodging;
            lodging.label = QStringLiteral("Chambre 12");
            lodging.capacity = 3;
            return room = lodgings::save(work, lodging);
        });
        const auto arrive = [&](StructureFile& desk, QDate on) {
            return testing::perform(desk, Operation::Arrive, [&](Work& work) {
                return admissions::arrive(work, {{c.person}, room, on, {}, false, {}});
            });
        };
        const AdmissionId first = arrive(*here, today.addDays(-12));
        QVERIFY(here->perform(Operation::RemoveStay,
            [&](Work& work) { stays::remove(work, stays::ofAdmission(work, first).front().id); }));
        arrive(*there, today.addDays(-5));
        before = everythingIn(*here, true);
        QCOMPARE(whyNot(here->undo()), ProblemKind::StayOverlaps);
        QCOMPARE(everythingIn(*here, true), before);
    }

    /// An objective outlives the need it answers: it lets go of it when the need goes, and only
    /// then; the journal tells so.
    void whatLivesOnLetsGoOfWhatGoes()
    {
        const QString path = freshIn(m_folder, "answered.jalons");
        auto file = opened(path);
        Case c = openCase(*file, today.addDays(-40));
        diagnose(*file, c, today.addDays(-30));
        makeContract(*file, c, today.addDays(-3));
        const qint64 entry = *file->query([](const Reader& r) {
            return Sql(r).value(QStringLiteral("SELECT min(entry_id) FROM finding")).toLongLong();
        });
        qint64 need = 0;
        QVERIFY(file->perform(Operation::UpdateDiagnostic, [&](Work& work) {
            need = work.save("finding", 0,
                {{"entry_id", entry}, {"kind", QStringLiteral("need")},
                    {"text", QStringLiteral("lire le courrier")}, {"position", 7}});
        }));
        QVERIFY(file->perform(Operation::UpdateDiagnostic, [&](Work& work) {
            work.save("finding", need, {{"text", QStringLiteral("lire tout le courrier")}});
        }));
        const auto answered = [&] {
            return *file->query([&](const Reader& r) {
                return Sql(r).value(
                    QStringLiteral("SELECT need_id FROM objective WHERE id = ?"), c.objective);
            });
        };
        QVERIFY(opened(path)->perform(Operation::UpdateObjective, [&](Work& work) {
            work.save("objective", c.objective.value, {{"need_id", need}});
        }));
        QCOMPARE(answered().toLongLong(), need);
        QVERIFY(file->undo()); // the words
        QCOMPARE(answered().toLongLong(), need);
        QVERIFY(file->undo()); // the need itself
        QVERIFY(answered().isNull());
        const auto last = file->query([&](const Reader& r) {
            return history::last(
                r, {QStringLiteral("objective"), c.objective.value}, QStringLiteral("need_id"));
        });
        QVERIFY(*last && !(*last)->changes.empty());
        QCOMPARE((*last)->changes.front().before.toLongLong(), need);
        QVERIFY((*last)->changes.front().after.isNull());
    }

    /// What was undone can be done again until something else is written.
    void anEditForgetsWhatCouldBeDoneAgain()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        write(*file, c.person, QStringLiteral("zq un"));
        write(*file, c.person, QStringLiteral("zq deux"));
        QVERIFY(file->undo());
        QCOMPARE(file->redoable(), std::optional(Operation::WriteNote));
        write(*file, c.person, QStringLiteral("zq trois"));
        QVERIFY(!file->redoable());
        const QString before = everythingIn(*file, true);
        QCOMPARE(file->redo().error().kind, ErrorKind::NothingToUndo);
        QCOMPARE(everythingIn(*file, true), before);
        QVERIFY(before.contains(u"zq trois") && !before.contains(u"zq deux"));
    }

    /// One operation that writes a row several times, and dates that are one day.
    void theFirstStateOfARowIsPutBack()
    {
        auto file = newFile();
        const Case c = openCase(*file, today.addDays(-8));
        const NoteId note = write(*file, c.person, QStringLiteral("un"));
        const QString before = everythingIn(*file, true);
        QVERIFY(file->perform(Operation::WriteNote, [&](Work& work) {
            for (const char* text : {"deux", "trois", "quatre"})
                work.save("note", note.value, {{"text", QString::fromLatin1(text)}});
            work.save("person", c.person.value, {{"phone", QStringLiteral("0611223344")}});
            notes::remove(work, note);
        }));
        QVERIFY(file->undo());
        QCOMPARE(everythingIn(*file, true), before);
        const auto close = [&](const char* reason) {
            return file->perform(Operation::UpdateAccompaniment, [&](Work& work) {
                Accompaniment a = accompaniments::load(work, c.accompaniment);
                a.closedOn = a.openedOn;
                a.exitReason = QLatin1String(reason);
                accompaniments::save(work, a);
            });
        };
        const auto reasons = file->query([](const Reader& r) {
            return Sql(r)
                .value(QStringLiteral("SELECT group_concat(code) FROM term"
                                      " WHERE list = 'exit_reason'"))
                .toString()
                .split(u',');
        });
        QVERIFY(close(reasons->value(0).toLatin1().constData()));
        const QString closed = everythingIn(*file, true);
        QVERIFY(close(reasons->value(1).toLatin1().constData()));
        const auto undone = file->undo();
        QVERIFY2(undone, said("closed on the day it was opened", undone));
        QCOMPARE(everythingIn(*file, true), closed);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "test_undo.moc"
