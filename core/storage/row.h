#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/base/rate.h"
#include "core/base/time_of_day.h"
#include <QDate>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace jalons {

/// The current row of a query, read from left to right: `row >> person.id >> person.civility`.
class Row
{
public:
    explicit Row(QSqlQuery& query)
        : m_query(query)
    {
    }

    Row& operator>>(QString& value);
    Row& operator>>(QByteArray& value);
    Row& operator>>(int& value);
    Row& operator>>(qint64& value);
    Row& operator>>(bool& value);
    Row& operator>>(QDate& value);
    Row& operator>>(PartialDate& value);
    Row& operator>>(TimeOfDay& value);
    Row& operator>>(Money& value) { return *this >> value.cents; }
    Row& operator>>(Rate& value) { return *this >> value.hundredths; }
    Row& operator>>(QStringList& value); ///< a JSON array of texts
    Row& operator>>(QVariant& value);
    template <class Tag> Row& operator>>(Id<Tag>& value) { return *this >> value.value; }
    template <class E>
    requires std::is_enum_v<E> Row& operator>>(E& value)
    {
        QString code;
        *this >> code;
        value = fromCode<E>(code);
        return *this;
    }

private:
    QVariant next() { return m_query.value(m_column++); }

    QSqlQuery& m_query;
    int m_column = 0;
};

/// The rows of a query, forward only. `next` throws Failure when they cannot be read to the end.
/// Resets the statement at the end, so that no read lock is kept.
class Rows
{
public:
    explicit Rows(std::shared_ptr<QSqlQuery> query)
        : m_query(std::move(query))
    {
    }
    Rows(Rows&&) = default;
    Rows& operator=(Rows&&) = default;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows();
    bool next();
    Row row() { return Row(*m_query); }
    const QSqlQuery& query() const { return *m_query; }

private:
    std::shared_ptr<QSqlQuery> m_query;
};

/// A text as SQLite gives it back: without what its encodings change on the way or stop at (a lone
/// surrogate, a byte order mark, U+FFFE, U+FFFF, the character 0), which no keyboard types.
QString storable(const QString& text);
/// How each type is stored: the inverse of Row. Dates are ISO texts; what is unset is NULL or ''.
QVariant stored(const QString& value);
QVariant stored(const QByteArray& value);
QVariant stored(int value);
QVariant stored(qint64 value);
QVariant stored(bool value);
QVariant stored(QDate value);
QVariant stored(const PartialDate& value);
QVariant stored(TimeOfDay value);
QVariant stored(Money value);
QVariant stored(Rate value);
QVariant stored(const QStringList& value);
/// An id that is not set is NULL: no reference.
template <class Tag> QVariant stored(Id<Tag> value)
{
    return value.isValid() ? QVariant(value.value) : QVariant(QMetaType(QMetaType::LongLong));
}
template <class E>
requires std::is_enum_v<E> QVariant stored(E value)
{
    return stored(toCode(value));
}

} // namespace jalons
