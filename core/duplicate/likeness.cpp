#include "core/duplicate/likeness.h"

#include "core/base/name_forms.h"
#include "core/base/text.h"
#include <QHash>
#include <algorithm>
#include <set>

namespace jalons {

namespace {

constexpr qsizetype phoneDigits = 9;

bool isClose(const QString& a, const QString& b)
{
    const qsizetype letters = std::min(a.size(), b.size());
    const int most = letters >= 8 ? 2 : letters >= 3 ? 1 : 0;
    return qAbs(a.size() - b.size()) <= most && names::edits(a, b) <= most;
}

template <class Compare> bool anyLastName(const Traits& a, const Traits& b, Compare compare)
{
    return std::any_of(a.lastNames.begin(), a.lastNames.end(), [&](const QString& one) {
        return std::any_of(b.lastNames.begin(), b.lastNames.end(),
            [&](const QString& other) { return compare(one, other); });
    });
}

/// The words of a name that tell: « dupont martin », « fassi » of « el fassi ».
QStringList partsOf(const QString& name)
{
    static const QStringList particles{QStringLiteral("de"), QStringLiteral("du"),
        QStringLiteral("des"), QStringLiteral("la"), QStringLiteral("le"), QStringLiteral("les"),
        QStringLiteral("el"), QStringLiteral("al"), QStringLiteral("ben"), QStringLiteral("van"),
        QStringLiteral("von"), QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("da"),
        QStringLiteral("dos"), QStringLiteral("ait"), QStringLiteral("ould")};
    QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() > 1)
        parts.removeIf(
            [](const QString& part) { return part.size() < 2 || particles.contains(part); });
    return parts;
}

bool holds(const QStringList& all, const QStringList& some)
{
    return std::all_of(
        some.begin(), some.end(), [&](const QString& one) { return all.contains(one); });
}

/// « Dupont-Martin » and « Martin »: double and married names are compared part by part.
bool samePartly(const QString& a, const QString& b)
{
    if (a == b)
        return true;
    const QStringList x = partsOf(a);
    const QStringList y = partsOf(b);
    return !x.isEmpty() && !y.isEmpty() && (holds(x, y) || holds(y, x));
}

bool sameNames(const Traits& a, const Traits& b)
{
    return a.firstName == b.firstName && anyLastName(a, b, samePartly);
}

bool shareAWord(const QString& a, const QString& b)
{
    const QStringList words = b.split(u' ');
    for (const QString& word : a.split(u' '))
        if (word.size() > 2 && words.contains(word))
            return true;
    return a == b;
}

bool closeNames(const Traits& a, const Traits& b)
{
    if (a.firstName.isEmpty() || b.firstName.isEmpty())
        return false;
    if (isClose(a.firstName, b.firstName) && anyLastName(a, b, isClose))
        return true;
    return a.lastNames.contains(b.firstName) && b.lastNames.contains(a.firstName);
}

bool sameBirth(const PartialDate& a, const PartialDate& b)
{
    return a.isExact() && a == b;
}

bool closeBirth(const PartialDate& a, const PartialDate& b)
{
    if (!a.isExact() || !b.isExact())
        return false;
    if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month())
        return true;
    const QString x = a.toIso();
    const QString y = b.toIso();
    int different = 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        different += x[i] == y[i] ? 0 : 1;
    return different == 1;
}

/// Neither date says that the other is wrong: one is unknown, or the known parts agree.
bool mayAgree(const PartialDate& a, const PartialDate& b)
{
    if (!a.isKnown() || !b.isKnown())
        return true;
    return a.earliest() <= b.latest() && b.earliest() <= a.latest();
}

} // namespace

bool sharePhone(const Traits& a, const Traits& b)
{
    return std::any_of(a.phones.begin(), a.phones.end(),
        [&](const QString& phone) { return b.phones.contains(phone); });
}

bool isWeakBirth(const PartialDate& birth)
{
    return !birth.isExact() || (birth.month() == 1 && birth.day() == 1);
}

Contradictions contradictions(const Traits& a, const Traits& b)
{
    Contradictions found;
    found.firstNames = !holds(a.firstNames, b.firstNames) && !holds(b.firstNames, a.firstNames);
    found.phones = !a.phones.isEmpty() && !b.phones.isEmpty() && !sharePhone(a, b);
    found.birthPlaces = !a.birthPlace.isEmpty() && !b.birthPlace.isEmpty()
        && !shareAWord(a.birthPlace, b.birthPlace);
    return found;
}

Traits traitsOf(const Person& person)
{
    Traits traits{person.id, {}, {}, person.birthDate, {}};
    for (const QString& name : {person.birthName, person.usedName})
        if (const QString folded = fold(name).simplified();
            !folded.isEmpty() && !traits.lastNames.contains(folded))
            traits.lastNames.append(folded);
    traits.firstName = fold(person.firstNames).simplified().section(u' ', 0, 0);
    traits.firstNames = fold(person.firstNames).split(u' ', Qt::SkipEmptyParts);
    traits.firstNames.removeIf([](const QString& name) { return name.size() < 2; });
    traits.birthPlace = fold(person.birthPlace).simplified();
    for (const QString& phone : person.phone.split(u'/')) {
        QString digits = phone;
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        if (digits.size() >= phoneDigits)
            traits.phones.append(digits.right(phoneDigits));
    }
    return traits;
}

QStringList likenessKeys(const Traits& traits)
{
    QStringList keys;
    if (traits.birth.isExact())
        keys.append(QLatin1Char('b') + traits.birth.toIso());
    for (const QString& name : traits.lastNames)
        for (const QString& part : partsOf(name))
            if (const QString key = QLatin1Char('n') + part + u' ' + traits.firstName;
                !keys.contains(key))
                keys.append(key);
    for (const QString& phone : traits.phones)
        keys.append(QLatin1Char('p') + phone);
    return keys;
}

Likeness likeness(const Traits& a, const Traits& b)
{
    if (sameNames(a, b)) {
        // « Mohamed Amine » and « Mohamed Ali »: twins, or two of one name.
        if (contradictions(a, b).firstNames)
            return sameBirth(a.birth, b.birth) ? Likeness::CloseNamesSameBirth : Likeness::None;
        if (sameBirth(a.birth, b.birth))
            return Likeness::SameNamesAndBirth;
        if (closeBirth(a.birth, b.birth))
            return Likeness::SameNamesCloseBirth;
        if (mayAgree(a.birth, b.birth))
            return Likeness::SameNamesUnknownBirth;
        return Likeness::None;
    }
    if (sameBirth(a.birth, b.birth) && closeNames(a, b))
        return Likeness::CloseNamesSameBirth;
    if (sharePhone(a, b) && !a.firstName.isEmpty() && isClose(a.firstName, b.firstName)
        && (mayAgree(a.birth, b.birth) || closeBirth(a.birth, b.birth)))
        return Likeness::SamePhoneAndFirstName;
    return Likeness::None;
}

std::vector<LikePair> likePairs(const std::vector<Traits>& people, int most)
{
    QHash<QString, std::vector<std::size_t>> sharing;
    for (std::size_t i = 0; i < people.size(); ++i)
        for (const QString& key : likenessKeys(people[i]))
            sharing[key].push_back(i);
    std::set<std::pair<PersonId, PersonId>> seen;
    std::vector<LikePair> pairs;
    for (const auto& group : std::as_const(sharing)) {
        if (group.size() > mostSharingAKey)
            continue;
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                const Traits& a = people[group[i]];
                const Traits& b = people[group[j]];
                const Likeness found = likeness(a, b);
                const auto ids = std::minmax(a.id, b.id);
                if (found != Likeness::None && seen.insert(ids).second)
                    pairs.push_back({ids.first, ids.second, found});
            }
    }
    std::sort(pairs.begin(), pairs.end(), [](const LikePair& a, const LikePair& b) {
        return std::tie(a.likeness, a.first, a.second) < std::tie(b.likeness, b.first, b.second);
    });
    if (pairs.size() > std::size_t(most))
        pairs.resize(std::size_t(most));
    return pairs;
}

} // namespace jalons
