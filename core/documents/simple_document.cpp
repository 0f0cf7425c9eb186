#include "core/documents/simple_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/diagnostic/entry_merge.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/evaluation/appreciation.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

namespace jalons {

namespace {

class SimpleWriter
{
public:
    SimpleWriter(const Reader& reader, AssessmentId id)
        : m_labels(reader)
        , m_structure(structures::load(reader))
        , m_assessment(assessments::load(reader, id))
        , m_course(accompaniments::load(reader, m_assessment.accompaniment))
        , m_person(people::load(reader, m_course.person))
        , m_entries(assessments::entries(reader, id))
    {
        for (const Appreciation& one : appreciations::at(reader, id))
            m_views.append(one.words);
        if (!m_assessment.personView.trimmed().isEmpty())
            m_views.append(m_assessment.personView);
        const ProfessionalId lead
            = m_assessment.author.isValid() ? m_assessment.author : m_course.referent;
        if (lead.isValid())
            m_professional = professionals::load(reader, lead);
    }

    Document write()
    {
        Document document = emptySheet(m_structure, m_labels.say("simple.title"), QString());
        document.subject = m_person.fullName();
        document.isReadable = true;
        m_blocks = &document.blocks;
        addWhen();
        addPriorities();
        for (const DomainEntry& entry : m_entries)
            if (!entry.isEmpty())
                addDomain(entry);
        if (!m_views.isEmpty())
            add(Heading{2, m_labels.say("simple.view")});
        for (const QString& view : m_views)
            add(Paragraph{plain(quoted(view)), Paragraph::Style::Quote});
        add(Heading{2, m_labels.say("simple.title.rights")});
        add(Bullets{{plain(m_labels.say("simple.right.change")),
            plain(m_labels.say("simple.right.silence")),
            plain(m_labels.say("simple.right.copy"))}});
        addWheel();
        return document;
    }

private:
    void add(Block block) { m_blocks->push_back(std::move(block)); }

    void addWhen()
    {
        const QString professional = m_professional.fullName().isEmpty()
            ? m_labels.say("common.professional")
            : m_professional.fullName();
        const QDate day
            = m_assessment.isCompleted() ? m_assessment.completedOn : m_assessment.startedOn;
        add(Paragraph{
            plain(day.isValid() ? m_labels.say(
                      "simple.talked_on", {{"name", professional}, {"date", frenchDate(day)}})
                                : m_labels.say("simple.talked", {{"name", professional}}))});
        add(Paragraph{plain(m_labels.say("simple.about"))});
    }

    void addPriorities()
    {
        const std::vector<DomainEntry> ranked = byPriority(m_entries);
        if (ranked.empty())
            return;
        add(Heading{2, m_labels.say("simple.title.priorities")});
        Bullets list;
        for (const DomainEntry& entry : ranked)
            list.items.push_back(bold(QStringLiteral("%1. ").arg(entry.priority))
                + plain(m_labels.domain(entry.domain)));
        add(list);
    }

    void addWheel()
    {
        const WheelData wheel = wheelOf(m_labels, m_entries, m_person.fullName(),
            m_professional.fullName().isEmpty() ? m_labels.say("common.professional")
                                                : m_professional.fullName());
        if (wheel.axes.empty())
            return;
        add(Group{{Heading{2, m_labels.say("diagnostic.title.wheel")}, WheelBlock{wheel}}});
    }

    void addLine(const char* key, const QStringList& what)
    {
        if (what.isEmpty())
            return;
        add(Heading{3, m_labels.say(key)});
        Bullets list;
        for (const QString& one : what)
            list.items.push_back(plain(capitalised(one.simplified())));
        add(list);
    }

    void addDomain(const DomainEntry& entry)
    {
        const Term* term = m_labels.vocabulary().term(QStringLiteral("domain"), entry.domain);
        add(Heading{2, m_labels.domain(entry.domain), term ? term->icon : QString()});
        if (!entry.personWords.trimmed().isEmpty()) {
            add(Paragraph{plain(m_labels.say("simple.you_say"))});
            add(Paragraph{plain(quoted(entry.personWords)), Paragraph::Style::Quote});
        }
        if (entry.personLevel > 0)
            add(Paragraph{plain(m_labels.say("simple.your_level",
                {{"level", m_labels.simpleLevel(entry.domain, entry.personLevel)}}))});
        if (entry.professionalLevel > 0 && entry.professionalLevel != entry.personLevel)
            add(Paragraph{plain(m_labels.say(
                "simple.their_level", {{"level", QString::number(entry.professionalLevel)}}))});
        addLine("simple.helps", entry.texts(FindingKind::Strength));
        addLine("simple.hard", entry.texts(FindingKind::Difficulty));
        addLine("simple.needed", entry.texts(FindingKind::Need));
    }

    Labels m_labels;
    Structure m_structure;
    Assessment m_assessment;
    Accompaniment m_course;
    Person m_person;
    std::vector<DomainEntry> m_entries;
    QStringList m_views; ///< what they say of the way
    Professional m_professional;
    std::vector<Block>* m_blocks = nullptr;
};

} // namespace

Document simpleDocument(const Reader& reader, AssessmentId id)
{
    return typeset(SimpleWriter(reader, id).write());
}

} // namespace jalons
