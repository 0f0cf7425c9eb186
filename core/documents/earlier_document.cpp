#include "core/documents/earlier_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/structure/structure.h"

namespace jalons {

Document earlierContractDocument(const Reader& reader, const ContractContent& content)
{
    const Labels labels(reader);
    const Contract& contract = content.contract;
    const Person person
        = people::load(reader, accompaniments::load(reader, contract.accompaniment).person);
    Document document
        = emptySheet(structures::load(reader), QStringLiteral("Relevé d’un contrat antérieur"),
            QStringLiteral("N°\u00a0%1").arg(contract.number));
    std::vector<Block>& blocks = document.blocks;
    blocks.push_back(
        Paragraph{plain(QStringLiteral("Ce contrat a été signé avant l’usage de Jalons. L’original "
                                       "sur papier fait foi\u00a0: cette "
                                       "feuille n’en est qu’un relevé.")),
            Paragraph::Style::Lead});
    KeyValues facts;
    facts.pairs.push_back({QStringLiteral("Personne accompagnée"), bold(labels.civilName(person))});
    addPair(facts, QStringLiteral("Signé le"), frenchDate(contract.signedOn));
    addPair(facts, QStringLiteral("À"), contract.signedAt);
    addPair(facts, QStringLiteral("Période"),
        contract.to.isValid()
            ? QStringLiteral("du %1 au %2").arg(frenchDate(contract.from), frenchDate(contract.to))
            : QStringLiteral("à partir du %1").arg(frenchDate(contract.from)));
    for (const Signature& signature : content.signatures)
        addPair(facts, capitalised(labels.of("party", signature.party)),
            signature.quality.isEmpty()
                ? signature.name
                : QStringLiteral("%1, %2").arg(signature.name, signature.quality));
    blocks.push_back(facts);
    blocks.push_back(Heading{2, QStringLiteral("Ce qui était visé")});
    Bullets aims;
    for (const Objective& objective : content.objectives)
        aims.items.push_back(plain(objective.title));
    blocks.push_back(aims);
    return typeset(std::move(document));
}

} // namespace jalons
