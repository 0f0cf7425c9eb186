#include "core/documents/paper_document.h"

#include "core/base/date_text.h"
#include "core/contract/placeholder_list.h"
#include "core/contract/who_signs.h"
#include "core/documents/admission_words.h"
#include "core/documents/contract_parties.h"
#include "core/documents/labels.h"
#include "core/documents/placeholders.h"
#include "core/documents/stay_words.h"
#include "core/documents/typeset.h"
#include "core/paper/paper_wording.h"
#include "core/participation/prefect_decision.h"
#include "core/stay/admission.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons {

namespace {

QDate dayOf(const Reader& reader, const Paper& paper)
{
    return paper.issuedOn.isValid() ? paper.issuedOn : reader.today();
}

class PaperWriter
{
public:
    PaperWriter(const Reader& reader, const Paper& paper, PaperText text)
        : m_reader(reader)
        , m_paper(paper)
        , m_day(dayOf(reader, paper))
        , m_labels(reader)
        , m_parties(Parties::of(reader, paper.person))
        , m_text(std::move(text))
        , m_protection(contracts::protectionOn(reader, paper.person, m_day))
    {
        Contract about; // what is said of an admission is said as in a contract of stay
        about.kind = ContractKind::Stay;
        about.admission = paper.admission.isValid() ? paper.admission
                                                    : admissions::latest(reader, paper.person);
        about.from = m_day;
        if (about.admission.isValid()) {
            m_admission = admissions::load(reader, about.admission);
            m_prolongations = admissions::prolongations(reader, about.admission);
        }
        for (const Prolongation& one : m_prolongations)
            if (one.id == paper.prolongation)
                m_asked = one;
        m_values = partyValues(reader, m_protection, m_day, m_parties, m_labels);
        m_values.insert(admissionValues(reader, about, m_parties, m_labels));
        const Structure& house = m_parties.structure;
        const Person& person = m_parties.person;
        Professional giver;
        if (paper.issuedBy.isValid())
            giver = professionals::load(reader, paper.issuedBy);
        m_giver = paper.issuedBy.isValid() ? giver.fullName() : house.representativeName.trimmed();
        m_giverRole
            = paper.issuedBy.isValid() ? m_labels.trade(giver) : house.representativeRole.trimmed();
        m_values.insert({
            {QStringLiteral("giver"),
                m_giverRole.isEmpty() || m_giver.isEmpty()
                    ? m_giver
                    : QStringLiteral("%1, %2").arg(m_giver, m_giverRole)},
            {QStringLiteral("responsible"), house.manager.isEmpty() ? house.name : house.manager},
            {QStringLiteral("responsible_address"),
                house.manager.isEmpty() ? addressLine(house)
                                        : m_values.value(QStringLiteral("manager_seat"))},
            {QStringLiteral("designated_name"), person.designatedName.trimmed()},
            {QStringLiteral("designated_tie"), person.designatedTie.trimmed()},
            {QStringLiteral("designated_phone"), person.designatedPhone.trimmed()},
            {QStringLiteral("designated_date"), frenchDate(person.designatedOn)},
            {QStringLiteral("by_hand"), QString()},
            {QStringLiteral("by_hand_wide"), QString()},
        });
        m_values.remove(QStringLiteral("refusal_line")); // of a contract
    }

    const QHash<QString, QString>& values() const { return m_values; }

    Document write()
    {
        Document document = emptySheet(m_parties.structure, titleWords(m_text.title),
            m_paper.number.isEmpty() ? QString()
                                     : m_labels.say("common.number", {{"number", m_paper.number}}));
        m_blocks = &document.blocks;
        add(Spacer{4});
        addText(m_text.intro);
        addFacts();
        switch (m_paper.kind) {
        case PaperKind::SocialAidRequest:
            addRequest();
            break;
        case PaperKind::ProlongationRequest:
            addProlongation();
            break;
        case PaperKind::Tariffs:
            addRates();
            break;
        default:
            break;
        }
        addRows();
        for (const PaperText::Section& section : m_text.sections)
            addSection(section.title, section.text);
        addSignatures();
        return typeset(std::move(document));
    }

private:
    void add(Block block) { m_blocks->push_back(std::move(block)); }

    std::vector<Block> textBlocks(const QString& text) const
    {
        return paragraphs(
            withoutEmptySentences(
                withParties(tidyPlaceholders(text), m_parties, m_labels.sentences()), m_values),
            Paragraph::Style::Normal, [this](const QString& line) { return fill(line, m_values); });
    }

    QString titleWords(const QString& title) const { return plainText(fill(title, m_values)); }

    void addText(const QString& text)
    {
        for (Block& block : textBlocks(text))
            add(std::move(block));
    }

    void addSection(const QString& title, const QString& text)
    {
        if (title.isEmpty()) {
            addText(text);
            return;
        }
        Group group{{Heading{2, titleWords(title)}}};
        for (Block& block : textBlocks(text))
            group.blocks.push_back(std::move(block));
        add(std::move(group));
    }

    void addFacts()
    {
        if (m_text.facts.empty())
            return;
        KeyValues facts;
        for (const PaperText::Fact& fact : m_text.facts)
            facts.pairs.push_back(
                {m_labels.sentences().textOf(fact.key), orBlank(m_values.value(fact.value), 70)});
        add(std::move(facts));
    }

    void addRows()
    {
        if (m_text.columns.empty())
            return;
        Table table;
        for (const PaperText::Column& column : m_text.columns)
            table.columns.push_back({m_labels.sentences().textOf(column.title), column.width});
        for (const QString& row : m_text.rows) {
            std::vector<Spans> cells(m_text.columns.size(), plain(QString()));
            const QString words
                = withParties(tidyPlaceholders(row.trimmed()), m_parties, m_labels.sentences());
            cells.front() = words.isEmpty() ? blank() : fill(words, m_values);
            table.rows.push_back(std::move(cells));
        }
        add(std::move(table));
    }

    /// Those who came in this admission: « Madame Awa DIARRA, née le … ».
    std::vector<Person> lodged() const
    {
        std::vector<Person> found;
        for (const Stay& stay : stays::ofAdmission(m_reader, m_admission.id))
            if (std::none_of(found.begin(), found.end(),
                    [&](const Person& one) { return one.id == stay.person; }))
                found.push_back(people::load(m_reader, stay.person));
        return found;
    }

    void addHousehold()
    {
        Table table{
            {{m_labels.say("paper.household.lodged"), 5}, {m_labels.say("common.fact.birth"), 3},
                {m_labels.say("paper.household.arrival"), 3}},
            {}};
        const auto stays = stays::ofAdmission(m_reader, m_admission.id);
        for (const Person& one : lodged()) {
            QDate came;
            for (const Stay& stay : stays)
                if (stay.person == one.id && (!came.isValid() || stay.from < came))
                    came = stay.from;
            table.rows.push_back({plain(m_labels.legalName(one)),
                orBlank(frenchPartial(one.birthDate), 25), plain(frenchDate(came))});
        }
        add(Group{{Heading{2, m_labels.say("common.fact.household")}, std::move(table)}});
    }

    void addJoined(const QStringList& joined)
    {
        Bullets bullets;
        for (const QString& one : joined)
            bullets.items.push_back(plain(m_labels.of("joined_paper", one)));
        if (bullets.items.empty())
            bullets.items = {blank(wholeLine), blank(wholeLine)};
        add(Group{{Heading{2, m_labels.say("paper.title.joined")}, std::move(bullets)}});
    }

    /// Filled by hand once it is sent: the paper is signed before.
    void addSending(QDate on, const QString& by)
    {
        KeyValues facts;
        facts.pairs.push_back({m_labels.say("paper.sent.on"), orBlank(frenchDate(on), 30)});
        facts.pairs.push_back({m_labels.say("paper.sent.by"),
            orBlank(m_labels.inSentence("transmission_means", by), 60)});
        facts.pairs.push_back({m_labels.say("paper.sent.received"), blank(30)});
        facts.pairs.push_back({m_labels.say("paper.sent.proof"), blank(60)});
        add(Group{{Heading{2, m_labels.say("paper.title.sending")}, std::move(facts)}});
    }

    void addWritten(const QString& title, const QString& text)
    {
        Group group{{Heading{2, title}}};
        if (text.trimmed().isEmpty())
            group.blocks.push_back(Paragraph{blank(wholeLine)});
        for (Block& block : paragraphs(text.trimmed()))
            group.blocks.push_back(std::move(block));
        add(std::move(group));
    }

    void addRequest()
    {
        addHousehold();
        addWritten(m_labels.say("paper.title.situation"), m_admission.situation);
        QStringList lines;
        if (m_admission.proposedOn.isValid() || !m_admission.proposalNumber.isEmpty()) {
            const bool isDated = m_admission.proposedOn.isValid();
            lines.append(m_labels.say(m_admission.proposalNumber.isEmpty() ? "paper.siao.dated"
                    : isDated ? "paper.siao.numbered_dated"
                              : "paper.siao.numbered",
                {{"number", m_admission.proposalNumber},
                    {"date", frenchDate(m_admission.proposedOn)}}));
        }
        lines.append(m_values.value(QStringLiteral("decision_line")));
        lines.removeAll(QString());
        addWritten(m_labels.say("paper.title.orientation"), lines.join(u' '));
        addJoined(m_admission.joined);
        const AnswerState state
            = answerState(facts(m_admission, m_prolongations), m_reader.today());
        add(Paragraph{plain(m_labels.say(
            state == AnswerState::AcceptedShort ? "paper.aid.short" : "paper.aid.silence"))});
        addSending(m_admission.transmittedOn, m_admission.transmittedBy);
    }

    /// The end of the period before this prolongation: those accepted count.
    QDate termBefore() const
    {
        std::vector<Prolongation> others;
        for (const Prolongation& one : m_prolongations)
            if (one.id != m_asked.id)
                others.push_back(one);
        return termOn(facts(m_admission, others), m_reader.today());
    }

    void addProlongation()
    {
        const QDate term = termBefore();
        KeyValues told;
        told.pairs.push_back({m_labels.say("paper.prolongation.person"),
            bold(m_labels.legalName(m_parties.person))});
        addPair(told, m_labels.say("paper.prolongation.admission"), frenchDate(m_admission.from));
        told.pairs.push_back(
            {m_labels.say("paper.prolongation.end"), orBlank(frenchDate(term), 30)});
        told.pairs.push_back({m_labels.say("paper.prolongation.length"),
            orBlank(lengthWords(m_labels.sentences(), m_asked.length), 30)});
        if (term.isValid() && m_asked.length.isGiven())
            addPair(told, m_labels.say("paper.prolongation.until"),
                frenchDate(endOf(term, m_asked.length)));
        add(std::move(told));
        addHousehold();
        addJoined(m_asked.joined);
        add(Paragraph{plain(m_labels.say("paper.prolongation.silence"))});
        addSending(m_asked.askedOn, m_asked.askedBy);
        add(PageBreak{});
        addWritten(m_labels.say("paper.prolongation.done"), m_asked.done);
        addWritten(m_labels.say("paper.prolongation.under_way"), m_asked.underWay);
        addWritten(m_labels.say("paper.prolongation.obstacles"), m_asked.obstacles);
        addWritten(m_labels.say("paper.prolongation.why"), m_asked.why);
        addWritten(m_labels.say("paper.prolongation.next"), m_asked.nextSteps);
        addWritten(m_labels.say("paper.prolongation.person_view"),
            m_asked.personView.trimmed().isEmpty() ? QString()
                                                   : quoted(m_asked.personView.trimmed()));
    }

    void addRates()
    {
        const PrefectDecision decision = prefectDecisions::inForce(m_reader, m_day);
        const Scale& scale = scaleOn(m_day);
        Table table{
            {{m_labels.say("common.fact.household"), 5},
                {m_labels.say("paper.rates.without_meals"), 2},
                {m_labels.say("paper.rates.with_meals"), 2}, {m_labels.say("paper.rates.left"), 3}},
            {}};
        const auto rate = [](Rate value) {
            return value == Rate() ? plain(QStringLiteral("–")) : plain(value.inPercent());
        };
        for (const HouseholdGroup group : {HouseholdGroup::Small, HouseholdGroup::Large})
            table.rows.push_back(
                {plain(m_labels.say(
                     group == HouseholdGroup::Small ? "paper.rates.small" : "paper.rates.large")),
                    rate(decision.rate(group, false)), rate(decision.rate(group, true)),
                    plain(scale.of(group).left.inPercent())});
        add(std::move(table));
        if (decision.id.isValid())
            add(Paragraph{plain(m_labels.say("paper.rates.decision",
                {{"number", decision.number}, {"date", frenchDate(decision.decidedOn)},
                    {"from", frenchDate(decision.from)}}))});
        if (decision.flat != Money())
            add(Paragraph{plain(m_labels.say("paper.rates.short_stay",
                {{"count", QString::number(scale.shortStayDays)},
                    {"amount", decision.flat.inEuros()}}))});
    }

    QString personName() const { return m_labels.signingName(m_parties.person); }

    SignatureParty person(const QString& mention) const
    {
        return {m_labels.say("common.sign.lodged"), personName(), mention, {}};
    }

    SignatureParty house() const
    {
        return {m_giverRole.isEmpty()
                ? m_labels.say("common.sign.structure")
                : m_labels.say("common.sign.structure_of", {{"role", m_giverRole}}),
            m_giver, {}, {}};
    }

    /// The signer for somebody whom a measure has represented signs too.
    void addRepresentative(SignatureBlock& block) const
    {
        const std::vector<Party> needed
            = neededParties(proposedSigners(m_protection, m_parties.person.birthDate, m_day));
        const auto isNeeded = [&](Party party) {
            return std::find(needed.begin(), needed.end(), party) != needed.end();
        };
        if (isNeeded(Party::Representative))
            block.parties.push_back(
                {m_labels.say("common.sign.representative_of",
                     {{"measure", m_labels.inSentence("protection_measure", m_protection->kind)}}),
                    m_protection->representative.trimmed(), {}, {}});
        if (isNeeded(Party::ParentalAuthority))
            block.parties.push_back({m_labels.say("common.sign.parent"), {}, {}, {}});
    }

    void addSignatures()
    {
        SignatureBlock block = m_labels.signatures(signatureTown(m_parties.structure));
        switch (m_paper.kind) {
        case PaperKind::Tariffs:
        case PaperKind::DataNotice:
            return; // handed over: the receipt says that they were
        case PaperKind::SocialAidRequest:
        case PaperKind::HandingReceipt:
        case PaperKind::TrustedNotice:
            block.parties.push_back(person(readingTicks(m_labels.sentences())));
            addRepresentative(block);
            block.parties.push_back(house());
            break;
        case PaperKind::Inventory:
            for (const auto& [person, structure] :
                {std::pair{"paper.inventory.person_in", "paper.inventory.structure_in"},
                    std::pair{"paper.inventory.person_out", "paper.inventory.structure_out"}}) {
                block.parties.push_back({m_labels.say(person), personName(), {}, {}});
                block.parties.push_back({m_labels.say(structure), m_giver, {}, {}});
            }
            break;
        case PaperKind::ProlongationRequest:
            block.parties.push_back(house());
            block.parties.push_back({m_labels.say("common.sign.lodged_free"), personName(),
                m_labels.say("paper.sign.read"), {}});
            break;
        case PaperKind::TrustedDesignation:
            block.parties.push_back(person({}));
            block.parties.push_back({m_labels.say("paper.sign.trusted"),
                m_parties.person.designatedName.trimmed(), {}, {}});
            addWitnesses(block);
            break;
        case PaperKind::TrustedRevocation:
            block.parties.push_back(person({}));
            addWitnesses(block);
            break;
        }
        add(Spacer{4});
        add(std::move(block));
    }

    void addWitnesses(SignatureBlock& block) const
    {
        for (const char* which : {"paper.sign.first_witness", "paper.sign.second_witness"})
            block.parties.push_back({m_labels.say(which), {}, {}, {}});
    }

    const Reader& m_reader;
    Paper m_paper;
    QDate m_day;
    Labels m_labels;
    Parties m_parties;
    PaperText m_text;
    std::optional<Situation> m_protection;
    Admission m_admission;
    std::vector<Prolongation> m_prolongations;
    Prolongation m_asked;
    QString m_giver;
    QString m_giverRole;
    QHash<QString, QString> m_values;
    std::vector<Block>* m_blocks = nullptr;
};

} // namespace

Document paperDocument(const Reader& reader, const Paper& paper)
{
    return paperDocument(
        reader, paper, paperWordings::inUse(reader, paper.kind, dayOf(reader, paper)));
}

Document paperDocument(const Reader& reader, const Paper& paper, const PaperText& text)
{
    return PaperWriter(reader, paper, text).write();
}

QHash<QString, QString> paperValues(const Reader& reader, const Paper& paper)
{
    return PaperWriter(reader, paper, paperText(paper.kind)).values();
}

PaperSample paperSample(
    const Reader& reader, PaperKind kind, const PaperText& text, PersonId person)
{
    PaperSample sample{papers::proposed(reader, person, kind), {}};
    sample.paper.number = QStringLiteral("exemple");
    sample.document = paperDocument(reader, sample.paper, text);
    return sample;
}

} // namespace jalons
