#include "core/signing/attestation_papers.h"

#include "core/attestation/attestation_columns.h"
#include "core/base/date_text.h"
#include "core/documents/attestation_document.h"
#include "core/sentence/sentences.h"
#include "core/signing/fingerprint.h"
#include "core/storage/used_numbers.h"

namespace jalons::attestations {

namespace {

/// As it would be given today: an address that the file knows is the file's.
Attestation asGiven(const Reader& reader, Attestation a)
{
    a.id = {};
    a.number.clear();
    a.sheet.clear();
    a.issuedOn = reader.today();
    a = settled(std::move(a));
    if (a.addressKind != AttestedAddress::Typed)
        a.address = knownAddress(reader, a);
    return a;
}

} // namespace

AttestationId give(Work& work, Attestation attestation)
{
    attestation = asGiven(work, std::move(attestation));
    refuseOn(givingProblems(work, attestation));
    attestation.number
        = usedNumbers::nextOfYear(Sql(work).database(), "attestation", attestation.issuedOn);
    attestation.sheet = toJson(attestationDocument(work, attestation));
    return {attestationTable.save(work, attestation)};
}

Document paperOf(const Reader& reader, AttestationId id)
{
    const Attestation a = load(reader, id);
    Document document = keptDocument(a.sheet);
    document.trace = fingerprintText(a.sheet);
    if (const auto cancelled = cancellation(reader, id))
        document.standing = Sentences(reader).text(
            "attestation.standing.cancelled", {{"date", frenchDate(cancelled->cancelledOn)}});
    return document;
}

Document paperOf(const Reader& reader, const Attestation& attestation)
{
    Document document = attestationDocument(reader, asGiven(reader, attestation));
    const Sentences sentences(reader);
    document.standing = sentences.text("attestation.standing.draft");
    document.trace = printedToday(reader, sentences);
    return document;
}

QString sentenceOf(const Reader& reader, const Attestation& attestation)
{
    const Attestation a = asGiven(reader, attestation);
    return a.from.isValid() ? attestationSentence(reader, a) : QString();
}

Problems hindering(const Reader& reader, const Attestation& attestation)
{
    return givingProblems(reader, asGiven(reader, attestation));
}

} // namespace jalons::attestations
