#include "core/field/custom_field.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace jalons {

namespace {

constexpr qsizetype longestLabel = 100;
constexpr qsizetype longestText = 2000;

const QLocale& french()
{
    static const QLocale locale(QLocale::French, QLocale::France);
    return locale;
}

FieldReading refused(ProblemKind kind, const QString& arg)
{
    return {{}, Problem{{}, kind, {arg}}};
}

/// « 1 234,5 », « 1234.5 », « -3 »: blanks of any kind group, comma and point both separate.
FieldReading readNumber(const QString& typed)
{
    QString text = typed;
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x202f); });
    text.replace(u',', u'.');
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !qIsFinite(value))
        return refused(ProblemKind::NotANumber, typed);
    return {QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest), {}};
}

FieldReading readYesNo(const QString& typed)
{
    static const QStringList yes{QStringLiteral("oui"), QStringLiteral("o"), QStringLiteral("yes"),
        QStringLiteral("y"), QStringLiteral("vrai"), QStringLiteral("true"), QStringLiteral("1"),
        QStringLiteral("x")};
    static const QStringList no{QStringLiteral("non"), QStringLiteral("n"), QStringLiteral("no"),
        QStringLiteral("faux"), QStringLiteral("false"), QStringLiteral("0")};
    const QString word = fold(typed).trimmed();
    if (yes.contains(word))
        return {QStringLiteral("1"), {}};
    if (no.contains(word))
        return {QStringLiteral("0"), {}};
    return refused(ProblemKind::NotYesNo, typed);
}

FieldReading readChoices(const CustomField& field, const QString& typed)
{
    QList<FieldChoiceId> ids;
    const QStringList labels = field.kind == FieldKind::Choices
        ? typed.split(u';', Qt::SkipEmptyParts)
        : QStringList{typed};
    for (const QString& label : labels) {
        const QString wanted = fold(label).trimmed();
        const auto found = std::find_if(field.choices.begin(), field.choices.end(),
            [&](const FieldChoice& choice) { return fold(choice.label).trimmed() == wanted; });
        if (found == field.choices.end())
            return refused(ProblemKind::UnknownTerm, label.trimmed());
        ids.append(found->id);
    }
    return {storedChoices(field.kind, ids), {}};
}

} // namespace

Problems problems(const CustomField& field)
{
    Problems found;
    if (field.label.trimmed().isEmpty())
        found.append({QStringLiteral("label"), ProblemKind::Required, {}});
    if (field.label.size() > longestLabel)
        found.append(
            {QStringLiteral("label"), ProblemKind::TooLong, {QString::number(longestLabel)}});
    for (const FieldChoice& choice : field.choices)
        if (choice.label.trimmed().isEmpty())
            found.append({QStringLiteral("choices"), ProblemKind::Required, {}});
    return found;
}

FieldReading readField(const CustomField& field, const QString& typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    switch (field.kind) {
    case FieldKind::Text:
        if (text.size() > longestText)
            return refused(ProblemKind::TooLong, QString::number(longestText));
        return {text, {}};
    case FieldKind::Number:
        return readNumber(text);
    case FieldKind::Date: {
        const DateReading reading = readDate(text, today);
        return {reading.date.value_or(QDate()).toString(Qt::ISODate), reading.problem};
    }
    case FieldKind::YesNo:
        return readYesNo(text);
    case FieldKind::Choice:
    case FieldKind::Choices:
        return readChoices(field, text);
    }
    return {};
}

QString fieldText(const CustomField& field, const QString& value)
{
    if (value.isEmpty())
        return {};
    switch (field.kind) {
    case FieldKind::Text:
        return value;
    case FieldKind::Number:
        return french().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldKind::Date:
        return frenchShortDate(QDate::fromString(value, Qt::ISODate));
    case FieldKind::YesNo:
        return value == u"1" ? QStringLiteral("oui") : QStringLiteral("non");
    case FieldKind::Choice:
    case FieldKind::Choices: {
        QStringList labels;
        for (const FieldChoiceId id : chosen(value))
            for (const FieldChoice& choice : field.choices)
                if (choice.id == id)
                    labels.append(choice.label);
        return labels.join(QStringLiteral(" ; "));
    }
    }
    return {};
}

QList<FieldChoiceId> chosen(const QString& value)
{
    QList<FieldChoiceId> ids;
    if (value.startsWith(u'[')) {
        for (const QJsonValue& id : QJsonDocument::fromJson(value.toUtf8()).array())
            ids.append(FieldChoiceId{id.toInteger()});
    } else if (const qint64 id = value.toLongLong(); id > 0) {
        ids.append(FieldChoiceId{id});
    }
    return ids;
}

QString storedChoices(FieldKind kind, const QList<FieldChoiceId>& ids)
{
    if (ids.isEmpty())
        return {};
    if (kind == FieldKind::Choice)
        return QString::number(ids.first().value);
    QJsonArray array;
    for (const FieldChoiceId id : ids)
        array.append(id.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace jalons
