#pragma once
#include <QList>
#include <QString>

namespace jalons {

/// The places of the window, in the order of the rail.
enum class Place { Today, People, Lodging, Partners, Structure };

struct PlaceEntry
{
    Place place;
    QString name; ///< objectName of its button in the rail
    QString slug; ///< file name of its picture, row of the benchmark
    QString icon;
    QString text;
};

/// Every place: the rail, the View menu, the pictures and the benchmark read this one list. A new
/// place is an enumerator, a line here and its page in Desk::makePage.
QList<PlaceEntry> places();

} // namespace jalons
