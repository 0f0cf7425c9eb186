#include "core/attestation/attestation_columns.h"

namespace jalons {

const Description<Attestation> attestationTable{
    {.name = "attestation",
        .word = QT_TR_NOOP("Attestation"),
        .file = "attestations",
        .about = "Les attestations d’hébergement, de présence et d’accompagnement qui ont été "
                 "données.",
        .called = {"number"},
        .ordered = {{"from_date", "to_date"}, {"issued_on", "handed_on"}},
        .seal = {"issued_on"}},
    &Attestation::id,
    {
        column("number", &Attestation::number, kind::text, QT_TR_NOOP("Number")),
        column("person_id", &Attestation::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne", .free = true}),
        column("kind", &Attestation::kind, kind::code<AttestationKind>("attestation_kind"),
            QT_TR_NOOP("Kind"),
            {.about = "lodging : hébergement, presence : présence, accompaniment : "
                      "accompagnement"}),
        column("issued_on", &Attestation::issuedOn, kind::date, QT_TR_NOOP("Given on"),
            {.about = "donnée le"}),
        column("issued_by_id", &Attestation::issuedBy, kind::reference, QT_TR_NOOP("Attested by"),
            {.about = "professionnel qui atteste (vide : le représentant de la structure)"}),
        column("from_date", &Attestation::from, kind::date, QT_TR_NOOP("From"),
            {.about = "premier jour attesté"}),
        column("to_date", &Attestation::to, kind::date, QT_TR_NOOP("Until"),
            {.about = "dernier jour attesté (vide : cela continue)"}),
        column("from_time", &Attestation::fromTime, kind::time, QT_TR_NOOP("From (hour)"),
            {.about = "de quelle heure, pour une présence"}),
        column("to_time", &Attestation::toTime, kind::time, QT_TR_NOOP("Until (hour)"),
            {.about = "à quelle heure, pour une présence"}),
        column("address_kind", &Attestation::addressKind,
            kind::code<AttestedAddress>("attestation_address"), QT_TR_NOOP("Address given"),
            {.about = "place : le logement, seat : la structure, postal : l’adresse postale de la "
                      "personne, typed : une autre"}),
        trimmed("address", &Attestation::address, kind::text, QT_TR_NOOP("Address"),
            {.about = "adresse imprimée"}),
        column("with_children", &Attestation::withChildren, kind::yesNo,
            QT_TR_NOOP("With the children"), {.about = "avec les enfants hébergés (1 oui, 0 non)"}),
        column("terms", &Attestation::terms, kind::code<AttestedTerms>("attestation_terms"),
            QT_TR_NOOP("What is said of the payment"),
            {.about = "free : à titre gratuit, participation : avec participation (vide : rien)"}),
        trimmed("recipient", &Attestation::recipient, kind::text, QT_TR_NOOP("For whom"),
            {.about = "destinataire"}),
        trimmed("handed_to", &Attestation::handedTo, kind::text, QT_TR_NOOP("Handed to"),
            {.about = "remise à", .free = true}),
        column("handed_on", &Attestation::handedOn, kind::date, QT_TR_NOOP("Handed over on"),
            {.free = true}),
        column("sheet", &Attestation::sheet, kind::content, QT_TR_NOOP("Attestation as given"),
            {.about = "l’attestation telle qu’elle a été donnée (base64)"}),
    }};

const Description<AttestationCancellation> attestationCancellationTable{
    {.name = "attestation_cancellation",
        .word = QT_TR_NOOP("Cancelled attestation"),
        .file = "attestations_annulees",
        .about = "Les attestations données par erreur.",
        .called = {.after = "attestation_id"},
        .seal = {"cancelled_on"}},
    &AttestationCancellation::id,
    {
        column("attestation_id", &AttestationCancellation::attestation, kind::reference,
            QT_TR_NOOP("Attestation"), {.about = "numéro de ligne de l’attestation"}),
        column("cancelled_on", &AttestationCancellation::cancelledOn, kind::date,
            QT_TR_NOOP("Cancelled on")),
        column("by_id", &AttestationCancellation::by, kind::reference, QT_TR_NOOP("Cancelled by"),
            {.about = "professionnel qui a annulé"}),
        trimmed("why", &AttestationCancellation::why, kind::longText, QT_TR_NOOP("Reason"),
            {.about = "motif"}),
    }};

} // namespace jalons
