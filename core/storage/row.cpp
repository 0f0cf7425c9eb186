#include "core/storage/row.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <algorithm>

namespace jalons {

Row& Row::operator>>(QString& value)
{
    value = next().toString();
    return *this;
}
Row& Row::operator>>(QByteArray& value)
{
    value = next().toByteArray();
    return *this;
}
Row& Row::operator>>(int& value)
{
    value = next().toInt();
    return *this;
}
Row& Row::operator>>(qint64& value)
{
    value = next().toLongLong();
    return *this;
}
Row& Row::operator>>(bool& value)
{
    value = next().toInt() != 0;
    return *this;
}
Row& Row::operator>>(QDate& value)
{
    value = QDate::fromString(next().toString(), Qt::ISODate);
    return *this;
}
Row& Row::operator>>(TimeOfDay& value)
{
    value = TimeOfDay::fromIso(next().toString());
    return *this;
}

Row& Row::operator>>(PartialDate& value)
{
    value = PartialDate::fromIso(next().toString());
    return *this;
}
Row& Row::operator>>(QStringList& value)
{
    value.clear();
    const QString text = next().toString();
    if (!text.isEmpty())
        for (const QJsonValue& item : QJsonDocument::fromJson(text.toUtf8()).array())
            value.append(item.toString());
    return *this;
}
Row& Row::operator>>(QVariant& value)
{
    value = next();
    return *this;
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    // The end, or a disk that failed on the way: a list cut short must not pass for the whole.
    if (const QSqlError error = m_query->lastError(); error.isValid())
        fail(error, m_query->lastQuery());
    return false;
}

QString storable(const QString& text)
{
    const auto changes = [](QChar c) {
        return c.isNull() || c.isSurrogate() || c == QChar::ByteOrderMark || c >= QChar(0xfffe);
    };
    if (std::none_of(text.begin(), text.end(), changes))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (c.isSurrogate() || c >= QChar(0xfffe)) {
            kept += QChar(QChar::ReplacementCharacter);
        } else if (!c.isNull() && c != QChar::ByteOrderMark) {
            kept += c;
        }
    }
    return kept;
}

QVariant stored(const QString& value)
{
    // A null QString would bind NULL where the schema wants the empty text.
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(storable(value));
}
QVariant stored(const QByteArray& value)
{
    return value.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(value);
}
QVariant stored(int value)
{
    return value;
}
QVariant stored(qint64 value)
{
    return value;
}
QVariant stored(bool value)
{
    return value ? 1 : 0;
}
QVariant stored(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate))
                           : QVariant(QMetaType(QMetaType::QString));
}
QVariant stored(TimeOfDay value)
{
    return stored(value.toIso());
}

QVariant stored(Money value)
{
    return stored(value.cents);
}
QVariant stored(Rate value)
{
    return value.hundredths;
}

QVariant stored(const PartialDate& value)
{
    return stored(value.toIso());
}
QVariant stored(const QStringList& value)
{
    if (value.isEmpty())
        return QStringLiteral("");
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
}

} // namespace jalons
