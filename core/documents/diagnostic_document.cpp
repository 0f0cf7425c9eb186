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
    DiagnosticWriter(const Reader& reader, AssessmentId id)
        : m_reader(reader)
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
        Document document = emptySheet(m_structure, QStringLiteral("Diagnostic social partagé"),
            QStringLiteral("Diagnostic n°\u00a0%1").arg(m_assessment.id.value));
        m_blocks = &document.blocks;
        addIdentity();
        addHousehold();
        addWheel();
        addSummary();
        addDomains();
        add(Heading{2, QStringLiteral("Lu et discuté ensemble")});
        add(assessmentSignatures(m_structure, m_person, m_author, m_labels));
        return document;
    }

private:
    void add(Block block) { m_blocks->push_back(std::move(block)); }

    void addIdentity()
    {
        KeyValues facts;
        facts.pairs.push_back(
            {QStringLiteral("Personne accompagnée"), bold(m_labels.civilName(m_person))});
        QString birth = frenchPartial(m_person.birthDate);
        if (!m_person.birthPlace.isEmpty())
            birth = birth.isEmpty() ? m_person.birthPlace
                                    : QStringLiteral("%1 à %2").arg(birth, m_person.birthPlace);
        addPair(facts, QStringLiteral("Naissance"), birth);
        addPair(facts, QStringLiteral("Accompagnement"),
            m_labels.list("accompaniment_type", m_course.types));
        addPair(facts, QStringLiteral("Depuis le"), frenchDate(m_course.openedOn));
        addPair(facts, QStringLiteral("Origine"), m_labels.of("origin", m_course.origin));
        addPair(facts, QStringLiteral("Professionnel référent"), m_referent.fullName());
        addPair(facts, QStringLiteral("Commencé le"), frenchDate(m_assessment.startedOn));
        facts.pairs.push_back(
            {QStringLiteral("Terminé le"), orBlank(frenchDate(m_assessment.completedOn), 30)});
        facts.pairs.push_back(
            {QStringLiteral("Y ont pris part"), orBlank(oneLine(m_assessment.participants))});
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
        Table table{{{QStringLiteral("Le ménage"), 2}, {QStringLiteral("Place"), 2},
                        {QStringLiteral("Naissance"), 1.4}},
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
            add(Heading{2, QStringLiteral("Ce que nous retenons ensemble")});
            for (Block& block : paragraphs(m_assessment.summary))
                add(std::move(block));
        }
        if (ranked.empty())
            return;
        add(Heading{2, QStringLiteral("Ses priorités")});
        Table table{{{QStringLiteral("Ordre"), 0.5}, {QStringLiteral("Domaine"), 2},
                        {QStringLiteral("Besoins retenus ensemble"), 4}},
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
        group.blocks.push_back(Heading{2, QStringLiteral("La roue")});
        group.blocks.push_back(WheelBlock{wheel});
        add(group);
    }

    QString authorName() const
    {
        if (!m_author.fullName().isEmpty())
            return m_author.fullName();
        return m_referent.fullName().isEmpty() ? QStringLiteral("Le professionnel")
                                               : m_referent.fullName();
    }

    void addDomains()
    {
        add(Heading{2, QStringLiteral("Domaine par domaine")});
        bool any = false;
        for (const DomainEntry& entry : m_entries) {
            if (!isAddressed(entry))
                continue;
            add(domain(entry));
            any = true;
        }
        if (!any)
            add(Paragraph{plain(QStringLiteral("Aucun domaine n’a encore été abordé."))});
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
            return level == 0 ? italic(QStringLiteral("pas de niveau donné"))
                              : plain(m_labels.level(entry.domain, level, person));
        };
        Table table{{{QStringLiteral("Selon %1").arg(m_person.fullName()), 1},
                        {QStringLiteral("Selon %1").arg(authorName()), 1}},
            {{voice(entry.personLevel, true), voice(entry.professionalLevel, false)}}};
        group.blocks.push_back(table);
        if (const int steps = divergence(entry); steps > 0)
            group.blocks.push_back(Paragraph{
                italic(steps == 1
                        ? QStringLiteral(
                            "Les deux regards diffèrent d’un cran\u00a0: les deux sont gardés.")
                        : QStringLiteral(
                            "Les deux regards diffèrent de %1 crans\u00a0: les deux sont gardés.")
                              .arg(steps)),
                Paragraph::Style::Small});
    }

    Group domain(const DomainEntry& entry) const
    {
        Group group;
        QString title = m_labels.domain(entry.domain);
        if (entry.priority > 0)
            title += QStringLiteral(" – priorité\u00a0%1").arg(entry.priority);
        group.blocks.push_back(Heading{3, title});
        if (!entry.personWords.trimmed().isEmpty())
            group.blocks.push_back(
                Paragraph{plain(quoted(entry.personWords)), Paragraph::Style::Quote});
        addVoices(group, entry);
        KeyValues facts;
        addPair(facts, QStringLiteral("Points d’appui"),
            entry.texts(FindingKind::Strength).join(u'\n'));
        addPair(
            facts, QStringLiteral("Difficultés"), entry.texts(FindingKind::Difficulty).join(u'\n'));
        addPair(facts, QStringLiteral("Besoins retenus ensemble"),
            entry.texts(FindingKind::Need).join(u'\n'));
        addPair(facts, QStringLiteral("Déjà tenté"), entry.tried);
        addPair(facts, QStringLiteral("Analyse du professionnel"), entry.analysis);
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
                sentences << QStringLiteral("%1\u00a0: %2.")
                                 .arg(capitalised(m_labels.of("entry_status", status)),
                                     domains.join(QStringLiteral(", ")));
        };
        sentence(EntryStatus::NotAddressed);
        sentence(EntryStatus::Later);
        sentence(EntryStatus::Declined);
        if (!sentences.isEmpty())
            add(Paragraph{plain(sentences.join(u' ')), Paragraph::Style::Small});
    }

    const Reader& m_reader;
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

Document diagnosticDocument(const Reader& reader, AssessmentId id)
{
    return typeset(DiagnosticWriter(reader, id).write());
}

} // namespace jalons
