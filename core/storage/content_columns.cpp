#include "core/storage/content_columns.h"

namespace jalons {

const TableInfo contentTable{.name = "content",
    .word = QT_TR_NOOP("Content"),
    .file = "contenus",
    .about = "Les images et les contrats signés que le journal nomme par leur empreinte, anciens "
             "compris.",
    .isAudit = true,
    .columns = {
        {"hash", kind::text, QT_TR_NOOP("Fingerprint"),
            {.about = "empreinte SHA-256 (hexadécimale)"}},
        {"size", kind::number, QT_TR_NOOP("Size"), {.about = "nombre d’octets"}},
        {"bytes", kind::bytes, QT_TR_NOOP("Bytes"), {.about = "les octets (base64)"}},
    }};

} // namespace jalons
