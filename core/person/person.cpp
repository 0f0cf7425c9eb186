#include "core/person/person.h"

#include "core/base/rules.h"
#include "core/base/text.h"
#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 2000;
const QDate earliest(1900, 1, 1);

QString withLatin(const QString& name, const QString& latin)
{
    const QString trimmed = name.trimmed();
    return latin.isEmpty() ? trimmed : trimmed + u" ("_s + latin + u')';
}

} // namespace

QString Person::fullName() const
{
    return withLatin(firstNames + u' ' + lastName(), latinName);
}

QString Person::callName() const
{
    const QString first = firstNames.simplified().section(u' ', 0, 0);
    return first.isEmpty() ? fullName() : first;
}

QString Person::listName() const
{
    return listNameOf(lastName(), firstNames, latinName);
}

QString listNameOf(const QString& last, const QString& first, const QString& latin)
{
    return withLatin(last.toUpper() + u' ' + first, latin);
}

bool needsLatin(const Person& person)
{
    const QString all = person.birthName + person.usedName + person.firstNames;
    return std::any_of(all.begin(), all.end(), [](QChar c) {
        return c.isLetter() && c.script() != QChar::Script_Latin
            && c.script() != QChar::Script_Common;
    });
}

Problems problems(const Person& person, QDate today)
{
    Problems found;
    if (person.birthName.trimmed().isEmpty() && person.usedName.trimmed().isEmpty()
        && person.firstNames.trimmed().isEmpty())
        found.append({QStringLiteral("birthName"), ProblemKind::Required, {}});
    checkLength(found, "birthName", person.birthName, longestName);
    checkLength(found, "usedName", person.usedName, longestName);
    checkLength(found, "firstNames", person.firstNames, longestName);
    checkLength(found, "latinName", person.latinName, longestName);
    checkLength(found, "birthPlace", person.birthPlace, longestName);
    checkLength(found, "address", person.address, longestText);
    checkLength(found, "note", person.note, longestNote);
    if (person.birthDate.isKnown()) {
        if (person.birthDate.earliest() > today)
            found.append({QStringLiteral("birthDate"), ProblemKind::DateInFuture,
                {person.birthDate.toIso()}});
        else if (person.birthDate.latest() < earliest)
            found.append(
                {QStringLiteral("birthDate"), ProblemKind::DateTooOld, {person.birthDate.toIso()}});
        else if (person.firstContact.isValid() && person.birthDate.earliest() > person.firstContact)
            found.append({QStringLiteral("firstContact"), ProblemKind::BirthAfterContact, {}});
    }
    if (person.firstContact.isValid() && person.firstContact > today)
        found.append({QStringLiteral("firstContact"), ProblemKind::DateInFuture,
            {person.firstContact.toString(Qt::ISODate)}});
    if (!person.mail.isEmpty() && !isMail(person.mail))
        found.append({QStringLiteral("mail"), ProblemKind::NotAMail, {person.mail}});
    if (!person.phone.isEmpty() && !arePhones(person.phone))
        found.append({QStringLiteral("phone"), ProblemKind::NotAPhone, {person.phone}});
    if (!person.contactPhone.isEmpty() && !arePhones(person.contactPhone))
        found.append(
            {QStringLiteral("contactPhone"), ProblemKind::NotAPhone, {person.contactPhone}});
    if (!person.designatedPhone.isEmpty() && !arePhones(person.designatedPhone))
        found.append(
            {QStringLiteral("designatedPhone"), ProblemKind::NotAPhone, {person.designatedPhone}});
    if (person.designatedOn.isValid() && person.designatedOn > today)
        found.append({QStringLiteral("designatedOn"), ProblemKind::DateInFuture,
            {person.designatedOn.toString(Qt::ISODate)}});
    if (person.designatedOn.isValid() && person.designatedName.trimmed().isEmpty())
        found.append({QStringLiteral("designatedName"), ProblemKind::Required, {}});
    return found;
}

Person personNamed(const QString& typed)
{
    Person person;
    const QString name = typed.simplified();
    person.birthName = name.section(u' ', 0, 0);
    person.firstNames = name.section(u' ', 1);
    return person;
}

} // namespace jalons
