#pragma once
#include "tests/core/fixture.h"

namespace jalons::testing {

/// A path of which every date, name and level differs: what is confused with something else shows.
/// Nobody does two things: Nadia is the referent, Olivier writes, Chloé signs, Hélène represents,
/// and Farid was the referent before. Its file is of `today`, the day of nothing that happened.
struct DistinctPath
{
    ProfessionalId former, referent, author, signatory;
    PersonId person;
    AccompanimentId accompaniment;
    AssessmentId diagnostic, evaluation;
    ContractId contract;
    ObjectiveId first, second;

    inline static const QDate opened{2025, 6, 2};
    inline static const QDate diagnosticStarted{2025, 6, 5};
    inline static const QDate diagnosticCompleted{2025, 6, 20};
    inline static const QDate made{2025, 7, 1};
    inline static const QDate handed{2025, 7, 3};
    inline static const QDate signedOn{2025, 7, 8};
    inline static const QDate from{2025, 7, 15};
    inline static const QDate to{2026, 1, 14};
    inline static const QDate due{2025, 11, 20};
    inline static const QDate evaluationStarted{2026, 1, 5};
    inline static const QDate evaluationCompleted{2026, 1, 9};
    inline static const QDate amendmentSigned{2026, 1, 26};
    inline static const QDate amendmentFrom{2026, 2, 1};
};

inline Signature signature(Party party, const char* name, const char* quality = "")
{
    return {{}, {}, party, QString::fromUtf8(name), QString::fromUtf8(quality)};
}

inline void addEntry(Work& work, AssessmentId assessment, const char* domain, int person,
    int professional, const char* words)
{
    DomainEntry entry;
    entry.assessment = assessment;
    entry.domain = QLatin1String(domain);
    entry.status = EntryStatus::Open;
    entry.personLevel = person;
    entry.professionalLevel = professional;
    entry.personWords = QString::fromUtf8(words);
    assessments::save(work, entry);
}

/// Opened, diagnosed; a contract made and handed over, not yet signed.
inline DistinctPath distinctPath(StructureFile& file)
{
    using D = DistinctPath;
    DistinctPath path;
    perform(file, Operation::UpdateStructure, [&](Work& work) {
        Structure s = structures::load(work);
        s.name = QStringLiteral("CHRS Les Trois Tilleuls");
        s.town = QStringLiteral("Lens");
        s.representativeName = QStringLiteral("Hélène Vasseur");
        s.representativeRole = QStringLiteral("directrice");
        structures::save(work, s);
        const auto professional
            = [&](const char* first, const char* last, const char* trade, bool maySign) {
                  Professional p;
                  p.firstName = QString::fromUtf8(first);
                  p.lastName = QString::fromUtf8(last);
                  p.trade = QLatin1String(trade);
                  p.maySign = maySign;
                  return professionals::save(work, p);
              };
        path.former = professional("Farid", "Lemoine", "aes", true);
        path.referent = professional("Nadia", "Benali", "specialised_educator", false);
        path.author = professional("Olivier", "Prigent", "cesf", false);
        path.signatory = professional("Chloé", "Marchand", "social_worker", true);
        Person person;
        person.civility = QStringLiteral("mr");
        person.birthName = QStringLiteral("Diarra");
        person.firstNames = QStringLiteral("Amadou");
        path.person = people::save(work, person);
        Accompaniment a;
        a.person = path.person;
        a.referent = path.former;
        a.openedOn = D::opened;
        path.accompaniment = accompaniments::save(work, a);
        a = accompaniments::load(work, path.accompaniment);
        a.referent = path.referent;
        return accompaniments::save(work, a);
    });
    perform(file, Operation::StartDiagnostic, [&](Work& work) {
        Assessment a;
        a.accompaniment = path.accompaniment;
        a.startedOn = D::diagnosticStarted;
        a.author = path.author;
        path.diagnostic = assessments::save(work, a);
        addEntry(work, path.diagnostic, "housing", 2, 4, "Je veux une porte à moi.");
        addEntry(work, path.diagnostic, "rights", 1, 3, "Les lettres, je ne les ouvre plus.");
        addEntry(work, path.diagnostic, "health", 5, 1, "Ça va.");
        assessments::complete(
            work, path.diagnostic, D::diagnosticCompleted, QStringLiteral("Un interprète"));
        return 0;
    });
    perform(file, Operation::PrepareContract, [&](Work& work) {
        path.contract = contracts::prepare(work, path.accompaniment, D::from);
        Contract contract = contracts::load(work, path.contract);
        contract.signatory = path.signatory;
        contract.to = D::to;
        contract.madeOn = D::made;
        contract.handedOn = D::handed;
        contracts::save(work, contract);
        const auto objective = [&](const char* domain, const char* title, QDate due) {
            Objective o;
            o.contract = path.contract;
            o.domain = QLatin1String(domain);
            o.title = QString::fromUtf8(title);
            o.dueOn = due;
            return contracts::save(work, o);
        };
        path.first = objective("housing", "Avoir un logement à moi", D::due);
        path.second = objective("rights", "Ouvrir mes lettres", {});
        const auto commits
            = [&](Party party, ObjectiveId id, const char* text, const char* who = "") {
                  contracts::save(work,
                      Commitment{{}, path.contract, id, party, QString::fromUtf8(who),
                          QString::fromUtf8(text), 0});
              };
        commits(Party::Structure, {}, "appuie la demande");
        commits(Party::Person, path.second, "vient le mardi");
        commits(Party::Partner, path.second, "tient la permanence", "Espace France Services");
        commits(Party::Professional, path.first, "appelle le bailleur");
        return 0;
    });
    return path;
}

/// Signed at Arras, by these.
inline void signDistinct(
    StructureFile& file, const DistinctPath& path, const std::vector<Signature>& signatories)
{
    perform(file, Operation::SignContract, [&](Work& work) {
        contracts::sign(
            work, path.contract, {DistinctPath::signedOn, QStringLiteral("Arras"), signatories});
        return 0;
    });
}

inline void signDistinct(StructureFile& file, const DistinctPath& path)
{
    signDistinct(file, path,
        {signature(Party::Person, "Amadou Diarra"),
            signature(Party::Professional, "Chloé Marchand")});
}

/// An evaluation written by Olivier and completed, that appraised nothing yet.
inline void evaluateDistinct(StructureFile& file, DistinctPath& path)
{
    using D = DistinctPath;
    perform(file, Operation::StartEvaluation, [&](Work& work) {
        path.evaluation = evaluations::start(work, path.accompaniment, AssessmentKind::Intermediate,
            D::evaluationStarted, path.author);
        addEntry(work, path.evaluation, "housing", 3, 5, "La demande avance.");
        addEntry(work, path.evaluation, "rights", 4, 2, "J’ouvre le courrier.");
        addEntry(work, path.evaluation, "health", 2, 3, "Fatigué.");
        Assessment a = assessments::load(work, path.evaluation);
        a.decision = Decision::Amend;
        assessments::save(work, a);
        assessments::complete(
            work, path.evaluation, D::evaluationCompleted, QStringLiteral("Amadou, Olivier"));
        return 0;
    });
}

} // namespace jalons::testing
