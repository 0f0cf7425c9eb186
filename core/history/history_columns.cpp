#include "core/history/history_columns.h"

namespace jalons {

const TableInfo operationTable{.name = "operation",
    .word = QT_TR_NOOP("Operation"),
    .file = "operations",
    .about = "Ce qui a été fait, quand et par qui.",
    .isAudit = true,
    .columns = {
        {"name", kind::text, QT_TR_NOOP("Name"), {.about = "nature de l’opération"}},
        {"at", kind::moment, QT_TR_NOOP("At"), {.about = "date et heure"}},
        {"author", kind::text, QT_TR_NOOP("Author"), {.about = "par qui"}},
        {"author_id", kind::reference, QT_TR_NOOP("Author’s number"),
            {.about = "professionnel (vide : inconnu, ou écrit par une version antérieure)"}},
        {"desk", kind::text, QT_TR_NOOP("Desk"), {.about = "poste de travail"}},
    }};

const TableInfo journalTable{.name = "journal",
    .word = QT_TR_NOOP("Change"),
    .file = "journal",
    .about = "Chaque ligne avant et après chaque opération.",
    .isAudit = true,
    .columns = {
        {"operation_id", kind::reference, QT_TR_NOOP("Operation id"), {.about = "opération"}},
        {"concept", kind::text, QT_TR_NOOP("Concept"), {.about = "table"}},
        {"row_id", kind::number, QT_TR_NOOP("Row id"),
            {.about = "id de la ligne dans cette table"}},
        {"before", kind::text, QT_TR_NOOP("Before"),
            {.about = "la ligne avant (JSON ; vide : ajoutée)"}},
        {"after", kind::text, QT_TR_NOOP("After"),
            {.about = "la ligne après (JSON ; vide : supprimée)"}},
    }};

} // namespace jalons
