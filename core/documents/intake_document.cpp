#include "core/documents/intake_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/documents/labels.h"
#include "core/documents/stay_words.h"
#include "core/documents/typeset.h"
#include "core/household/household.h"
#include "core/situation/path.h"
#include "core/stay/admission.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

namespace {

class IntakeWriter
{
public:
    IntakeWriter(const Reader& reader, PersonId person)
        : m_reader(reader)
        , m_labels(reader)
        , m_structure(structures::load(reader))
        , m_person(people::load(reader, person))
    {
        const auto courses = accompaniments::of(reader, person);
        if (!courses.empty())
            m_course = courses.front();
        if (m_course.referent.isValid())
            m_referent = professionals::load(reader, m_course.referent);
        const AdmissionId admission = admissions::latest(reader, person);
        if (admission.isValid())
            m_admission = admissions::load(reader, admission);
    }

    Document write()
    {
        Document document = emptySheet(m_structure, m_labels.say("intake.title"), {});
        document.subject = m_person.fullName();
        m_blocks = &document.blocks;
        add(identity());
        addHousehold();
        addSituation();
        addCourse();
        addAdmission();
        addContacts();
        addEnd();
        return document;
    }

private:
    void add(Block block) { m_blocks->push_back(std::move(block)); }
    void addSection(const QString& title, Block block)
    {
        add(Group{{Heading{2, title}, std::move(block)}});
    }

    KeyValues identity() const
    {
        KeyValues facts;
        facts.pairs.push_back(
            {m_labels.say("common.fact.name"), bold(m_labels.civilName(m_person))});
        if (!m_person.usedName.isEmpty())
            addPair(facts, m_labels.say("intake.birth_name"), m_person.birthName);
        QString born = frenchPartial(m_person.birthDate);
        if (!m_person.birthPlace.isEmpty())
            born += QStringLiteral(", ") + m_person.birthPlace;
        facts.pairs.push_back({m_labels.say("common.fact.birth"), orBlank(born)});
        facts.pairs.push_back({m_labels.say("intake.nationality"),
            orBlank(m_labels.of("nationality", m_person.nationality))});
        const QString language = m_labels.of("language", m_person.language);
        addPair(facts, m_labels.say("intake.language"),
            m_person.interpreter ? m_labels.say("intake.with_interpreter", {{"language", language}})
                                 : language);
        facts.pairs.push_back({m_labels.say("intake.phone"), orBlank(m_person.phone)});
        addPair(facts, m_labels.say("intake.mail"), m_person.mail);
        facts.pairs.push_back({m_person.domiciliation ? m_labels.say("intake.domiciliation")
                                                      : m_labels.say("intake.address"),
            orBlank(oneLine(m_person.address), 60)});
        addPair(facts, m_labels.say("intake.first_contact"), frenchDate(m_person.firstContact));
        addPair(facts, m_labels.say("intake.useful"), oneLine(m_person.note));
        return facts;
    }

    void addHousehold()
    {
        const HouseholdId id = households::of(m_reader, m_person.id, m_reader.today());
        if (!id.isValid()) {
            addSection(m_labels.say("common.fact.household"),
                Paragraph{plain(m_labels.say("intake.household.nobody"))});
            return;
        }
        Table table{{{m_labels.say("common.fact.name"), 4}, {m_labels.say("common.fact.place"), 3},
                        {m_labels.say("common.fact.birth"), 2}},
            {}};
        const auto members = households::members(m_reader, id, m_reader.today());
        for (const HouseholdMember& member : members)
            table.rows.push_back(
                {plain(member.name), plain(m_labels.of("household_role", member.membership.role)),
                    plain(frenchShortPartial(PartialDate::fromIso(member.birthDate)))});
        add(Group{{Heading{2, m_labels.say("common.fact.household")},
            Paragraph{plain(composition(members))}, std::move(table)}});
    }

    /// « Couple avec enfants : 2 adultes, 1 enfant au domicile ».
    QString composition(const std::vector<HouseholdMember>& members) const
    {
        const Composition c = compositionOn(members, m_reader.today());
        const auto counted = [&](int count, const char* one, const char* several) {
            return m_labels.say(count < 2 ? one : several, {{"count", QString::number(count)}});
        };
        QStringList parts{counted(c.adults, "common.adult", "common.adults")};
        if (c.children > 0)
            parts.append(counted(c.children, "common.child", "common.children"));
        return m_labels.say("intake.household.at_home",
            {{"kind", m_labels.of("household_kind", toCode(c.kind))},
                {"members", parts.join(QStringLiteral(", "))}});
    }

    void addSituation()
    {
        KeyValues facts;
        for (const SituationLine& line :
            situations::describe(m_reader, m_labels.sentences(), m_person.id, m_reader.today()))
            addPair(facts, line.title, line.text);
        if (!facts.pairs.empty())
            addSection(m_labels.say("intake.title.situation"), facts);
    }

    void addCourse()
    {
        if (!m_course.id.isValid())
            return;
        KeyValues facts;
        QString origin = m_labels.of("origin", m_course.origin);
        if (!m_course.originDetail.isEmpty())
            origin += QStringLiteral(" – ") + oneLine(m_course.originDetail);
        addPair(facts, m_labels.say("intake.origin"), origin);
        addPair(facts, m_labels.say("intake.accompaniment"),
            m_labels.say("intake.accompaniment.since", {{"date", frenchDate(m_course.openedOn)}}));
        addPair(facts, m_labels.say("intake.types"),
            m_labels.list("accompaniment_type", m_course.types));
        addSection(m_labels.say("intake.title.accompaniment"), facts);
    }

    void addAdmission()
    {
        KeyValues facts;
        const Stay stay = stays::at(m_reader, m_person.id, m_reader.today());
        facts.pairs.push_back({m_labels.say("common.fact.place"),
            orBlank(stay.id.isValid() ? lodgings::path(m_reader, stay.lodging) : QString())});
        const Admission& a = m_admission;
        facts.pairs.push_back({m_labels.say("intake.arrival"), orBlank(frenchDate(a.from), 30)});
        QString proposal = frenchDate(a.proposedOn);
        if (!a.proposalNumber.isEmpty())
            proposal = m_labels.say(
                "intake.proposal.numbered", {{"date", proposal}, {"number", a.proposalNumber}});
        addPair(facts, m_labels.say("intake.proposal"), proposal);
        QString decision = frenchDate(a.decidedOn);
        if (!a.decidedBy.isEmpty())
            decision += QStringLiteral(", ") + a.decidedBy;
        facts.pairs.push_back({m_labels.say("intake.decision"), orBlank(decision)});
        facts.pairs.push_back({m_labels.say("intake.length"),
            orBlank(lengthWords(m_labels.sentences(), a.length), 30)});
        if (a.id.isValid()) {
            const AdmissionFacts known = admissions::facts(m_reader, a.id);
            addPair(facts, m_labels.say("intake.end"), frenchDate(termOn(known, m_reader.today())));
            if (a.socialAid) {
                addPair(facts, m_labels.say("intake.sent"), frenchDate(a.transmittedOn));
                addPair(facts, m_labels.say("intake.answer"),
                    answerWords(m_labels.sentences(), answerState(known, m_reader.today())));
            }
        }
        addSection(m_labels.say("intake.title.admission"), facts);
    }

    void addContacts()
    {
        KeyValues facts;
        const auto named = [](const QString& name, const QString& tie) {
            return tie.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, tie);
        };
        facts.pairs.push_back({m_labels.say("intake.contact"),
            orBlank(named(m_person.contactName, m_person.contactTie))});
        facts.pairs.push_back(
            {m_labels.say("intake.contact.phone"), orBlank(m_person.contactPhone)});
        if (!m_person.designatedName.isEmpty()) {
            addPair(facts, m_labels.say("intake.trusted"),
                named(m_person.designatedName, m_person.designatedTie));
            facts.pairs.push_back({m_labels.say("intake.trusted.on"),
                orBlank(frenchDate(m_person.designatedOn), 30)});
            addPair(facts, m_labels.say("intake.trusted.phone"), m_person.designatedPhone);
        }
        addPair(facts, m_labels.say("intake.referent"), m_referent.fullName());
        addPair(facts, m_labels.say("intake.referent.phone"), m_referent.phone);
        addSection(m_labels.say("intake.title.contacts"), facts);
    }

    void addEnd()
    {
        KeyValues facts;
        const QDate day = m_admission.from.isValid() ? m_admission.from : m_course.openedOn;
        facts.pairs.push_back({m_labels.say("intake.welcomed_by"), orBlank({}, 60)});
        facts.pairs.push_back({m_labels.say("intake.welcomed_on"), orBlank(frenchDate(day), 30)});
        addSection(m_labels.say("intake.title.welcome"), facts);
        add(Paragraph{plain(m_labels.say("intake.rights")), Paragraph::Style::Small});
    }

    const Reader& m_reader;
    Labels m_labels;
    Structure m_structure;
    Person m_person;
    Accompaniment m_course;
    Professional m_referent;
    Admission m_admission;
    std::vector<Block>* m_blocks = nullptr;
};

} // namespace

Document intakeDocument(const Reader& reader, PersonId person)
{
    return typeset(IntakeWriter(reader, person).write());
}

} // namespace jalons
