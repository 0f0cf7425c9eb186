#include "core/paper/paper_columns.h"

namespace jalons {

const Description<Paper> paperTable{
    {.name = "paper",
        .word = QT_TR_NOOP("Paper given"),
        .file = "papiers",
        .about = "Les papiers remis ou envoyés : demandes d’aide sociale et de prolongation, "
                 "accusés de remise, états des lieux, notices.",
        .called = {"number"},
        .ordered = {{"issued_on", "handed_on"}},
        .seal = {"issued_on"}},
    &Paper::id,
    {
        column("number", &Paper::number, kind::text, QT_TR_NOOP("Number")),
        column("person_id", &Paper::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne", .free = true}),
        column("kind", &Paper::kind, kind::code<PaperKind>("paper_kind"), QT_TR_NOOP("Kind"),
            {.about = "nature du papier"}),
        column("admission_id", &Paper::admission, kind::reference, QT_TR_NOOP("Admission"),
            {.about = "numéro de l’admission", .free = true}),
        column("prolongation_id", &Paper::prolongation, kind::reference, QT_TR_NOOP("Prolongation"),
            {.about = "numéro de la prolongation", .free = true}),
        column("issued_on", &Paper::issuedOn, kind::date, QT_TR_NOOP("Given on"),
            {.about = "fait le"}),
        column("issued_by_id", &Paper::issuedBy, kind::reference, QT_TR_NOOP("Given by"),
            {.about = "professionnel (vide : le représentant de la structure)"}),
        column("handed_on", &Paper::handedOn, kind::date, QT_TR_NOOP("Handed over on"),
            {.about = "remis ou signé le", .free = true}),
        column("sheet", &Paper::sheet, kind::content, QT_TR_NOOP("Paper as given"),
            {.about = "le papier tel qu’il a été donné (base64)"}),
    }};

} // namespace jalons
