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
    Document document = emptySheet(structures::load(reader), labels.say("contract.earlier.title"),
        labels.say("common.number", {{"number", contract.number}}));
    std::vector<Block>& blocks = document.blocks;
    blocks.push_back(
        Paragraph{plain(labels.say("contract.earlier.about")), Paragraph::Style::Lead});
    KeyValues facts;
    facts.pairs.push_back({labels.say("common.fact.person"), bold(labels.civilName(person))});
    addPair(facts, labels.say("contract.earlier.signed"), frenchDate(contract.signedOn));
    addPair(facts, labels.say("contract.earlier.at"), contract.signedAt);
    addPair(facts, labels.say("common.fact.period"),
        labels.say(contract.to.isValid() ? "common.period.between" : "common.period.from",
            {{"from", frenchDate(contract.from)}, {"to", frenchDate(contract.to)}}));
    for (const Signature& signature : content.signatures)
        addPair(facts, capitalised(labels.of("party", signature.party)),
            signature.quality.isEmpty()
                ? signature.name
                : QStringLiteral("%1, %2").arg(signature.name, signature.quality));
    blocks.push_back(facts);
    blocks.push_back(Heading{2, labels.say("contract.earlier.aims")});
    Bullets aims;
    for (const Objective& objective : content.objectives)
        aims.items.push_back(plain(objective.title));
    blocks.push_back(aims);
    return typeset(std::move(document));
}

} // namespace jalons
