#include "core/autonomy/autonomy_columns.h"

namespace jalons {

const Description<AutonomyWeights> autonomyWeightsTable{
    {.name = "autonomy_weight",
        .word = QT_TR_NOOP("Weights of a domain for autonomy"),
        .file = "poids_de_l_autonomie",
        .about
        = "Ce que chaque domaine compte dans les quatre dimensions de l’autonomie, de 0 (pas "
          "du tout) à 3, là où la structure l’a dit autrement que le programme.",
        .called = {"(SELECT french FROM term WHERE list = 'domain' AND code = domain)"}},
    &AutonomyWeights::id,
    {
        column("domain", &AutonomyWeights::domain, kind::term("domain"), QT_TR_NOOP("Domain")),
        column("material", &AutonomyWeights::material, kind::number, QT_TR_NOOP("Material"),
            {.about = "autonomie matérielle"}),
        column("relational", &AutonomyWeights::relational, kind::number, QT_TR_NOOP("Relational"),
            {.about = "autonomie relationnelle"}),
        column("cultural", &AutonomyWeights::cultural, kind::number, QT_TR_NOOP("Cultural"),
            {.about = "autonomie culturelle"}),
        column("social", &AutonomyWeights::social, kind::number, QT_TR_NOOP("Social"),
            {.about = "autonomie sociale"}),
    }};

} // namespace jalons
