#include "core/desk/author.h"
#include "core/storage/sql.h"

namespace jalons {

Fields authorFields(const Work& work, const Actor& actor)
{
    const bool isThere = actor.professional.isValid()
        && Sql(work)
               .value(QStringLiteral("SELECT 1 FROM professional WHERE id = ?"), actor.professional)
               .isValid();
    return {{"author", actor.name}, {"author_id", isThere ? actor.professional : ProfessionalId()}};
}

} // namespace jalons
