#include "core/accompaniment/accompaniment.h"
#include "core/household/household.h"
#include "core/named_list/named_list.h"
#include "core/search/people_list.h"
#include "core/search/search.h"
#include "core/stay/admission.h"
#include "core/stay/board.h"
#include "tests/core/fixture.h"
#include "tests/core/own_field.h"
#include <QRandomGenerator>

using namespace jalons;
using namespace jalons::testing;
using namespace Qt::StringLiterals;

/// Who is on a list of people: places, deadlines, own fields, imports; and what their answers find.
class TestPeopleLists : public QObject
{
    Q_OBJECT

    static QList<qint64> listed(const StructureFile& file, const PersonFilter& filter)
    {
        return *file.query([&](const Reader& r) { return people::page(r, filter, 0, 100); });
    }
    static PersonId person(Work& work, const QString& name)
    {
        Person p;
        p.birthName = name;
        return people::save(work, p);
    }
    static LodgingId place(Work& work, const QString& label, int capacity, LodgingId parent = {})
    {
        Lodging l;
        l.label = label;
        l.capacity = capacity;
        l.parent = parent;
        return lodgings::save(work, l);
    }
    static void answer(
        StructureFile& file, const CustomField& field, qint64 owner, const QString& typed)
    {
        perform(file, Operation::FillCustomFields, [&](Work& work) {
            customFields::saveValues(
                work, field.owner, owner, {{field.id, readField(field, typed, today).value}});
            return 0;
        });
    }
    static QStringList found(const StructureFile& file, const QString& typed)
    {
        QStringList lines;
        const auto hits = *file.query([&](const Reader& r) { return search::people(r, typed); });
        for (const search::PersonHit& hit : hits)
            lines.append(hit.lastName() + u'|' + hit.answer);
        return lines;
    }

private slots:
    /// However many are found, whatever way they are put in order: the same as everybody by name,
    /// looked at one by one.
    void whoeverIsFoundIsListedAsNamesGo()
    {
        struct Made
        {
            QString name;
            qint64 id = 0;
        };
        std::vector<Made> everybody;
        auto file = newFile();
        QRandomGenerator random(11);
        perform(*file, Operation::ImportPeople, [&](Work& work) {
            const QStringList parts{u"ba"_s, u"be"_s, u"ri"_s, u"to"_s, u"zu"_s, u"ko"_s, u"ya"_s};
            for (int i = 0; i < 6200; ++i) {
                const auto part = [&] { return parts[random.bounded(parts.size())]; };
                Person p;
                p.birthName = part() + part() + part();
                p.firstNames = i % 40 == 0 ? part() + part() : u"ali"_s;
                everybody.push_back(
                    {p.birthName + u' ' + p.firstNames, people::save(work, p).value});
            }
            return 0;
        });
        std::stable_sort(everybody.begin(), everybody.end(),
            [](const Made& a, const Made& b) { return a.name < b.name; });
        for (const QString& typed : {u"a"_s, u"ali"_s, u"b"_s, u"ba"_s, u"ali z"_s, u"bari"_s,
                 u"yakoto ali"_s, u"zu ri"_s, u"kobe"_s}) {
            QList<qint64> expected;
            for (const Made& one : everybody) {
                const QStringList words = one.name.split(u' ');
                const QStringList asked = typed.split(u' ');
                if (std::all_of(asked.begin(), asked.end(), [&](const QString& word) {
                        return words[0].startsWith(word) || words[1].startsWith(word);
                    }))
                    expected.append(one.id);
            }
            for (const bool descending : {false, true}) {
                PersonFilter filter;
                filter.search = typed;
                QList<qint64> found;
                for (QList<qint64> next; found.size() < 700; found += next) {
                    next = *file->query([&](const Reader& r) {
                        return people::page(r, filter, found.isEmpty() ? 0 : found.last(), 97,
                            {people::OrderedBy::Name, descending, true});
                    });
                    if (next.isEmpty())
                        break;
                }
                QVERIFY2(found.size() > 0, qPrintable(typed));
                QCOMPARE(found, expected.first(found.size()));
                QVERIFY(found.size() >= 700 || found.size() == expected.size());
                std::reverse(expected.begin(), expected.end());
            }
        }
    }

    void everythingOfAPersonComesBackAsItsOwn()
    {
        auto file = newFile();
        Person p;
        p.civility = u"mr"_s;
        p.birthName = u"Diarra"_s;
        p.usedName = u"Keita"_s;
        p.firstNames = u"Amadou"_s;
        p.gender = u"man"_s;
        p.birthDate = PartialDate::of(1992, 4);
        p.birthPlace = u"Ségou"_s;
        p.phone = u"06 11 11 11 11"_s;
        p.mail = u"amadou@exemple.fr"_s;
        p.address = u"1 rue des Lilas"_s;
        p.domiciliation = true;
        p.contactName = u"Awa"_s;
        p.contactPhone = u"07 22 22 22 22"_s;
        p.contactTie = u"sœur"_s;
        p.firstContact = {2026, 1, 8};
        p.note = u"entend mal"_s;
        p.id = perform(*file, Operation::CreatePerson, [&](Work& w) { return people::save(w, p); });
        const auto load
            = [&] { return *file->query([&](const Reader& r) { return people::load(r, p.id); }); };
        QVERIFY(load() == p);
        // The order of lists follows the name.
        const PersonId other = perform(
            *file, Operation::CreatePerson, [](Work& w) { return person(w, u"Lemoine"_s); });
        QCOMPARE(listed(*file, {}), (QList{p.id.value, other.value}));
        p.usedName = u"Traoré"_s;
        perform(*file, Operation::UpdatePerson, [&](Work& w) { return people::save(w, p); });
        QCOMPARE(listed(*file, {}), (QList{other.value, p.id.value}));
        QVERIFY(load() == p);
    }

    void aPlaceHoldsThoseWhoSleepInsideTonight()
    {
        auto file = newFile();
        LodgingId building, room, other;
        QList<PersonId> who;
        perform(*file, Operation::Arrive, [&](Work& work) {
            building = place(work, u"Bâtiment A"_s, 0);
            room = place(work, u"Chambre 1"_s, 4, building);
            other = place(work, u"Studio"_s, 4);
            for (const char* name : {"Arrive", "Dort", "Part", "Ailleurs", "Demain"})
                who.append(person(work, QString::fromLatin1(name)));
            const auto arrive = [&](PersonId one, LodgingId where, QDate on) {
                admissions::arrive(work, {{one}, where, on, {}, true, {}});
            };
            arrive(who[0], room, today);
            arrive(who[1], room, today.addDays(-30));
            arrive(who[2], room, today.addDays(-3));
            arrive(who[3], other, today);
            stays::depart(work, stays::of(work, who[2]).front().stay.id, {today, {}, {}, {}});
            return 0;
        });
        PersonFilter filter;
        filter.lodging = building;
        const QList<qint64> inside{who[0].value, who[1].value};
        QCOMPARE(listed(*file, filter), inside);
        filter.lodging = room;
        QCOMPARE(listed(*file, filter), inside);
        QCOMPARE(*file->query([&](const Reader& r) { return people::count(r, filter, 10); }), 2);
        filter.lodging = other;
        QCOMPARE(listed(*file, filter), QList<qint64>{who[3].value});
        filter.search = u"dort"_s; // what is asked adds up
        QVERIFY(listed(*file, filter).isEmpty());
    }

    void answersNarrowAndAddUp()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        CustomField languages, badge, housing;
        PersonId other;
        perform(*file, Operation::UpdateCustomFields, [&](Work& work) {
            QStringList twelve;
            for (int i = 1; i <= 12; ++i)
                twelve.append(u"Langue %1"_s.arg(i));
            languages = ownField(work, u"Langues"_s, FieldKind::Choices, twelve);
            badge = ownField(work, u"Badge"_s, FieldKind::YesNo);
            housing = ownField(work, u"Filière"_s, FieldKind::Choice,
                {u"Urgence"_s, u"Insertion"_s}, FieldOwner::Accompaniment);
            other = person(work, u"Zola"_s);
            return 0;
        });
        const auto code = [&](const CustomField& field, std::size_t i) {
            return QString::number(field.choices[i].id.value);
        };
        answer(*file, languages, c.person.value, u"Langue 12 ; Langue 3"_s);
        answer(*file, badge, c.person.value, u"oui"_s);
        answer(*file, badge, other.value, u"non"_s);
        answer(*file, housing, c.accompaniment.value, u"Insertion"_s);
        const QList<qint64> one{c.person.value};
        const auto with = [&](const CustomValues& answers) {
            PersonFilter filter;
            filter.answers = answers;
            return listed(*file, filter);
        };
        QCOMPARE(with({{languages.id, code(languages, 11)}}), one);
        // 1 and 2 are letters of 12: not the same choice.
        QVERIFY(with({{languages.id, code(languages, 0)}}).isEmpty());
        QVERIFY(with({{languages.id, code(languages, 1)}}).isEmpty());
        QCOMPARE(with({{badge.id, u"0"_s}}), QList<qint64>{other.value});
        QCOMPARE(with({{badge.id, u"1"_s}, {housing.id, code(housing, 1)}}), one);
        QVERIFY(with({{badge.id, u"0"_s}, {housing.id, code(housing, 1)}}).isEmpty());
        // An accompaniment that is over says nothing of today.
        perform(*file, Operation::Unknown, [&](Work& work) {
            Accompaniment over = accompaniments::load(work, c.accompaniment);
            over.closedOn = today;
            return accompaniments::save(work, over);
        });
        QVERIFY(with({{housing.id, code(housing, 1)}}).isEmpty());
    }

    void aKeptListAsksTheSameAgain()
    {
        auto file = newFile();
        NamedList list;
        list.name = u"Urgence du bâtiment A"_s;
        perform(*file, Operation::SaveNamedList, [&](Work& work) {
            list.filter.lodging = place(work, u"Bâtiment A"_s, 2);
            list.filter.dueKind = toCode(DueKind::SignContract);
            list.filter.answers = {{CustomFieldId{3}, u"12"_s}, {CustomFieldId{4}, u"0"_s}};
            return list.id = named_lists::save(work, list);
        });
        const auto kept
            = [&] { return *file->query([](const Reader& r) { return named_lists::of(r, {}); }); };
        QCOMPARE(kept(), std::vector{list});
        // The place goes: so does the list, and both come back.
        perform(*file, Operation::SavePlace, [&](Work& work) {
            lodgings::remove(work, list.filter.lodging);
            return 0;
        });
        QVERIFY(kept().empty());
        QVERIFY(file->undo());
        QCOMPARE(kept(), std::vector{list});
    }

    void theNextDeadlineIsOfAKind()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        const auto kind = *file->query([&](const Reader& r) { return people::row(r, c.person); });
        QVERIFY(!kind.nextDue.isEmpty());
        PersonFilter filter;
        for (const auto& [one, code] : codes<DueKind>) {
            if (one == DueKind::None)
                continue;
            filter.dueKind = QLatin1String(code);
            QCOMPARE(listed(*file, filter).size(), filter.dueKind == kind.nextDue ? 1 : 0);
        }
    }

    void anOperationListsThoseItWroteTo()
    {
        auto file = newFile();
        openCase(*file);
        qint64 id = 0;
        const auto done = file->perform(
            Operation::ImportPeople, [&](Work& work) { id = person(work, u"Import"_s).value; });
        PersonFilter filter;
        filter.operation = done->operation;
        QCOMPARE(listed(*file, filter), QList{id});
        QVERIFY(file->undo());
        QVERIFY(listed(*file, filter).isEmpty());
    }

    /// Whatever the order, every page goes on where the last one ended: nobody is lost or twice.
    void everyOrderHoldsEverybodyOnce()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        QRandomGenerator draw(11);
        QHash<qint64, QString> rooms;
        std::vector<PersonId> all{c.person};
        perform(*file, Operation::CreatePerson, [&](Work& work) {
            const LodgingId ten = place(work, u"Chambre 10"_s, 60);
            const LodgingId two = place(work, u"Chambre 2"_s, 60);
            for (int i = 0; i < 60; ++i) {
                Person p;
                p.birthName = u"%1nom"_s.arg(QChar(u'a' + draw.bounded(9)));
                p.firstNames = u"P%1"_s.arg(i);
                if (draw.bounded(3) > 0)
                    p.birthDate
                        = PartialDate(QDate(1960 + draw.bounded(60), 1 + draw.bounded(3), 1));
                p.id = people::save(work, p);
                all.push_back(p.id);
                if (draw.bounded(3) == 0) {
                    Professional who;
                    who.lastName = u"Ref%1"_s.arg(draw.bounded(4));
                    accompaniments::open(work, p.id, today, professionals::save(work, who));
                }
                if (draw.bounded(3) == 0) {
                    Admission admission;
                    admission.person = p.id;
                    admission.from = today.addDays(-3);
                    Stay stay;
                    stay.admission = admissions::save(work, admission);
                    stay.person = p.id;
                    stay.lodging = draw.bounded(2) == 0 ? ten : two;
                    stay.from = today.addDays(-3);
                    stays::save(work, stay);
                    rooms.insert(
                        p.id.value, stay.lodging == ten ? u"Chambre 10"_s : u"Chambre 2"_s);
                }
            }
            // Anybody with anybody: children of two households, parents who are children elsewhere.
            for (int i = 0; i < 12; ++i) {
                const HouseholdId household = households::create(work);
                QSet<qint64> there;
                for (int k = 0; k < 4; ++k) {
                    const PersonId one = all[draw.bounded(quint32(all.size()))];
                    if (there.contains(one.value))
                        continue;
                    there.insert(one.value);
                    Membership m;
                    m.household = household;
                    m.person = one;
                    m.role = k == 0 ? u"reference"_s : k == 1 ? u"spouse"_s : u"child"_s;
                    m.atHome = draw.bounded(5) > 0;
                    if (draw.bounded(6) == 0)
                        m.to = today.addDays(-1);
                    households::save(work, m);
                }
            }
            return 0;
        });
        const auto pages = [&](const people::Order& order, int size) {
            QList<qint64> list;
            for (;;) {
                const auto next = *file->query([&](const Reader& r) {
                    return people::page(r, {}, list.isEmpty() ? 0 : list.last(), size, order);
                });
                list += next;
                if (next.size() < size)
                    return list;
            }
        };
        QList<qint64> everybody;
        for (const PersonId one : all)
            everybody.append(one.value);
        std::sort(everybody.begin(), everybody.end());
        for (const auto by :
            {people::OrderedBy::Name, people::OrderedBy::Birth, people::OrderedBy::Phase,
                people::OrderedBy::Referent, people::OrderedBy::Due, people::OrderedBy::Room})
            for (const bool descending : {false, true})
                for (const int size : {1, 7, 100}) {
                    QList<qint64> list = pages({by, descending, true}, size);
                    QCOMPARE(list, pages({by, descending, true}, 1000));
                    std::sort(list.begin(), list.end());
                    QCOMPARE(list, everybody);
                }
        const auto row = [&](qint64 id) {
            return *file->query([&](const Reader& r) { return people::row(r, {id}); });
        };
        // Those who have a room first, « 2 » before « 10 » as places are listed.
        QStringList inOrder;
        for (const qint64 id : pages({people::OrderedBy::Room, false, false}, 7)) {
            QCOMPARE(row(id).room, rooms.value(id));
            if (inOrder.isEmpty() || inOrder.last() != row(id).room)
                inOrder.append(row(id).room);
        }
        QCOMPARE(inOrder, (QStringList{u"Chambre 2"_s, u"Chambre 10"_s, QString()}));
        QStringList births;
        for (const qint64 id : pages({people::OrderedBy::Birth, true, false}, 7))
            births.append(row(id).birthDate.toIso());
        QVERIFY(std::is_sorted(births.rbegin(), births.rend()));
        // A child comes after its head, with none but the head's others between.
        qint64 head = 0;
        int children = 0;
        for (const qint64 id : pages({people::OrderedBy::Name, false, true}, 7)) {
            const PersonId above
                = *file->query([&](const Reader& r) { return people::headOf(r, {id}); });
            if (above.isValid()) {
                QCOMPARE(above.value, head);
                ++children;
            } else {
                head = id;
            }
        }
        QVERIFY(children > 4);
    }

    void answersAreFoundByTheirWords()
    {
        auto file = newFile();
        const Case c = openCase(*file);
        CustomField quarter, languages;
        perform(*file, Operation::UpdateCustomFields, [&](Work& work) {
            quarter = ownField(work, u"Quartier"_s, FieldKind::Text);
            languages = ownField(work, u"Langues"_s, FieldKind::Choices,
                {u"Soninké"_s, u"Bambara"_s}, FieldOwner::Accompaniment);
            return 0;
        });
        answer(*file, quarter, c.person.value, u"Près de l’Œuvre Saint-Éloi"_s);
        answer(*file, languages, c.accompaniment.value, u"Soninké ; Bambara"_s);
        QCOMPARE(found(*file, u"saint oeuvre"_s),
            QStringList{u"Diarra|Quartier\u202f: Près de l’Œuvre Saint-Éloi"_s});
        QCOMPARE(
            found(*file, u"bamb"_s), QStringList{u"Diarra|Langues\u202f: Soninké ; Bambara"_s});
        QVERIFY(found(*file, u"b"_s).isEmpty()); // one letter begins too many words
        // By their name they are found once, without an answer.
        answer(*file, quarter, c.person.value, u"Diarra"_s);
        QCOMPARE(found(*file, u"diarra"_s), QStringList{u"Diarra|"_s});
        QVERIFY(found(*file, u"oeuvre"_s).isEmpty());
        QVERIFY(file->undo());
        QCOMPARE(found(*file, u"oeuvre"_s).size(), 1);
        // A choice in other words is found by these.
        languages.choices[0].label = u"Sarakolé"_s;
        perform(*file, Operation::UpdateCustomFields,
            [&](Work& work) { return customFields::save(work, languages); });
        QVERIFY(found(*file, u"soninke"_s).isEmpty());
        QCOMPARE(found(*file, u"sarakole"_s).size(), 1);
        answer(*file, languages, c.accompaniment.value, {});
        QVERIFY(found(*file, u"sarakole"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPeopleLists)
#include "test_people_lists.moc"
