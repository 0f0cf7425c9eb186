#include "core/journal/value_text.h"

#include "core/base/date_text.h"
#include "core/check/columns.h"
#include "core/field/custom_field.h"
#include "core/situation/situation.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace jalons::journal {

namespace {

/// Codes that the program itself gives a meaning; their labels are in a vocabulary all the same.
constexpr std::array closedColumns{
    TermColumn{"assessment", "kind", "assessment_kind"},
    TermColumn{"assessment", "decision", "decision"},
    TermColumn{"domain_entry", "status", "entry_status"},
    TermColumn{"contract", "kind", "contract_kind"},
    TermColumn{"commitment", "party", "party"},
    TermColumn{"signature", "party", "party"},
    TermColumn{"action", "actor", "party"},
    TermColumn{"action", "state", "action_state"},
    TermColumn{"commitment_appraisal", "kept", "kept"},
    TermColumn{"lodging", "kind", "lodging_kind"},
    TermColumn{"request", "answer", "request_answer"},
    TermColumn{"term", "domain", "domain"},
    TermColumn{"level_definition", "domain", "domain"},
    TermColumn{"named_list", "phase", "accompaniment_phase"},
};

/// Codes without a vocabulary.
struct CodeWord
{
    const char* table;
    const char* column;
    const char* code;
    const char* french;
    const char* english;
};
constexpr std::array codeWords{
    CodeWord{"finding", "kind", "strength", "point d’appui", "strength"},
    CodeWord{"finding", "kind", "difficulty", "difficulté", "difficulty"},
    CodeWord{"finding", "kind", "need", "besoin", "need"},
    CodeWord{"situation", "family", "housing", "logement ou hébergement", "housing"},
    CodeWord{"situation", "family", "income", "ressources", "income"},
    CodeWord{"situation", "family", "activity", "activité", "activity"},
    CodeWord{"situation", "family", "health_cover", "couverture santé", "health cover"},
    CodeWord{"situation", "family", "family_status", "situation familiale", "family situation"},
    CodeWord{"situation", "family", "permit", "titre de séjour", "residence permit"},
    CodeWord{"situation", "family", "protection", "mesure de protection", "protection measure"},
    CodeWord{"situation", "family", "entitlement", "droits", "rights"},
    CodeWord{"situation", "family", "housing_request", "demande de logement social",
        "social housing request"},
    CodeWord{"admission", "answer", "accepted", "acceptée", "accepted"},
    CodeWord{"admission", "answer", "refused", "refusée", "refused"},
    CodeWord{"prolongation", "answer", "accepted", "acceptée", "accepted"},
    CodeWord{"prolongation", "answer", "refused", "refusée", "refused"},
    CodeWord{"stay", "ending", "transfer", "changement de place", "change of place"},
    CodeWord{"stay", "ending", "departure", "départ", "departure"},
    CodeWord{"custom_field", "owner", "person", "personne", "person"},
    CodeWord{"custom_field", "owner", "accompaniment", "accompagnement", "accompaniment"},
    CodeWord{"custom_field", "kind", "text", "texte", "text"},
    CodeWord{"custom_field", "kind", "number", "nombre", "number"},
    CodeWord{"custom_field", "kind", "date", "date", "date"},
    CodeWord{"custom_field", "kind", "yes_no", "oui ou non", "yes or no"},
    CodeWord{"custom_field", "kind", "choice", "un choix", "one choice"},
    CodeWord{"custom_field", "kind", "choices", "plusieurs choix", "several choices"},
};

constexpr std::array yesNoColumns{"domiciliation", "interpreter", "may_sign", "active",
    "collective", "appraised", "at_home", "spread", "social_aid", "due_only"};

struct NameColumn
{
    const char* table;
    const char* name; ///< an expression
};
constexpr std::array nameColumns{
    NameColumn{"person", "trim(first_names || ' ' || iif(used_name = '', birth_name, used_name))"},
    NameColumn{"professional", "trim(first_name || ' ' || last_name)"},
    NameColumn{"structure", "name"},
    NameColumn{"contract", "number"},
    NameColumn{"objective", "title"},
    NameColumn{"action", "title"},
    NameColumn{"article", "title"},
    NameColumn{"commitment", "text"},
    NameColumn{"finding", "text"},
    NameColumn{"signature", "name"},
    NameColumn{"household", "label"},
    NameColumn{"animal", "name"},
    NameColumn{"lodging", "label"},
    NameColumn{"request", "name"},
    NameColumn{"partner", "name"},
    NameColumn{"named_list", "name"},
    NameColumn{"custom_field", "label"},
    NameColumn{"custom_choice", "label"},
    NameColumn{"merged_person", "name"},
    NameColumn{"term", "french"},
};

/// Rows that are called after the one they refer to.
struct NamedAfter
{
    const char* table;
    const char* parent;
    const char* column;
};
constexpr std::array namedAfter{
    NamedAfter{"membership", "person", "person_id"},
    NamedAfter{"concerned", "person", "person_id"},
    NamedAfter{"admission", "person", "person_id"},
    NamedAfter{"absence", "person", "person_id"},
    NamedAfter{"note_about", "person", "person_id"},
    NamedAfter{"stay", "lodging", "lodging_id"},
    NamedAfter{"closure", "lodging", "lodging_id"},
    NamedAfter{"custom_value", "custom_field", "field_id"},
};

QString termText(
    const Vocabulary& vocabulary, Language language, const TermColumn& column, const QString& text)
{
    const QString list = QLatin1String(column.list);
    if (!column.several)
        return vocabulary.label(list, text, language);
    QStringList labels;
    for (const QJsonValue& code : QJsonDocument::fromJson(text.toUtf8()).array())
        labels.append(vocabulary.label(list, code.toString(), language));
    return labels.join(QStringLiteral(", "));
}

template <class Columns>
const typename Columns::value_type* found(
    const Columns& columns, const QString& table, const QString& column)
{
    for (const auto& candidate : columns)
        if (table == QLatin1String(candidate.table) && column == QLatin1String(candidate.column))
            return &candidate;
    return nullptr;
}

/// A column of the row that no operation changes; of a row that is gone, from the journal.
QString fixedValue(const Reader& reader, const Touched& row, const QString& column)
{
    const QVariant now = reader.value(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, row.table), row.id);
    if (now.isValid())
        return now.toString();
    return reader
        .value(QStringLiteral("SELECT json_extract(coalesce(after, before), '$.%1') FROM journal"
                              " WHERE concept = ? AND row_id = ? ORDER BY id DESC LIMIT 1")
                   .arg(column),
            row.table, row.id)
        .toString();
}

QString situationText(const Reader& reader, const Vocabulary& vocabulary, Language language,
    const Touched& row, const QString& column, const QString& text)
{
    if (column == QLatin1String("amount"))
        return text == QLatin1String("0")
            ? QString()
            : QLocale(QLocale::French).toString(text.toDouble() / 100, 'f', 2)
                + QStringLiteral("\u00a0€");
    const auto family
        = fromCode<SituationFamily>(fixedValue(reader, row, QStringLiteral("family")));
    if (column == QLatin1String("kind"))
        return vocabulary.label(kindList(family), text, language);
    if (column == QLatin1String("number") && family == SituationFamily::Permit)
        return masked(text); // as on the screen
    return text;
}

QString customText(const Reader& reader, const Touched& row, const QString& value)
{
    const CustomFieldId id{fixedValue(reader, row, QStringLiteral("field_id")).toLongLong()};
    if (!reader.value(QStringLiteral("SELECT 1 FROM custom_field WHERE id = ?"), id).isValid())
        return value;
    return fieldText(customFields::load(reader, id), value);
}

QString parentOf(const Reader& reader, const QString& table, const QString& column)
{
    return reader
        .value(
            QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?"),
            table, column)
        .toString();
}

} // namespace

QString rowText(const Reader& reader, const Touched& row)
{
    if (row.table == QLatin1String("domain_entry"))
        return reader
            .value(QStringLiteral("SELECT t.french FROM domain_entry e JOIN term t ON t.list ="
                                  " 'domain' AND t.code = e.domain WHERE e.id = ?"),
                row.id)
            .toString();
    for (const NamedAfter& after : namedAfter)
        if (row.table == QLatin1String(after.table))
            return rowText(reader,
                {QLatin1String(after.parent),
                    reader
                        .value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                   .arg(QLatin1String(after.column), row.table),
                            row.id)
                        .toLongLong()});
    for (const NameColumn& candidate : nameColumns)
        if (row.table == QLatin1String(candidate.table))
            return reader
                .value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                           .arg(QLatin1String(candidate.name), row.table),
                    row.id)
                .toString();
    return {};
}

QString valueText(const Reader& reader, const Vocabulary& vocabulary, Language language,
    const Touched& row, const QString& column, const QVariant& value)
{
    const QString& table = row.table;
    const QString text = value.toString();
    if (text.isEmpty() || (column.endsWith(QLatin1String("_level")) && text == QLatin1String("0")))
        return {};
    if (const TermColumn* term = found(termColumns, table, column))
        return termText(vocabulary, language, *term, text);
    if (const TermColumn* term = found(closedColumns, table, column))
        return termText(vocabulary, language, *term, text);
    for (const CodeWord& word : codeWords)
        if (table == QLatin1String(word.table) && column == QLatin1String(word.column)
            && text == QLatin1String(word.code))
            return QString::fromUtf8(language == Language::French ? word.french : word.english);
    if (found(dateColumns, table, column))
        return QLocale(language == Language::French ? QLocale::French : QLocale::English)
            .toString(QDate::fromString(text, Qt::ISODate), QStringLiteral("dd/MM/yyyy"));
    if (std::any_of(yesNoColumns.begin(), yesNoColumns.end(),
            [&](const char* name) { return column == QLatin1String(name); })) {
        const bool yes = value.toInt() != 0;
        if (language == Language::French)
            return yes ? QStringLiteral("oui") : QStringLiteral("non");
        return yes ? QStringLiteral("yes") : QStringLiteral("no");
    }
    if (reader.database().isBlob(table, column))
        return language == Language::French ? QStringLiteral("(image)")
                                            : QStringLiteral("(picture)");
    if (column.endsWith(QLatin1String("_id")))
        if (const QString parent = parentOf(reader, table, column); !parent.isEmpty()) {
            const QString name = rowText(reader, {parent, value.toLongLong()});
            return name.isEmpty() ? QStringLiteral("—") : name;
        }
    if (table == QLatin1String("situation"))
        return situationText(reader, vocabulary, language, row, column, text);
    if (table == QLatin1String("custom_value") && column == QLatin1String("value"))
        return customText(reader, row, text);
    if (table == QLatin1String("term") && column == QLatin1String("list")) {
        for (const OpenList& open : Vocabulary::openLists())
            if (open.list == text)
                return language == Language::French ? open.french : open.english;
        return text;
    }
    if (column == QLatin1String("birth_date"))
        return frenchShortPartial(PartialDate::fromIso(text));
    return text;
}

} // namespace jalons::journal
