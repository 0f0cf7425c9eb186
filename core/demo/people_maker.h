#pragma once
#include "core/person/person.h"

#include <vector>

namespace jalons::demo {

class Random;

/// One or several people who arrive together: the first is the person of reference.
struct Group
{
    struct Member
    {
        Person person;
        QString role; ///< vocabulary household_role
        bool adult = true;
    };
    std::vector<Member> members;
    bool violence = false; ///< came for protection: the address stays secret
};

/// The @p index-th group, the same for the same seed. @p arrival is the day of the first contact.
Group makeGroup(int index, Random& random, QDate arrival);

} // namespace jalons::demo
