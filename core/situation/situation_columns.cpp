#include "core/situation/situation_columns.h"

#include "core/storage/journal_lines.h"

namespace jalons {

namespace {

QString listOfKinds(const QString& family)
{
    return kindList(fromCode<SituationFamily>(family));
}

/// The number of a permit, as on the screen.
QString numberText(
    const Reader& reader, const Vocabulary&, Language, const Touched& row, const QString& text)
{
    const QString family = history::fixedValue(reader, row, QStringLiteral("family"));
    return fromCode<SituationFamily>(family) == SituationFamily::Permit ? masked(text) : text;
}

constexpr CodeWord situationFamilyWords[]{
    {"housing", QT_TR_NOOP("housing")},
    {"income", QT_TR_NOOP("income")},
    {"activity", QT_TR_NOOP("activity")},
    {"health_cover", QT_TR_NOOP("health cover")},
    {"family_status", QT_TR_NOOP("family situation")},
    {"permit", QT_TR_NOOP("residence permit")},
    {"protection", QT_TR_NOOP("protection measure")},
    {"entitlement", QT_TR_NOOP("rights")},
    {"housing_request", QT_TR_NOOP("social housing request")},
};
} // namespace

const Description<Situation> situationTable{
    {.name = "situation",
        .word = QT_TR_NOOP("Situation"),
        .file = "situations",
        .about = "Les faits datés d’une personne : logement, ressources, activité, couverture "
                 "santé, titre de séjour, protection…",
        .ordered = {{"from_date", "to_date"}, {"from_date", "expires_on"}}},
    &Situation::id,
    {
        column("person_id", &Situation::person, kind::reference, QT_TR_NOOP("Person"),
            {.about = "numéro de la personne"}),
        column("family", &Situation::family, kind::code<SituationFamily>(situationFamilyWords),
            QT_TR_NOOP("What about"), {.about = "famille du fait"}),
        column("kind", &Situation::kind, kind::termBy("family", listOfKinds), QT_TR_NOOP("Kind"),
            {.about = "nature"}),
        column(
            "from_date", &Situation::from, kind::date, QT_TR_NOOP("From"), {.about = "depuis le"}),
        column("to_date", &Situation::to, kind::date, QT_TR_NOOP("Until"),
            {.about = "jusqu’au (jour compris)"}),
        trimmed("detail", &Situation::detail, kind::longText, QT_TR_NOOP("Detail")),
        column("amount", &Situation::amount, kind::money, QT_TR_NOOP("Euros a month"),
            {.about = "montant mensuel en centimes"}),
        trimmed("number", &Situation::number, kind::text, QT_TR_NOOP("Number"),
            {.about = "numéro (titre, demande)", .said = numberText}),
        column("expires_on", &Situation::expiresOn, kind::date, QT_TR_NOOP("Term")),
        trimmed("court", &Situation::court, kind::text, QT_TR_NOOP("Court or authority"),
            {.about = "tribunal"}),
        column("decided_on", &Situation::decidedOn, kind::date, QT_TR_NOOP("Decided on"),
            {.about = "date de la décision"}),
        column("scope", &Situation::scope, kind::term("protection_scope"), QT_TR_NOOP("Bears upon"),
            {.about = "étendue de la mesure"}),
        trimmed("representative", &Situation::representative, kind::text,
            QT_TR_NOOP("Representative (mandataire)")),
        trimmed("representative_contact", &Situation::representativeContact, kind::text,
            QT_TR_NOOP("Phone or mail of the representative"), {.about = "contact du mandataire"}),
        column("signs", &Situation::signs, kind::term("protection_signs"), QT_TR_NOOP("Who signs"),
            {.about = "qui signe"}),
    }};

} // namespace jalons
