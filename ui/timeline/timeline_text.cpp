#include "ui/timeline/timeline_text.h"

#include "core/base/text_limits.h"
#include "ui/widgets/card.h"
#include "ui/wording/day_text.h"
#include "ui/wording/rhythm_text.h"
#include <QCoreApplication>
#include <QLocale>

namespace jalons {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

constexpr qsizetype longestLine = 300;

QString partialText(const PartialDate& date)
{
    if (date.isExact())
        return fullDay(date.earliest());
    return date.month() != 0 ? QLocale().toString(date.earliest(), QStringLiteral("MMMM yyyy"))
                             : QString::number(date.year());
}

QString shortened(const QString& words)
{
    return beginning(words.simplified(), longestLine);
}

} // namespace

QString kindText(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Course:
        return TimelineText::tr("Accompaniment");
    case TimelineKind::Moment:
        return TimelineText::tr("Moments that mattered");
    case TimelineKind::Meeting:
        return TimelineText::tr("Meetings");
    case TimelineKind::Assessment:
        return TimelineText::tr("Diagnostic and evaluations");
    case TimelineKind::Contract:
        return TimelineText::tr("Contracts");
    case TimelineKind::Action:
        return TimelineText::tr("Actions");
    case TimelineKind::Stay:
        return TimelineText::tr("Stays");
    case TimelineKind::Situation:
        return TimelineText::tr("Situation");
    case TimelineKind::Document:
        return TimelineText::tr("Documents");
    case TimelineKind::Rhythm:
        return TimelineText::tr("Rhythm and pauses");
    }
    return {};
}

QString dayText(const TimelineEvent& event)
{
    const QString first = partialText(event.on);
    if (event.goesOn)
        return TimelineText::tr("since %1").arg(first);
    if (event.until.isValid() && PartialDate(event.until) != event.on)
        return TimelineText::tr("from %1 to %2").arg(first, fullDay(event.until));
    return first;
}

QString eventText(const Session& session, const TimelineEvent& event)
{
    using F = TimelineFact;
    const QString label = event.code.isEmpty() ? QString() : session.label(event.list, event.code);
    const QString words = shortened(event.words);
    const auto after = [](const QString& said, const QString& what) {
        return what.isEmpty() ? said : TimelineText::tr("%1: %2").arg(said, what);
    };
    switch (event.fact) {
    case F::Opened:
        return TimelineText::tr("Accompaniment opened");
    case F::Relayed:
        return dotted({after(TimelineText::tr("New referent"), words),
            event.more.trimmed().isEmpty() ? QString()
                                           : TimelineText::tr("“%1”").arg(shortened(event.more))});
    case F::Closed:
        return after(TimelineText::tr("Accompaniment ended"), label);
    case F::Mattered:
        return dotted({TimelineText::tr("“%1”").arg(words), label});
    case F::Met:
        return label;
    case F::AssessmentBegun:
        return after(label, TimelineText::tr("begun"));
    case F::AssessmentDone:
        return after(label, TimelineText::tr("completed"));
    case F::ContractSigned:
        return after(TimelineText::tr("Signed"), label + u' ' + words);
    case F::ContractAnnulled:
        return after(TimelineText::tr("Signature annulled"), label + u' ' + words);
    case F::ActionPlanned:
        return after(TimelineText::tr("Planned"), words);
    case F::ActionDone:
        return dotted({after(TimelineText::tr("Done"), words),
            event.more.trimmed().isEmpty()
                ? QString()
                : TimelineText::tr("what it changed: %1").arg(shortened(event.more))});
    case F::ActionPostponed:
        return after(TimelineText::tr("Postponed"), words);
    case F::ActionPostponedAtTheirWish:
        return after(TimelineText::tr("Postponed at the person’s wish"), words);
    case F::Arrived:
        return after(TimelineText::tr("Arrival"), words);
    case F::Moved:
        return after(TimelineText::tr("Change of place"), words);
    case F::Away:
        return after(TimelineText::tr("Away"), label);
    case F::Left:
        return after(TimelineText::tr("Departure"), label.isEmpty() ? words : label);
    case F::SituationBegan:
        return dotted({label, words});
    case F::SituationEnded:
        return after(TimelineText::tr("End"), dotted({label, words}));
    case F::Printed:
        return after(TimelineText::tr("Printed to be signed"), label + u' ' + words);
    case F::AttestationGiven:
        return after(TimelineText::tr("Attestation given"), label + u' ' + words);
    case F::PaperGiven:
        return after(TimelineText::tr("Paper given"), label + u' ' + words);
    case F::Paused:
        return after(
            TimelineText::tr("Pause %1", "at whose wish").arg(wishText(event.wishedBy)), words);
    case F::RhythmAgreed:
        return TimelineText::tr("Agreed to meet %1").arg(rhythmText(event.unit, event.every));
    }
    return {};
}

} // namespace jalons
