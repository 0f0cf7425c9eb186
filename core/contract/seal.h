#pragma once
#include "core/contract/contract.h"
#include <QList>
#include <QString>
#include <QStringList>

namespace jalons::contracts {

/// A row of something sealed (of a signed contract its own, an article, objective, commitment or
/// signature; a print, a version, an annulment, a completed participation, a receipt) that is not
/// as the journal last saw it.
struct BrokenSeal
{
    QString table;
    qint64 row = 0;
    QStringList columns; ///< that differ; empty: the whole row came or went

    bool operator==(const BrokenSeal&) const = default;
};

/// What was changed of what is sealed by other ways than operations. Of a contract that no
/// operation wrote (the demonstration's) nothing is known.
QList<BrokenSeal> brokenSeals(const Reader& reader);

/// Whether anything of the row says that it was signed, its day being there or not.
bool wasSigned(const Contract& contract);
/// Whether the day is there, and the stored document with the SHA-256 it was signed with. Never of
/// a contract that was signed before Jalons: its text is on the paper only.
bool isIntact(const Contract& contract);
/// Whether the file holds of a signed contract what it should: its text, intact, or none at all
/// when it was signed before Jalons.
bool isWhole(const Contract& contract);

} // namespace jalons::contracts
