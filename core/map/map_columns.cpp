#include "core/map/map_columns.h"

namespace jalons {

namespace {

constexpr CodeWord linkKindWords[]{
    {"leads_to", QT_TR_NOOP("leads to")},
    {"worsens", QT_TR_NOOP("makes worse")},
    {"protects", QT_TR_NOOP("protects from")},
};
constexpr CodeWord linkViewWords[]{
    {"person", QT_TR_NOOP("according to the person")},
    {"professional", QT_TR_NOOP("according to the professional")},
    {"both", QT_TR_NOOP("according to both")},
};
constexpr CodeWord surenessWords[]{
    {"sure", QT_TR_NOOP("certain")},
    {"likely", QT_TR_NOOP("likely")},
    {"supposed", QT_TR_NOOP("to be verified")},
};

} // namespace

const Description<FactorLink> factorLinkTable{
    {.name = "factor_link",
        .word = QT_TR_NOOP("Link of the map"),
        .file = "liens_de_la_carte",
        .about = "Les liens de la carte des difficultés : ce qui entraîne, aggrave ou protège.",
        .called = {.after = "from_id"}},
    &FactorLink::id,
    {
        column("from_id", &FactorLink::from, kind::reference, QT_TR_NOOP("From")),
        column("to_id", &FactorLink::to, kind::reference, QT_TR_NOOP("To")),
        column("kind", &FactorLink::kind, kind::code<LinkKind>(linkKindWords), QT_TR_NOOP("Link"),
            {.about = "leads_to entraîne, worsens aggrave, protects protège"}),
        column("view", &FactorLink::view, kind::code<LinkView>(linkViewWords),
            QT_TR_NOOP("Whose view"),
            {.about = "person selon la personne, professional selon le professionnel, both selon "
                      "les deux"}),
        column("sureness", &FactorLink::sureness, kind::code<Sureness>(surenessWords),
            QT_TR_NOOP("How sure"),
            {.about = "sure certain, likely probable, supposed à vérifier"}),
    }};

} // namespace jalons
