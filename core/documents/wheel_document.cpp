#include "core/documents/wheel_document.h"

#include "core/accompaniment/accompaniment.h"
#include "core/base/date_text.h"
#include "core/diagnostic/assessment.h"
#include "core/documents/labels.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <algorithm>

namespace jalons {

namespace {

QDate dayOf(const Assessment& assessment)
{
    return assessment.isCompleted() ? assessment.completedOn : assessment.startedOn;
}

} // namespace

Document wheelDocument(const Reader& reader, AssessmentId id)
{
    const Labels labels(reader);
    const Assessment assessment = assessments::load(reader, id);
    const Accompaniment course = accompaniments::load(reader, assessment.accompaniment);
    const Person person = people::load(reader, course.person);
    const std::vector<DomainEntry> now = assessments::entries(reader, id);
    std::vector<DomainEntry> before;
    QDate beforeOn;
    if (const AssessmentId previous = assessments::previous(reader, id); previous.isValid()) {
        before = assessments::knownBefore(reader, id);
        beforeOn = dayOf(assessments::load(reader, previous));
    }
    const ProfessionalId lead = assessment.author.isValid() ? assessment.author : course.referent;
    const QString professional = lead.isValid() ? professionals::load(reader, lead).fullName()
                                                : labels.say("common.professional");

    Document document = emptySheet(structures::load(reader), labels.say("wheel.title"), QString());
    KeyValues facts;
    facts.pairs.push_back({labels.say("common.fact.person"), bold(labels.civilName(person))});
    facts.pairs.push_back(
        {labels.of("assessment_kind", assessment.kind), plain(frenchDate(dayOf(assessment)))});
    if (beforeOn.isValid())
        facts.pairs.push_back({labels.say("wheel.fact.before"), plain(frenchDate(beforeOn))});
    document.blocks.push_back(facts);
    const WheelData wheel = wheelOf(labels, now, person.fullName(), professional, before, beforeOn);
    if (wheel.axes.empty()) {
        document.blocks.push_back(Paragraph{plain(labels.say("wheel.too_few"))});
    } else {
        document.blocks.push_back(WheelBlock{wheel});
        Table table{{{labels.say("common.fact.domain"), 3}}, {}};
        for (const WheelSeries& series : wheel.series)
            table.columns.push_back({series.name, 1.6});
        for (std::size_t axis = 0; axis < wheel.axes.size(); ++axis) {
            std::vector<Spans> row{plain(wheel.axes[axis].label)};
            for (const WheelSeries& series : wheel.series)
                row.push_back(plain(series.level(axis) > 0 ? QString::number(series.level(axis))
                                                           : QStringLiteral("–")));
            table.rows.push_back(std::move(row));
        }
        // Whole on one page: a few lines alone on a second one would be read as another thing.
        document.blocks.push_back(Group{{Heading{2, labels.say("wheel.title.levels")}, table,
            Paragraph{plain(labels.say("wheel.about")), Paragraph::Style::Small}}});
    }
    return typeset(std::move(document));
}

} // namespace jalons
