#include "core/demo/admission_demo.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/of_admission.h"
#include "core/signing/papers.h"
#include "core/signing/prints.h"
#include "core/signing/signing.h"
#include "core/stay/admission.h"
#include "core/storage/sql.h"

namespace jalons::demo {

namespace {

/// Those who arrived last and are still there, whose request was sent to the préfet.
std::vector<AccompanimentId> arrivedLast(const Reader& reader)
{
    return Sql(reader).all(
        QStringLiteral("SELECT a.id FROM accompaniment a JOIN admission d ON d.person_id ="
                       " a.person_id WHERE a.closed_on IS NULL AND d.to_date IS NULL"
                       " AND d.from_date <= ? AND d.transmitted_on IS NOT NULL"
                       " ORDER BY d.from_date DESC, a.id LIMIT 4"),
        [](Row row) {
            AccompanimentId id;
            row >> id;
            return id;
        },
        reader.today());
}

ContractId prepare(Work& work, AccompanimentId accompaniment, ContractKind kind,
    IndividualVariant variant, const QStringList& aims)
{
    const ContractId id = contracts::prepareOfAdmission(work, accompaniment, kind, variant);
    int position = 0;
    for (const QString& aim : aims) {
        Objective objective;
        objective.contract = id;
        objective.title = aim;
        objective.position = ++position;
        contracts::save(work, objective);
    }
    return id;
}

/// Somebody whose time here ends in the next months: the prolongation is written, not sent yet.
void prepareProlongation(Work& work, AccompanimentId accompaniment)
{
    const AdmissionId admission = contracts::admissionOf(work, accompaniment);
    const Admission a = admissions::load(work, admission);
    Prolongation p;
    p.admission = admission;
    p.length = {6, 0};
    p.done = QStringLiteral("Les droits aux ressources et à la couverture santé sont ouverts. Les "
                            "papiers d’identité sont refaits. Une demande de logement social est "
                            "déposée.");
    p.underWay
        = QStringLiteral("La demande de logement est reconnue prioritaire ; deux visites ont "
                         "eu lieu. Des démarches de santé sont en cours.");
    p.obstacles
        = QStringLiteral("Aucun logement de la taille demandée n’est libre dans le secteur.");
    p.why = QStringLiteral("Sans l’hébergement, les démarches s’arrêtent : l’adresse, le suivi et "
                           "l’école des environs en dépendent.");
    p.nextSteps = QStringLiteral("Relancer le bailleur chaque mois, élargir le secteur demandé, "
                                 "préparer le budget d’un loyer.");
    p.personView
        = QStringLiteral("Je suis prête à partir dès qu’il y a un logement. Je veux rester "
                         "près de la ligne 4.");
    p.joined = {QStringLiteral("identity"), QStringLiteral("housing_request")};
    admissions::save(work, p);
    const Paper paper = papers::proposed(work, a.person, PaperKind::ProlongationRequest);
    if (papers::givingProblems(work, paper).isEmpty())
        papers::give(work, paper);
}

/// What is handed over at an arrival.
void giveWelcomePapers(Work& work, AccompanimentId accompaniment)
{
    const PersonId person = accompaniments::load(work, accompaniment).person;
    Admission a = admissions::load(work, contracts::admissionOf(work, accompaniment));
    a.situation = QStringLiteral("Sans logement depuis la fin d’un hébergement chez des proches.");
    a.joined = {QStringLiteral("identity"), QStringLiteral("proposal"), QStringLiteral("decision")};
    admissions::save(work, a);
    for (const PaperKind kind : {PaperKind::SocialAidRequest, PaperKind::HandingReceipt,
             PaperKind::DataNotice, PaperKind::TrustedNotice}) {
        const Paper paper = papers::proposed(work, person, kind);
        if (papers::givingProblems(work, paper).isEmpty())
            papers::handOver(work, papers::give(work, paper), work.today());
    }
}

} // namespace

void tellAdmissionContracts(Work& work)
{
    const std::vector<AccompanimentId> courses = arrivedLast(work);
    if (courses.size() < 3)
        return;
    const ContractId first = prepare(work, courses[0], ContractKind::Stay, IndividualVariant::Usual,
        {QStringLiteral("Dormir, manger, me poser"),
            QStringLiteral("Refaire ma carte d’identité et ouvrir mes droits")});
    Signing signing = proposedSigning(work, contracts::load(work, first));
    signing.day = work.today();
    for (Signature& one : signing.signatories)
        if (one.party == Party::Interpreter)
            one.name = QStringLiteral("Service d’interprètes, par téléphone");
    signing.print = contracts::printForSignature(work, first, {});
    contracts::handOver(work, first, work.today());
    contracts::sign(work, first, signing);
    prepare(work, courses[1], ContractKind::Stay, IndividualVariant::Usual,
        {QStringLiteral("Que les enfants retrouvent une école")});
    const ContractId dipc
        = prepare(work, courses[2], ContractKind::Individual, IndividualVariant::Refusal,
            {QStringLiteral("Un lit au calme, et que mon chien reste avec "
                            "moi")});
    Contract contract = contracts::load(work, dipc);
    contract.refusal = QStringLiteral("Je ne signe plus rien avant d’avoir vu mon avocate.");
    contracts::save(work, contract);
    if (courses.size() > 3)
        prepare(work, courses[3], ContractKind::Individual, IndividualVariant::Emergency, {});
    giveWelcomePapers(work, courses[0]);
    prepareProlongation(work, courses[1]);
}

} // namespace jalons::demo
