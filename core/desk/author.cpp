#include "core/desk/author.h"

namespace jalons {

Fields authorFields(const Work& work, const Actor& actor)
{
    const bool isThere = actor.professional.isValid()
        && work.value(QStringLiteral("SELECT 1 FROM professional WHERE id = ?"), actor.professional)
               .isValid();
    return {{"author", actor.name}, {"author_id", isThere ? actor.professional : ProfessionalId()}};
}

} // namespace jalons
