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
        computed<Partner>("sort_key", [](const Partner& x) { return stored(fold(x.name)); },
            kind::text, QT_TR_NOOP("Sorting"), {.about = "clé de tri (calculée)", .derived = true}),
    }};

} // namespace jalons
