#pragma once
#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace jalons {

class Page;
class Session;

/// The places of the window, in the order of the rail.
enum class Place { Today, People, Lodging, Handover, Together, Partners, Structure };

struct PlaceEntry
{
    Place place;
    QString name; ///< objectName of its button in the rail
    QString slug; ///< file name of its picture, row of the benchmark
    QString icon;
    QString text;
    Page* (*make)(Session& session, QWidget* parent); ///< when it is first shown
    /// The tables of the records written there: what was typed of them is taken up again there.
    QStringList records;
};

/// Every place: the rail, the View menu, the desk, the pictures and the benchmark read this one
/// list. A new place is an enumerator and a line here.
const QList<PlaceEntry>& places();
/// Where records of this table are written, be they of a person or not; null when no place says so.
const PlaceEntry* placeOf(const QString& table);

} // namespace jalons
