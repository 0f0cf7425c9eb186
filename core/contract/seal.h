#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace jalons {
class Reader;
}

namespace jalons::contracts {

/// A row of a signed contract (its own, an article, objective, commitment or signature) that is not
/// as the journal last saw it.
struct BrokenSeal
{
    QString table;
    qint64 row = 0;
    QStringList columns; ///< that differ; empty: the whole row came or went

    bool operator==(const BrokenSeal&) const = default;
};

/// What was changed of the signed contracts by other ways than operations. Of a contract that no
/// operation wrote (the demonstration's) nothing is known.
QList<BrokenSeal> brokenSeals(const Reader& reader);

} // namespace jalons::contracts
