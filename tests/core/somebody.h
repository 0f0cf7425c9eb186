#pragma once
#include "core/person/person.h"

namespace jalons::testing {

/// Somebody as a list tells of them.
inline Person person(const char* last, const char* first, const char* birth = "",
    const char* phone = "", qint64 id = 0)
{
    Person p;
    p.id = {id};
    p.birthName = QString::fromUtf8(last);
    p.firstNames = QString::fromUtf8(first);
    p.birthDate = PartialDate::fromIso(QString::fromLatin1(birth));
    p.phone = QString::fromLatin1(phone);
    return p;
}

} // namespace jalons::testing
