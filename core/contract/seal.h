#pragma once
#include "core/contract/contract.h"

#include <QJsonObject>

namespace jalons::contracts {

/// What a signed contract is made of, row by row, by table (« contract », « article »,
/// « objective », « commitment », « signature »), as its columns stand in the file. What stays
/// free is left out: the frozen text itself, and the need that an objective answers.
QJsonObject sealedRows(const Reader& reader, ContractId id);

/// A row of a signed contract that is not as it was signed.
struct BrokenSeal
{
    QString table;
    qint64 row = 0;
    QStringList columns; ///< that differ; empty: the whole row came or went

    bool operator==(const BrokenSeal&) const = default;
};

/// Compares the rows of a signed contract with those its frozen text was made with; with the
/// journal for what was signed before the text kept them.
QList<BrokenSeal> brokenSeals(const Reader& reader, const Contract& contract);

} // namespace jalons::contracts
