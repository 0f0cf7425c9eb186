#include "core/search/people_list.h"
#include "core/storage/sql.h"
#include "tests/core/search_case.h"
#include "tests/core/transliteration.h"

using namespace jalons;
using namespace jalons::testing;

/// Finding anyone at once: misspellings, numbers; the indexes stay in step.
class TestSearch : public QObject
{
    Q_OBJECT

    static QList<qint64> listed(const StructureFile& file, const QString& typed)
    {
        PersonFilter filter;
        filter.search = typed;
        return *file.query([&](const Reader& r) {
            const QList<qint64> ids = people::page(r, filter, 0, 10);
            return people::count(r, filter, 100) == ids.size() ? ids : QList<qint64>{-1};
        });
    }
    /// The indexes hold what the rows say, under the forms of today.
    static bool agrees(const StructureFile& file)
    {
        const auto checked = file.query([](const Reader& r) {
            for (const char* index : {"person_search", "note_search"})
                Sql(r).database().exec(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES"
                                                      " ('integrity-check', 1)")
                                           .arg(QLatin1String(index)));
            return true;
        });
        return checked && *checked;
    }
    /// So many people of the demonstration's families, all born on @p day if it is known.
    static void crowd(StructureFile& file, int people, const PartialDate& day = {})
    {
        static int group = 0;
        QVERIFY(file.fill([&](Work& work) {
            for (int made = 0; made < people; ++group) {
                demo::Random random(1, quint64(group));
                for (demo::Group::Member& member : demo::makeGroup(group, random, today).members) {
                    if (day.isKnown())
                        member.person.birthDate = day;
                    people::save(work, member.person);
                    ++made;
                }
            }
        }));
    }

private slots:
    void findsNamesHoweverTheyAreTyped()
    {
        auto file = newFile();
        const qint64 zoe
            = add(*file, "Lœuvre-Éluard", "Zoé", "06 12 34 56 78 / +33 1 99 00 11 22").value;
        const qint64 benali = add(*file, "Benali", "Samia").value;
        const qint64 elamrani = add(*file, "El Amrani", "Jean-Luc").value;
        const qint64 philippe = add(*file, "Ouattara", "Philippe").value;
        for (const char* typed :
            {"loeuvre", "LŒUVRE", "eluard zo", "zoe lo", "zoé léuvre", "leuvre", "l’œuvre eluard",
                "zoe eluxa", "06 12 34", "0612345678", "0199001122", "+33 1 99 00"})
            QVERIFY2(find(*file, QString::fromUtf8(typed)).value(0) == zoe, typed);
        QCOMPARE(find(*file, "ben ali").value(0), benali);
        QCOMPARE(find(*file, "elamrani jean luc").value(0), elamrani);
        QCOMPARE(find(*file, "jeanluc").value(0), elamrani);
        QCOMPARE(find(*file, "filipe watara").value(0), philippe);
        QCOMPARE(find(*file, QString::number(benali)).value(0), benali);
        for (const char* odd : {"", "   ", "\"", "*", "AND", "(", "a OR b", "--", "NEAR(",
                 "zz'; DROP", "👍", "ሰላም", "%", "123456789012345678901234567890"})
            QVERIFY2(find(*file, QString::fromUtf8(odd)).size() <= 1, odd);
    }

    void aNumberBeginsAsItWasTyped()
    {
        auto file = newFile();
        const qint64 begins = add(*file, "Keita", "Awa", "01 22 33 44 55 / 06 39 98 00 01").value;
        const qint64 within = add(*file, "Diallo", "Issa", "06 39 06 39 98").value;
        QCOMPARE(find(*file, "06 39 9"), QList<qint64>{begins});
        QCOMPARE(find(*file, "06 39 0"), QList<qint64>{within});
        QCOMPARE(find(*file, "06 39"), (QList<qint64>{within, begins}));
        QVERIFY(find(*file, "39 98").isEmpty());
    }

    /// Somebody who has come and gone for years is one line, and takes the place of nobody.
    void manyCoursesAreOnePerson()
    {
        auto file = newFile();
        const qint64 other = add(*file, "Morel", "Hugo").value;
        const PersonId often = add(*file, "Petit", "Hugo");
        perform(*file, Operation::OpenAccompaniment, [&](Work& work) {
            Accompaniment current;
            current.person = often;
            current.openedOn = today;
            accompaniments::save(work, current);
            for (int i = 1; i <= 160; ++i) {
                Accompaniment past;
                past.person = often;
                past.openedOn = today.addDays(-10 * i);
                past.closedOn = past.openedOn.addDays(5);
                past.exitReason = QStringLiteral("other");
                accompaniments::save(work, past);
            }
            return 0;
        });
        QCOMPARE(find(*file, "hugo"), (QList<qint64>{often.value, other}));
        const auto hits
            = file->query([](const Reader& r) { return search::people(r, "hugo petit", 8); });
        QCOMPARE(hits->size(), std::size_t(1));
        QCOMPARE(hits->front().phase, QStringLiteral("intake"));
    }

    void theNearestComesFirstAndThenWhoIsAccompanied()
    {
        auto file = newFile();
        const qint64 martine = add(*file, "Martineau").value;
        const qint64 martin = add(*file, "Martin", "Paul").value;
        const qint64 current = add(*file, "Martin", "Zoé").value;
        perform(*file, Operation::OpenAccompaniment, [&](Work& w) {
            Accompaniment a;
            a.person = {current};
            a.openedOn = today;
            return accompaniments::save(w, a);
        });
        QCOMPARE(find(*file, "martin"), (QList<qint64>{current, martin, martine}));
    }

    void misspelledNamesAreFoundInTheFirstFive()
    {
        auto file = newFile();
        crowd(*file, rounds(10'000));
        const auto measured = file->query([](const Reader& r) {
            return misspelling::measure(
                r, 200, [&](const QString& typed) { return search::people(r, typed, 5); });
        });
        QVERIFY(measured);
        misspelling::Rate all;
        for (const misspelling::Measure& m : *measured) {
            qInfo("%-14s %5.1f %% of %d full names, %5.1f %% of %d last names", qPrintable(m.kind),
                m.fullNames.percent(), m.fullNames.tried, m.lastNames.percent(), m.lastNames.tried);
            QVERIFY2(m.fullNames.percent() >= 95 && m.lastNames.percent() >= 95,
                qPrintable(
                    m.kind + QStringLiteral(" missed: ") + m.missed.join(QStringLiteral(", "))));
            for (const misspelling::Rate& rate : {m.fullNames, m.lastNames}) {
                all.tried += rate.tried;
                all.found += rate.found;
            }
        }
        QVERIFY(all.percent() >= 97);
    }

    /// Written on one paper, asked as another writes it, among thousands of other people.
    void namesAreFoundInAnyTransliteration()
    {
        auto file = newFile();
        crowd(*file, rounds(4'000));
        int tried = 0;
        QStringList missed;
        for (const QStringList& spellings : transliteration::names()) {
            const qint64 person = add(*file, spellings.first(), QStringLiteral("Zzyx")).value;
            for (const QString& typed : spellings.mid(1)) {
                ++tried;
                if (!find(*file, typed + QStringLiteral(" zzyx"), 5).contains(person))
                    missed.append(spellings.first() + u'/' + typed);
            }
        }
        QVERIFY(tried >= 150);
        QVERIFY2(missed.size() * 100 <= 3 * tried, qPrintable(missed.join(u' ')));
        QVERIFY(find(*file, QStringLiteral("mehmet zzyx")).size() < 8); // and not everybody
    }

    void aBirthDateIsFoundInAnyFormAloneOrBesideNames()
    {
        auto file = newFile();
        const auto born = [&](const char* last, const char* first, const PartialDate& date) {
            return add(*file, QString::fromUtf8(last), QString::fromUtf8(first), {}, date).value;
        };
        const qint64 awa = born("Keita", "Awa", PartialDate::of(1985, 3, 12));
        const qint64 month = born("Diop", "Issa", PartialDate::of(1985, 3));
        const qint64 year = born("Traoré", "Lamine", PartialDate::of(1985));
        const qint64 other = born("Keita", "Moussa", PartialDate::of(1985, 12, 3));
        born("Mars", "Lise", PartialDate::of(1958, 3, 21));
        for (const char* typed : {"12/03/1985", "12/3/85", "12.03.1985", "12-03-85", "12 03 1985",
                 "12031985", "120385", "1985-03-12", "12 mars 1985", "12 mars 85"})
            QCOMPARE(find(*file, QString::fromUtf8(typed)).value(0), awa);
        QCOMPARE(find(*file, "12/03/1985"), (QList<qint64>{awa, month, year}));
        QCOMPARE(find(*file, "mars 1985"), (QList<qint64>{awa, month, year}));
        QCOMPARE(find(*file, "1985"), (QList<qint64>{awa, other, month, year}));
        QCOMPARE(find(*file, "keita 1985"), (QList<qint64>{awa, other}));
        QCOMPARE(find(*file, "12/03/1985 keyta"), QList<qint64>{awa});
        QCOMPARE(find(*file, "moussa 3/12/85"), QList<qint64>{other});
        QVERIFY(find(*file, "13/03/1985 keita").contains(awa)); // said, though born another day
        QCOMPARE(find(*file, "mars").size(), 1); // a name
        QVERIFY(find(*file, "13/03/1986").isEmpty());
        QVERIFY(find(*file, "hier").isEmpty());
    }

    void wordsThatNameNobodyAndNamesCutOtherwise()
    {
        auto file = newFile();
        const qint64 samia = add(*file, "Benali-Martin", "Samia Rose").value;
        const qint64 kader = add(*file, "Abdelkader", "Nour").value;
        const qint64 apart = add(*file, "Abd El Kader", "Rim").value;
        const qint64 amrani = add(*file, "El Amrani", "Jean-Luc").value;
        const qint64 cruz = add(*file, "De la Cruz", "Ana").value;
        for (const char* typed : {"Mme Benali", "M Benali", "martin née benali",
                 "Benali épouse Martin", "Benali ep. Martin samia", "samia rose marie benali",
                 "Mme Samia Benali épouse Martin"})
            QCOMPARE(find(*file, QString::fromUtf8(typed)), QList<qint64>{samia});
        QVERIFY(find(*file, "abd el kader nour").contains(kader));
        QVERIFY(find(*file, "abdelkader rim").contains(apart));
        QCOMPARE(find(*file, "al amrani"), QList<qint64>{amrani});
        QCOMPARE(find(*file, "delacruz"), QList<qint64>{cruz});
        QCOMPARE(find(*file, "madame"), QList<qint64>());
    }

    void aNameInAnotherScriptIsFoundByBothAndSortedByTheLatinOne()
    {
        auto file = newFile();
        const qint64 zoe = add(*file, "Zola", "Zoé").value;
        const auto layla = perform(*file, Operation::CreatePerson, [](Work& w) {
            Person p;
            p.birthName = QStringLiteral("الحدّاد");
            p.firstNames = QStringLiteral("ليلى");
            p.latinName = QStringLiteral("HADDAD Layla");
            return people::save(w, p);
        });
        const qint64 abel = add(*file, "Abel", "Jo").value;
        for (const char* typed : {"haddad", "layla", "leila hadad", "الحداد", "ليلى"})
            QCOMPARE(find(*file, QString::fromUtf8(typed)), QList<qint64>{layla.value});
        QCOMPARE(listed(*file, {}), (QList<qint64>{abel, layla.value, zoe}));
        QVERIFY(*file->query([&](const Reader& r) { return needsLatin(people::load(r, layla)); }));
        const PersonRow row = *file->query([&](const Reader& r) { return people::row(r, layla); });
        QCOMPARE(row.listName(), QString::fromUtf8("الحدّاد ليلى (HADDAD Layla)"));
        perform(*file, Operation::UpdatePerson, [&](Work& w) {
            Person p = people::load(w, layla);
            p.latinName.clear();
            return people::save(w, p);
        });
        QVERIFY(find(*file, "haddad").isEmpty());
        QVERIFY(file->undo());
        QCOMPARE(find(*file, "haddad"), QList<qint64>{layla.value});
    }

    /// Who opens a file twice is shown the first: the same day and one of the names are enough.
    void whoeverWasBornThatDayWithOneOfTheNamesIsShown()
    {
        auto file = newFile();
        const PartialDate day = PartialDate::of(1990, 1, 1);
        crowd(*file, 400, day);
        const qint64 awa = add(*file, "Okwuosa", "Awa Nwando", {}, day).value;
        add(*file, "Okwuosa", "Moussa", {}, PartialDate::of(1971, 6, 8));
        crowd(*file, 400, day);
        for (const char* typed : {"Nwando Diop", "Okwosa Lise", "Zoé Okwuosa"}) {
            const auto found = *file->query([&](const Reader& r) {
                return search::similar(r, QString::fromUtf8(typed), day, {}, 5);
            });
            QVERIFY2(std::any_of(found.begin(), found.end(),
                         [&](const search::Similar& s) {
                             return s.person.id.value == awa && s.sameBirth;
                         }),
                typed);
        }
    }

    void theIndexFollowsWhateverOneTransactionDoes()
    {
        auto file = newFile();
        const PersonId kept = add(*file, "Diarra", "Amadou", "06 39 98 00 01");
        const PersonId gone = add(*file, "Moreau", "Lise");
        // Renamed twice, removed and put back, added and removed again, added and renamed.
        perform(*file, Operation::UpdatePerson, [&](Work& w) {
            for (const char* name : {"Traoré", "Keïta"})
                w.save("person", kept.value, {{"birth_name", QString::fromUtf8(name)}});
            const QJsonObject image = w.image(QStringLiteral("person"), gone.value);
            w.remove("person", gone.value);
            QJsonObject other = image;
            other.insert(QStringLiteral("birth_name"), QStringLiteral("Morel"));
            w.restore(QStringLiteral("person"), gone.value, other);
            Person p;
            p.birthName = QStringLiteral("Petit");
            w.remove("person", people::save(w, p).value);
            const PersonId last = people::save(w, p);
            p.id = last;
            p.birthName = QStringLiteral("Legrand");
            return people::save(w, p);
        });
        QVERIFY(agrees(*file));
        QCOMPARE(find(*file, "keita"), QList<qint64>{kept.value});
        QCOMPARE(find(*file, "morel"), QList<qint64>{gone.value});
        QCOMPARE(find(*file, "legrand").size(), 1);
        QVERIFY(find(*file, "petit").isEmpty());
        QVERIFY(find(*file, "traore").isEmpty());
        QVERIFY(file->undo());
        QVERIFY(agrees(*file));
        QCOMPARE(find(*file, "diarra"), QList<qint64>{kept.value});
        QVERIFY(file->redo());
        QVERIFY(agrees(*file));
        // What was refused leaves nothing to be written with the next operation.
        QVERIFY(!file->perform(Operation::CreatePerson, [](Work& w) {
            Person p;
            p.birthName = QStringLiteral("Refusé");
            people::save(w, p);
            w.save("person", 999, {{"birth_name", QStringLiteral("Personne")}});
        }));
        add(*file, "Bernard");
        QVERIFY(agrees(*file));
        QVERIFY(find(*file, "refuse").isEmpty());
        // A row written by hand, outside any transaction.
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.jalons"));
        const auto written = StructureFile::create(FileAccess(path), identity(), clockOn(today));
        QVERIFY(written);
        Database database(FileAccess(path), OpenMode::ReadWrite);
        database.exec(QStringLiteral("INSERT INTO person (birth_name, sort_key)"
                                     " VALUES ('Lefort', 'lefort')"));
        QCOMPARE(find(*written.value(), "lefort").size(), 1);
    }

    void theListOfPeopleFindsByNamesAndNumbers()
    {
        auto file = newFile();
        const PersonId amadou
            = add(*file, "Diarra", "Amadou", "06 39 98 00 01 / +33 1 99 00 11 22");
        const PersonId awa = add(*file, "El Diarra", "Awa", "07 00 00 00 01");
        const QList<qint64> both{amadou.value, awa.value};
        for (const char* typed : {"d", "di", "dia", "diar", "DIÂRRA"})
            QCOMPARE(listed(*file, QString::fromUtf8(typed)), both);
        QCOMPARE(listed(*file, "diarra am"), QList<qint64>{amadou.value});
        QCOMPARE(listed(*file, "eldiar"), QList<qint64>{awa.value});
        QCOMPARE(listed(*file, "0"), both);
        for (const char* typed :
            {"06", "0639", "06 39 98", "0199001122", "+33 1 99 00", "diarra 06 39"})
            QCOMPARE(listed(*file, QString::fromUtf8(typed)), QList<qint64>{amadou.value});
        for (const char* typed : {"08", "diarra 08", "'", "diarra\" OR \"a"})
            QVERIFY2(listed(*file, QString::fromUtf8(typed)).isEmpty(), typed);
        // As everywhere: misspelled, with a title, by the birth date.
        for (const char* typed : {"diara amadu", "M. Diarra amadou"})
            QCOMPARE(listed(*file, QString::fromUtf8(typed)), QList<qint64>{amadou.value});
    }

    void theIndexOfAnOlderFileIsMadeAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("older.jalons"));
        QVERIFY(QFile::copy(QStringLiteral(JALONS_TEST_DATA "/schema-16.jalons"), path));
        const auto file = StructureFile::open(FileAccess(path));
        QVERIFY(file);
        QVERIFY(agrees(**file));
    }

    void aRenamedPersonIsFoundUnderTheNewNameOnly()
    {
        auto file = newFile();
        const PersonId person = add(*file, "Diarra", "Amadou");
        const auto rename = [&](const QString& name) {
            perform(*file, Operation::UpdatePerson, [&](Work& w) {
                Person p = people::load(w, person);
                p.birthName = name;
                return people::save(w, p);
            });
        };
        rename(QStringLiteral("Traoré"));
        QVERIFY(find(*file, "diara").isEmpty());
        QCOMPARE(find(*file, "traorré").value(0), person.value);
        QVERIFY(file->undo());
        QCOMPARE(find(*file, "diara").value(0), person.value);
        QVERIFY(find(*file, "traorré").isEmpty());
        QVERIFY(file->redo());
        QCOMPARE(find(*file, "trahore").value(0), person.value);
    }

    void searchesReadTheirIndexAndStop()
    {
        auto file = newFile();
        const auto plan = [&](const QString& sql) {
            return *file->query([&](const Reader& r) {
                QString text;
                for (Rows rows = Sql(r).select(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
                     rows.next();)
                    text += rows.query().value(3).toString() + QLatin1Char('\n');
                return text;
            });
        };
        const QString people = plan(QStringLiteral(
            "SELECT p.id, a.phase FROM person_search s CROSS JOIN person p ON p.id = s.rowid LEFT "
            "JOIN accompaniment a"
            " ON a.person_id = p.id AND a.closed_on IS NULL WHERE person_search MATCH 'a'"
            " ORDER BY s.rowid DESC LIMIT 60"));
        QVERIFY2(people.contains(QLatin1String("VIRTUAL TABLE INDEX"))
                && people.contains(QLatin1String("SEARCH p USING INTEGER PRIMARY KEY"))
                && people.contains(QLatin1String("accompaniment_one_current"))
                && !people.contains(QLatin1String("TEMP B-TREE")),
            qPrintable(people));
        const QString notes = plan(
            QStringLiteral("SELECT n.text FROM note_search s CROSS JOIN note n ON n.id = s.rowid"
                           " WHERE note_search MATCH 'a' ORDER BY s.rowid DESC LIMIT 6"));
        QVERIFY2(!notes.contains(QLatin1String("TEMP B-TREE")), qPrintable(notes));
        const QString journal = plan(
            QStringLiteral("SELECT t.note_id FROM note_about t CROSS JOIN note n"
                           " ON n.id = t.note_id WHERE t.person_id = 1 AND (n.access = 'team'"
                           " OR n.author_id = 3 OR (n.access = 'referent' AND EXISTS (SELECT 1"
                           " FROM accompaniment a WHERE a.id = n.accompaniment_id"
                           " AND a.referent_id = 3))) AND (t.day, t.time, t.note_id)"
                           " < (SELECT day, time, id FROM note WHERE id = 5)"
                           " ORDER BY t.day DESC, t.time DESC, t.note_id DESC LIMIT 20"));
        QVERIFY2(journal.contains(QLatin1String("COVERING INDEX note_about_by_person"))
                && !journal.contains(QLatin1String("TEMP B-TREE")),
            qPrintable(journal));
        const QString partners
            = plan(QStringLiteral("SELECT id FROM partner WHERE sector = 'x' AND (sort_key, id) > "
                                  "(SELECT sort_key, id FROM"
                                  " partner WHERE id = 5) ORDER BY sort_key, id LIMIT 50"));
        QVERIFY2(partners.contains(QLatin1String("COVERING INDEX partner_by_sector"))
                && !partners.contains(QLatin1String("TEMP B-TREE")),
            qPrintable(partners));
        const QString births
            = plan(QStringLiteral("SELECT id FROM person p WHERE p.birth_date = '1990-05-12' "
                                  "AND p.birth_date <> '' ORDER BY p.id DESC"));
        QVERIFY2(births.contains(QLatin1String("person_by_birth_date"))
                && !births.contains(QLatin1String("TEMP B-TREE")),
            qPrintable(births));
    }

    void aFileOfTheFirstSchemaGetsTheIndexesAndTheWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("first.jalons"));
        {
            Database old(FileAccess(path), OpenMode::ReadWrite, true);
            QFile script(QStringLiteral(JALONS_SOURCE_DIR "/resources/migrations/0001_cycle.sql"));
            QVERIFY(script.open(QIODevice::ReadOnly));
            old.script(QString::fromUtf8(script.readAll()));
            old.exec(QStringLiteral("INSERT INTO structure (id, name) VALUES (1, 'Essai')"));
            old.exec(QStringLiteral(
                "INSERT INTO person (birth_name, first_names, phone, sort_key, search_text)"
                " VALUES ('Diarra', 'Amadou', '0612345678', 'diarra amadou', 'diarra amadou "
                "0612345678')"));
            old.exec(QStringLiteral("INSERT INTO term (list, code, position, french)"
                                    " VALUES ('domain', 'housing', 1, 'Notre mot')"));
            old.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            old.exec(QStringLiteral("PRAGMA user_version = 1"));
        }
        auto file = StructureFile::open(FileAccess(path));
        QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(find(**file, "diara").size(), 1);
        QCOMPARE(find(**file, "06 12 34").size(), 1);
        QVERIFY(!(*file)->vocabulary().terms(QStringLiteral("note_kind")).empty());
        QCOMPARE((*file)->vocabulary().terms(QStringLiteral("domain")).size(), size_t(1));
        write(**file, {1}, QStringLiteral("première note"));
    }

    void whoIsFoundIsFoundOnceAsTheyAreNow()
    {
        auto file = newFile();
        // A closed accompaniment and a current one; a closed one alone; an answer like the name.
        const auto course = [&](PersonId person, QDate opened, QDate closed) {
            perform(*file, Operation::OpenAccompaniment, [&](Work& work) {
                Accompaniment a;
                a.person = person;
                a.openedOn = opened;
                a.closedOn = closed;
                if (closed.isValid())
                    a.exitReason = QStringLiteral("other");
                return accompaniments::save(work, a);
            });
        };
        const PersonId back = add(*file, QStringLiteral("Beridze"), QStringLiteral("Nino"));
        const PersonId left = add(*file, QStringLiteral("Costa"), QStringLiteral("Ana"));
        course(back, QDate(2023, 1, 9), QDate(2024, 2, 8));
        course(back, QDate(2025, 12, 3), {});
        course(left, QDate(2022, 5, 6), QDate(2022, 9, 7));
        perform(*file, Operation::FillCustomFields, [&](Work& work) {
            const CustomField field = ownField(work, QStringLiteral("Quartier"), FieldKind::Text);
            customFields::saveValues(work, FieldOwner::Person, back.value,
                {{field.id, QStringLiteral("Beridze la tour")}});
            customFields::saveValues(
                work, FieldOwner::Person, left.value, {{field.id, QStringLiteral("Belle Île")}});
            return 0;
        });
        const auto hits = [&](const char* typed) {
            return *file->query(
                [&](const Reader& r) { return search::people(r, QString::fromUtf8(typed), 8); });
        };
        QCOMPARE(hits("beridze").size(), std::size_t(1));
        QCOMPARE(hits("beridze").front().id, back);
        QCOMPARE(hits("beridze").front().phase, QStringLiteral("intake"));
        QCOMPARE(hits("beridze").front().answer, QString());
        QCOMPARE(hits("costa").size(), std::size_t(1));
        QCOMPARE(hits("costa").front().phase, QString());
        QCOMPARE(hits("belle").size(), std::size_t(1));
        QCOMPARE(hits("belle").front().id, left);
        QCOMPARE(hits("belle").front().answer, QStringLiteral("Quartier\u202f: Belle Île"));
    }

    void whatIsTypedIsShownInBold()
    {
        const search::Query query(QStringLiteral("sœur hop"));
        const QString text = QString::fromUtf8("La Sœur à l’hôpital, Soeurette");
        QCOMPARE(query.matched(text), (QList<QPair<int, int>>{{3, 4}, {12, 7}}));
        QCOMPARE(
            search::Query(QStringLiteral("diara")).matched(QStringLiteral("DIARRA Amadou"), true),
            (QList<QPair<int, int>>{{0, 6}}));
        const QString line
            = search::Query(QStringLiteral("clef"))
                  .excerpt(QStringLiteral("mot ").repeated(80) + QStringLiteral("clef ")
                      + QStringLiteral("fin ").repeated(80));
        QVERIFY2(line.startsWith(u"… ") && line.endsWith(u" …") && line.contains(u"clef")
                && line.size() < 150,
            qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
