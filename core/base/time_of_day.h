#pragma once
#include <QString>
#include <QTime>
#include <compare>
#include <optional>

namespace jalons {

/// A time of the day to the minute (heure), stored as « 09:30 »; the empty text is none.
class TimeOfDay
{
public:
    TimeOfDay() = default;
    /// @param hour 0–23, @param minute 0–59; anything else is none.
    static TimeOfDay of(int hour, int minute = 0);
    static TimeOfDay fromIso(QStringView text);
    /// « 9h30 », « 9 h », « 09:30 », « 9.30 », « 930 » or « 9 ». None for no text; nothing for what
    /// is no time.
    static std::optional<TimeOfDay> fromText(const QString& typed);

    bool isKnown() const { return m_minutes >= 0; }
    int hour() const { return m_minutes / 60; }
    int minute() const { return m_minutes % 60; }
    QString toIso() const;
    /// « 9 h 30 », « 14 h », as French documents write it.
    QString text() const;

    static TimeOfDay of(QTime time) { return of(time.hour(), time.minute()); }

    auto operator<=>(const TimeOfDay&) const = default;

private:
    int m_minutes = -1; ///< since midnight
};

} // namespace jalons
