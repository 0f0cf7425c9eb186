#include "core/base/partial_date.h"

namespace jalons {

PartialDate::PartialDate(QDate date)
{
    if (date.isValid())
        *this = of(date.year(), date.month(), date.day());
}

PartialDate PartialDate::of(int year, int month, int day)
{
    PartialDate result;
    if (year < 1 || year > 9999 || month < 0 || month > 12 || (month == 0 && day != 0))
        return result;
    if (day != 0 && !QDate::isValid(year, month, day))
        return result;
    result.m_year = year;
    result.m_month = month;
    result.m_day = day;
    return result;
}

PartialDate PartialDate::fromIso(QStringView text)
{
    const auto parts = text.split(u'-');
    const auto part = [&](qsizetype i) { return i < parts.size() ? parts[i].toInt() : 0; };
    return parts.size() > 3 ? PartialDate() : of(part(0), part(1), part(2));
}

QString PartialDate::toIso() const
{
    if (!isKnown())
        return {};
    QString text = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month != 0)
        text += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day != 0)
        text += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return text;
}

QDate PartialDate::earliest() const
{
    return isKnown() ? QDate(m_year, qMax(1, m_month), qMax(1, m_day)) : QDate();
}

QDate PartialDate::latest() const
{
    if (!isKnown())
        return {};
    const int month = m_month == 0 ? 12 : m_month;
    return m_day != 0 ? QDate(m_year, month, m_day)
                      : QDate(m_year, month, QDate(m_year, month, 1).daysInMonth());
}

std::optional<int> PartialDate::ageAt(QDate at) const
{
    const QDate born = latest();
    if (!born.isValid() || !at.isValid() || earliest() > at)
        return std::nullopt;
    int age = at.year() - born.year();
    if (std::pair(at.month(), at.day()) < std::pair(born.month(), born.day()))
        --age;
    return qMax(0, age);
}

bool PartialDate::isSurelyMinorAt(QDate day) const
{
    constexpr int adult = 18;
    return isKnown() && earliest().addYears(adult) > day;
}

} // namespace jalons
