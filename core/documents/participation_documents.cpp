#include "core/documents/participation_documents.h"

#include "core/base/date_text.h"
#include "core/base/number_words.h"
#include "core/base/rules.h"
#include "core/base/text.h"
#include "core/documents/admission_words.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons {

namespace {

QString days(const Labels& labels, int count)
{
    return labels.say(count > 1 ? "participation.days" : "participation.day",
        {{"count", QString::number(count)}});
}

QString monthText(QDate day)
{
    return frenchPartial(PartialDate::of(day.year(), day.month()));
}

/// What a part of the sheet and the decision both say.
class ParticipationWriter
{
public:
    ParticipationWriter(const Reader& reader, const ParticipationContent& content)
        : m_reader(reader)
        , m_labels(reader)
        , m_structure(structures::load(reader))
        , m_person(people::load(reader, content.participation.person))
        , m_content(content)
        , m_p(content.participation)
        , m_scale(content.scale())
    {
        refuseOn(calculationProblems(content));
        m_done = calculate(content.means(), content.rate(), m_scale);
        m_days = content.days(participations::departureOf(reader, m_p));
        m_firstDue = firstDueDay(m_days, m_scale);
    }

    Document sheet()
    {
        Document document = begin(m_labels.say("participation.sheet.title"));
        add(facts());
        addReceived();
        addTakenOff();
        addRate();
        addMustStay();
        addPart(Main::Yes, m_labels.say("participation.part.due", {{"amount", dueText()}}),
            dueBlocks());
        addLeft();
        addPart(Main::No, m_labels.say("participation.part.changes"),
            {small(m_labels.say("participation.changes", {{"rule", absenceRule()}}))});
        addPart(Main::No, m_labels.say("participation.part.disagreement"),
            {small(m_labels.say("participation.disagreement"))});
        if (!m_p.note.isEmpty())
            add(Paragraph{plain(oneLine(m_p.note))});
        document.blocks = std::move(m_blocks);
        return document;
    }

    Document notice()
    {
        Document document = begin(m_labels.say("participation.notice.title"));
        add(facts());
        add(text(m_labels.say(
            m_p.meals ? "participation.notice.decided_meals" : "participation.notice.decided",
            {{"decree", m_scale.decree}, {"number", m_content.decision.number},
                {"date", frenchDate(m_content.decision.decidedOn)},
                {"person", m_labels.legalName(m_person)}})));
        add(figure(dueText()));
        for (Block& block : dueBlocks())
            add(std::move(block));
        if (m_p.version > 1)
            add(text(m_labels.say("participation.notice.version",
                {{"version", QString::number(m_p.version)}, {"number", m_p.number},
                    {"date", frenchDate(m_p.from)}})));
        add(text(m_labels.say("participation.notice.sheet")));
        add(text(m_labels.say("participation.absence", {{"rule", absenceRule()}})));
        add(text(m_labels.say("participation.disagreement")));
        QString by = m_structure.representativeName;
        if (!by.isEmpty() && !m_structure.representativeRole.isEmpty())
            by += QStringLiteral(", ") + m_structure.representativeRole;
        add(Spacer{4});
        add(Paragraph{m_labels.sayIn("participation.notice.notified",
            {{"name", orBlank(by)}, {"date", blank(notifiedBlank)}})});
        SignatureBlock signing = m_labels.signatures(signatureTown(m_structure));
        signing.parties = {
            {m_labels.say("participation.notice.sign"), m_structure.representativeName, {}},
            {m_labels.say("participation.notice.received"), m_labels.signingName(m_person), {}}};
        add(std::move(signing));
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    void add(Block block) { m_blocks.push_back(std::move(block)); }
    static Block text(const QString& words) { return Paragraph{plain(words)}; }
    static Block small(const QString& words)
    {
        return Paragraph{plain(words), Paragraph::Style::Small};
    }
    static Block figure(const QString& words)
    {
        return Paragraph{plain(words), Paragraph::Style::Figure};
    }
    /// What is received, paid and left is what one looks for first.
    enum class Main { No, Yes };
    /// @param title with what the part comes to: the sheet is read by its figures.
    void addPart(Main isMain, const QString& title, std::vector<Block> blocks)
    {
        blocks.insert(blocks.begin(), Heading{isMain == Main::Yes ? 2 : 3, title});
        add(Group{std::move(blocks)});
    }

    Document begin(const QString& title) const
    {
        Document document = emptySheet(m_structure, title, m_p.label());
        return document;
    }

    KeyValues facts() const
    {
        KeyValues block;
        addPair(block, m_labels.say("participation.fact.person"), m_labels.legalName(m_person));
        addPair(block, m_labels.say("participation.fact.arrival"), frenchDate(m_p.arrivedOn));
        QString household = m_labels.say(m_p.adults > 1 ? "common.adults" : "common.adult",
            {{"count", QString::number(m_p.adults)}});
        if (m_p.children > 0)
            household += QStringLiteral(", ")
                + m_labels.say(m_p.children > 1 ? "common.children" : "common.child",
                    {{"count", QString::number(m_p.children)}});
        addPair(block, m_labels.say("participation.fact.household"), household);
        addPair(block, m_labels.say("participation.fact.meals"),
            m_labels.say(
                m_p.meals ? "participation.meals.included" : "participation.meals.not_included"));
        return block;
    }

    /// Whose a line is; nothing when only one person has any.
    QString whose(const ParticipationLine& line) const
    {
        return line.person.isValid() ? people::load(m_reader, line.person).fullName() : QString();
    }

    void addReceived()
    {
        Table table{{{m_labels.say("participation.received.kind"), 4},
                        {m_labels.say("participation.received.of"), 3},
                        {m_labels.say("participation.received.month"), 2},
                        {m_labels.say("participation.received.seen"), 4},
                        {m_labels.say("participation.received.amount"), 2}},
            {}};
        for (const ParticipationLine& line : m_content.lines)
            if (line.kind == ParticipationLineKind::Resource)
                table.rows.push_back({plain(m_labels.of("income_kind", line.nature)),
                    plain(whose(line)), plain(frenchShortPartial(line.month)), plain(line.document),
                    plain(line.amount.inEuros())});
        std::vector<Block> blocks;
        if (!table.rows.empty())
            blocks.push_back(std::move(table));
        addPart(Main::Yes,
            m_labels.say("participation.part.received", {{"amount", m_done.resources.inEuros()}}),
            std::move(blocks));
    }

    void addTakenOff()
    {
        Bullets list;
        for (const ParticipationLine& line : m_content.lines) {
            if (line.kind == ParticipationLineKind::Resource)
                continue;
            const bool isSeen = !line.document.isEmpty();
            const char* key = line.kind == ParticipationLineKind::DebtPlan
                ? (isSeen ? "participation.taken_off.debt_plan_seen"
                          : "participation.taken_off.debt_plan")
                : (isSeen ? "participation.taken_off.alimony_seen"
                          : "participation.taken_off.alimony");
            list.items.push_back(m_labels.sayIn(key,
                {{"document", plain(line.document)}, {"amount", bold(line.amount.inEuros())}}));
        }
        std::vector<Block> blocks;
        if (!list.items.empty())
            blocks.push_back(std::move(list));
        addPart(Main::No,
            m_labels.say("participation.part.taken_off", {{"amount", m_done.deductions.inEuros()}}),
            std::move(blocks));
    }

    /// « article R. 345-7 de l’arrêté du 13 mars 2002 ».
    QString article(ScaleRule rule) const
    {
        return m_labels.say("participation.article",
            {{"article", m_scale.articleAlone(rule)}, {"decree", m_scale.decree}});
    }

    void addRate()
    {
        const ScaleGroup& group = m_scale.of(m_done.group);
        const RateBounds& bounds = group.bounds(m_p.meals);
        const QString allowed = bounds.least == bounds.most
            ? bounds.least.inPercent()
            : m_labels.say("participation.rate.between",
                {{"least", bounds.least.inPercent()}, {"most", bounds.most.inPercent()}});
        const bool isSmall = m_done.group == HouseholdGroup::Small;
        const char* key = isSmall
            ? (m_p.meals ? "participation.rate.small.meals" : "participation.rate.small.no_meals")
            : (m_p.meals ? "participation.rate.large.meals" : "participation.rate.large.no_meals");
        addPart(Main::No,
            m_labels.say("participation.part.rate", {{"rate", m_done.rate.inPercent()}}),
            {Paragraph{
                m_labels.sayIn(key,
                    {{"number", plain(m_content.decision.number)},
                        {"date", plain(frenchDate(m_content.decision.decidedOn))},
                        {"allowed", plain(allowed)}, {"article", plain(article(ScaleRule::Rate))},
                        {"resources", plain(m_done.resources.inEuros())},
                        {"rate", plain(m_done.rate.inPercent())},
                        {"amount", bold(m_done.raw.down().inEuros())}}),
                Paragraph::Style::Small}});
    }

    void addMustStay()
    {
        std::vector<Block> blocks{small(m_labels.say("participation.must_stay",
            {{"rate", m_done.leftRate.inPercent()},
                {"article", m_scale.articleAlone(ScaleRule::Left)},
                {"other_article", article(ScaleRule::Deductions)}}))};
        if (m_done.isCapped())
            blocks.push_back(small(m_labels.say("participation.must_stay.capped")));
        addPart(Main::No,
            m_labels.say(
                "participation.part.must_stay", {{"amount", m_done.mustStay.up().inEuros()}}),
            std::move(blocks));
    }

    /// « 97,75 € par mois ».
    QString dueText() const
    {
        return isShortStay(m_days, m_scale)
            ? m_labels.say("participation.due.stay",
                {{"amount", dueOfShortStay(m_done, m_days, flat()).inEuros()}})
            : m_labels.say("participation.due.month", {{"amount", m_done.due().inEuros()}});
    }

    /// What is said of it: the first month where it is not whole, from which day.
    std::vector<Block> dueBlocks() const
    {
        if (isShortStay(m_days, m_scale)) {
            const QString lasted = days(m_labels, int(m_days.arrival.daysTo(m_days.departure)));
            if (flat() == Money{})
                return {text(m_labels.say("participation.short_stay.free", {{"days", lasted}}))};
            return {text(m_labels.say("participation.short_stay.flat",
                {{"days", lasted}, {"amount", flat().inEuros()},
                    {"article", article(ScaleRule::ShortStay)}}))};
        }
        std::vector<Block> blocks;
        const int due = dueDays(m_days, m_scale, m_firstDue);
        QStringList words{m_firstDue == m_p.from && m_p.from > m_p.arrivedOn
                ? m_labels.say("participation.due.from", {{"date", frenchDate(m_firstDue)}})
                : m_labels.say("participation.due.after_free",
                    {{"count", QString::number(m_scale.freeDays)},
                        {"date", frenchDate(m_firstDue)}})};
        if (due < m_firstDue.daysInMonth()) {
            blocks.push_back(figure(m_labels.say("participation.due.first_month",
                {{"amount", dueIn(m_done, m_days, m_scale, m_firstDue).inEuros()},
                    {"month", monthText(m_firstDue)}})));
            words << m_labels.say("participation.due.counted",
                {{"days", days(m_labels, due)}, {"of", QString::number(m_firstDue.daysInMonth())}});
        }
        words << m_labels.say("participation.due.receipt");
        blocks.push_back(text(words.join(u' ')));
        return blocks;
    }

    void addLeft()
    {
        const Money left = m_done.left();
        // Below nothing there is no amount a day that would help anybody.
        addPart(Main::Yes,
            m_labels.say(
                left > Money{} ? "participation.part.left_a_day" : "participation.part.left",
                {{"amount", left.inEuros()}, {"a_day", Money{left.cents / 30}.inEuros()}}),
            {});
    }

    Money flat() const { return m_p.isCompleted() ? m_p.flat : m_content.decision.flat; }

    QString absenceRule() const { return absenceWords(m_labels.sentences(), m_content.decision); }

    const Reader& m_reader;
    Labels m_labels;
    Structure m_structure;
    Person m_person;
    const ParticipationContent& m_content;
    const Participation& m_p;
    const Scale& m_scale;
    Calculation m_done;
    ParticipationDays m_days;
    QDate m_firstDue;
    std::vector<Block> m_blocks;
};

/// One of the two copies.
Group receiptCopy(const Reader& reader, const Labels& labels, const Receipt& receipt,
    const QString& whose, const QString& cancelled)
{
    Group group;
    const auto add = [&](Block block) { group.blocks.push_back(std::move(block)); };
    const bool isCounter = receipt.isCounter();
    add(Heading{2,
        labels.say(isCounter ? "receipt.counter.heading" : "receipt.heading",
            {{"number", receipt.number}})});
    add(Paragraph{plain(whose), Paragraph::Style::Small});
    // A counter-receipt takes nothing: it says what it cancels.
    const Money amount = isCounter ? Money{-receipt.amount.cents} : receipt.amount;
    add(Paragraph{plain(isCounter ? labels.say("receipt.counter.cancels",
                            {{"number", cancelled}, {"amount", amount.inEuros()}})
                                  : amount.inEuros()),
        Paragraph::Style::Figure});
    add(Paragraph{plain(capitalised(inLetters(amount)))});
    // The two copies are cut apart: each says whose it is.
    const Structure structure = structures::load(reader);
    KeyValues facts;
    addPair(facts, labels.say("receipt.house"), structure.name);
    addPair(facts, labels.say("receipt.from"), receipt.receivedFrom);
    addPair(facts, labels.say("receipt.means"), labels.of("payment_means", receipt.means));
    addPair(facts, labels.say("receipt.period"),
        labels.say("common.period.between",
            {{"from", frenchDate(receipt.periodFrom)}, {"to", frenchDate(receipt.periodTo)}}));
    addPair(facts, labels.say("receipt.balance"), receipt.balance.inEuros());
    addPair(facts, labels.say(isCounter ? "receipt.cancelled" : "receipt.received"),
        frenchDate(receipt.receivedOn));
    if (receipt.receivedBy.isValid())
        addPair(facts, labels.say("receipt.by"),
            professionals::load(reader, receipt.receivedBy).fullName());
    addPair(facts, labels.say("receipt.why"), receipt.why);
    add(std::move(facts));
    add(Paragraph{plain(labels.say("receipt.no_rent")), Paragraph::Style::Small});
    add(Paragraph{labels.sayIn("receipt.sign",
        {{"town", orBlank(signatureTown(structure))},
            {"date", plain(frenchDate(receipt.receivedOn))}, {"by_hand", blank(60)}})});
    return group;
}

} // namespace

Document participationSheet(const Reader& reader, const ParticipationContent& content)
{
    return typeset(ParticipationWriter(reader, content).sheet());
}

Document participationNotice(const Reader& reader, const ParticipationContent& content)
{
    return typeset(ParticipationWriter(reader, content).notice());
}

Document receiptDocument(const Reader& reader, const Receipt& receipt)
{
    const Labels labels(reader);
    Document document = emptySheet(structures::load(reader),
        labels.say(receipt.isCounter() ? "receipt.counter.title" : "receipt.title"),
        receipt.number);
    const QString cancelled
        = receipt.isCounter() ? receipts::load(reader, receipt.cancels).number : QString();
    document.blocks.push_back(
        receiptCopy(reader, labels, receipt, labels.say("receipt.copy.person"), cancelled));
    document.blocks.push_back(Spacer{12});
    document.blocks.push_back(
        receiptCopy(reader, labels, receipt, labels.say("receipt.copy.house"), cancelled));
    return typeset(std::move(document));
}

} // namespace jalons
