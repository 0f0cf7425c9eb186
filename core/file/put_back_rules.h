#pragma once
#include "core/base/problem.h"
#include "core/storage/work.h"
#include <QHash>
#include <QJsonObject>

namespace jalons {

/// What an undo has put back: rows that are there again or have their former values, and rows that
/// are gone, as they were a moment ago.
struct PutBack
{
    struct Gone
    {
        Touched row;
        QJsonObject image;
    };
    QHash<QString, QList<qint64>> there; ///< by table
    QList<Gone> gone;
};

/// The rules that hold between records and that what was put back would break, because other
/// steps were passed over or other desks wrote since: references, words of the lists, the order
/// of dates, choices of the structure's own fields, nights spent twice, beds counted twice.
Problems problems(const Work& work, const PutBack& put);

} // namespace jalons
