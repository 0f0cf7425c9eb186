#include "core/named_list/named_list_columns.h"

#include "core/cycle/cycle.h"

namespace jalons {

const TableInfo namedListTable{.name = "named_list",
    .word = QT_TR_NOOP("List of people"),
    .file = "listes",
    .about = "Les listes de personnes gardées sous un nom.",
    .called = {"name"},
    .columns = {
        {"name", kind::text, QT_TR_NOOP("Name")},
        {"owner_id", kind::reference, QT_TR_NOOP("Whose list"),
            {.about = "numéro du professionnel (vide : toute l’équipe)"}},
        {"search", kind::text, QT_TR_NOOP("Words searched for")},
        {"referent_id", kind::reference, QT_TR_NOOP("Referent"), {.about = "numéro du référent"}},
        {"phase", kind::term("accompaniment_phase"), QT_TR_NOOP("Phase")},
        {"domain", kind::term("domain"), QT_TR_NOOP("Domain")},
        {"public", kind::term("public"), QT_TR_NOOP("Situation met"), {.about = "public"}},
        {"due_only", kind::yesNo, QT_TR_NOOP("With a deadline only"),
            {.about = "avec une échéance proche (1 oui, 0 non)"}},
        {"lodging_id", kind::reference, QT_TR_NOOP("Place"),
            {.about = "numéro du lieu d’hébergement"}},
        {"due_kind", kind::code<DueKind>(), QT_TR_NOOP("Kind of deadline"),
            {.about = "nature de la prochaine échéance"}},
        {"answers", kind::text, QT_TR_NOOP("Answers to the structure’s fields"),
            {.about = "réponses aux champs de la structure (JSON : numéro du champ, valeur)"}},
    }};

} // namespace jalons
