#include "core/demo/standing_demo.h"

#include "core/accompaniment/accompaniment.h"
#include "core/contract/annulment.h"
#include "core/contract/earlier.h"
#include "core/signing/prints.h"
#include "core/signing/signing.h"
#include "core/storage/sql.h"
#include "core/structure/structure.h"

namespace jalons::demo {

namespace {

struct Signed
{
    ContractId contract;
    AccompanimentId accompaniment;
    QDate on;
};

/// The first contract of each course, those signed first before.
std::vector<Signed> signedFirst(const Reader& reader)
{
    return Sql(reader).all(
        QStringLiteral("SELECT id, accompaniment_id, signed_on FROM signed_contract c"
                       " WHERE kind = 'accompaniment' AND NOT EXISTS (SELECT 1 FROM contract o"
                       "  WHERE o.accompaniment_id = c.accompaniment_id AND o.id <> c.id)"
                       " ORDER BY signed_on, id LIMIT 2"),
        [](Row row) {
            Signed one;
            row >> one.contract >> one.accompaniment >> one.on;
            return one;
        });
}

std::vector<Signature> signatories(const Reader& reader, ContractId id)
{
    std::vector<Signature> all = contracts::content(reader, id).signatures;
    for (Signature& one : all)
        one.id = {};
    return all;
}

} // namespace

void tellStanding(Work& work)
{
    const std::vector<Signed> found = signedFirst(work);
    if (found.size() < 2)
        return;
    const Signed& first = found[0];
    const Accompaniment course = accompaniments::load(work, first.accompaniment);
    EarlierContract earlier;
    earlier.accompaniment = first.accompaniment;
    earlier.number = QStringLiteral("CS %1/07").arg(course.openedOn.year());
    earlier.signedOn = course.openedOn;
    earlier.signedAt = structures::load(work).signatureTown;
    earlier.from = course.openedOn;
    earlier.to = first.on;
    earlier.signatories = signatories(work, first.contract);
    earlier.aims = {QStringLiteral("Poser mes affaires quelque part"),
        QStringLiteral("Savoir à quoi j’ai droit")};
    contracts::enterEarlier(work, earlier);

    const Signed& second = found[1];
    const ContractId mistaken = contracts::amend(work, second.contract, work.today());
    Signing signing = proposedSigning(work, contracts::load(work, mistaken));
    signing.day = work.today();
    contracts::printForSignature(work, mistaken, course.referent, signing.day);
    contracts::sign(work, mistaken, signing);
    contracts::annul(work, mistaken, course.referent,
        QStringLiteral("L’avenant signé ce jour est celui d’une autre personne\u00a0: noté dans le "
                       "mauvais dossier."));
}

} // namespace jalons::demo
