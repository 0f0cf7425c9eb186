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
        m_values.insert(libraryValues(m_labels.sentences(), library));
        if (m_contract.signatory.isValid())
            m_signatory = professionals::load(reader, m_contract.signatory);
    }

    Document write()
    {
        Document document
            = emptySheet(m_structure, plainText(fill(tidyPlaceholders(m_library.title), m_values)),
                m_labels.say("common.number", {{"number", m_contract.number}}));
        document.large = isEmergency();
        m_blocks = &document.blocks;
        add(facts());
        if (!isEmergency()) // its articles name the parties in a line
            addFilled(tidyPlaceholders(m_library.preamble));
        int number = 0;
        const auto next = [&] {
            return m_labels.say("contract.article", {{"number", QString::number(++number)}});
        };
        // An avenant says what it changes before what is agreed on from now on.
        bool asksForChanges = m_contract.amends.isValid() && !holds(changesPlace);
        for (const Article& article : m_content.articles) {
            if (asksForChanges && tidyPlaceholders(article.text).contains(objectivesPlace)) {
                addArticle(next(), m_labels.say("contract.title.changes"), changesPlace);
                asksForChanges = false;
            }
            addArticle(next(), article.title, article.text);
        }
        if (asksForChanges)
            addArticle(next(), m_labels.say("contract.title.changes"), changesPlace);
        // An article that was rewritten or removed never makes an objective or a commitment
        // disappear.
        const bool isOfAdmission = m_contract.isOfAdmission();
        if (!m_objectivesWritten && !(isOfAdmission && m_content.objectives.empty()))
            addArticle(next(), m_labels.say("contract.title.objectives"), objectivesPlace);
        if (!m_commitmentsWritten && !(isOfAdmission && m_content.commitments.empty()))
            addArticle(next(), m_labels.say("contract.title.commitments"), commitmentsPlace);
        // A DIPC is short, two pages at most: its last article says who signs it.
        if (m_contract.kind != ContractKind::Individual)
            add(Heading{2, m_labels.say("common.title.signatures")});
        if (isOnlyHeard(m_who.signers, m_contract.kind))
            add(Paragraph{m_labels.sayIn(
                "contract.heard", {{"words", orBlank(quoted(m_contract.heard), 110)}})});
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
            paragraphs(
                withoutEmptySentences(withParties(text, m_parties, m_labels.sentences()), m_values),
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
                {m_labels.say("contract.fact.lodged"), plain(value("person_legal_name"))});
            facts.pairs.push_back({m_labels.say("contract.fact.house"), plain(m_structure.name)});
        }
        if (m_contract.admission.isValid())
            facts.pairs.push_back(
                {m_labels.say("contract.fact.admitted"), orBlank(value("admission_date"))});
        facts.pairs.push_back(
            {m_labels.say(m_contract.admission.isValid() ? "contract.fact.stay_until"
                                                         : "contract.fact.lodging_until"),
                orBlank(frenchDate(m_contract.to))});
        if (!isEmergency())
            facts.pairs.push_back(
                {m_labels.say("common.fact.social_referent"), orBlank(professional())});
        return facts;
    }

    /// What the person looks up first: until when, how often, with whom.
    KeyValues facts() const
    {
        if (m_contract.isOfAdmission())
            return admissionFacts();
        KeyValues facts;
        facts.pairs.push_back(
            {m_labels.say("common.fact.person"), plain(m_labels.legalName(m_person))});
        facts.pairs.push_back(
            {m_labels.say("common.fact.social_referent"), orBlank(professional())});
        facts.pairs.push_back({m_labels.say("common.fact.period"),
            plain(m_labels.say(
                m_contract.to.isValid() ? "common.period.between" : "common.period.from",
                {{"from", frenchDate(m_contract.from)}, {"to", frenchDate(m_contract.to)}}))});
        facts.pairs.push_back({m_labels.say("contract.fact.meetings"),
            orBlank(m_labels.of("meeting_frequency", m_contract.meetingFrequency))});
        if (m_contract.amends.isValid())
            addPair(facts, m_labels.say("contract.fact.amends"),
                m_labels.say("common.numbered",
                    {{"number", m_values.value(QStringLiteral("original_contract_number"))}}));
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
            group.blocks.push_back(Heading{3,
                m_labels.say(
                    "contract.objective.number", {{"number", QString::number(++number)}})});
            const QString words = objectiveWords(m_reader, m_labels, objective);
            group.blocks.push_back(words.startsWith(u'«') || words.isEmpty()
                    ? Paragraph{orBlank(words, 120), Paragraph::Style::Quote}
                    : Paragraph{bold(words)});
            KeyValues lines;
            addPair(lines, m_labels.say("common.fact.domain"), m_labels.domain(objective.domain));
            if (objective.dueOn.isValid())
                addPair(lines, m_labels.say("contract.objective.due"), frenchDate(objective.dueOn));
            if (objective.need.isValid())
                addPair(lines, m_labels.say("contract.objective.need"),
                    needText(m_reader, objective.need));
            addPair(lines, m_labels.say("contract.objective.aims"),
                m_labels.list("aim", objective.aims));
            lines.pairs.push_back(
                {m_labels.say("contract.objective.means"), orBlank(objective.means, 90)});
            lines.pairs.push_back(
                {m_labels.say("contract.objective.indicator"), orBlank(objective.indicator, 90)});
            group.blocks.push_back(lines);
            addScale(group, objective);
            add(std::move(group));
        }
    }

    /// What each level will mean, as the person worded it: what an evaluation will go by.
    void addScale(Group& group, const Objective& objective) const
    {
        if (!objective.hasScale())
            return;
        Table table{{{m_labels.say("contract.objective.level"), 1},
                        {m_labels.say("contract.objective.level_means"), 2.6}},
            {}};
        for (int level = 2; level >= -2; --level)
            if (const QString words = oneLine(objective.level(level)); !words.isEmpty())
                table.rows.push_back({plain(m_labels.attainment(level)), plain(words)});
        group.blocks.push_back(table);
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
                return m_labels.say(
                    "contract.objective.number", {{"number", QString::number(i + 1)}});
        return m_labels.say("contract.commitment.whole");
    }

    void addCommitments()
    {
        m_commitmentsWritten = true;
        if (m_contract.isOfAdmission() && m_content.commitments.empty())
            return; // the article says what goes without saying
        Table table{
            {{m_labels.say("common.fact.who"), 1.5}, {m_labels.say("contract.commitment.to"), 3.2},
                {m_labels.say("contract.commitment.for"), 0.9}},
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
        SignatureBlock block = m_labels.signatures({});
        const QString town
            = m_contract.signedAt.isEmpty() ? signatureTown(m_structure) : m_contract.signedAt;
        if (!town.isEmpty())
            block.place = m_labels.say("contract.place", {{"town", town}});
        block.date = frenchDate(m_contract.signedOn);
        const auto role = [](const QString& text, const QString& quality) {
            return quality.isEmpty() ? text : QStringLiteral("%1, %2").arg(text, quality);
        };
        const std::vector<Party> needed = neededParties(m_who.signers, m_contract.kind);
        const auto isNeeded = [&](Party party) {
            return std::find(needed.begin(), needed.end(), party) != needed.end();
        };
        block.parties.push_back(
            {m_labels.say(m_contract.kind == ContractKind::Individual ? "common.sign.lodged_free"
                     : isNeeded(Party::Person)                        ? "common.sign.person"
                                                                      : "contract.sign.heard"),
                signedName(Party::Person, m_labels.signingName(m_person)),
                readingTicks(m_labels.sentences())});
        if (isNeeded(Party::Representative))
            block.parties.push_back({role(m_labels.say("common.sign.representative"),
                                         m_labels.inSentence("protection_measure", m_who.measure)),
                signedName(Party::Representative, m_who.representative), {}});
        if (isNeeded(Party::ParentalAuthority))
            block.parties.push_back(
                {m_labels.say("common.sign.parent"), signedName(Party::ParentalAuthority, {}), {}});
        const QString trade = signedQuality(Party::Professional, m_labels.trade(m_signatory));
        QString professionalRole = role(m_labels.say("common.sign.professional"), trade);
        if (m_signatory.delegatedOn.isValid())
            professionalRole = m_labels.say("contract.sign.delegated",
                {{"role", professionalRole}, {"date", frenchDate(m_signatory.delegatedOn)}});
        // In an emergency the director signs, unless somebody is named who has the delegation.
        if (!isEmergency() || m_contract.signatory.isValid())
            block.parties.push_back(
                {professionalRole, signedName(Party::Professional, m_signatory.fullName()), {}});
        block.parties.push_back(
            {role(m_labels.say("common.sign.structure"),
                 signedQuality(Party::Structure, m_structure.representativeRole)),
                signedName(Party::Structure, m_structure.representativeName), {}});
        for (const QString& other : m_contract.presentToo)
            block.parties.push_back({fromCode<Party>(other) == Party::Interpreter
                    ? m_labels.say("contract.sign.interpreter")
                    : m_labels.of("signing_box", other),
                signedName(fromCode<Party>(other), {}), {}});
        for (const Signature& signature : m_content.signatures)
            if (signature.party == Party::Partner)
                block.parties.push_back(
                    {role(m_labels.say("common.sign.partner"), signature.quality), signature.name,
                        QString()});
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
