#include "core/documents/intake_document.h"
#include "core/documents/lodging_documents.h"
#include "core/household/household_change.h"
#include "core/situation/situation.h"
#include "core/stay/admission.h"
#include "fixture.h"
#include "tests/core/sheet.h"

using namespace jalons;
using namespace jalons::testing;

/// What the papers of a stay say, and what they do not.
class TestLodgingDocuments : public QObject
{
    Q_OBJECT

    std::unique_ptr<StructureFile> m_file;
    PersonId m_person;
    LodgingId m_room;

    QString text(const std::function<Document(const Reader&)>& build)
    {
        const auto document = m_file->query(build);
        return document ? asRead(plainText(*document)) : QString();
    }

private slots:
    void init()
    {
        m_file = newFile();
        perform(*m_file, Operation::Arrive, [&](Work& w) {
            Lodging room;
            room.label = QStringLiteral("Chambre 12");
            room.address = QStringLiteral("8 rue des Lilas\n59000 Lille");
            m_room = lodgings::save(w, room);
            room.label = QStringLiteral("Chambre 14");
            const LodgingId other = lodgings::save(w, room);
            Person p;
            p.birthName = QStringLiteral("Éluard");
            p.firstNames = QStringLiteral("Zoé");
            p.gender = QStringLiteral("woman");
            p.civility = QStringLiteral("ms");
            p.birthDate = PartialDate::of(1984);
            p.phone = QStringLiteral("06 12 34 56 78");
            p.note = QStringLiteral("entend mal");
            m_person = people::save(w, p);
            Arrival arrival{{m_person}, other, QDate(2026, 2, 1), {}, true, {}};
            arrival.admission.decidedOn = QDate(2026, 1, 30);
            arrival.admission.length = {6, 0};
            arrival.admission.transmittedOn = QDate(2026, 1, 31);
            arrival.admission.receivedOn = QDate(2026, 2, 1);
            admissions::arrive(w, arrival);
            const Stay stay = stays::of(w, m_person).front().stay;
            return stays::transfer(w, stay.id, m_room, QDate(2026, 3, 1));
        });
    }

    void theIntakeSheetOutlinesHouseholdAndSituation()
    {
        perform(*m_file, Operation::RecordBirth, [&](Work& w) {
            const HouseholdId household = households::ensure(w, m_person, today);
            households::recordBirth(w, household,
                {QDate(2026, 3, 2), QStringLiteral("Éluard"), {QStringLiteral("Paul")}});
            Situation permit;
            permit.person = m_person;
            permit.family = SituationFamily::Permit;
            permit.kind = QStringLiteral("one_year");
            permit.number = QStringLiteral("9912345678");
            return situations::add(w, permit);
        });
        const QString said = text([&](const Reader& r) { return intakeDocument(r, m_person); });
        for (const char* words :
            {"1 adulte, 1 enfant au domicile", "Titre de séjour", "Carte de séjour temporaire"})
            QVERIFY2(said.contains(QString::fromUtf8(words)),
                qPrintable(QString::fromUtf8(words) + u'\n' + said));
        QVERIFY(!said.contains(QStringLiteral("9912345678"))); // a sheet lies about
    }

    void theIntakeSheetOutlinesTheAdmission()
    {
        const QString said = text([&](const Reader& r) { return intakeDocument(r, m_person); });
        for (const char* words : {"Chambre 12", "1er février 2026", "30 janvier 2026", "6 mois",
                 "1er août 2026", "réputée acceptée", "entend mal", "Aucun autre membre du ménage"})
            QVERIFY2(said.contains(QString::fromUtf8(words)),
                qPrintable(QString::fromUtf8(words) + u'\n' + said));
    }

    void theIntakeSheetTellsWhomToCallFromWhomIsDesignated()
    {
        const auto sheet = [&] {
            return Sheet(
                *m_file->query([&](const Reader& r) { return intakeDocument(r, m_person); }));
        };
        const auto change = [&](const std::function<void(Person&)>& edit) {
            perform(*m_file, Operation::UpdatePerson, [&](Work& w) {
                Person p = people::load(w, m_person);
                edit(p);
                return people::save(w, p);
            });
        };
        change([](Person& p) {
            p.contactName = QStringLiteral("Awa Costa");
            p.contactTie = QStringLiteral("sœur");
        });
        QCOMPARE(sheet().facts.value(QStringLiteral("Personne à prévenir")),
            QStringList{QStringLiteral("Awa Costa (sœur)")});
        QVERIFY(!sheet().text.contains(QStringLiteral("confiance")));
        change([](Person& p) {
            p.designatedName = QStringLiteral("Luc Petit");
            p.designatedOn = QDate(2026, 3, 1);
        });
        const Sheet both = sheet();
        QCOMPARE(both.facts.value(QStringLiteral("Personne de confiance")),
            QStringList{QStringLiteral("Luc Petit")});
        QCOMPARE(both.facts.value(QStringLiteral("Désignée par écrit le")),
            QStringList{QStringLiteral("1er mars 2026")});
        QCOMPARE(both.facts.value(QStringLiteral("Personne à prévenir")),
            QStringList{QStringLiteral("Awa Costa (sœur)")});
    }

    /// It lies in a hall: adults, no rooms, nobody said to be away, nobody's name in the footer.
    void theAttendanceListSaysNoMoreThanNames()
    {
        const auto sheets = [&](QDate day, LodgingId under = {}) {
            return *m_file->query([&](const Reader& r) { return attendanceList(r, day, under); });
        };
        const auto names = [&](QDate day, LodgingId under = {}) {
            QStringList found;
            for (const QStringList& row :
                Sheet(sheets(day, under)).tables.value(QStringLiteral("Nom et prénom")))
                found.append(row.front().trimmed());
            return found;
        };
        QCOMPARE(names(today), (QStringList{QStringLiteral("ÉLUARD Zoé"), {}}));
        QCOMPARE(names(today, m_room), (QStringList{QStringLiteral("ÉLUARD Zoé"), {}}));
        QCOMPARE(names(QDate(2026, 2, 15), m_room), QStringList{QString()});
        QCOMPARE(names(QDate(2026, 1, 31)), QStringList{QString()});

        perform(*m_file, Operation::Arrive, [&](Work& w) {
            Lodging site;
            site.label = QStringLiteral("Les Lilas");
            site.capacity = 0;
            const LodgingId building = lodgings::save(w, site);
            Lodging room;
            room.parent = building;
            room.label = QStringLiteral("Studio 7");
            const LodgingId studio = lodgings::save(w, room);
            const auto arrive = [&](const QString& first, PartialDate birth) {
                Person p;
                p.birthName = QStringLiteral("Costa");
                p.firstNames = first;
                p.birthDate = birth;
                const PersonId id = people::save(w, p);
                admissions::arrive(w, {{id}, studio, QDate(2026, 2, 1), {}, true, {}});
                return id;
            };
            arrive(QStringLiteral("Adulte"), PartialDate::of(2008, 3, 10)); // 18 today
            arrive(QStringLiteral("Mineur"), PartialDate::of(2008, 3, 11)); // 18 tomorrow
            arrive(QStringLiteral("Peut-être"), PartialDate::of(2008));
            const PersonId parent = arrive(QStringLiteral("Inconnue"), {});
            const PersonId child = arrive(QStringLiteral("Enfant"), {});
            const HouseholdId household = households::ensure(w, parent, today);
            Membership member;
            member.household = household;
            member.person = child;
            member.role = QStringLiteral("child");
            households::save(w, member);
            for (int i = 0; i < 20; ++i)
                arrive(QStringLiteral("Voisin%1").arg(i, 2, 10, QLatin1Char('0')), {});
            return 0;
        });
        const Document document = sheets(today);
        QCOMPARE(document.number + document.subject, QString());
        const QStringList all = names(today);
        QVERIFY(all.contains(QStringLiteral("COSTA Adulte")));
        QVERIFY(all.contains(QStringLiteral("COSTA Peut-être")));
        QVERIFY(all.contains(QStringLiteral("COSTA Inconnue")));
        QVERIFY(!all.contains(QStringLiteral("COSTA Mineur")));
        QVERIFY(!all.contains(QStringLiteral("COSTA Enfant")));
        QCOMPARE(all.count(QString()), 1 + 2); // of one name, of 23
        // A list for each building, on a page of its own.
        QCOMPARE(Sheet(document).facts.value(QStringLiteral("Lieu")),
            QStringList{QStringLiteral("Les Lilas")});
        QCOMPARE(std::count_if(document.blocks.begin(), document.blocks.end(),
                     [](const Block& block) { return std::holds_alternative<PageBreak>(block); }),
            1);
        const QString said = Sheet(document).text;
        for (const char* secret : {"Studio 7", "Chambre", "absence"})
            QVERIFY2(!said.contains(QString::fromUtf8(secret)), secret);
    }
};

QTEST_GUILESS_MAIN(TestLodgingDocuments)
#include "test_lodging_documents.moc"
