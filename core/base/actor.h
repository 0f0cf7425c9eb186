#pragma once
#include "core/base/id.h"
#include <QString>

namespace jalons {

/// What somebody has been given to do in the structure (rôle).
enum class Role {
    Unrestricted ///< whoever sits there may do and see everything: until accounts exist, everybody
};

/// Who asks: the professional who sits at a desk, as far as one was chosen.
struct Actor
{
    ProfessionalId professional{};
    QString name{}; ///< as it is said that day: kept beside the number, for rows outlive people
    Role role = Role::Unrestricted;

    /// Whether two rows name the same professional: by number where both have one, by name where an
    /// older version kept nothing else. Nobody chosen is nobody's like.
    bool isSame(const Actor& other) const
    {
        return professional.isValid() && other.professional.isValid()
            ? professional == other.professional
            : !name.isEmpty() && name == other.name;
    }
    bool operator==(const Actor&) const = default;
};

} // namespace jalons
