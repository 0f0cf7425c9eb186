#include "core/storage/sql.h"
#include "tests/core/search_case.h"

using namespace jalons;
using namespace jalons::testing;

/// Notes, journals and partners by their words.
class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void notesAreFoundByTheirWordsNewestFirst()
    {
        auto file = newFile();
        const PersonId person = add(*file, "Diarra", "Amadou");
        const qint64 first = write(*file, person,
            QString::fromUtf8("Appelle la CAF.\nSœur à l’hôpital, il s’inquiète du courrier."))
                                 .value;
        const qint64 second = write(*file, person,
            QStringLiteral("x ").repeated(24'900) + QString::fromUtf8("Œuvre le courrier"),
            today.addDays(-3))
                                  .value;
        const auto found = [&](const char* typed) {
            QList<qint64> ids;
            const auto hits = file->query(
                [&](const Reader& r) { return search::notes(r, QString::fromUtf8(typed)); });
            for (const auto& hit : *hits)
                ids.append(hit.id.value);
            return ids;
        };
        QCOMPARE(found("courr"), (QList<qint64>{second, first}));
        for (const char* typed : {"soeur", "SŒUR hopit", "hôpital", "inquiete", "caf appelle"})
            QVERIFY2(found(typed) == QList<qint64>{first}, typed);
        QCOMPARE(found("oeuvre"), QList<qint64>{second});
        QVERIFY(found("co").isEmpty());
        QVERIFY(found("courrier absent").isEmpty());

        // In step after a correction, an undo, a removal.
        perform(*file, Operation::WriteNote, [&](Work& w) {
            Note n = notes::load(w, {first});
            n.text = QStringLiteral("Rendez-vous manqué");
            return notes::save(w, n);
        });
        QVERIFY(found("soeur").isEmpty());
        QCOMPARE(found("manque"), QList<qint64>{first});
        QVERIFY(file->undo());
        QCOMPARE(found("soeur"), QList<qint64>{first});
        QVERIFY(found("manque").isEmpty());
        perform(
            *file, Operation::RemoveNote, [&](Work& w) { return notes::remove(w, {first}), 0; });
        QVERIFY(found("soeur").isEmpty());
        QVERIFY(file->undo());
        QCOMPARE(found("soeur"), QList<qint64>{first});
        QVERIFY(file->redo());
        QVERIFY(found("soeur").isEmpty());
        QCOMPARE(*file->query([](const Reader& r) {
            Sql(r).database().exec(QStringLiteral(
                "INSERT INTO note_search (note_search, rank) VALUES ('integrity-check', 1)"));
            Sql(r).database().exec(QStringLiteral(
                "INSERT INTO person_search (person_search, rank) VALUES ('integrity-check', 1)"));
            return true;
        }),
            true);
    }

    void aJournalIsReadNewestFirstByEachOfTheHousehold()
    {
        auto file = newFile();
        const PersonId mother = add(*file, "Sow", "Awa");
        const PersonId child = add(*file, "Sow", "Ali");
        QList<qint64> written;
        for (int i = 0; i < 25; ++i)
            written.prepend(
                write(*file, mother, QStringLiteral("note %1").arg(i), today.addDays(i / 3 - 30))
                    .value);
        const auto journal = [&](PersonId person) {
            QList<qint64> all;
            for (;;) {
                const auto page = *file->query([&](const Reader& r) {
                    return notes::page(r, person, all.isEmpty() ? 0 : all.last(), 7);
                });
                if (page.isEmpty())
                    return all;
                all += page;
            }
        };
        QCOMPARE(journal(mother), written);
        QVERIFY(journal(child).isEmpty());
        perform(*file, Operation::WriteNote, [&](Work& w) {
            Note n = notes::load(w, {written.last()});
            const Note shown = n;
            n.others = {child};
            n.day = today;
            return notes::save(w, n, &shown);
        });
        QCOMPARE(journal(child), QList<qint64>{written.last()});
        QCOMPARE(journal(mother).first(), written.last());
        const NoteRow row
            = *file->query([&](const Reader& r) { return notes::row(r, {written.last()}); });
        QCOMPARE(row.person, QStringLiteral("Awa Sow"));
        QCOMPARE(row.others, QStringList{QStringLiteral("Ali Sow")});
        QVERIFY(file->undo());
        QVERIFY(journal(child).isEmpty());
        QCOMPARE(journal(mother), written);

        Note bad;
        bad.person = mother;
        bad.text = QStringLiteral(" \n");
        bad.day = today.addDays(1);
        QCOMPARE(refusal(*file, [&](Work& w) { notes::save(w, bad); }),
            (QList{ProblemKind::Required, ProblemKind::DateInFuture}));
    }

    void partnersAreFoundByAnyOfTheirFields()
    {
        auto file = newFile();
        const auto save = [&](const char* name, const char* contact, const char* sector) {
            return perform(*file, Operation::SavePartner, [&](Work& w) {
                Partner p;
                p.name = QString::fromUtf8(name);
                p.contact = QString::fromUtf8(contact);
                p.sector = QString::fromUtf8(sector);
                p.phone = QStringLiteral("01 99 00 11 22");
                return partners::save(w, p);
            });
        };
        const qint64 health = save("Équipe mobile santé", "M. Œil", "health").value;
        save("Mission locale", "Mme Petit", "employment");
        const auto found = [&](const char* typed) {
            QList<qint64> ids;
            const auto hits = file->query(
                [&](const Reader& r) { return search::partners(r, QString::fromUtf8(typed)); });
            for (const auto& hit : *hits)
                ids.append(hit.id.value);
            return ids;
        };
        QCOMPARE(found("sante equi"), QList<qint64>{health});
        QCOMPARE(found("oeil"), QList<qint64>{health});
        QCOMPARE(found("m").size(), 2);
        QCOMPARE(found("01 99").size(), 2);
        QCOMPARE(refusal(*file, [](Work& w) { partners::save(w, Partner{}); }),
            QList{ProblemKind::Required});
    }

    void aNoteIsShownUnderTheNameThatIsUsed()
    {
        auto file = newFile();
        const PersonId person = add(*file, QStringLiteral("Diarra"), QStringLiteral("Aïcha"));
        write(*file, person, QStringLiteral("a rapporté son trousseau"));
        const auto name = [&] {
            return file
                ->query(
                    [](const Reader& r) { return search::notes(r, QStringLiteral("trousseau")); })
                ->front()
                .name;
        };
        QCOMPARE(name(), QStringLiteral("Aïcha Diarra"));
        perform(*file, Operation::UpdatePerson, [&](Work& work) {
            Person p = people::load(work, person);
            p.usedName = QStringLiteral("Éluard");
            return people::save(work, p);
        });
        QCOMPARE(name(), QStringLiteral("Aïcha Éluard"));
    }
};

QTEST_GUILESS_MAIN(TestTextSearch)
#include "test_text_search.moc"
