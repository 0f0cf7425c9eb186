#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace jalons {

/// A date of which perhaps only the year, or the year and month, is known (date approximative).
/// Stored as « 1984 », « 1984-05 » or « 1984-05-12 »; an unknown date is the empty text.
class PartialDate
{
public:
    PartialDate() = default;
    explicit PartialDate(QDate date);
    /// @param month 1–12 or 0, @param day 1–31 or 0. Parts that make no date give an unknown date.
    static PartialDate of(int year, int month = 0, int day = 0);
    static PartialDate fromIso(QStringView text);

    bool isKnown() const { return m_year != 0; }
    bool isExact() const { return m_day != 0; }
    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }
    QString toIso() const;
    /// First and last day it may stand for; invalid dates when unknown.
    QDate earliest() const;
    QDate latest() const;
    /// Completed years at a day: exact for an exact date, the least certain otherwise (« environ
    /// »). Nothing when unknown or not born yet. Born on 29 February: a year older on 1 March.
    std::optional<int> ageAt(QDate day) const;
    /// Whether somebody born then is surely not 18 yet: who may be of age is. Not when unknown.
    bool isSurelyMinorAt(QDate day) const;

    bool operator==(const PartialDate&) const = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace jalons
