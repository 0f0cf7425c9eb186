#include "core/person/person.h"

#include "core/base/text.h"

namespace jalons {

namespace {
constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 2000;
const QDate earliest(1900, 1, 1);

void checkLength(Problems& found, const char* field, const QString& text, qsizetype longest)
{
    if (text.size() > longest)
        found.append({QLatin1String(field), ProblemKind::TooLong, {QString::number(longest)}});
}
} // namespace

QString Person::fullName() const
{
    return QStringList{firstNames, lastName()}.join(u' ').trimmed();
}

QString Person::listName() const
{
    return QStringList{lastName().toUpper(), firstNames}.join(u' ').trimmed();
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
    checkLength(found, "birthPlace", person.birthPlace, longestName);
    checkLength(found, "address", person.address, longestText);
    checkLength(found, "note", person.note, longestText);
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
    if (!person.trustedPhone.isEmpty() && !arePhones(person.trustedPhone))
        found.append(
            {QStringLiteral("trustedPhone"), ProblemKind::NotAPhone, {person.trustedPhone}});
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
