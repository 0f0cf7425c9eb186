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
            p.civility = QStringLiteral("mrs");
            p.birthDate = PartialDate::of(1984);
            p.phone = QStringLiteral("06 12 34 56 78");
            p.note = QStringLiteral("entend mal");
            m_person = people::save(w, p);
            Arrival arrival{{m_person}, other, QDate(2026, 2, 1), {}, true, {}};
            arrival.admission.decidedOn = QDate(2026, 1, 30);
            arrival.admission.length = {6, 0};
            arrival.admission.transmittedOn = QDate(2026, 1, 31);
            admissions::arrive(w, arrival);
            const Stay stay = stays::of(w, m_person).front().stay;
            return stays::transfer(w, stay.id, m_room, QDate(2026, 3, 1));
        });
    }

    void theCertificateSaysNoMoreThanNeeded()
    {
        const auto build = [&](const Reader& r) { return lodgingCertificate(r, m_person); };
        QString said = text(build);
        // since the arrival, not since the change of place
        QVERIFY2(said.contains(QStringLiteral("est hébergée par notre établissement, 8 rue des "
                                              "Lilas, 59000 Lille, depuis le 1er février 2026.")),
            qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("née en 1984")));
        for (const char* secret : {"06 12", "entend mal", "Chambre", "préfet"})
            QVERIFY2(!said.contains(QString::fromUtf8(secret)), secret);
        perform(*m_file, Operation::Depart, [&](Work& w) {
            stays::depart(w, stays::of(w, m_person).front().stay.id, {today, {}, {}, {}});
            return 0;
        });
        said = text(build);
        QVERIFY2(
            said.contains(QStringLiteral("du 1er février 2026 au 10 mars 2026")), qPrintable(said));
        const PersonId stranger = perform(*m_file, Operation::CreatePerson, [](Work& w) {
            Person p;
            p.birthName = QStringLiteral("Costa");
            return people::save(w, p);
        });
        QVERIFY(!m_file->query([&](const Reader& r) { return lodgingCertificate(r, stranger); }));
    }

    void theCertificateOfOneWhoLeft()
    {
        const auto leaving = [&](QDate day) {
            perform(*m_file, Operation::Depart, [&](Work& w) {
                stays::depart(w, stays::of(w, m_person).front().stay.id, {day, {}, {}, {}});
                return 0;
            });
            return text([&](const Reader& r) { return lodgingCertificate(r, m_person); });
        };
        QString said = leaving(QDate(2026, 3, 5)); // neither today nor the day of the change
        QVERIFY2(said.contains(QStringLiteral("a été hébergée par notre établissement, 8 rue des "
                                              "Lilas, 59000 Lille, du 1er février 2026 au 5 mars "
                                              "2026.")),
            qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("le 10 mars 2026"))); // it is signed today
        said = leaving(today.addDays(1)); // a departure to come
        QVERIFY2(said.contains(QStringLiteral("est hébergée")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("11 mars")), qPrintable(said));
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
                 "1er août 2026", "réputée acceptée", "entend mal", "Vient seul(e)"})
            QVERIFY2(said.contains(QString::fromUtf8(words)),
                qPrintable(QString::fromUtf8(words) + u'\n' + said));
    }

    void theAttendanceListHoldsThoseOfTheNight()
    {
        const auto on = [&](QDate day, LodgingId under) {
            return text([&](const Reader& r) { return attendanceList(r, day, under); });
        };
        QVERIFY(on(today, {}).contains(QStringLiteral("ÉLUARD Zoé")));
        QVERIFY(on(today, m_room).contains(QStringLiteral("ÉLUARD Zoé")));
        QVERIFY(!on(QDate(2026, 2, 15), m_room).contains(QStringLiteral("ÉLUARD")));
        QVERIFY(!on(QDate(2026, 1, 31), {}).contains(QStringLiteral("ÉLUARD")));
    }
};

QTEST_GUILESS_MAIN(TestLodgingDocuments)
#include "test_lodging_documents.moc"
