#include "core/household/household_change.h"
#include "fixture.h"

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

namespace {

HouseholdMember member(const char* role, const char* birth = "", const char* custody = "")
{
    HouseholdMember m;
    m.membership.role = QLatin1String(role);
    m.membership.custody = QLatin1String(custody);
    m.birthDate = QLatin1String(birth);
    return m;
}

PersonId newPerson(Work& work, const QString& firstNames, const QString& birth = {})
{
    Person p;
    p.birthName = u"Diarra"_s;
    p.firstNames = firstNames;
    p.birthDate = PartialDate::fromIso(birth);
    return people::save(work, p);
}

struct Family
{
    HouseholdId household;
    PersonId mother;
    PersonId father;
    PersonId child;
};

/// A couple since ever and a child since the birth.
Family makeFamily(StructureFile& file)
{
    Family f;
    perform(file, Operation::UpdateHousehold, [&](Work& work) {
        f.mother = newPerson(work, u"Awa"_s, u"1990-05-12"_s);
        f.father = newPerson(work, u"Amadou"_s, u"1988"_s);
        f.child = newPerson(work, u"Fatou"_s, u"2020-02-29"_s);
        f.household = households::ensure(work, f.mother, today);
        Membership m;
        m.household = f.household;
        m.person = f.father;
        m.role = u"spouse"_s;
        households::save(work, m);
        m.person = f.child;
        m.role = u"child"_s;
        m.custody = u"full_time"_s;
        m.from = QDate(2020, 2, 29);
        return households::save(work, m);
    });
    return f;
}

/// « Awa reference, Fatou child/shared » of a day.
QString told(const StructureFile& file, HouseholdId household, QDate day)
{
    return *file.query([&](const Reader& r) {
        QStringList parts;
        for (const HouseholdMember& m : households::members(r, household, day)) {
            QString text = m.name.section(u' ', 0, 0) + u' ' + m.membership.role;
            if (!m.membership.custody.isEmpty())
                text += u'/' + m.membership.custody;
            parts.append(text);
        }
        return parts.join(u", ");
    });
}

Composition compositionOf(const StructureFile& file, HouseholdId household, QDate day)
{
    return *file.query([&](const Reader& r) {
        return compositionOn(households::members(r, household, day), day);
    });
}

} // namespace

/// The household at any date: who is there, and what kind of household that makes.
class TestHousehold : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data()
    {
        QTest::addColumn<QString>("people");
        QTest::addColumn<QString>("kind");
        // role[@birth][/custody]
        QTest::newRow("nobody else") << u"reference"_s << u"alone"_s;
        QTest::newRow("couple") << u"reference spouse"_s << u"couple"_s;
        QTest::newRow("couple, child") << u"reference spouse child@2020"_s << u"couple_children"_s;
        QTest::newRow("parent, child") << u"reference child"_s << u"single_parent"_s;
        QTest::newRow("shared custody makes a family")
            << u"reference child/shared"_s << u"single_parent"_s;
        QTest::newRow("an unborn child does not")
            << u"reference spouse child/unborn"_s << u"couple"_s;
        QTest::newRow("nor one who visits") << u"reference child/visiting"_s << u"alone"_s;
        QTest::newRow("nor one in care") << u"reference child/placed"_s << u"alone"_s;
        QTest::newRow("not born yet that day") << u"reference child@2026-03-11"_s << u"alone"_s;
        QTest::newRow("born that day") << u"reference child@2026-03-10"_s << u"single_parent"_s;
        QTest::newRow("18 tomorrow") << u"reference child@2008-03-11"_s << u"single_parent"_s;
        QTest::newRow("18 today") << u"reference child@2008-03-10"_s << u"other"_s;
        QTest::newRow("perhaps 18") << u"reference child@2008"_s << u"single_parent"_s;
        QTest::newRow("surely 18") << u"reference child@2007"_s << u"other"_s;
        QTest::newRow("of age, and a younger one")
            << u"reference child@2007 child@2015"_s << u"single_parent"_s;
        QTest::newRow("three generations") << u"reference child parent@1950"_s << u"other"_s;
        QTest::newRow("two friends") << u"reference other"_s << u"other"_s;
        QTest::newRow("a child alone") << u"child@2010"_s << u"other"_s;
    }

    void kinds()
    {
        QFETCH(QString, people);
        std::vector<HouseholdMember> members;
        for (const QString& one : people.split(u' ')) {
            const QString custody = one.section(u'/', 1);
            const QString who = one.section(u'/', 0, 0);
            members.push_back(member(who.section(u'@', 0, 0).toLatin1().constData(),
                who.section(u'@', 1).toLatin1().constData(), custody.toLatin1().constData()));
        }
        QTEST(toCode(compositionOn(members, today).kind), "kind");
    }

    void bornOnALeapDay()
    {
        const std::vector<HouseholdMember> members{
            member("reference"), member("child", "2008-02-29")};
        QCOMPARE(compositionOn(members, QDate(2026, 2, 28)).children, 1);
        QCOMPARE(compositionOn(members, QDate(2026, 3, 1)).children, 0);
    }

    void whoLivesElsewhereIsShownOnly()
    {
        HouseholdMember away = member("spouse", "1990-01-01");
        away.membership.atHome = false;
        const Composition c = compositionOn({member("reference"), away, member("child")}, today);
        QCOMPARE(c.kind, HouseholdKind::SingleParent);
        QCOMPARE(c.others, 1);
    }

    void aSeparationIsKeptAsHistory()
    {
        auto file = newFile();
        const Family f = makeFamily(*file);
        const QString before = dump(*file);
        const QDate apart(2026, 2, 1);
        const HouseholdId other = perform(*file, Operation::SeparateHousehold, [&](Work& work) {
            return households::separate(
                work, f.household, {apart, f.father, {{f.child, ChildAfter::Shared}}});
        });
        const QDate eve = apart.addDays(-1);
        QCOMPARE(told(*file, f.household, eve),
            u"Awa reference, Amadou spouse, Fatou child/full_time"_s);
        QCOMPARE(compositionOf(*file, f.household, eve).kind, HouseholdKind::CoupleWithChildren);
        QCOMPARE(told(*file, f.household, apart), u"Awa reference, Fatou child/shared"_s);
        QCOMPARE(told(*file, other, apart), u"Amadou reference, Fatou child/shared"_s);
        QCOMPARE(told(*file, other, eve), QString());
        QCOMPARE(compositionOf(*file, other, apart).kind, HouseholdKind::SingleParent);
        QCOMPARE(*file->query([&](const Reader& r) { return households::of(r, f.father, eve); }),
            f.household);
        QCOMPARE(*file->query([&](const Reader& r) { return households::of(r, f.father, apart); }),
            other);
        // One operation, one undo.
        QVERIFY(file->undo().ok());
        QCOMPARE(dump(*file), before);
        QVERIFY(file->redo().ok());
        QCOMPARE(told(*file, other, today), u"Amadou reference, Fatou child/shared"_s);
    }

    void theReferenceLeaves()
    {
        auto file = newFile();
        const Family f = makeFamily(*file);
        const HouseholdId other = perform(*file, Operation::SeparateHousehold, [&](Work& work) {
            return households::separate(
                work, f.household, {today, f.mother, {{f.child, ChildAfter::LeavesAndVisits}}});
        });
        QCOMPARE(told(*file, f.household, today), u"Amadou reference, Fatou child/visiting"_s);
        QCOMPARE(compositionOf(*file, f.household, today).kind, HouseholdKind::Alone);
        QCOMPARE(told(*file, other, today), u"Awa reference, Fatou child/full_time"_s);
        // Their file shows the household where the child lives, not the one visited.
        QCOMPARE(*file->query([&](const Reader& r) { return households::of(r, f.child, today); }),
            other);
    }

    void twinsOneOfThemAwaited()
    {
        auto file = newFile();
        const Family f = makeFamily(*file);
        const PersonId awaited = perform(*file, Operation::RecordArrival, [&](Work& work) {
            HouseholdArrival a;
            a.on = QDate(2026, 1, 5);
            a.created.birthName = u"Diarra"_s;
            a.role = u"child"_s;
            a.custody = u"unborn"_s;
            return households::recordArrival(work, f.household, a);
        });
        const QDate born(2026, 3, 9);
        QCOMPARE(compositionOf(*file, f.household, today).children, 1);
        const auto children = perform(*file, Operation::RecordBirth, [&](Work& work) {
            return households::recordBirth(
                work, f.household, {born, u"Diarra"_s, {u"Moussa"_s, u"Sira"_s}});
        });
        QCOMPARE(children.size(), std::size_t(2));
        QCOMPARE(children.front(), awaited);
        QCOMPARE(compositionOf(*file, f.household, born).children, 3);
        QCOMPARE(compositionOf(*file, f.household, born.addDays(-1)).children, 1);
        QCOMPARE(compositionOf(*file, f.household, born.addDays(-1)).others, 1);
        const Person first
            = *file->query([&](const Reader& r) { return people::load(r, awaited); });
        QCOMPARE(first.fullName(), u"Moussa Diarra"_s);
        QCOMPARE(first.birthDate, PartialDate(born));
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         households::recordBirth(
                             work, f.household, {today.addDays(1), {}, {u"Demain"_s}});
                     }),
            QList{ProblemKind::DateInFuture});
    }

    void somebodyLeavesAndComesBack()
    {
        auto file = newFile();
        const Family f = makeFamily(*file);
        perform(*file, Operation::RecordDeparture, [&](Work& work) {
            for (const HouseholdMember& m : households::members(work, f.household, today))
                if (m.membership.person == f.father)
                    households::leave(work, m.membership, QDate(2025, 12, 31), u"departure"_s);
            return 0;
        });
        perform(*file, Operation::RecordArrival, [&](Work& work) {
            HouseholdArrival back;
            back.on = QDate(2026, 2, 28);
            back.person = f.father;
            back.role = u"spouse"_s;
            return households::recordArrival(work, f.household, back);
        });
        using Kind = HouseholdKind;
        for (const auto& [day, kind] : {std::pair{QDate(2025, 12, 31), Kind::CoupleWithChildren},
                 std::pair{QDate(2026, 1, 1), Kind::SingleParent},
                 std::pair{QDate(2026, 2, 27), Kind::SingleParent},
                 std::pair{QDate(2026, 2, 28), Kind::CoupleWithChildren}})
            QCOMPARE(compositionOf(*file, f.household, day).kind, kind);
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         HouseholdArrival twice;
                         twice.on = today;
                         twice.person = f.father;
                         households::recordArrival(work, f.household, twice);
                     }),
            QList{ProblemKind::AlreadyCurrent});
    }

    void aSlipOfTheDayLeavesNoTrace()
    {
        auto file = newFile();
        const Family f = makeFamily(*file);
        const QString before = dump(*file);
        perform(*file, Operation::RecordArrival, [&](Work& work) {
            HouseholdArrival a;
            a.on = today;
            a.person = newPerson(work, u"Erreur"_s);
            const PersonId id = households::recordArrival(work, f.household, a);
            for (const HouseholdMember& m : households::members(work, f.household, today))
                if (m.membership.person == id)
                    households::leave(work, m.membership, today.addDays(-1), {});
            return 0;
        });
        QCOMPARE(dump(*file).count(u"membership|"_s), before.count(u"membership|"_s));
    }

    void animalsAndWhomItConcerns()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        const Family f = makeFamily(*file);
        perform(*file, Operation::UpdateHousehold, [&](Work& work) {
            Animal dog;
            dog.household = f.household;
            dog.kind = u"dog"_s;
            dog.name = u"Réglisse"_s;
            dog.to = today.addDays(-1);
            return households::save(work, dog);
        });
        const auto animals = [&](QDate day) {
            return file
                ->query([&](const Reader& r) { return households::animals(r, f.household, day); })
                ->size();
        };
        QCOMPARE(animals(today.addDays(-1)), std::size_t(1));
        QCOMPARE(animals(today), std::size_t(0));
        QCOMPARE(refusal(*file,
                     [&](Work& work) {
                         Animal none;
                         none.household = f.household;
                         none.number = 0;
                         households::save(work, none);
                     }),
            QList{ProblemKind::OutOfRange});

        perform(*file, Operation::UpdateConcerned, [&](Work& work) {
            households::setConcerned(work, c.accompaniment, f.child, true);
            households::setConcerned(work, c.accompaniment, f.child, true);
            households::setConcerned(work, c.accompaniment, c.person, false);
            return 0;
        });
        QCOMPARE(*file->query(
                     [&](const Reader& r) { return households::concerned(r, c.accompaniment); }),
            (std::vector<PersonId>{c.person, f.child}));
        const auto onDay = [&](PersonId person, QDate day, AccompanimentId accompaniment) {
            return *file->query([&](const Reader& r) {
                return households::shownOn(r, person, day, accompaniment);
            });
        };
        const HouseholdOnDay yesterday = onDay(f.child, today.addDays(-1), c.accompaniment);
        QCOMPARE(yesterday.members.size(), std::size_t(3));
        QCOMPARE(yesterday.animals.size(), std::size_t(1));
        QCOMPARE(yesterday.concerned, (std::vector<PersonId>{c.person, f.child}));
        const HouseholdOnDay alone = onDay(c.person, today, {});
        QVERIFY(alone.members.empty() && alone.animals.empty() && alone.concerned.empty());
        QVERIFY(file->undo().ok());
        QCOMPARE(*file->query(
                     [&](const Reader& r) { return households::concerned(r, c.accompaniment); }),
            std::vector<PersonId>{c.person});
    }

    void anAwaitedChildIsMetOnTheDayOfItsBirth()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        const PersonId child = perform(*file, Operation::RecordBirth, [&](Work& w) {
            Person awaited;
            awaited.birthName = QStringLiteral("Diarra");
            awaited.firstContact = today.addDays(-40); // when it was spoken of
            awaited.id = people::save(w, awaited);
            Membership m;
            m.household = households::ensure(w, c.person, today.addDays(-40));
            m.person = awaited.id;
            m.role = QStringLiteral("child");
            m.custody = QStringLiteral("unborn");
            m.from = today.addDays(-40);
            households::save(w, m);
            return households::recordBirth(
                w, m.household, {today.addDays(-3), {}, {QStringLiteral("Awa")}})
                .front();
        });
        const Person born = *file->query([&](const Reader& r) { return people::load(r, child); });
        QCOMPARE(born.birthDate, PartialDate(today.addDays(-3)));
        QCOMPARE(born.firstContact, today.addDays(-3));
    }

    void whoIsAroundAndWhoHasLeft()
    {
        auto file = newFile();
        const Family f = makeFamily(*file);
        const auto names = [](const std::vector<HouseholdMember>& members) {
            QStringList told;
            for (const HouseholdMember& m : members)
                told.append(m.name.section(u' ', 0, 0)
                    + (m.membership.endReason.isEmpty() ? QString()
                                                        : u'/' + m.membership.endReason));
            return told.join(u' ');
        };
        const auto around = [&](PersonId person) {
            return names(*file->query(
                [&](const Reader& r) { return households::around(r, person, today); }));
        };
        const auto former = [&](QDate day) {
            return names(*file->query(
                [&](const Reader& r) { return households::former(r, f.household, day); }));
        };
        const auto leaves = [&](PersonId person, QDate last, const QString& reason) {
            perform(*file, Operation::RecordDeparture, [&](Work& work) {
                for (const HouseholdMember& m : households::members(work, f.household, last))
                    if (m.membership.person == person)
                        households::leave(work, m.membership, last, reason);
                return 0;
            });
        };
        QCOMPARE(around(f.father), u"Awa Amadou Fatou"_s);
        leaves(f.father, today.addDays(-20), u"separation"_s);
        QCOMPARE(around(f.father), QString()); // alone
        QCOMPARE(around(f.mother), u"Awa Fatou"_s);
        QCOMPARE(former(today.addDays(-20)), QString()); // the last day is one of membership
        QCOMPARE(former(today.addDays(-19)), u"Amadou/separation"_s);
        perform(*file, Operation::RecordArrival, [&](Work& work) {
            return households::recordArrival(
                work, f.household, {today.addDays(-10), f.father, {}, u"spouse"_s, {}, true});
        });
        QCOMPARE(former(today), QString()); // is back
        leaves(f.father, today.addDays(-5), u"death"_s);
        QCOMPARE(former(today), u"Amadou/death"_s); // once, by the latest row
        const HouseholdOnDay shown = *file->query(
            [&](const Reader& r) { return households::shownOn(r, f.child, today, {}); });
        QCOMPARE(names(shown.members), u"Awa Fatou"_s);
        QCOMPARE(names(shown.former), u"Amadou/death"_s);
    }

    void anAnimalLeavesTheDayBefore()
    {
        auto file = newFile();
        const Family f = makeFamily(*file);
        const auto seen = [&](QDate from) {
            return perform(*file, Operation::UpdateHousehold, [&](Work& work) {
                Animal dog;
                dog.household = f.household;
                dog.kind = u"dog"_s;
                dog.from = from;
                dog.id = households::save(work, dog);
                households::leave(work, dog, today);
                return QList<std::size_t>{
                    households::animals(work, f.household, today.addDays(-1)).size(),
                    households::animals(work, f.household, today).size()};
            });
        };
        QCOMPARE(seen(today), (QList<std::size_t>{0, 0})); // a slip of the day
        QCOMPARE(seen(today.addDays(-1)), (QList<std::size_t>{1, 0}));
        QCOMPARE(seen({}), (QList<std::size_t>{2, 0})); // since ever
    }

    void whoSeparatesAndWhoOnlyLeaves()
    {
        Membership parent;
        parent.role = u"spouse"_s;
        Membership child;
        child.role = u"child"_s;
        QVERIFY(isSeparation(parent, u"separation"_s));
        QVERIFY(!isSeparation(parent, u"death"_s));
        QVERIFY(!isSeparation(child, u"separation"_s));
        auto file = newFile();
        const Family f = makeFamily(*file);
        const auto rows = [&](QDate day) {
            return *file->query(
                [&](const Reader& r) { return households::members(r, f.household, day); });
        };
        perform(*file, Operation::RecordDeparture, [&](Work& work) {
            households::depart(work, rows(today)[1].membership, today, u"death"_s);
            return 0;
        });
        QCOMPARE(rows(today.addDays(-1)).size(), size_t(3)); // the day before the first apart
        QCOMPARE(rows(today).size(), size_t(2));
        // Only a child has a custody.
        perform(*file, Operation::RecordArrival, [&](Work& work) {
            return households::recordArrival(
                work, f.household, {today, f.father, {}, u"spouse"_s, u"shared"_s, true});
        });
        QCOMPARE(rows(today)[1].membership.person, f.father);
        QCOMPARE(rows(today)[1].membership.custody, QString());
    }
};

QTEST_GUILESS_MAIN(TestHousehold)
#include "test_household.moc"
