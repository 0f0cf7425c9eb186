#include "core/exchange/exchange_columns.h"

namespace jalons {

const TableInfo importMappingTable{.name = "import_mapping",
    .word = QT_TR_NOOP("Columns of an import"),
    .file = "correspondances_d_import",
    .about = "Le sens des colonnes des listes déjà importées.",
    .columns = {
        {"signature", kind::text, QT_TR_NOOP("Headers of the file"),
            {.about
                = "empreinte des titres de colonnes ; suivie de « words » : le sens donné à des "
                  "valeurs"}},
        {"targets", kind::text, QT_TR_NOOP("Fields of the columns"),
            {.about
                = "destination de chaque colonne (liste JSON), ou destination, valeur et code de "
                  "chaque valeur à laquelle un sens a été donné"}},
        {"used_on", kind::date, QT_TR_NOOP("Used on"), {.about = "dernière utilisation"}},
    }};

} // namespace jalons
