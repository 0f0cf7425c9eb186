#include "core/request/request_columns.h"

namespace jalons {

const Description<Request> requestTable{
    {.name = "request",
        .word = QT_TR_NOOP("Request"),
        .file = "demandes",
        .about = "Les demandes d’hébergement reçues et la réponse donnée.",
        .called = {"name"},
        .ordered = {{"received_on", "answered_on"}}},
    &Request::id,
    {
        column("received_on", &Request::receivedOn, kind::date, QT_TR_NOOP("Received on")),
        column("origin", &Request::origin, kind::term("origin"), QT_TR_NOOP("Oriented by"),
            {.about = "origine"}),
        column("origin_detail", &Request::originDetail, kind::text,
            QT_TR_NOOP("Detail of the orientation"), {.about = "précision sur l’origine"}),
        column("person_id", &Request::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne, si elle a un dossier"}),
        simplified("name", &Request::name, kind::text, QT_TR_NOOP("Who asks"),
            {.about = "nom de la personne"}),
        column("people", &Request::people, kind::number, QT_TR_NOOP("How many people"),
            {.about = "nombre de personnes"}),
        column("composition", &Request::composition, kind::longText, QT_TR_NOOP("Who would come"),
            {.about = "composition"}),
        column("need", &Request::need, kind::longText, QT_TR_NOOP("What is asked for"),
            {.about = "besoin exprimé"}),
        column("number", &Request::number, kind::text, QT_TR_NOOP("Number of the proposal"),
            {.about = "numéro de la demande"}),
        column("answer", &Request::answer, kind::code<RequestAnswer>("request_answer"),
            QT_TR_NOOP("Answer")),
        column("answered_on", &Request::answeredOn, kind::date, QT_TR_NOOP("Answered on"),
            {.about = "répondu le"}),
        column("reason", &Request::reason, kind::term("refusal_reason"), QT_TR_NOOP("Reason"),
            {.about = "motif du refus"}),
        column("reason_detail", &Request::reasonDetail, kind::longText,
            QT_TR_NOOP("The reason in a few words"), {.about = "précision sur le motif"}),
        column("notified_on", &Request::notifiedOn, kind::date, QT_TR_NOOP("Told in writing on")),
    }};

} // namespace jalons
