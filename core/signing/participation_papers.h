#pragma once
#include "core/documents/document.h"
#include "core/participation/participation.h"
#include "core/participation/receipt.h"

namespace jalons {

namespace participations {

/// Completes it: keeps the calculation and the decision as they are told that day, with the rate
/// and the amount. Cannot be undone; what changes is another version. @param on the day, today
/// unless a past is being told. @throws Refusal Completed, and for what completionProblems() says.
void complete(Work& work, ParticipationId id, ProfessionalId by, QDate on = {});
/// What keeps it from being completed: a place of another scale, what cannot be computed.
Problems completionProblems(const Reader& reader, const ParticipationContent& content);

/// The sheet as it prints: a project while it is prepared; completed, what was told that day, with
/// the beginning of its SHA-256 on every page, and which version replaced it.
/// @throws Refusal for what cannot be computed, Failure(Damaged) when what was kept cannot be read.
Document sheetOf(const Reader& reader, ParticipationId id);
/// The same of the decision.
Document noticeOf(const Reader& reader, ParticipationId id);
/// The same of what is being typed, not stored yet.
Document sheetOf(const Reader& reader, const ParticipationContent& content);

} // namespace participations

namespace receipts {

/// Gives a receipt its number and keeps it as it was given, for good. @throws Refusal on
/// problems().
ReceiptId give(Work& work, Receipt receipt);
/// Cancels a receipt by a counter-receipt. @throws Refusal AlreadyCompleted for one that was
/// cancelled, or is a counter-receipt itself; Required without a reason.
ReceiptId cancel(Work& work, ReceiptId id, const QString& reason, ProfessionalId by);
/// The receipt as it was given, and whether it was cancelled since.
Document paperOf(const Reader& reader, ReceiptId id);

} // namespace receipts

} // namespace jalons
