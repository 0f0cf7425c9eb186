#include "core/demo/people_maker.h"

#include "core/base/text.h"
#include "core/demo/random.h"
#include "core/demo/texts.h"

namespace jalons::demo {

namespace {

const NameGroup& pickGroup(Random& random)
{
    const auto& groups = Texts::get().groups;
    int total = 0;
    for (const NameGroup& g : groups)
        total += g.weight;
    int rank = random.below(total);
    for (const NameGroup& g : groups) {
        rank -= g.weight;
        if (rank < 0)
            return g;
    }
    return groups.front();
}

/// Numbers kept for fiction by the regulator: 06 39 98 and 01 99 00.
QString mobile(Random& random)
{
    return QStringLiteral("06 39 98 %1 %2")
        .arg(random.below(100), 2, 10, QLatin1Char('0'))
        .arg(random.below(100), 2, 10, QLatin1Char('0'));
}

PartialDate birthDate(Random& random, QDate arrival, int age)
{
    const QDate born = arrival.addYears(-age).addDays(-random.between(1, 360));
    if (random.percent(5))
        return PartialDate::of(born.year());
    if (random.percent(3))
        return PartialDate::of(born.year(), born.month());
    return PartialDate(born);
}

Person makeAdult(Random& random, const NameGroup& names, bool woman, QDate arrival, int age)
{
    const Texts& texts = Texts::get();
    Person p;
    p.gender = woman ? QStringLiteral("woman") : QStringLiteral("man");
    p.civility = woman ? QStringLiteral("ms") : QStringLiteral("mr");
    p.firstNames = random.pick(woman ? names.women : names.men);
    p.birthName = random.pick(names.lastNames);
    p.birthDate = birthDate(random, arrival, age);
    p.birthPlace = random.pick(names.places);
    p.nationality = random.pick(names.nationalities);
    p.language = names.language;
    p.interpreter = random.percent(names.interpreterPercent);
    p.firstContact = arrival.addDays(-random.between(1, 21));
    if (random.percent(85))
        p.phone = mobile(random);
    if (random.percent(40))
        p.mail = fold(p.firstNames + QLatin1Char('.') + p.birthName)
                     .replace(QLatin1Char(' '), QLatin1Char('-'))
            + QStringLiteral("@courriel.example");
    if (random.percent(35)) {
        p.address = QStringLiteral("CCAS, %1 %2, 91999 Valombre-sur-Orge")
                        .arg(random.between(1, 48))
                        .arg(random.pick(texts.streets));
        p.domiciliation = true;
    } else {
        p.address = QStringLiteral(
            "CHRS Les Trois Tilleuls, 12 rue des Trois-Tilleuls, 91999 Valombre-sur-Orge");
    }
    if (random.percent(30)) {
        p.contactTie = random.pick(texts.ties);
        const bool she
            = p.contactTie.endsWith(QLatin1Char('e')) || p.contactTie == QStringLiteral("sœur");
        p.contactName = random.pick(she ? names.women : names.men) + QLatin1Char(' ')
            + random.pick(names.lastNames);
        p.contactPhone = mobile(random);
    }
    if (random.percent(25))
        p.note = fill(random.pick(texts.notes), p, random);
    return p;
}

Person makeChild(
    Random& random, const Person& parent, QDate arrival, int age, const QStringList& taken)
{
    const Texts& texts = Texts::get();
    const bool girl = random.percent(50);
    Person p;
    p.gender = girl ? QStringLiteral("woman") : QStringLiteral("man");
    do
        p.firstNames = random.pick(girl ? texts.girls : texts.boys);
    while (taken.contains(p.firstNames));
    p.birthName = parent.birthName;
    p.birthDate = PartialDate(arrival.addYears(-age).addDays(-random.between(60, 360)));
    p.birthPlace = random.pick({parent.birthPlace, QStringLiteral("Évry-Courcouronnes")});
    p.nationality = parent.nationality;
    p.language = parent.language;
    p.firstContact = parent.firstContact;
    p.address = parent.address;
    p.domiciliation = parent.domiciliation;
    return p;
}

/// A few people whose names no test data should lack: right to left, very long, accents of
/// elsewhere.
void makeSpecial(int index, Person& p, QDate arrival)
{
    switch (index) {
    case 0:
        p.firstNames = QStringLiteral("Amadou");
        p.birthName = QStringLiteral("Diarra");
        p.birthDate = PartialDate(arrival.addYears(-34).addDays(-131));
        p.birthPlace = QStringLiteral("Kayes");
        p.nationality = QStringLiteral("non_eu");
        p.language = QStringLiteral("bambara");
        p.interpreter = true;
        p.phone = QStringLiteral("06 39 98 12 34");
        p.mail.clear();
        p.note = QStringLiteral(
            "Parle bambara et français\u00a0; lit difficilement\u00a0: rappeler les "
            "rendez-vous par téléphone.");
        break;
    case 5:
        p.firstNames = QStringLiteral("ليلى");
        p.birthName = QStringLiteral("الحدّاد");
        p.latinName = QStringLiteral("AL-HADDAD Leïla");
        p.usedName.clear();
        p.birthPlace = QStringLiteral("Alep (حلب)");
        p.nationality = QStringLiteral("non_eu");
        p.language = QStringLiteral("arabic");
        p.interpreter = true;
        p.mail.clear();
        p.note = QStringLiteral(
            "Se prononce Leïla al-Haddad\u00a0; préfère que son nom soit aussi écrit en arabe.");
        break;
    case 9:
        p.firstNames = QStringLiteral("Marie-Charlotte Élisabeth Anne-Sophie");
        p.birthName = QStringLiteral("Vandenbroucke-Montbel de Saint-Évremond");
        p.usedName = QStringLiteral("de La Rochebrune-Vandenbroucke d’Entrechaux-sur-Loire");
        p.nationality = QStringLiteral("french");
        p.language = QStringLiteral("french");
        p.interpreter = false;
        p.birthPlace = QStringLiteral("Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson");
        p.mail.clear();
        break;
    case 14:
        p.birthDate = PartialDate::of(arrival.year() - 41);
        p.note = QStringLiteral("Date de naissance approximative\u00a0: seule l’année est sûre.");
        break;
    default:
        break;
    }
}

bool wantsWoman(int index, Random& random)
{
    if (index == 5 || index == 9)
        return true;
    return index != 0 && random.percent(46);
}

} // namespace

Group makeGroup(int index, Random& random, QDate arrival)
{
    enum Shape { Alone, Couple, CoupleChildren, ParentChildren };
    // One in six or so arrives in a family, at places that a small file shows too.
    static constexpr Shape shapes[]{Alone, Alone, ParentChildren, Alone, Alone, Alone,
        CoupleChildren, Alone, Alone, Alone, Alone, Couple, Alone, ParentChildren, Alone, Alone,
        Alone, Alone, Alone};
    const Shape shape = shapes[static_cast<std::size_t>(index) % std::size(shapes)];

    Group group;
    const NameGroup& names = pickGroup(random);
    const bool parent = shape == ParentChildren;
    const bool woman = parent ? random.percent(80) : wantsWoman(index, random);
    const int age = shape == Alone ? random.between(19, 64) : random.between(32, 48);
    Person first = makeAdult(random, names, woman, arrival, age);
    makeSpecial(index, first, arrival);
    group.violence = woman && shape != Couple && shape != CoupleChildren && random.percent(14);
    if (group.violence) {
        first.address = QStringLiteral("Adresse confidentielle");
        first.domiciliation = false;
    }
    const QString name = first.birthName;
    group.members.push_back({first, QStringLiteral("reference"), true});
    if (shape == Couple || shape == CoupleChildren) {
        Person second
            = makeAdult(random, names, !woman, arrival, std::max(20, age + random.between(-5, 5)));
        second.firstContact = first.firstContact;
        second.address = first.address;
        second.domiciliation = first.domiciliation;
        Person& wife = woman ? group.members.front().person : second;
        const Person& husband = woman ? second : group.members.front().person;
        if (random.percent(60))
            wife.usedName = husband.birthName;
        group.members.push_back({second, QStringLiteral("spouse"), true});
    }
    if (shape == CoupleChildren || shape == ParentChildren) {
        const int children = random.between(1, 3);
        int childAge = random.between(0, 6);
        QStringList taken;
        for (int i = 0; i < children; ++i) {
            Person child
                = makeChild(random, group.members.front().person, arrival, childAge, taken);
            childAge += random.between(2, 4);
            taken.append(child.firstNames);
            if (!woman || shape == ParentChildren)
                child.birthName = name;
            else
                child.birthName = group.members[1].person.birthName;
            if (child.birthDate.earliest() > child.firstContact)
                child.birthDate = PartialDate(child.firstContact.addDays(-40));
            group.members.push_back({child, QStringLiteral("child"), false});
        }
    }
    return group;
}

} // namespace jalons::demo
