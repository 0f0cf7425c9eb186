#include "core/overview/interview.h"

#include "core/accompaniment/accompaniment.h"
#include "core/diagnostic/sitting.h"
#include "core/household/household.h"
#include "core/person/person.h"
#include "core/structure/structure.h"
#include <algorithm>
#include <map>

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
    present += others;
    present.removeAll(QString());
    return present.join(QStringLiteral(", "));
}

Interview loadInterview(const Reader& reader, AssessmentId id)
{
    Interview interview;
    interview.assessment = assessments::load(reader, id);
    interview.entries = assessments::entries(reader, id);
    interview.others = sittings::presentAt(reader, id);
    if (const AssessmentId previous = assessments::previous(reader, id); previous.isValid()) {
        interview.previous = assessments::load(reader, previous);
        interview.before = assessments::knownBefore(reader, id);
    }
    const Accompaniment accompaniment
        = accompaniments::load(reader, interview.assessment.accompaniment);
    const Person person = people::load(reader, accompaniment.person);
    interview.personFull = person.fullName();
    interview.personLanguage = person.language;
    interview.person = person.callName();
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

std::vector<HouseholdInterview> householdInterviews(const Reader& reader, AssessmentId id)
{
    const QDate today = reader.today();
    const Assessment mine = assessments::load(reader, id);
    const PersonId holder = accompaniments::load(reader, mine.accompaniment).person;
    const auto called = [&](PersonId person) { return people::load(reader, person).callName(); };
    std::vector<HouseholdInterview> all{{holder, called(holder), mine.accompaniment, id}};
    for (const HouseholdMember& member : households::around(reader, holder, today)) {
        const PersonId person = member.membership.person;
        if (person == holder || PartialDate::fromIso(member.birthDate).isSurelyMinorAt(today))
            continue;
        const AccompanimentId course = accompaniments::current(reader, person);
        if (!course.isValid())
            continue;
        HouseholdInterview other{person, called(person), course, {}};
        for (const Assessment& one : assessments::of(reader, course))
            if (one.kind == mine.kind)
                other.assessment = one.id;
        if (other.assessment.isValid() || mine.kind == AssessmentKind::Initial)
            all.push_back(other);
    }
    // Two of one first name are told apart by the rest of theirs.
    std::map<QString, int> bearers;
    for (const HouseholdInterview& one : all)
        ++bearers[one.name];
    for (HouseholdInterview& one : all)
        if (bearers[one.name] > 1)
            one.name = people::load(reader, one.person).fullName();
    return all;
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
