#include "core/documents/contract_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/contract/clause_library.h"
#include "core/contract/placeholder_list.h"
#include "core/contract/seal.h"
#include "core/contract/who_signs.h"
#include "core/documents/amendment_words.h"
#include "core/documents/contract_parties.h"
#include "core/documents/earlier_document.h"
#include "core/documents/labels.h"
#include "core/documents/placeholders.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace jalons {

namespace {

// What an article holds besides text: blocks of its own.
const QString objectivesPlace = QStringLiteral("{{objectives}}");
const QString commitmentsPlace = QStringLiteral("{{commitments}}");
const QString servicesPlace = QStringLiteral("{{services}}");
const QString tookPartPlace = QStringLiteral("{{took_part}}");
const QString changesPlace = QStringLiteral("{{changes}}");

/// Writes one contract; what it needs from the file is read once.
class ContractWriter
{
public:
    ContractWriter(const Reader& reader, const ContractContent& content, const ClauseSet& library)
        : m_reader(reader)
        , m_content(content)
        , m_library(library)
        , m_contract(content.contract)
        , m_labels(reader)
        , m_parties(Parties::of(reader, content.contract))
        , m_structure(m_parties.structure)
        , m_person(m_parties.person)
        , m_who(contracts::whoSigns(reader, content.contract))
        , m_values(placeholderValues(reader, content.contract, m_parties, m_labels))
    {
        m_values.insert(libraryValues(library));
        if (m_contract.signatory.isValid())
            m_signatory = professionals::load(reader, m_contract.signatory);
    }

    Document write()
    {
        Document document
            = emptySheet(m_structure, plainText(fill(tidyPlaceholders(m_library.title), m_values)),
                QStringLiteral("N°\u00a0%1").arg(m_contract.number));
        document.large = isEmergency();
        m_blocks = &document.blocks;
        add(facts());
        if (!isEmergency()) // its articles name the parties in a line
            addFilled(tidyPlaceholders(m_library.preamble));
        int number = 0;
        const auto next = [&] { return QStringLiteral("Article\u00a0%1").arg(++number); };
        // An avenant says what it changes before what is agreed on from now on.
        bool asksForChanges = m_contract.amends.isValid() && !holds(changesPlace);
        for (const Article& article : m_content.articles) {
            if (asksForChanges && tidyPlaceholders(article.text).contains(objectivesPlace)) {
                addArticle(next(), QStringLiteral("Ce qui change"), changesPlace);
                asksForChanges = false;
            }
            addArticle(next(), article.title, article.text);
        }
        if (asksForChanges)
            addArticle(next(), QStringLiteral("Ce qui change"), changesPlace);
        // An article that was rewritten or removed never makes an objective or a commitment
        // disappear.
        const bool isOfAdmission = m_contract.isOfAdmission();
        if (!m_objectivesWritten && !(isOfAdmission && m_content.objectives.empty()))
            addArticle(next(), QStringLiteral("Objectifs"), objectivesPlace);
        if (!m_commitmentsWritten && !(isOfAdmission && m_content.commitments.empty()))
            addArticle(next(), QStringLiteral("Engagements réciproques"), commitmentsPlace);
        // A DIPC is short, two pages at most: its last article says who signs it.
        if (m_contract.kind != ContractKind::Individual)
            add(Heading{2, QStringLiteral("Signatures")});
        if (isOnlyHeard(m_who.signers, m_contract.kind))
            add(Paragraph{plain(QStringLiteral("Avis de la personne accompagnée\u00a0: "))
                + orBlank(quoted(m_contract.heard), 110)});
        add(signatures());
        return document;
    }

private:
    void add(Block block)
    {
        if (auto* paragraph = std::get_if<Paragraph>(&block); paragraph && !m_runIn.empty())
            paragraph->spans = std::exchange(m_runIn, {}) + paragraph->spans;
        m_blocks->push_back(std::move(block));
    }

    void addFilled(const QString& text)
    {
        static const QStringList emphasised{QStringLiteral("person_full_name"),
            QStringLiteral("person_legal_name"), QStringLiteral("manager"),
            QStringLiteral("structure_name"), QStringLiteral("start_date"),
            QStringLiteral("end_date")};
        for (Block& block :
            paragraphs(withoutEmptySentences(withParties(text, m_parties), m_values),
                Paragraph::Style::Normal,
                [&](const QString& line) { return fill(line, m_values, emphasised); }))
            add(std::move(block));
    }

    bool isEmergency() const
    {
        return m_contract.kind == ContractKind::Individual
            && m_contract.variant == IndividualVariant::Emergency;
    }

    void addArticle(const QString& number, const QString& title, const QString& text)
    {
        const QString words = plainText(fill(title, m_values));
        if (isEmergency())
            m_runIn = bold(words + QStringLiteral(". "));
        else
            add(ArticleHeading{number, words});
        using Part = std::pair<const QString*, void (ContractWriter::*)()>;
        static const std::array parts{Part{&objectivesPlace, &ContractWriter::addObjectives},
            Part{&commitmentsPlace, &ContractWriter::addCommitments},
            Part{&servicesPlace, &ContractWriter::addServices},
            Part{&tookPartPlace, &ContractWriter::addThoseWhoTookPart},
            Part{&changesPlace, &ContractWriter::addChanges}};
        QString rest = tidyPlaceholders(text);
        while (!rest.isEmpty()) {
            const Part* next = nullptr;
            qsizetype at = rest.size();
            for (const Part& part : parts)
                if (const qsizetype found = rest.indexOf(*part.first); found >= 0 && found < at) {
                    next = &part;
                    at = found;
                }
            addFilled(rest.left(at));
            if (!next)
                break;
            (this->*next->second)();
            rest = rest.mid(at + next->first->size());
        }
    }

    bool holds(const QString& place) const
    {
        return std::any_of(m_content.articles.begin(), m_content.articles.end(),
            [&](const Article& one) { return tidyPlaceholders(one.text).contains(place); });
    }

    void addChanges()
    {
        if (!m_contract.amends.isValid()) { // a sheet of nobody's, looked at
            add(Bullets{{blank(120), blank(120)}});
            return;
        }
        for (Block& block : changesInWords(
                 m_reader, m_labels, contracts::content(m_reader, m_contract.amends), m_content))
            add(std::move(block));
    }

    void addServices()
    {
        Bullets services;
        for (const QString& code : m_contract.services)
            services.items.push_back(plain(m_labels.of("service", code)));
        addShortly(std::move(services));
    }

    void addThoseWhoTookPart()
    {
        Bullets names;
        for (const QString& line : m_contract.tookPart.split(u'\n', Qt::SkipEmptyParts))
            names.items.push_back(plain(line.trimmed()));
        addShortly(std::move(names));
    }

    /// A line each, or one for all on the sheet that has one page.
    void addShortly(Bullets items)
    {
        if (items.items.empty())
            items.items = {blank(120), blank(120)};
        if (!isEmergency()) {
            add(std::move(items));
            return;
        }
        QStringList words;
        for (const Spans& one : items.items)
            words << plainText(one);
        add(Paragraph{plain(words.join(QStringLiteral(" · ")))});
    }

    /// Of a contract of stay or DIPC: who, where, since when, until when, with whom.
    KeyValues admissionFacts() const
    {
        KeyValues facts;
        const auto value = [this](const char* name) { return m_values.value(QLatin1String(name)); };
        if (!isEmergency()) { // its first line names them
            facts.pairs.push_back(
                {QStringLiteral("Personne accueillie"), plain(value("person_legal_name"))});
            facts.pairs.push_back({QStringLiteral("Établissement"), plain(m_structure.name)});
        }
        if (m_contract.admission.isValid())
            facts.pairs.push_back(
                {QStringLiteral("Admission le"), orBlank(value("admission_date"))});
        facts.pairs.push_back(
            {m_contract.admission.isValid() ? QStringLiteral("Séjour prévu jusqu’au")
                                            : QStringLiteral("Accueil prévu jusqu’au"),
                orBlank(frenchDate(m_contract.to))});
        if (!isEmergency())
            facts.pairs.push_back({QStringLiteral("Référence sociale"), orBlank(professional())});
        return facts;
    }

    /// What the person looks up first: until when, how often, with whom.
    KeyValues facts() const
    {
        if (m_contract.isOfAdmission())
            return admissionFacts();
        KeyValues facts;
        facts.pairs.push_back(
            {QStringLiteral("Personne accompagnée"), plain(m_labels.legalName(m_person))});
        facts.pairs.push_back({QStringLiteral("Référence sociale"), orBlank(professional())});
        const QString until = m_contract.to.isValid()
            ? QStringLiteral("du %1 au %2")
                  .arg(frenchDate(m_contract.from), frenchDate(m_contract.to))
            : QStringLiteral("à partir du %1").arg(frenchDate(m_contract.from));
        facts.pairs.push_back({QStringLiteral("Période"), plain(until)});
        facts.pairs.push_back({QStringLiteral("Rencontres"),
            orBlank(m_labels.of("meeting_frequency", m_contract.meetingFrequency))});
        if (m_contract.amends.isValid())
            addPair(facts, QStringLiteral("Modifie le contrat"),
                QStringLiteral("n°\u00a0%1")
                    .arg(m_values.value(QStringLiteral("original_contract_number"))));
        return facts;
    }

    QString professional() const
    {
        const QString trade = m_labels.trade(m_signatory);
        return trade.isEmpty() ? m_signatory.fullName()
                               : QStringLiteral("%1 (%2)").arg(m_signatory.fullName(), trade);
    }

    /// At an admission they are told in a few lines; the avenant makes them precise.
    void addFirstObjectives()
    {
        Bullets lines;
        for (const Objective& objective : m_content.objectives) {
            Spans words = plain(objectiveWords(m_reader, m_labels, objective));
            if (!objective.means.trimmed().isEmpty())
                words = words + plain(u'\n' + oneLine(objective.means.trimmed()));
            lines.items.push_back(words);
        }
        if (lines.items.empty())
            lines.items = {blank(120), blank(120), blank(120)};
        add(lines);
    }

    void addObjectives()
    {
        m_objectivesWritten = true;
        if (m_contract.isOfAdmission()) {
            addFirstObjectives();
            return;
        }
        if (m_content.objectives.empty()) {
            add(Bullets{{blank(120), blank(120), blank(120)}});
            return;
        }
        int number = 0;
        for (const Objective& objective : m_content.objectives) {
            Group group;
            group.blocks.push_back(Heading{3, QStringLiteral("Objectif\u00a0%1").arg(++number)});
            const QString words = objectiveWords(m_reader, m_labels, objective);
            group.blocks.push_back(words.startsWith(u'«') || words.isEmpty()
                    ? Paragraph{orBlank(words, 120), Paragraph::Style::Quote}
                    : Paragraph{bold(words)});
            KeyValues lines;
            addPair(lines, QStringLiteral("Domaine"), m_labels.domain(objective.domain));
            if (objective.dueOn.isValid())
                addPair(lines, QStringLiteral("Pour le"), frenchDate(objective.dueOn));
            if (objective.need.isValid())
                addPair(lines, QStringLiteral("Besoin retenu ensemble"),
                    needText(m_reader, objective.need));
            addPair(lines, QStringLiteral("Visées"), m_labels.list("aim", objective.aims));
            lines.pairs.push_back(
                {QStringLiteral("Comment nous nous y prenons"), orBlank(objective.means, 90)});
            lines.pairs.push_back({QStringLiteral("À quoi verrons-nous que c’est atteint"),
                orBlank(objective.indicator, 90)});
            group.blocks.push_back(lines);
            add(std::move(group));
        }
    }

    QString partyName(const Commitment& commitment) const
    {
        if (!commitment.who.trimmed().isEmpty())
            return commitment.who.trimmed();
        switch (commitment.party) {
        case Party::Person:
            return m_person.fullName();
        case Party::Professional:
            return m_signatory.fullName();
        case Party::Structure:
            return m_structure.name;
        default: // whoever it is named after
            break;
        }
        return {};
    }

    Spans who(const Commitment& commitment) const
    {
        const QString name = partyName(commitment);
        return bold(m_labels.of("party", commitment.party))
            + (name.isEmpty() ? Spans() : plain(u'\n' + name));
    }

    QString objectiveRank(ObjectiveId id) const
    {
        for (std::size_t i = 0; i < m_content.objectives.size(); ++i)
            if (m_content.objectives[i].id == id)
                return QStringLiteral("Objectif\u00a0%1").arg(i + 1);
        return QStringLiteral("Tout le contrat");
    }

    void addCommitments()
    {
        m_commitmentsWritten = true;
        if (m_contract.isOfAdmission() && m_content.commitments.empty())
            return; // the article says what goes without saying
        Table table{{{QStringLiteral("Qui"), 1.5}, {QStringLiteral("S’engage à"), 3.2},
                        {QStringLiteral("Pour"), 0.9}},
            {}};
        for (const Party party : committing) {
            bool any = false;
            QString named; // a party is named once, its commitments under it
            for (const Commitment& commitment : m_content.commitments) {
                if (commitment.party != party)
                    continue;
                const QString name = partyName(commitment);
                table.rows.push_back({any && name == named ? Spans() : who(commitment),
                    orBlank(commitment.text, 80), plain(objectiveRank(commitment.objective))});
                any = true;
                named = name;
            }
            // Reciprocity: a party that has said nothing yet gets a line to fill, except partners.
            if (!any && (party == Party::Person || party == Party::Professional)) {
                Commitment silent;
                silent.party = party;
                table.rows.push_back({who(silent), blank(80), {}});
            }
        }
        add(table);
    }

    QString signedName(Party party, const QString& otherwise) const
    {
        for (const Signature& signature : m_content.signatures)
            if (signature.party == party)
                return signature.name;
        return m_content.signatures.empty() ? otherwise : QString();
    }

    QString signedQuality(Party party, const QString& otherwise) const
    {
        for (const Signature& signature : m_content.signatures)
            if (signature.party == party && !signature.quality.isEmpty())
                return signature.quality;
        return otherwise;
    }

    SignatureBlock signatures() const
    {
        SignatureBlock block;
        const QString town
            = m_contract.signedAt.isEmpty() ? signatureTown(m_structure) : m_contract.signedAt;
        if (!town.isEmpty())
            block.place = QStringLiteral("%1, en deux exemplaires").arg(town);
        block.date = frenchDate(m_contract.signedOn);
        const auto role = [](const QString& text, const QString& quality) {
            return quality.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, quality);
        };
        const std::vector<Party> needed = neededParties(m_who.signers, m_contract.kind);
        const auto isNeeded = [&](Party party) {
            return std::find(needed.begin(), needed.end(), party) != needed.end();
        };
        block.parties.push_back({m_contract.kind == ContractKind::Individual
                ? QStringLiteral("La personne accueillie, si elle le veut")
                : isNeeded(Party::Person)
                ? QStringLiteral("La personne accompagnée")
                : QStringLiteral("La personne accompagnée, avis recueilli"),
            signedName(Party::Person, m_person.fullName()), readingTicks()});
        if (isNeeded(Party::Representative))
            block.parties.push_back({role(QStringLiteral("Mandataire"),
                                         m_labels.inSentence("protection_measure", m_who.measure)),
                signedName(Party::Representative, m_who.representative), {}});
        if (isNeeded(Party::ParentalAuthority))
            block.parties.push_back({QStringLiteral("Autorité parentale"),
                signedName(Party::ParentalAuthority, {}), {}});
        const QString trade = signedQuality(Party::Professional, m_labels.trade(m_signatory));
        const QString delegation = m_signatory.delegatedOn.isValid()
            ? QStringLiteral(", par délégation du ") + frenchDate(m_signatory.delegatedOn)
            : QString();
        // In an emergency the director signs, unless somebody is named who has the delegation.
        if (!isEmergency() || m_contract.signatory.isValid())
            block.parties.push_back({role(QStringLiteral("Référence sociale"), trade) + delegation,
                signedName(Party::Professional, m_signatory.fullName()), {}});
        block.parties.push_back(
            {role(QStringLiteral("Pour la structure"),
                 signedQuality(Party::Structure, m_structure.representativeRole)),
                signedName(Party::Structure, m_structure.representativeName), {}});
        for (const QString& other : m_contract.presentToo)
            block.parties.push_back({fromCode<Party>(other) == Party::Interpreter
                    ? QStringLiteral("Interprète\u00a0: a traduit oralement, ne s’engage pas")
                    : m_labels.of("signing_box", other),
                signedName(fromCode<Party>(other), {}), {}});
        for (const Signature& signature : m_content.signatures)
            if (signature.party == Party::Partner)
                block.parties.push_back({role(QStringLiteral("Un partenaire"), signature.quality),
                    signature.name, QString()});
        return block;
    }

    const Reader& m_reader;
    const ContractContent& m_content;
    const ClauseSet& m_library;
    const Contract& m_contract;
    Labels m_labels;
    const Parties m_parties;
    const Structure& m_structure;
    const Person& m_person;
    const WhoSigns m_who;
    Professional m_signatory;
    QHash<QString, QString> m_values;
    std::vector<Block>* m_blocks = nullptr;
    Spans m_runIn; ///< a title that stands in the line of its text: the sheet has one page
    bool m_objectivesWritten = false;
    bool m_commitmentsWritten = false;
};

} // namespace

Document contractDocument(const Reader& reader, const ContractContent& content)
{
    return contractDocument(reader, content,
        clauseLibrary::inUse(reader, content.contract.kind, content.contract.madeOn));
}

Document contractDocument(
    const Reader& reader, const ContractContent& content, const ClauseSet& library)
{
    return typeset(ContractWriter(reader, content, library).write());
}

Document contractDocument(const Reader& reader, ContractId id)
{
    const ContractContent content = contracts::content(reader, id);
    if (!contracts::wasSigned(content.contract))
        return contractDocument(reader, content);
    if (content.contract.kind == ContractKind::Earlier && contracts::isWhole(content.contract))
        return earlierContractDocument(reader, content);
    if (!contracts::isIntact(content.contract))
        throw Refusal(
            Problem{QStringLiteral("frozen"), ProblemKind::NotIntact, {content.contract.number}});
    const Result<Document> stored = fromJson(content.contract.frozen);
    if (!stored)
        throw Failure({ErrorKind::Damaged, stored.error().detail, {}});
    return *stored;
}

} // namespace jalons
