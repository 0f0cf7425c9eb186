#include "core/base/rules.h"
#include "core/cycle/cycle.h"
#include "core/paper/paper_columns.h"
#include "core/participation/prefect_decision.h"
#include "core/person/person.h"
#include "core/stay/admission.h"
#include "core/storage/sql.h"
#include "core/structure/structure.h"

namespace jalons::papers {

namespace {

void missing(Problems& found, const char* field, const char* what)
{
    found.append({QLatin1String(field), ProblemKind::MissingForPaper, {QLatin1String(what)}});
}

/// Binds the structure: whoever gives it may sign for it.
bool isRequest(PaperKind kind)
{
    return kind == PaperKind::SocialAidRequest || kind == PaperKind::ProlongationRequest;
}

/// What a request to the préfet rests on.
void checkRequest(Problems& found, const Admission& admission, const Structure& structure)
{
    if (structure.manager.trimmed().isEmpty())
        missing(found, "structure", "manager");
    if (!admission.socialAid || legalClocks(structure.kind) != LegalClocks::Chrs)
        missing(found, "admission", "social_aid");
    if (!admission.decidedOn.isValid())
        missing(found, "admission", "decision");
    if (!admission.length.isGiven())
        missing(found, "admission", "length");
}

/// « … au plus tard un mois avant l’expiration » and reasoned (CASF R345-4).
void checkReasons(Problems& found, const Prolongation& p)
{
    if (!p.length.isGiven())
        missing(found, "prolongation", "length");
    if (p.done.trimmed().isEmpty() || p.why.trimmed().isEmpty())
        missing(found, "prolongation", "reasons");
}

/// The latest of an admission that was not answered: the one that is being prepared or waited for.
ProlongationId openProlongation(const Reader& reader, AdmissionId admission)
{
    ProlongationId found;
    for (const Prolongation& p : admissions::prolongations(reader, admission))
        if (p.said == PrefectSaid::Nothing)
            found = p.id;
    return found;
}

} // namespace

Paper load(const Reader& reader, PaperId id)
{
    return paperTable.load(reader, id);
}

std::vector<Paper> of(const Reader& reader, PersonId person)
{
    return paperTable.all(reader, QStringLiteral("WHERE person_id = ? ORDER BY id DESC"), person);
}

PaperId numbered(const Reader& reader, const QString& number)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT id FROM paper WHERE number = ?"), number)
                .toLongLong()};
}

PaperId replacedBy(const Reader& reader, const Paper& paper)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT min(id) FROM paper WHERE person_id = ? AND kind = ?"
                                      " AND admission_id IS ? AND prolongation_id IS ? AND id > ?"),
                    paper.person, paper.kind, paper.admission, paper.prolongation, paper.id)
                .toLongLong()};
}

Paper proposed(const Reader& reader, PersonId person, PaperKind kind)
{
    Paper paper;
    paper.person = person;
    paper.kind = kind;
    if (isOfAdmission(kind))
        paper.admission = admissions::latest(reader, person);
    if (kind == PaperKind::ProlongationRequest && paper.admission.isValid())
        paper.prolongation = openProlongation(reader, paper.admission);
    return paper;
}

Problems givingProblems(const Reader& reader, const Paper& paper)
{
    Problems found;
    const Structure structure = structures::load(reader);
    const Person person = people::load(reader, paper.person);
    if (needsLatin(person) && person.latinName.trimmed().isEmpty())
        found.append({QStringLiteral("person"), ProblemKind::NotInLatin, {person.fullName()}});
    if (!paper.issuedBy.isValid())
        checkGiven(found, "issuedBy", !structure.representativeName.trimmed().isEmpty());
    else if (const auto who = professionals::load(reader, paper.issuedBy);
             !who.active || (isRequest(paper.kind) && !who.canSign()))
        found.append({QStringLiteral("issuedBy"), ProblemKind::NotQualified, {who.fullName()}});
    if (isOfAdmission(paper.kind) && !paper.admission.isValid()) {
        missing(found, "admission", "admission");
        return found;
    }
    switch (paper.kind) {
    case PaperKind::SocialAidRequest:
        checkRequest(found, admissions::load(reader, paper.admission), structure);
        break;
    case PaperKind::ProlongationRequest:
        checkRequest(found, admissions::load(reader, paper.admission), structure);
        if (paper.prolongation.isValid())
            checkReasons(found, admissions::loadProlongation(reader, paper.prolongation));
        else
            missing(found, "prolongation", "prolongation");
        break;
    case PaperKind::Inventory:
        if (!stays::at(reader, paper.person, reader.today()).id.isValid())
            missing(found, "admission", "stay");
        break;
    case PaperKind::Tariffs:
        if (!prefectDecisions::inForce(reader, reader.today()).id.isValid())
            missing(found, "structure", "prefect_decision");
        break;
    case PaperKind::DataNotice:
        if (structure.mail.isEmpty() && structure.phone.isEmpty())
            missing(found, "structure", "contact");
        break;
    case PaperKind::TrustedRevocation:
        if (person.designatedName.trimmed().isEmpty())
            missing(found, "person", "designated");
        break;
    case PaperKind::HandingReceipt:
    case PaperKind::TrustedNotice:
    case PaperKind::TrustedDesignation:
        break;
    }
    return found;
}

void handOver(Work& work, PaperId id, QDate on)
{
    const Paper paper = load(work, id);
    Problems found;
    checkGiven(found, "handedOn", on.isValid());
    checkPast(found, "handedOn", on, work.today());
    checkOrder(found, "handedOn", paper.issuedOn, on);
    refuseOn(found);
    work.save("paper", id.value, {{"handed_on", on}});
}

} // namespace jalons::papers
