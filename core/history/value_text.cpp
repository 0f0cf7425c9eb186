#include "core/history/value_text.h"
#include "core/storage/sql.h"

#include "core/base/date_text.h"
#include "core/base/words.h"
#include "core/storage/description.h"
#include "core/storage/journal_lines.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace jalons::history {

namespace {

QString word(Language language, const char* english)
{
    return language == Language::French ? inFrench(english) : QString::fromUtf8(english);
}

QString termText(const Vocabulary& vocabulary, Language language, const QString& list,
    ColumnKind kind, const QString& text)
{
    if (kind != ColumnKind::Terms)
        return vocabulary.label(list, text, language);
    QStringList labels;
    for (const QJsonValue& code : QJsonDocument::fromJson(text.toUtf8()).array())
        labels.append(vocabulary.label(list, code.toString(), language));
    return labels.join(QStringLiteral(", "));
}

QString codeText(
    const Vocabulary& vocabulary, Language language, const Kind& kind, const QString& text)
{
    for (const CodeWord& known : kind.words)
        if (text == QLatin1String(known.code))
            return word(language, known.word);
    return *kind.list ? vocabulary.label(QLatin1String(kind.list), text, language) : text;
}

/// The table that a column refers to; empty for none.
QString parentOf(const Reader& reader, const QString& table, const QString& column)
{
    return Sql(reader)
        .value(
            QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list(?) WHERE \"from\" = ?"),
            table, column)
        .toString();
}

QString referenceText(const Reader& reader, const Touched& row, const QString& column, qint64 id)
{
    const QString parent = parentOf(reader, row.table, column);
    if (parent.isEmpty())
        return QString::number(id);
    const QString name = rowText(reader, {parent, id});
    return name.isEmpty() ? QStringLiteral("—") : name;
}

} // namespace

QString rowText(const Reader& reader, const Touched& row)
{
    const TableInfo* table = describedTable(row.table);
    if (!table)
        return {};
    const auto value = [&](const char* expression) {
        return Sql(reader).value(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                     .arg(QLatin1String(expression), row.table),
            row.id);
    };
    if (*table->called.sql)
        return value(table->called.sql).toString();
    if (!*table->called.after)
        return {};
    const QString parent = parentOf(reader, row.table, QLatin1String(table->called.after));
    return rowText(reader, {parent, value(table->called.after).toLongLong()});
}

QString valueText(const Reader& reader, const Vocabulary& vocabulary, Language language,
    const Touched& row, const QString& column, const QVariant& value)
{
    const QString text = value.toString();
    const ColumnInfo* described = describedColumn(row.table, column);
    if (text.isEmpty() || !described)
        return text;
    if (described->traits.said)
        return described->traits.said(reader, vocabulary, language, row, text);
    const Kind& kind = described->kind;
    switch (kind.kind) {
    case ColumnKind::Term:
    case ColumnKind::Terms:
        return termText(vocabulary, language,
            kind.listBy ? kind.listBy(fixedValue(reader, row, QLatin1String(kind.by)))
                        : QLatin1String(kind.list),
            kind.kind, text);
    case ColumnKind::Code:
        return codeText(vocabulary, language, kind, text);
    case ColumnKind::Date:
        return QLocale(language == Language::French ? QLocale::French : QLocale::English)
            .toString(QDate::fromString(text, Qt::ISODate), QStringLiteral("dd/MM/yyyy"));
    case ColumnKind::PartialDate:
        return frenchShortPartial(PartialDate::fromIso(text));
    case ColumnKind::YesNo:
        return value.toInt() != 0 ? word(language, QT_TRANSLATE_NOOP("jalons", "yes"))
                                  : word(language, QT_TRANSLATE_NOOP("jalons", "no"));
    case ColumnKind::Content:
        return word(language, QT_TRANSLATE_NOOP("jalons", "(picture)"));
    case ColumnKind::Level:
        return value.toInt() == 0 ? QString() : text;
    case ColumnKind::Money:
        return value.toLongLong() == 0 ? QString() : Money{value.toLongLong()}.inEuros();
    case ColumnKind::Percent:
        return value.toInt() == 0 ? QString() : Rate{value.toInt()}.inPercent();
    case ColumnKind::Time:
        return TimeOfDay::fromIso(text).text();
    case ColumnKind::Reference:
        return referenceText(reader, row, column, value.toLongLong());
    case ColumnKind::Text:
    case ColumnKind::LongText:
    case ColumnKind::Phones:
    case ColumnKind::Mail:
    case ColumnKind::Moment:
    case ColumnKind::Number:
    case ColumnKind::Rank:
    case ColumnKind::Bytes:
        break;
    }
    return text;
}

std::vector<Told> told(const Reader& reader, const Vocabulary& vocabulary, Language language,
    const QList<Touched>& rows, const QString& column, int limit)
{
    std::vector<Told> lines;
    for (HistoryEntry& entry : of(reader, rows, column, limit)) {
        Told line;
        line.row = rowText(reader, entry.row);
        for (const ColumnChange& change : entry.changes) {
            const auto said = [&](const QVariant& value) {
                return valueText(reader, vocabulary, language, entry.row, change.column, value);
            };
            line.values.append({said(change.before), said(change.after)});
        }
        line.entry = std::move(entry);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace jalons::history
