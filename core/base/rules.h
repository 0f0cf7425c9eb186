#pragma once
#include "core/base/problem.h"
#include <QDate>

namespace jalons {

/// Rules that many records share, each at the field it is of.
inline void checkGiven(Problems& found, const char* field, bool given)
{
    if (!given)
        found.append({QLatin1String(field), ProblemKind::Required, {}});
}

/// A fact is not dated after today.
inline void checkPast(Problems& found, const char* field, QDate day, QDate today)
{
    if (day.isValid() && day > today)
        found.append(
            {QLatin1String(field), ProblemKind::DateInFuture, {day.toString(Qt::ISODate)}});
}

/// The second, which the problem is of, does not precede the first.
inline void checkOrder(Problems& found, const char* field, QDate first, QDate second)
{
    if (first.isValid() && second.isValid() && second < first)
        found.append({QLatin1String(field), ProblemKind::EndBeforeStart,
            {first.toString(Qt::ISODate), second.toString(Qt::ISODate)}});
}

/// A text holds @p longest characters at most.
inline void checkLength(Problems& found, const char* field, const QString& text, qsizetype longest)
{
    if (text.size() > longest)
        found.append({QLatin1String(field), ProblemKind::TooLong, {QString::number(longest)}});
}

} // namespace jalons
