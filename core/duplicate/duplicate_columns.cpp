#include "core/duplicate/duplicate_columns.h"

namespace jalons {

const TableInfo mergedPersonTable{.name = "merged_person",
    .word = QT_TR_NOOP("Merged file"),
    .file = "dossiers_fusionnes",
    .about = "Les dossiers réunis à un autre.",
    .called = {"name"},
    .columns = {
        {"gone_id", kind::number, QT_TR_NOOP("File merged"),
            {.about = "numéro du dossier qui a rejoint l’autre"}},
        {"person_id", kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro du dossier conservé"}},
        {"merged_on", kind::date, QT_TR_NOOP("Merged on"), {.about = "réunis le"}},
        {"name", kind::text, QT_TR_NOOP("Name"), {.about = "nom que portait le dossier"}},
    }};

const TableInfo notDuplicateTable{.name = "not_duplicate",
    .word = QT_TR_NOOP("Files that are two people"),
    .file = "non_doublons",
    .about = "Les paires dont on a dit que ce sont deux personnes.",
    .columns = {
        {"first_id", kind::reference, QT_TR_NOOP("First file"),
            {.about = "numéro de la première personne"}},
        {"second_id", kind::reference, QT_TR_NOOP("Second file"),
            {.about = "numéro de la seconde"}},
    }};

} // namespace jalons
