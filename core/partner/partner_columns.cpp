#include "core/partner/partner_columns.h"

#include "core/base/text.h"

namespace jalons {

const Description<Partner> partnerTable{{.name = "partner",
                                            .word = QT_TR_NOOP("Partner"),
                                            .file = "partenaires",
                                            .about = "Le carnet d’adresses des partenaires.",
                                            .called = {"name"}},
    &Partner::id,
    {
        trimmed("name", &Partner::name, kind::text, QT_TR_NOOP("Name")),
        column("sector", &Partner::sector, kind::term("partner_sector"), QT_TR_NOOP("Sector")),
        column("contact", &Partner::contact, kind::text, QT_TR_NOOP("Whom to ask for")),
        column("phone", &Partner::phone, kind::phones, QT_TR_NOOP("Phone")),
        column("mail", &Partner::mail, kind::mail, QT_TR_NOOP("Mail")),
        column("address", &Partner::address, kind::longText, QT_TR_NOOP("Address")),
        column("note", &Partner::note, kind::longText, QT_TR_NOOP("Good to know")),
        column("services", &Partner::services, kind::longText, QT_TR_NOOP("Services offered")),
        column("areas", &Partner::areas, kind::text, QT_TR_NOOP("For people of where"),
            {.about = "territoires"}),
        column("languages", &Partner::languages, kind::text, QT_TR_NOOP("Languages spoken"),
            {.about = "langues parlées"}),
        column("hours", &Partner::hours, kind::longText, QT_TR_NOOP("Opening hours")),
        column("referral", &Partner::referral, kind::longText, QT_TR_NOOP("How to refer somebody"),
            {.about = "comment orienter"}),
        column("domains", &Partner::domains, kind::terms("domain"), QT_TR_NOOP("Can help with"),
            {.about = "domaines (liste « domain »)"}),
        computed<Partner>("sort_key", [](const Partner& x) { return stored(fold(x.name)); },
            kind::text, QT_TR_NOOP("Sorting"), {.about = "clé de tri (calculée)", .derived = true}),
    }};

const Description<PartnerContact> partnerContactTable{
    {.name = "partner_contact",
        .word = QT_TR_NOOP("Contact at a partner’s"),
        .file = "partenaires_contacts",
        .about = "Les personnes à demander chez les partenaires.",
        .called = {"name"}},
    &PartnerContact::id,
    {
        column("partner_id", &PartnerContact::partner, kind::reference, QT_TR_NOOP("Partner"),
            {.about = "numéro du partenaire"}),
        trimmed("name", &PartnerContact::name, kind::text, QT_TR_NOOP("Name")),
        column("job", &PartnerContact::role, kind::text, QT_TR_NOOP("What for"),
            {.about = "fonction"}),
        column("phone", &PartnerContact::phone, kind::phones, QT_TR_NOOP("Phone")),
        column("mail", &PartnerContact::mail, kind::mail, QT_TR_NOOP("Mail")),
    }};

} // namespace jalons
