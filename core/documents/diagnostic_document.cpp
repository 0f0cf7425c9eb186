#include "core/documents/diagnostic_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/diagnostic/assessment.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons {

namespace {

class DiagnosticWriter
{
public:
    DiagnosticWriter(const Reader& reader, AssessmentId id, Analysis analysis)
        : m_reader(reader)
        , m_analysis(analysis)
        , m_labels(reader)
        , m_structure(structures::load(reader))
        , m_assessment(assessments::load(reader, id))
        , m_course(accompaniments::load(reader, m_assessment.accompaniment))
        , m_person(people::load(reader, m_course.person))
        , m_entries(assessments::entries(reader, id))
        , m_day(m_assessment.isCompleted() ? m_assessment.completedOn : m_assessment.startedOn)
    {
        if (m_assessment.author.isValid())
            m_author = professionals::load(reader, m_assessment.author);
        if (m_course.referent.isValid())
            m_referent = professionals::load(reader, m_course.referent);
    }

    Document write()
    {
        Document document = emptySheet(m_structure, m_labels.say("diagnostic.title"),
            m_labels.say(
                "diagnostic.number", {{"number", QString::number(m_assessment.id.value)}}));
        if (m_analysis == Analysis::LeftOut)
            document.subject = m_labels.say("diagnostic.without_analysis");
        m_blocks = &document.blocks;
        addIdentity();
        addHousehold();
        addWheel();
        addSummary();
        addDomains();
        add(Heading{2, m_labels.say("diagnostic.read_together")});
        add(assessmentSignatures(m_structure, m_person, m_author, m_labels));
        return document;
    }

private:
    void add(Block block) { m_blocks->push_back(std::move(block)); }

    void addIdentity()
    {
        KeyValues facts;
        facts.pairs.push_back(
            {m_labels.say("common.fact.person"), bold(m_labels.civilName(m_person))});
        QString birth = frenchPartial(m_person.birthDate);
        if (!m_person.birthPlace.isEmpty())
            birth = birth.isEmpty() ? m_person.birthPlace
                                    : m_labels.say("diagnostic.birth",
                                        {{"date", birth}, {"place", m_person.birthPlace}});
        addPair(facts, m_labels.say("common.fact.birth"), birth);
        addPair(facts, m_labels.say("diagnostic.fact.accompaniment"),
            m_labels.list("accompaniment_type", m_course.types));
        addPair(facts, m_labels.say("diagnostic.fact.since"), frenchDate(m_course.openedOn));
        addPair(
            facts, m_labels.say("diagnostic.fact.origin"), m_labels.of("origin", m_course.origin));
        addPair(facts, m_labels.say("diagnostic.fact.referent"), m_referent.fullName());
        addPair(facts, m_labels.say("diagnostic.fact.begun"), frenchDate(m_assessment.startedOn));
        facts.pairs.push_back({m_labels.say("diagnostic.fact.completed"),
            orBlank(frenchDate(m_assessment.completedOn), 30)});
        facts.pairs.push_back(
            {m_labels.say("common.fact.took_part"), orBlank(oneLine(m_assessment.participants))});
        add(facts);
    }

    void addHousehold()
    {
        const HouseholdId household = households::of(m_reader, m_person.id, m_day);
        if (!household.isValid())
            return;
        const auto members = households::members(m_reader, household, m_day);
        if (members.size() < 2)
            return;
        Table table{
            {{m_labels.say("diagnostic.household"), 2}, {m_labels.say("common.fact.place"), 2},
                {m_labels.say("common.fact.birth"), 1.4}},
            {}};
        for (const HouseholdMember& member : members)
            table.rows.push_back(
                {plain(member.name), plain(m_labels.of("household_role", member.membership.role)),
                    plain(frenchPartial(PartialDate::fromIso(member.birthDate)))});
        add(table);
    }

    void addSummary()
    {
        std::vector<DomainEntry> ranked;
        std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(ranked),
            [](const DomainEntry& entry) { return entry.priority > 0; });
        std::stable_sort(ranked.begin(), ranked.end(),
            [](const DomainEntry& a, const DomainEntry& b) { return a.priority < b.priority; });
        if (!m_assessment.summary.trimmed().isEmpty()) {
            add(Heading{2, m_labels.say("common.title.kept_together")});
            for (Block& block : paragraphs(m_assessment.summary))
                add(std::move(block));
        }
        if (ranked.empty())
            return;
        add(Heading{2, m_labels.say("diagnostic.title.priorities")});
        Table table{
            {{m_labels.say("diagnostic.order"), 0.5}, {m_labels.say("common.fact.domain"), 2},
                {m_labels.say("common.fact.needs"), 4}},
            {}};
        for (const DomainEntry& entry : ranked) {
            const QStringList needs = entry.texts(FindingKind::Need);
            table.rows.push_back({plain(QString::number(entry.priority)),
                bold(m_labels.domain(entry.domain)), plain(needs.join(QStringLiteral("\n")))});
        }
        add(table);
    }

    void addWheel()
    {
        const WheelData wheel = wheelOf(m_labels, m_entries, m_person.fullName(), authorName());
        if (wheel.axes.empty())
            return;
        Group group;
        group.blocks.push_back(Heading{2, m_labels.say("diagnostic.title.wheel")});
        group.blocks.push_back(WheelBlock{wheel});
        add(group);
    }

    QString authorName() const
    {
        if (!m_author.fullName().isEmpty())
            return m_author.fullName();
        return m_referent.fullName().isEmpty() ? m_labels.say("common.professional")
                                               : m_referent.fullName();
    }

    void addDomains()
    {
        add(Heading{2, m_labels.say("diagnostic.title.domains")});
        bool any = false;
        for (const DomainEntry& entry : m_entries) {
            if (!isAddressed(entry))
                continue;
            add(domain(entry));
            any = true;
        }
        if (!any)
            add(Paragraph{plain(m_labels.say("diagnostic.no_domain"))});
        addUnaddressed();
    }

    static bool isAddressed(const DomainEntry& entry)
    {
        return entry.status == EntryStatus::Open
            || (entry.status == EntryStatus::NotAddressed && !entry.isEmpty());
    }

    /// Both voices, side by side and never averaged.
    void addVoices(Group& group, const DomainEntry& entry) const
    {
        if (entry.personLevel == 0 && entry.professionalLevel == 0)
            return;
        const auto voice = [&](int level, bool person) {
            return level == 0 ? italic(m_labels.say("diagnostic.no_level"))
                              : plain(m_labels.level(entry.domain, level, person));
        };
        Table table{{{m_labels.say("diagnostic.according_to", {{"name", m_person.fullName()}}), 1},
                        {m_labels.say("diagnostic.according_to", {{"name", authorName()}}), 1}},
            {{voice(entry.personLevel, true), voice(entry.professionalLevel, false)}}};
        group.blocks.push_back(table);
        if (const int steps = divergence(entry); steps > 0)
            group.blocks.push_back(
                Paragraph{italic(m_labels.say(
                              steps == 1 ? "diagnostic.one_step_apart" : "diagnostic.steps_apart",
                              {{"count", QString::number(steps)}})),
                    Paragraph::Style::Small});
    }

    Group domain(const DomainEntry& entry) const
    {
        Group group;
        QString title = m_labels.domain(entry.domain);
        if (entry.priority > 0)
            title = m_labels.say("diagnostic.domain.priority",
                {{"domain", title}, {"rank", QString::number(entry.priority)}});
        group.blocks.push_back(Heading{3, title});
        if (!entry.personWords.trimmed().isEmpty())
            group.blocks.push_back(
                Paragraph{plain(quoted(entry.personWords)), Paragraph::Style::Quote});
        addVoices(group, entry);
        KeyValues facts;
        addPair(facts, m_labels.say("diagnostic.domain.strengths"),
            entry.texts(FindingKind::Strength).join(u'\n'));
        addPair(facts, m_labels.say("diagnostic.domain.difficulties"),
            entry.texts(FindingKind::Difficulty).join(u'\n'));
        addPair(
            facts, m_labels.say("common.fact.needs"), entry.texts(FindingKind::Need).join(u'\n'));
        addPair(facts, m_labels.say("diagnostic.domain.tried"), entry.tried);
        if (m_analysis == Analysis::Printed)
            addPair(facts, m_labels.say("diagnostic.domain.analysis"), entry.analysis);
        if (!facts.pairs.empty())
            group.blocks.push_back(facts);
        return group;
    }

    /// One line, at the rhythm of the person: what was not talked about is no gap.
    void addUnaddressed()
    {
        QStringList sentences;
        const auto sentence = [&](EntryStatus status) {
            QStringList domains;
            for (const DomainEntry& entry : m_entries)
                if (entry.status == status && !isAddressed(entry))
                    domains << m_labels.domain(entry.domain);
            if (!domains.isEmpty())
                sentences << m_labels.say("diagnostic.unaddressed",
                    {{"status", capitalised(m_labels.of("entry_status", status))},
                        {"domains", domains.join(QStringLiteral(", "))}});
        };
        sentence(EntryStatus::NotAddressed);
        sentence(EntryStatus::Later);
        sentence(EntryStatus::Declined);
        if (!sentences.isEmpty())
            add(Paragraph{plain(sentences.join(u' ')), Paragraph::Style::Small});
    }

    const Reader& m_reader;
    Analysis m_analysis;
    Labels m_labels;
    Structure m_structure;
    Assessment m_assessment;
    Accompaniment m_course;
    Person m_person;
    std::vector<DomainEntry> m_entries;
    QDate m_day;
    Professional m_author;
    Professional m_referent;
    std::vector<Block>* m_blocks = nullptr;
};

} // namespace

Document diagnosticDocument(const Reader& reader, AssessmentId id, Analysis analysis)
{
    return typeset(DiagnosticWriter(reader, id, analysis).write());
}

} // namespace jalons
