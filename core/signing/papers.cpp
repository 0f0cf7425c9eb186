#include "core/signing/papers.h"

#include "core/base/date_text.h"
#include "core/documents/paper_document.h"
#include "core/paper/paper_columns.h"
#include "core/sentence/sentences.h"
#include "core/signing/fingerprint.h"
#include "core/storage/sql.h"
#include "core/storage/used_numbers.h"

namespace jalons::papers {

namespace {

Paper asOfToday(const Reader& reader, Paper paper)
{
    paper.id = {};
    paper.number.clear();
    paper.sheet.clear();
    paper.handedOn = {};
    paper.issuedOn = reader.today();
    return paper;
}

} // namespace

PaperId give(Work& work, Paper paper)
{
    paper = asOfToday(work, std::move(paper));
    refuseOn(givingProblems(work, paper));
    paper.number = usedNumbers::nextOfYear(Sql(work).database(), "paper", paper.issuedOn);
    paper.sheet = toJson(paperDocument(work, paper));
    return {paperTable.save(work, paper)};
}

Document sheetOf(const Reader& reader, PaperId id)
{
    const Paper paper = load(reader, id);
    Document document = keptDocument(paper.sheet);
    document.trace = fingerprintText(paper.sheet);
    if (const PaperId later = replacedBy(reader, paper); later.isValid())
        document.standing = Sentences(reader).text(
            "paper.standing.replaced", {{"number", load(reader, later).number}});
    return document;
}

Document sheetOf(const Reader& reader, const Paper& paper)
{
    Document document = paperDocument(reader, asOfToday(reader, paper));
    const Sentences sentences(reader);
    document.standing = sentences.text("paper.standing.draft");
    document.trace = printedToday(reader, sentences);
    return document;
}

} // namespace jalons::papers
