#include "core/overview/interview.h"

#include "core/accompaniment/accompaniment.h"
#include "core/person/person.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons {

namespace {

const DomainEntry* find(const std::vector<DomainEntry>& entries, const QString& domain)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const DomainEntry& e) { return e.domain == domain; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

const DomainEntry* Interview::entry(const QString& domain) const
{
    return find(entries, domain);
}

const DomainEntry* Interview::entryBefore(const QString& domain) const
{
    return find(before, domain);
}

const DomainEntry* Interview::toGoOnWith() const
{
    for (const DomainEntry& entry : entries)
        if (entry.status == EntryStatus::Open)
            return &entry;
    return entries.empty() ? nullptr : &entries.front();
}

QString Interview::participants() const
{
    if (isCompleted() || !assessment.participants.isEmpty())
        return assessment.participants;
    QStringList present{personFull, professionalFull};
    present.removeAll(QString());
    return present.join(QStringLiteral(", "));
}

Interview loadInterview(const Reader& reader, AssessmentId id)
{
    Interview interview;
    interview.assessment = assessments::load(reader, id);
    interview.entries = assessments::entries(reader, id);
    if (const AssessmentId previous = assessments::previous(reader, id); previous.isValid()) {
        interview.previous = assessments::load(reader, previous);
        interview.before = assessments::knownBefore(reader, id);
    }
    const Accompaniment accompaniment
        = accompaniments::load(reader, interview.assessment.accompaniment);
    const Person person = people::load(reader, accompaniment.person);
    interview.personFull = person.fullName();
    interview.personLanguage = person.language;
    interview.person = person.firstNames.simplified().section(QLatin1Char(' '), 0, 0);
    if (interview.person.isEmpty())
        interview.person = interview.personFull;
    const ProfessionalId lead = interview.assessment.author.isValid() ? interview.assessment.author
                                                                      : accompaniment.referent;
    if (lead.isValid()) {
        const Professional professional = professionals::load(reader, lead);
        interview.professionalFull = professional.fullName();
        interview.professional = professional.firstName.isEmpty() ? interview.professionalFull
                                                                  : professional.firstName;
    }
    return interview;
}

Interview sinceTheStart(const Reader& reader, Interview interview)
{
    const AssessmentId initial = assessments::initial(reader, interview.assessment.accompaniment);
    if (initial.isValid()) {
        interview.previous = assessments::load(reader, initial);
        interview.before = assessments::entries(reader, initial);
    }
    return interview;
}

} // namespace jalons
