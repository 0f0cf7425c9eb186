#include "core/journal/value_text.h"

#include "core/base/date_text.h"
#include "core/check/columns.h"
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
};

constexpr std::array yesNoColumns{
    "domiciliation", "interpreter", "may_sign", "active", "collective", "appraised"};

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
    const QString& table, const QString& column, const QVariant& value)
{
    const QString text = value.toString();
    if (text.isEmpty() || (column.endsWith(QLatin1String("_level")) && text == QLatin1String("0")))
        return {};
    if (const TermColumn* term = found(termColumns, table, column))
        return termText(vocabulary, language, *term, text);
    if (const TermColumn* term = found(closedColumns, table, column))
        return termText(vocabulary, language, *term, text);
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
    if (text.startsWith(QLatin1String("blob:")))
        return language == Language::French ? QStringLiteral("(image)")
                                            : QStringLiteral("(picture)");
    if (column.endsWith(QLatin1String("_id")))
        if (const QString parent = parentOf(reader, table, column); !parent.isEmpty()) {
            const QString name = rowText(reader, {parent, value.toLongLong()});
            return name.isEmpty() ? QStringLiteral("—") : name;
        }
    if (column == QLatin1String("birth_date"))
        return frenchShortPartial(PartialDate::fromIso(text));
    return text;
}

} // namespace jalons::journal
