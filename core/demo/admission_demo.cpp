#include "core/demo/admission_demo.h"

#include "core/contract/of_admission.h"
#include "core/signing/prints.h"
#include "core/signing/signing.h"
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
                       " ORDER BY d.from_date DESC, a.id LIMIT 3"),
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
}

} // namespace jalons::demo
