#include "core/signing/completion.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/diagnostic/diagnostic_columns.h"
#include "core/documents/diagnostic_document.h"
#include "core/documents/document.h"
#include "core/documents/evaluation_document.h"
#include "core/documents/map_document.h"
#include "core/documents/simple_document.h"
#include "core/documents/wheel_document.h"
#include "core/sentence/sentences.h"
#include "core/signing/fingerprint.h"
#include "core/storage/sql.h"
#include "core/storage/used_numbers.h"
#include "core/structure/structure.h"

namespace jalons::assessments {

namespace {

Document written(const Reader& reader, const Assessment& assessment)
{
    return assessment.kind == AssessmentKind::Initial ? diagnosticDocument(reader, assessment.id)
                                                      : evaluationDocument(reader, assessment.id);
}

/// A logo is no word of what was said, and would be kept once for each of hundreds of sheets.
QByteArray wordsOf(Document document)
{
    document.logo.clear();
    return toJson(document);
}

/// Made from the file of today, and says so.
Document asOfToday(const Reader& reader, const Assessment& assessment, Document document)
{
    const Sentences sentences(reader);
    document.standing = assessment.isCompleted()
        ? sentences.text("diagnostic.standing.as_of", {{"date", frenchDate(reader.today())}})
        : sentences.text("diagnostic.standing.draft");
    document.trace = printedToday(reader, sentences);
    return document;
}

Document asCompleted(
    const Reader& reader, const AssessmentVersion& version, const QByteArray& sheet)
{
    Document document = keptDocument(sheet);
    document.logo = structures::load(reader).logo;
    const Sentences sentences(reader);
    const QString number = QString::number(version.version);
    document.standing = sentences.text("diagnostic.standing.version",
        {{"version", number}, {"date", frenchDate(version.completedOn)}});
    document.trace = sentences.text(
        "diagnostic.trace.version", {{"version", number}, {"fingerprint", fingerprintText(sheet)}});
    return document;
}

AssessmentVersion versionWithoutSheets(Row row)
{
    AssessmentVersion version;
    row >> version.id >> version.assessment >> version.version >> version.completedOn;
    return version;
}

/// The one that prints; an invalid id while it is open, or when none was kept.
AssessmentVersionId versionInForce(const Reader& reader, const Assessment& assessment)
{
    if (!assessment.isCompleted())
        return {};
    const std::vector<AssessmentVersion> all = versionList(reader, assessment.id);
    return all.empty() ? AssessmentVersionId() : all.front().id;
}

} // namespace

void complete(Work& work, AssessmentId id, QDate day, const QString& participants)
{
    Assessment a = load(work, id);
    if (a.isCompleted())
        throw Refusal(Problem{QString(), ProblemKind::AlreadyCompleted, {}});
    if (!day.isValid())
        throw Refusal(Problem{QStringLiteral("completedOn"), ProblemKind::Required, {}});
    if (a.kind != AssessmentKind::Initial && a.decision == Decision::None)
        throw Refusal(Problem{QStringLiteral("decision"), ProblemKind::Required, {}});
    a.completedOn = day;
    a.participants = participants;
    save(work, a);
    AssessmentVersion next;
    next.sheet = wordsOf(written(work, a));
    if (a.kind != AssessmentKind::Initial)
        next.extract = wordsOf(evaluationExtract(work, id));
    if (!maps::of(work, a.accompaniment).links.empty())
        next.map = wordsOf(mapDocument(work, a.accompaniment, LinkView::Both, day));
    const std::vector<AssessmentVersion> before = versions(work, id);
    if (!before.empty() && before.front().sheet == next.sheet
        && before.front().extract == next.extract && before.front().map == next.map)
        return;
    next.assessment = id;
    next.version = int(usedNumbers::next(Sql(work).database(),
        QStringLiteral("version %1").arg(id.value), before.empty() ? 0 : before.front().version));
    next.completedOn = day;
    assessmentVersionTable.save(work, next);
}

void reopen(Work& work, AssessmentId id)
{
    Assessment a = load(work, id);
    a.completedOn = QDate();
    save(work, a);
}

std::vector<AssessmentVersion> versions(const Reader& reader, AssessmentId id)
{
    return assessmentVersionTable.all(
        reader, QStringLiteral("WHERE assessment_id = ? ORDER BY version DESC"), id);
}

AssessmentVersion loadVersion(const Reader& reader, AssessmentVersionId id)
{
    return assessmentVersionTable.load(reader, id);
}

std::vector<AssessmentVersion> versionList(const Reader& reader, AssessmentId id)
{
    return Sql(reader).all(
        QStringLiteral("SELECT id, assessment_id, version, completed_on FROM assessment_version"
                       " WHERE assessment_id = ? ORDER BY version DESC"),
        versionWithoutSheets, id);
}

Document sheetOf(const Reader& reader, AssessmentId id)
{
    const Assessment assessment = load(reader, id);
    if (const AssessmentVersionId kept = versionInForce(reader, assessment); kept.isValid())
        return sheetOf(reader, loadVersion(reader, kept));
    return asOfToday(reader, assessment, written(reader, assessment));
}

Document sheetOf(const Reader& reader, const AssessmentVersion& version)
{
    return asCompleted(reader, version, version.sheet);
}

Document extractOf(const Reader& reader, AssessmentId id)
{
    const Assessment assessment = load(reader, id);
    if (assessment.kind == AssessmentKind::Initial)
        throw Refusal(Problem{QStringLiteral("id"), ProblemKind::Missing, {}});
    if (const AssessmentVersionId kept = versionInForce(reader, assessment); kept.isValid())
        if (const AssessmentVersion version = loadVersion(reader, kept); !version.extract.isEmpty())
            return asCompleted(reader, version, version.extract);
    return asOfToday(reader, assessment, evaluationExtract(reader, id));
}

Document sharedOf(const Reader& reader, AssessmentId id)
{
    const Assessment assessment = load(reader, id);
    if (assessment.kind != AssessmentKind::Initial)
        throw Refusal(Problem{QStringLiteral("id"), ProblemKind::Missing, {}});
    return asOfToday(reader, assessment, diagnosticDocument(reader, id, Analysis::LeftOut));
}

Document simpleOf(const Reader& reader, AssessmentId id)
{
    return asOfToday(reader, load(reader, id), simpleDocument(reader, id));
}

std::vector<AssessmentVersion> keptMaps(const Reader& reader, AccompanimentId id)
{
    return Sql(reader).all(
        QStringLiteral("SELECT v.id, v.assessment_id, v.version, v.completed_on"
                       " FROM assessment_version v JOIN assessment a ON a.id = v.assessment_id"
                       " WHERE a.accompaniment_id = ? AND v.map IS NOT NULL"
                       " ORDER BY v.completed_on DESC, v.id DESC"),
        versionWithoutSheets, id);
}

Document mapOf(const Reader& reader, AccompanimentId id, LinkView voice)
{
    Document document = mapDocument(reader, id, voice, reader.today());
    document.trace = printedToday(reader, Sentences(reader));
    return document;
}

Document mapOf(const Reader& reader, const AssessmentVersion& version)
{
    return asCompleted(reader, version, version.map);
}

Document wheelOf(const Reader& reader, AssessmentId id)
{
    Document document = wheelDocument(reader, id);
    document.trace = printedToday(reader, Sentences(reader));
    return document;
}

} // namespace jalons::assessments
