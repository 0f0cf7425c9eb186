#include "core/structure/structure_columns.h"

namespace jalons {

const Description<Structure> structureTable{
    {.name = "structure",
        .word = QT_TR_NOOP("Structure"),
        .file = "structure",
        .about = "Identité de la structure, imprimée sur les documents.",
        .called = {"name"}},
    {
        trimmed("name", &Structure::name, kind::text, QT_TR_NOOP("Name")),
        column("kind", &Structure::kind, kind::term("structure_kind"), QT_TR_NOOP("Kind"),
            {.about = "nature de la structure"}),
        column("address", &Structure::address, kind::longText, QT_TR_NOOP("Address")),
        column("postal_code", &Structure::postalCode, kind::text, QT_TR_NOOP("Postal code")),
        column("town", &Structure::town, kind::text, QT_TR_NOOP("Town"), {.about = "ville"}),
        column("phone", &Structure::phone, kind::phones, QT_TR_NOOP("Phone")),
        column("mail", &Structure::mail, kind::mail, QT_TR_NOOP("Mail")),
        column(
            "siret", &Structure::siret, kind::text, QT_TR_NOOP("SIRET"), {.about = "numéro SIRET"}),
        column("finess", &Structure::finess, kind::text, QT_TR_NOOP("FINESS"),
            {.about = "numéro FINESS"}),
        column("logo", &Structure::logo, kind::content, QT_TR_NOOP("Logo"),
            {.about = "logo (image en base64)"}),
        trimmed("manager", &Structure::manager, kind::text, QT_TR_NOOP("Managing body"),
            {.about = "organisme gestionnaire"}),
        trimmed("manager_form", &Structure::managerForm, kind::text, QT_TR_NOOP("Legal form"),
            {.about = "forme juridique du gestionnaire"}),
        column("manager_seat", &Structure::managerSeat, kind::longText,
            QT_TR_NOOP("Registered office"), {.about = "siège du gestionnaire"}),
        column("manager_siren", &Structure::managerSiren, kind::text, QT_TR_NOOP("SIREN"),
            {.about = "numéro SIREN du gestionnaire"}),
        column("representative_name", &Structure::representativeName, kind::text,
            QT_TR_NOOP("Legal representative")),
        column("representative_role", &Structure::representativeRole, kind::text,
            QT_TR_NOOP("Role of the representative"), {.about = "fonction du représentant légal"}),
        trimmed("representative_power", &Structure::representativePower, kind::text,
            QT_TR_NOOP("Signs in virtue of"),
            {.about = "ce en vertu de quoi le représentant signe"}),
        column("signature_town", &Structure::signatureTown, kind::text,
            QT_TR_NOOP("Town of signature"), {.about = "lieu de signature"}),
    }};

const Description<Professional> professionalTable{
    {.name = "professional",
        .word = QT_TR_NOOP("Team"),
        .file = "professionnels",
        .about = "Les membres de l’équipe, anciens compris.",
        .called = {"trim(first_name || ' ' || last_name)"}},
    &Professional::id,
    {
        trimmed("last_name", &Professional::lastName, kind::text, QT_TR_NOOP("Last name")),
        trimmed("first_name", &Professional::firstName, kind::text, QT_TR_NOOP("First name")),
        column("trade", &Professional::trade, kind::term("trade"), QT_TR_NOOP("Profession"),
            {.about = "métier"}),
        column("gender", &Professional::gender, kind::term("gender"), QT_TR_NOOP("Gender"),
            {.about = "genre : la forme du métier"}),
        column("may_sign", &Professional::maySign, kind::yesNo, QT_TR_NOOP("May sign contracts"),
            {.about = "habilité à signer les contrats (1 oui, 0 non)"}),
        column("delegated_on", &Professional::delegatedOn, kind::date,
            QT_TR_NOOP("Signs by delegation of"),
            {.about = "jour de la délégation de signature écrite"}),
        column("active", &Professional::active, kind::yesNo, QT_TR_NOOP("Works here"),
            {.about = "en poste (1 oui, 0 non)"}),
        column("phone", &Professional::phone, kind::phones, QT_TR_NOOP("Phone")),
        column("mail", &Professional::mail, kind::mail, QT_TR_NOOP("Mail")),
    }};

} // namespace jalons
