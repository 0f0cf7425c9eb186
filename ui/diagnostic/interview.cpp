#include "ui/diagnostic/interview.h"

#include "core/accompaniment/accompaniment.h"
#include "core/person/person.h"
#include "core/structure/structure.h"
#include <QLocale>
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

Interview loadInterview(const Reader& reader, AssessmentId id)
{
    Interview interview;
    interview.assessment = assessments::load(reader, id);
    interview.entries = assessments::entries(reader, id);
    if (const AssessmentId previous = assessments::previous(reader, id); previous.isValid()) {
        interview.previous = assessments::load(reader, previous);
        interview.before = assessments::entries(reader, previous);
    }
    const Accompaniment accompaniment
        = accompaniments::load(reader, interview.assessment.accompaniment);
    const Person person = people::load(reader, accompaniment.person);
    interview.personFull = person.fullName();
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

WheelData wheelOf(const Interview& interview, const Vocabulary& vocabulary, Language language,
    const QString& professional, bool dark)
{
    WheelNames names{
        interview.person, interview.professional.isEmpty() ? professional : interview.professional};
    if (interview.previous.id.isValid()) {
        const QString date = QLocale().toString(interview.previous.startedOn, QLocale::ShortFormat);
        const auto dated
            = [&](const QString& name) { return QStringLiteral("%1, %2").arg(name, date); };
        names.personBefore = dated(names.person);
        names.professionalBefore = dated(names.professional);
    }
    return wheelOf(interview.entries, names, vocabulary, language, interview.before, dark);
}

} // namespace jalons
