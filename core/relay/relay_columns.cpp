#include "core/relay/relay_columns.h"

namespace jalons {

namespace {

constexpr CodeWord toldWords[]{
    {"not_yet", QT_TR_NOOP("not told yet")},
    {"agrees", QT_TR_NOOP("told, agrees")},
    {"disagrees", QT_TR_NOOP("told, does not agree")},
    {"silent", QT_TR_NOOP("told, says nothing of it")},
};

} // namespace

const Description<Relay> relayTable{{.name = "relay",
                                        .word = QT_TR_NOOP("Change of referent"),
                                        .file = "relais",
                                        .about = "Les changements de référent.",
                                        .ordered = {{"last_met", "first_met"}}},
    &Relay::id,
    {
        column("accompaniment_id", &Relay::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment")),
        column("happened_on", &Relay::on, kind::date, QT_TR_NOOP("From which day")),
        column("from_id", &Relay::from, kind::reference, QT_TR_NOOP("Referent until then"),
            {.about = "numéro du professionnel ; vide : personne"}),
        column("to_id", &Relay::to, kind::reference, QT_TR_NOOP("New referent"),
            {.about = "numéro du professionnel"}),
        column("passed_on", &Relay::passedOn, kind::longText, QT_TR_NOOP("What passes on"),
            {.about = "ce qui est transmis"}),
        column("told", &Relay::told, kind::code<RelayTold>(toldWords),
            QT_TR_NOOP("The person was told"), {.about = "not_yet, agrees, disagrees ou silent"}),
        column("words", &Relay::words, kind::longText, QT_TR_NOOP("What the person says of it")),
        column("last_met", &Relay::lastMet, kind::date,
            QT_TR_NOOP("Last meeting with the former referent")),
        column("first_met", &Relay::firstMet, kind::date,
            QT_TR_NOOP("First meeting with the new one")),
    }};

} // namespace jalons
