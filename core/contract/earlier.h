#pragma once
#include "core/contract/contract.h"

namespace jalons {

/// A contract that was signed on paper before the structure had Jalons, as it is entered.
struct EarlierContract
{
    AccompanimentId accompaniment;
    QString number; ///< as on the paper
    QDate signedOn;
    QString signedAt; ///< town; may be empty
    QDate from;
    QDate to; ///< the last day; invalid: open
    std::vector<Signature> signatories; ///< the person or who signed for them; a professional or
                                        ///< the structure
    QStringList aims; ///< what the person wants to reach, a line each; at least one

    bool operator==(const EarlierContract&) const = default;
};

/// @param today nothing was signed after it.
Problems problems(const EarlierContract& earlier, QDate today);

namespace contracts {
/// Enters a contract that was signed before: it counts as signed and changes no more, its text is
/// on the paper only. Cannot be undone; one entered by mistake is annulled. @throws Refusal for
/// what problems() says, and AlreadyUsed for a number that another contract has.
ContractId enterEarlier(Work& work, const EarlierContract& earlier);
} // namespace contracts

} // namespace jalons
