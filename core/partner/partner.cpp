#include "core/partner/partner.h"

#include "core/base/rules.h"
#include "core/base/text.h"

namespace jalons {

Problems problems(const Partner& partner)
{
    Problems found;
    if (partner.name.trimmed().isEmpty())
        found.append({QStringLiteral("name"), ProblemKind::Required, {}});
    else if (partner.name.size() > 200)
        found.append({QStringLiteral("name"), ProblemKind::TooLong, {QStringLiteral("200")}});
    if (!partner.mail.isEmpty() && !isMail(partner.mail))
        found.append({QStringLiteral("mail"), ProblemKind::NotAMail, {partner.mail}});
    if (!partner.phone.isEmpty() && !arePhones(partner.phone))
        found.append({QStringLiteral("phone"), ProblemKind::NotAPhone, {partner.phone}});
    return found;
}

Problems problems(const PartnerContact& contact)
{
    Problems found;
    checkGiven(found, "name", !contact.name.trimmed().isEmpty());
    checkLength(found, "name", contact.name, 200);
    if (!contact.mail.isEmpty() && !isMail(contact.mail))
        found.append({QStringLiteral("mail"), ProblemKind::NotAMail, {contact.mail}});
    if (!contact.phone.isEmpty() && !arePhones(contact.phone))
        found.append({QStringLiteral("phone"), ProblemKind::NotAPhone, {contact.phone}});
    return found;
}

} // namespace jalons
