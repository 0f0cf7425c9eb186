#include "core/check/check.h"
#include "core/demo/demo.h"
#include "core/duplicate/merge.h"
#include "core/history/history.h"
#include "core/household/household.h"
#include "core/stay/admission.h"
#include "core/storage/sql.h"
#include "tests/core/fixture.h"
#include "tests/core/somebody.h"
#include <QRandomGenerator>

using namespace jalons;
using namespace jalons::testing;

/// Two files of one person: recognised, and brought together without losing a line.
class TestDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void peopleWhoLookAlike_data()
    {
        QTest::addColumn<Person>("a");
        QTest::addColumn<Person>("b");
        QTest::addColumn<Likeness>("expected");
        const auto row = [](const char* name, const Person& a, const Person& b, Likeness expected) {
            QTest::newRow(name) << a << b << expected;
        };
        const Person nino = person("Béridze", "Nino", "1978-04-12");
        row("same", nino, person("BERIDZE", "nino", "1978-04-12"), Likeness::SameNamesAndBirth);
        row("a letter", nino, person("Beritze", "Nino", "1978-04-12"),
            Likeness::CloseNamesSameBirth);
        row("swapped names", nino, person("Nino", "Beridze", "1978-04-12"),
            Likeness::CloseNamesSameBirth);
        row("day and month", nino, person("Beridze", "Nino", "1978-12-04"),
            Likeness::SameNamesCloseBirth);
        row("one digit", nino, person("Beridze", "Nino", "1979-04-12"),
            Likeness::SameNamesCloseBirth);
        row("year alone", nino, person("Beridze", "Nino", "1978"), Likeness::SameNamesUnknownBirth);
        row("no date", nino, person("Beridze", "Nino"), Likeness::SameNamesUnknownBirth);
        row("namesake", nino, person("Beridze", "Nino", "1951-11-30"), Likeness::None);
        row("other year alone", nino, person("Beridze", "Nino", "1979"), Likeness::None);
        row("sister", nino, person("Beridze", "Maëlys", "1978-04-12"), Likeness::None);
        row("two digits", nino, person("Beridze", "Nino", "1979-05-12"), Likeness::None);
        row("two digits of one number", nino, person("Beridze", "Nino", "1978-04-21"),
            Likeness::None);
        row("month alone", nino, person("Beridze", "Nino", "1978-04"),
            Likeness::SameNamesUnknownBirth);
        row("month before", nino, person("Beridze", "Nino", "1978-03"), Likeness::None);
        row("month after", nino, person("Beridze", "Nino", "1978-05"), Likeness::None);
        row("year before", nino, person("Beridze", "Nino", "1977"), Likeness::None);
        row("month in its year", person("Beridze", "Nino", "1978-11"),
            person("Beridze", "Nino", "1978"), Likeness::SameNamesUnknownBirth);
        row("month beside its year", person("Beridze", "Nino", "1978-11"),
            person("Beridze", "Nino", "1979"), Likeness::None);
        row("year alone, twice", person("Beridze", "Nino", "1978"),
            person("Beritze", "Nino", "1978"), Likeness::None);
        row("two letters of six", person("Durand", "Nino", "1978-04-12"),
            person("Dupond", "Nino", "1978-04-12"), Likeness::None);
        row("two letters of eight", person("Fernando", "Nino", "1978-04-12"),
            person("Hernandi", "Nino", "1978-04-12"), Likeness::CloseNamesSameBirth);
        row("three letters of eight", person("Fernando", "Nino", "1978-04-12"),
            person("Hermandi", "Nino", "1978-04-12"), Likeness::None);
        row("two neighbours swapped", person("Durand", "Nino", "1978-04-12"),
            person("Druand", "Nino", "1978-04-12"), Likeness::CloseNamesSameBirth);
        row("a close name of another day", nino, person("Beritze", "Nino", "1979-04-12"),
            Likeness::None);
        row("phone, another day", person("Diallo", "Fatoumata", "1990-01-02", "0611223344"),
            person("Barry", "Fatoumata", "1971-08-30", "0611223344"), Likeness::None);
        row("another phone", person("Diallo", "Fatoumata", "", "0611223344"),
            person("Barry", "Fatoumata", "", "0611223345"), Likeness::None);
        row("too short a phone", person("Diallo", "Fatoumata", "", "3949"),
            person("Barry", "Fatoumata", "", "3949"), Likeness::None);
        row("short names", person("Li", "An", "1990-01-01"), person("Lu", "An", "1990-01-01"),
            Likeness::None);
        row("phone", person("Diallo", "Fatoumata", "", "06 11 22 33 44"),
            person("Barry", "Fatoumata", "", "01 02 03 04 05 / +33 6 11 22 33 44"),
            Likeness::SamePhoneAndFirstName);
        row("twins", person("Fassi", "Mohamed Amine", "2016-05-12"),
            person("Fassi", "Mohamed Ali", "2016-05-12"), Likeness::CloseNamesSameBirth);
        row("two of one name, without a date", person("Fassi", "Mohamed Amine", ""),
            person("Fassi", "Mohamed Ali", ""), Likeness::None);
        row("fewer first names", person("Fassi", "Mohamed Amine", "2016-05-12"),
            person("Fassi", "Mohamed", "2016-05-12"), Likeness::SameNamesAndBirth);
        row("a part of a double name", person("Dupont-Martin", "Nino", "1978-04-12"),
            person("Martin", "Nino", "1978-04-12"), Likeness::SameNamesAndBirth);
        row("a particle is no part", person("El Fassi", "Nino", "1978-04-12"),
            person("El Amrani", "Nino", "1978-04-12"), Likeness::None);
        row("phone of the household", person("Diallo", "Fatoumata", "", "0611223344"),
            person("Diallo", "Issa", "", "0611223344"), Likeness::None);
    }

    void peopleWhoLookAlike()
    {
        QFETCH(Person, a);
        QFETCH(Person, b);
        QFETCH(Likeness, expected);
        QCOMPARE(likeness(traitsOf(a), traitsOf(b)), expected);
        QCOMPARE(likeness(traitsOf(b), traitsOf(a)), expected);
    }

    /// Whoever is asked first; and the keys bring together everybody whom the rule does.
    void likenessIsMutualAndFoundByItsKeys()
    {
        QRandomGenerator random(10);
        const auto one = [&](std::initializer_list<const char*> of) {
            return *(of.begin() + random.bounded(int(of.size())));
        };
        int alike = 0;
        for (int round = 0; round < 60; ++round) {
            std::vector<Traits> people;
            for (int i = 1; i <= 24; ++i)
                people.push_back(traitsOf(person(one({"Diarra", "Diara", "Diarra-Beridze",
                                                     "Beridze", "Beritze", "Li", "Lu", "Issa"}),
                    one({"Issa", "Nino", "Nino Li", "Diarra", "Li"}),
                    one({"", "1978", "1978-04", "1978-04-12", "1978-12-04", "1979-04-12",
                        "1979-05-12"}),
                    one({"", "", "0611223344", "0622334455 / +33 6 11 22 33 44"}), i)));
            QSet<QPair<qint64, qint64>> expected;
            for (std::size_t i = 0; i < people.size(); ++i)
                for (std::size_t j = i + 1; j < people.size(); ++j) {
                    const Likeness found = likeness(people[i], people[j]);
                    QCOMPARE(likeness(people[j], people[i]), found);
                    if (found != Likeness::None)
                        expected.insert({people[i].id.value, people[j].id.value});
                }
            QSet<QPair<qint64, qint64>> found;
            for (const LikePair& pair : likePairs(people))
                found.insert({pair.first.value, pair.second.value});
            QCOMPARE(found, expected);
            alike += int(found.size());
        }
        QVERIFY(alike > 500);
    }

    void aDateGivenToEverybodyMakesNoPairs()
    {
        std::vector<Traits> people;
        for (int i = 1; i <= 3000; ++i)
            people.push_back(traitsOf(
                person(qPrintable(QStringLiteral("Nom%1").arg(i)), "Amadou", "1990-01-01", "", i)));
        QVERIFY(likePairs(people).empty());
    }

    void twoPeopleSaidToBeTwoAreNotProposedAgain()
    {
        auto file = newFile();
        const auto add = [&] {
            return perform(*file, Operation::CreatePerson, [](Work& work) {
                return people::save(work, person("Dupont", "Jean", "1980-05-05"));
            });
        };
        const PersonId first = add();
        const PersonId second = add();
        const auto possible
            = [&] { return *file->query([](const Reader& r) { return duplicates::possible(r); }); };
        QCOMPARE(possible().size(), 1UL);
        perform(*file, Operation::UpdatePerson, [&](Work& work) {
            duplicates::dismiss(work, second, first);
            return 0;
        });
        QVERIFY(possible().empty());
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
