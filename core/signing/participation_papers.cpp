#include "core/signing/participation_papers.h"

#include "core/base/date_text.h"
#include "core/documents/participation_documents.h"
#include "core/participation/participation_columns.h"
#include "core/sentence/sentences.h"
#include "core/signing/fingerprint.h"
#include "core/storage/sql.h"

namespace jalons {

namespace {

Document asProject(const Reader& reader, Document document)
{
    const Sentences sentences(reader);
    document.standing = sentences.text("participation.standing.draft");
    document.trace = printedToday(reader, sentences);
    return document;
}

/// What was kept, said to be replaced where a later version was completed.
Document asKept(const Reader& reader, const Participation& p, const QByteArray& kept)
{
    Document document = keptDocument(kept);
    document.trace = fingerprintText(kept);
    const auto later = participationTable.all(reader,
        QStringLiteral("WHERE number = ? AND version > ? AND completed_on IS NOT NULL"
                       " ORDER BY version LIMIT 1"),
        p.number, p.version);
    if (!later.empty())
        document.standing = Sentences(reader).text("participation.standing.replaced",
            {{"version", QString::number(later.front().version)},
                {"date", frenchDate(later.front().from)}});
    return document;
}

/// Never an empty box under an old date: the day it was handed over stands in the places that were
/// left for it.
void sayHanded(Document& document, const Sentences& sentences, const Participation& p)
{
    const QString day = frenchDate(p.handedOn);
    for (Block& block : document.blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            for (Span& span : paragraph->spans)
                if (span.blank && span.blankWidth == notifiedBlank)
                    span = Span{day};
        }
        if (auto* signing = std::get_if<SignatureBlock>(&block)) {
            signing->date = day;
            for (SignatureParty& party : signing->parties)
                party.done = sentences.text(
                    p.acknowledged ? "participation.handed" : "participation.handed.unsigned",
                    {{"date", day}});
        }
    }
}

} // namespace

namespace participations {

Problems completionProblems(const Reader& reader, const ParticipationContent& content)
{
    return placeProblems(reader, content.participation.person, content.participation.arrivedOn)
        + calculationProblems(content);
}

void complete(Work& work, ParticipationId id, ProfessionalId by, QDate on)
{
    ParticipationContent all = content(work, id);
    if (all.participation.isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::Completed, {}});
    refuseOn(completionProblems(work, all));
    const Calculation done = calculate(all.means(), all.rate(), all.scale());
    // One update: from the moment completed_on is set, the schema refuses any other.
    work.save("participation", id.value,
        {{"completed_on", on.isValid() ? on : work.today()}, {"completed_by_id", by},
            {"rate", done.rate}, {"flat", all.decision.flat}, {"amount", done.due()},
            {"sheet", toJson(participationSheet(work, all))},
            {"notice", toJson(participationNotice(work, all))}});
}

Document sheetOf(const Reader& reader, const ParticipationContent& content)
{
    return asProject(reader, participationSheet(reader, content));
}

Document sheetOf(const Reader& reader, ParticipationId id)
{
    const Participation p = load(reader, id);
    return p.isCompleted() ? asKept(reader, p, p.sheet) : sheetOf(reader, content(reader, id));
}

Document noticeOf(const Reader& reader, ParticipationId id)
{
    const Participation p = load(reader, id);
    if (!p.isCompleted())
        return asProject(reader, participationNotice(reader, content(reader, id)));
    Document document = asKept(reader, p, p.notice);
    if (p.handedOn.isValid())
        sayHanded(document, Sentences(reader), p);
    return document;
}

} // namespace participations

namespace receipts {

ReceiptId give(Work& work, Receipt receipt)
{
    receipt.id = {};
    receipt.number.clear();
    receipt.sheet.clear();
    refuseOn(problems(receipt, work.today()));
    receipt.number = nextNumber(work, receipt.receivedOn);
    receipt.sheet = toJson(receiptDocument(work, receipt));
    return {receiptTable.save(work, receipt)};
}

ReceiptId cancel(Work& work, ReceiptId id, const QString& reason, ProfessionalId by)
{
    Receipt counter = load(work, id);
    if (counter.isCounter()
        || Sql(work)
               .value(QStringLiteral("SELECT 1 FROM receipt WHERE cancels_id = ?"), id)
               .isValid())
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
    counter.cancels = id;
    counter.balance.cents += counter.amount.cents;
    counter.amount.cents = -counter.amount.cents;
    counter.receivedOn = work.today();
    counter.receivedBy = by;
    counter.why = reason;
    return give(work, counter);
}

Document paperOf(const Reader& reader, ReceiptId id)
{
    const Receipt receipt = load(reader, id);
    Document document = keptDocument(receipt.sheet);
    document.trace = fingerprintText(receipt.sheet);
    const QString by
        = Sql(reader)
              .value(QStringLiteral("SELECT number FROM receipt WHERE cancels_id = ?"), id)
              .toString();
    if (!by.isEmpty())
        document.standing = Sentences(reader).text("receipt.standing.cancelled", {{"number", by}});
    return document;
}

} // namespace receipts

} // namespace jalons
