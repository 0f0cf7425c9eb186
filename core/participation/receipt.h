#pragma once
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/problem.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// What a person is given for what they paid (récépissé, R345-7). Its number is given once, it
/// never changes and never goes: a counter-receipt cancels it.
struct Receipt
{
    ReceiptId id;
    QString number; ///< « 2026-0042 », without a gap in the year
    PersonId person;
    ParticipationId participation; ///< the one that was paid; may be invalid
    QString receivedFrom; ///< required
    Money amount{}; ///< below 0: a counter-receipt
    QString means; ///< required; vocabulary payment_means
    QDate periodFrom; ///< required: what is paid is due for these days
    QDate periodTo; ///< the last of them
    Money balance{}; ///< what is still due of the period
    QDate receivedOn; ///< required
    ProfessionalId receivedBy; ///< may be invalid
    ReceiptId cancels; ///< the receipt that this counter-receipt cancels
    QString why; ///< of a counter-receipt: required
    QByteArray sheet; ///< as it was given (JSON of its blocks)

    bool isCounter() const { return cancels.isValid(); }
    bool operator==(const Receipt&) const = default;
};

Problems problems(const Receipt& receipt, QDate today);

struct ReceiptRow
{
    Receipt receipt;
    QString cancelledBy; ///< number of the counter-receipt; empty: it holds
    QString cancels; ///< of a counter-receipt: number of the receipt
    bool operator==(const ReceiptRow&) const = default;
};

namespace receipts {
Receipt load(const Reader& reader, ReceiptId id);
/// Those of a person, the latest first.
std::vector<ReceiptRow> of(const Reader& reader, PersonId person);
/// What was paid for a period and not cancelled.
Money paid(const Reader& reader, PersonId person, QDate from, QDate to);
/// What is due of a month by the versions in force, less what was paid of it.
Money stillDue(const Reader& reader, PersonId person, QDate month);
/// A receipt as it is proposed: the earliest month that is not paid, what is due of it.
Receipt proposed(const Reader& reader, PersonId person);
/// The next number of the year. Notes it: it is never given again.
QString nextNumber(Work& work, QDate day);
} // namespace receipts

} // namespace jalons
