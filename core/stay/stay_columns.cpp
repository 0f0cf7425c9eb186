#include "core/stay/stay_columns.h"

#include "core/stay/put_back.h"

namespace jalons {

namespace {

constexpr CodeWord admissionAnswerWords[]{
    {"accepted", QT_TR_NOOP("accepted")},
    {"refused", QT_TR_NOOP("refused")},
};
constexpr CodeWord prolongationAnswerWords[]{
    {"accepted", QT_TR_NOOP("accepted")},
    {"refused", QT_TR_NOOP("refused")},
};
constexpr CodeWord stayEndingWords[]{
    {"transfer", QT_TR_NOOP("change of place")},
    {"departure", QT_TR_NOOP("departure")},
};
} // namespace

const Description<Lodging> lodgingTable{
    {.name = "lodging",
        .word = QT_TR_NOOP("Place"),
        .file = "places",
        .about = "Les lieux d’hébergement : bâtiments, logements, chambres, lits.",
        .called = {"label"},
        .ordered = {{"opened_on", "closed_on"}},
        .standing = stays::lodgingsStanding},
    &Lodging::id,
    {
        column("parent_id", &Lodging::parent, kind::reference, QT_TR_NOOP("Inside"),
            {.about = "numéro du lieu qui le contient"}),
        column("kind", &Lodging::kind, kind::code<LodgingKind>("lodging_kind"), QT_TR_NOOP("Kind"),
            {.about = "nature du lieu"}),
        trimmed("label", &Lodging::label, kind::text, QT_TR_NOOP("Name")),
        column("capacity", &Lodging::capacity, kind::number, QT_TR_NOOP("Beds"),
            {.about = "nombre de lits (0 : comptés à l’intérieur)"}),
        column("spread", &Lodging::spread, kind::yesNo, QT_TR_NOOP("In town (diffus)"),
            {.about = "diffus (1) ou regroupé (0)"}),
        column("address", &Lodging::address, kind::longText, QT_TR_NOOP("Address")),
        column("opened_on", &Lodging::openedOn, kind::date, QT_TR_NOOP("Open from"),
            {.about = "ouvert le"}),
        column("closed_on", &Lodging::closedOn, kind::date, QT_TR_NOOP("Open until"),
            {.about = "fermé le"}),
        column("scale", &Lodging::scale, kind::code<PlaceScale>("place_scale"),
            QT_TR_NOOP("What people pay"), {.about = "barème de la participation"}),
        column("note", &Lodging::note, kind::longText, QT_TR_NOOP("Note")),
    }};

const Description<Closure> closureTable{{.name = "closure",
                                            .word = QT_TR_NOOP("Unavailable place"),
                                            .file = "indisponibilites",
                                            .about = "Les périodes où un lieu est indisponible.",
                                            .called = {"", "lodging_id"},
                                            .ordered = {{"from_date", "to_date"}}},
    &Closure::id,
    {
        column("lodging_id", &Closure::lodging, kind::reference, QT_TR_NOOP("Place"),
            {.about = "numéro du lieu"}),
        column("from_date", &Closure::from, kind::date, QT_TR_NOOP("From"), {.about = "depuis le"}),
        column("to_date", &Closure::to, kind::date, QT_TR_NOOP("Until"),
            {.about = "jusqu’au (jour compris)"}),
        column("reason", &Closure::reason, kind::term("unavailable_reason"), QT_TR_NOOP("Reason"),
            {.about = "raison"}),
        column("note", &Closure::note, kind::longText, QT_TR_NOOP("Note")),
    }};

const Description<Admission> admissionTable{
    {.name = "admission",
        .word = QT_TR_NOOP("Admission"),
        .file = "admissions",
        .about = "Les admissions : proposition du SIAO, décision, durée, transmission au préfet et "
                 "réponse.",
        .called = {"", "person_id"},
        .ordered = {{"decided_on", "transmitted_on"}, {"from_date", "to_date"}},
        .derive = [](Work& work, qint64 id) { admissions::refresh(work, {id}); }},
    &Admission::id,
    {
        column("person_id", &Admission::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne de référence"}),
        column("accompaniment_id", &Admission::accompaniment, kind::reference,
            QT_TR_NOOP("Accompaniment"), {.about = "numéro de l’accompagnement"}),
        column("request_id", &Admission::request, kind::reference, QT_TR_NOOP("Request"),
            {.about = "numéro de la demande"}),
        column("proposed_on", &Admission::proposedOn, kind::date,
            QT_TR_NOOP("Proposed by the SIAO on")),
        column("proposal_number", &Admission::proposalNumber, kind::text,
            QT_TR_NOOP("Number of the proposal")),
        column("decided_on", &Admission::decidedOn, kind::date, QT_TR_NOOP("Decided on")),
        column("decided_by", &Admission::decidedBy, kind::text, QT_TR_NOOP("Decided by")),
        inner("months", &Admission::length, &Length::months, kind::number, QT_TR_NOOP("Months"),
            {.about = "durée en mois"}),
        inner("days", &Admission::length, &Length::days, kind::number, QT_TR_NOOP("Days"),
            {.about = "durée en jours"}),
        column("social_aid", &Admission::socialAid, kind::yesNo,
            QT_TR_NOOP("Admission to social aid"), {.about = "à l’aide sociale (1 oui, 0 non)"}),
        column("transmitted_on", &Admission::transmittedOn, kind::date,
            QT_TR_NOOP("Sent to the préfet on")),
        column("transmitted_by", &Admission::transmittedBy, kind::term("transmission_means"),
            QT_TR_NOOP("Sent by"), {.about = "moyen de la transmission"}),
        column("received_on", &Admission::receivedOn, kind::date,
            QT_TR_NOOP("Received by the préfet on")),
        column("answer", &Admission::said, kind::code<PrefectSaid>(admissionAnswerWords),
            QT_TR_NOOP("Answer of the préfet")),
        column("answered_on", &Admission::answeredOn, kind::date, QT_TR_NOOP("Answered on")),
        column("note", &Admission::note, kind::longText, QT_TR_NOOP("Note")),
        readOnly("from_date", &Admission::from, kind::date, QT_TR_NOOP("From"),
            {.about = "première arrivée (calculée)", .derived = true}),
        readOnly("to_date", &Admission::to, kind::date, QT_TR_NOOP("Until"),
            {.about = "dernier départ (calculé)", .derived = true}),
        apart<Admission>("due_kind", kind::code<StayDueKind>(), QT_TR_NOOP("Kind of deadline"),
            {.about = "prochaine échéance (calculée)", .derived = true}),
        apart<Admission>("due_on", kind::date, QT_TR_NOOP("By"),
            {.about = "date de cette échéance (calculée)", .derived = true}),
    }};

const Description<Prolongation> prolongationTable{
    {.name = "prolongation",
        .word = QT_TR_NOOP("Prolongation"),
        .file = "prolongations",
        .about = "Les prolongations demandées.",
        .ordered = {{"asked_on", "received_on"}, {"asked_on", "answered_on"},
            {"received_on", "answered_on"}}},
    &Prolongation::id,
    {
        column("admission_id", &Prolongation::admission, kind::reference, QT_TR_NOOP("Admission"),
            {.about = "numéro de l’admission"}),
        column("asked_on", &Prolongation::askedOn, kind::date, QT_TR_NOOP("Asked on")),
        column("received_on", &Prolongation::receivedOn, kind::date,
            QT_TR_NOOP("Received by the préfet on"), {.about = "reçue par le préfet le"}),
        inner("months", &Prolongation::length, &Length::months, kind::number, QT_TR_NOOP("Months"),
            {.about = "durée en mois"}),
        inner("days", &Prolongation::length, &Length::days, kind::number, QT_TR_NOOP("Days"),
            {.about = "durée en jours"}),
        column("answer", &Prolongation::said, kind::code<PrefectSaid>(prolongationAnswerWords),
            QT_TR_NOOP("Answer of the préfet"), {.about = "réponse"}),
        column("answered_on", &Prolongation::answeredOn, kind::date, QT_TR_NOOP("Answered on")),
    }};

const Description<Stay> stayTable{
    {.name = "stay",
        .word = QT_TR_NOOP("Stay"),
        .file = "sejours",
        .about
        = "Les séjours : qui a dormi où, du jour d’arrivée au jour de départ (nuit non comprise).",
        .called = {"", "lodging_id"},
        .ordered = {{"from_date", "to_date"}},
        .standing = stays::staysStanding},
    &Stay::id,
    {
        column("admission_id", &Stay::admission, kind::reference, QT_TR_NOOP("Admission"),
            {.about = "numéro de l’admission"}),
        column("person_id", &Stay::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne"}),
        column("lodging_id", &Stay::lodging, kind::reference, QT_TR_NOOP("Place"),
            {.about = "numéro du lieu"}),
        column("from_date", &Stay::from, kind::date, QT_TR_NOOP("From"), {.about = "arrivée le"}),
        column("to_date", &Stay::to, kind::date, QT_TR_NOOP("Until"), {.about = "départ le"}),
        column("ending", &Stay::ending, kind::code<StayEnding>(stayEndingWords),
            QT_TR_NOOP("How it ended"), {.about = "fin : changement de place ou départ"}),
        column("destination", &Stay::destination, kind::term("stay_destination"),
            QT_TR_NOOP("Destination")),
        column("reason", &Stay::reason, kind::term("departure_reason"), QT_TR_NOOP("Reason"),
            {.about = "motif du départ"}),
        column("note", &Stay::note, kind::longText, QT_TR_NOOP("Note")),
    }};

const Description<Absence> absenceTable{{.name = "absence",
                                            .word = QT_TR_NOOP("Absence"),
                                            .file = "absences",
                                            .about = "Les absences pendant un séjour.",
                                            .called = {"", "person_id"},
                                            .ordered = {{"from_date", "to_date"}}},
    &Absence::id,
    {
        column("admission_id", &Absence::admission, kind::reference, QT_TR_NOOP("Admission"),
            {.about = "numéro de l’admission"}),
        column("person_id", &Absence::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne"}),
        column("from_date", &Absence::from, kind::date, QT_TR_NOOP("From"), {.about = "depuis le"}),
        column("to_date", &Absence::to, kind::date, QT_TR_NOOP("Until"), {.about = "retour le"}),
        column("expected_on", &Absence::expectedOn, kind::date, QT_TR_NOOP("Return expected on")),
        column("reason", &Absence::reason, kind::term("absence_reason"), QT_TR_NOOP("Reason"),
            {.about = "raison"}),
        column("note", &Absence::note, kind::longText, QT_TR_NOOP("Note")),
    }};

} // namespace jalons
