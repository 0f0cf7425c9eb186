#include "core/field/field_columns.h"
#include "core/storage/sql.h"

#include "core/field/put_back.h"

#include "core/storage/journal_lines.h"

namespace jalons {

namespace {

QString answerText(
    const Reader& reader, const Vocabulary&, Language, const Touched& row, const QString& text)
{
    const CustomFieldId id{
        history::fixedValue(reader, row, QStringLiteral("field_id")).toLongLong()};
    if (!Sql(reader).value(QStringLiteral("SELECT 1 FROM custom_field WHERE id = ?"), id).isValid())
        return text;
    return fieldText(customFields::load(reader, id), text);
}

constexpr CodeWord customFieldOwnerWords[]{
    {"person", QT_TR_NOOP("person")},
    {"accompaniment", QT_TR_NOOP("accompaniment")},
};
constexpr CodeWord customFieldKindWords[]{
    {"text", QT_TR_NOOP("text")},
    {"number", QT_TR_NOOP("number")},
    {"date", QT_TR_NOOP("date")},
    {"yes_no", QT_TR_NOOP("yes or no")},
    {"choice", QT_TR_NOOP("one choice")},
    {"choices", QT_TR_NOOP("several choices")},
};
} // namespace

const Description<CustomField> customFieldTable{
    {.name = "custom_field",
        .word = QT_TR_NOOP("Field of the structure"),
        .file = "champs",
        .about = "Les champs que la structure a ajoutés.",
        .called = {"label"},
        .standing = customFields::fieldsStanding},
    &CustomField::id,
    {
        column("owner", &CustomField::owner, kind::code<FieldOwner>(customFieldOwnerWords),
            QT_TR_NOOP("In the file of"), {.about = "où il se remplit"}),
        trimmed("label", &CustomField::label, kind::text, QT_TR_NOOP("Name"),
            {.about = "nom du champ"}),
        column("kind", &CustomField::kind, kind::code<FieldKind>(customFieldKindWords),
            QT_TR_NOOP("Kind"), {.about = "type de réponse"}),
        apart<CustomField>("position", kind::rank, QT_TR_NOOP("Rank")),
        column("active", &CustomField::active, kind::yesNo, QT_TR_NOOP("Proposed in the forms"),
            {.about = "proposé (1) ou non (0)"}),
    }};

const TableInfo customChoiceTable{.name = "custom_choice",
    .word = QT_TR_NOOP("Choice of a field"),
    .file = "champs_choix",
    .about = "Les choix de ces champs.",
    .called = {"label"},
    .stillUsed = customFields::choiceStillUsed,
    .columns = {
        {"field_id", kind::reference, QT_TR_NOOP("Field"), {.about = "numéro du champ"}},
        {"label", kind::text, QT_TR_NOOP("Name"), {.about = "choix"}},
        {"position", kind::rank, QT_TR_NOOP("Rank")},
        {"active", kind::yesNo, QT_TR_NOOP("Proposed in the forms"),
            {.about = "proposé (1) ou non (0)"}},
    }};

const TableInfo customValueTable{.name = "custom_value",
    .word = QT_TR_NOOP("Field of the structure"),
    .file = "champs_reponses",
    .about = "Les réponses à ces champs.",
    .called = {"", "field_id"},
    .standing = customFields::answersStanding,
    .columns = {
        {"field_id", kind::reference, QT_TR_NOOP("Field"), {.about = "numéro du champ"}},
        {"person_id", kind::reference, QT_TR_NOOP("Person"), {.about = "numéro de la personne"}},
        {"accompaniment_id", kind::reference, QT_TR_NOOP("Accompaniment"),
            {.about = "numéro de l’accompagnement"}},
        {"value", kind::text, QT_TR_NOOP("Value"),
            {.about = "réponse : texte, nombre, date, 1 ou 0, numéro(s) de choix",
                .said = answerText}},
    }};

} // namespace jalons
