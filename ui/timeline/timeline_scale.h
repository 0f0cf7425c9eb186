#pragma once
#include <QDate>
#include <QString>

namespace jalons {

/// What the scale of a timeline counts by, and how its lines are called.
struct TimelineScale
{
    enum Unit { Days, Months, Years } unit;
    int step;

    /// The finest whose lines stand @p labelWidth apart or more. @param perDay pixels of a day.
    static TimelineScale fitting(double perDay, int labelWidth);
    /// The line on or before a day.
    QDate floor(QDate day) const;
    QDate next(QDate day) const;
    QString text(QDate day) const;
};

} // namespace jalons
