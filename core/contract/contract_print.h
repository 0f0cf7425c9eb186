#pragma once
#include "core/base/id.h"
#include <QByteArray>
#include <QDate>
#include <QString>

namespace jalons {

/// A contract as it was printed for signature (impression pour signature): the text and the rows it
/// was made of. Nothing of it ever changes, and its number is given once.
struct ContractPrint
{
    PrintId id;
    ContractId contract; ///< invalid once the draft was thrown away
    QString number; ///< of the contract when it was printed: « 2026-0042 »
    int rank = 0; ///< among the prints of this number, from 1
    QDate printedOn;
    ProfessionalId printedBy; ///< may be invalid
    QByteArray sheet; ///< the document (JSON of its blocks)
    QByteArray parts; ///< the rows it was made of: a JSON object of lists, by table

    /// « 2026-0042 / 2 », as it stands on every page.
    QString label() const { return QStringLiteral("%1 / %2").arg(number).arg(rank); }
    bool operator==(const ContractPrint&) const = default;
};

} // namespace jalons
