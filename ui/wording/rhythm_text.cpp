#include "ui/wording/rhythm_text.h"

#include "ui/wording/day_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {
struct RhythmText
{
    Q_DECLARE_TR_FUNCTIONS(RhythmText)
};
} // namespace

QString rhythmText(RhythmUnit unit, int every)
{
    switch (unit) {
    case RhythmUnit::Day:
        return RhythmText::tr("every %n day(s)", nullptr, every);
    case RhythmUnit::Week:
        return RhythmText::tr("every %n week(s)", nullptr, every);
    case RhythmUnit::Month:
        return RhythmText::tr("every %n month(s)", nullptr, every);
    case RhythmUnit::OnRequest:
        break;
    }
    return RhythmText::tr("on request");
}

QString wishText(WishedBy wished)
{
    return wished == WishedBy::Person      ? RhythmText::tr("at the person’s wish")
        : wished == WishedBy::Professional ? RhythmText::tr("at the professional’s wish")
                                           : RhythmText::tr("at the wish of both");
}

QString pauseText(const Pause& pause)
{
    return pause.to.isValid()
        ? RhythmText::tr("on pause from %1 to %2").arg(fullDay(pause.from), fullDay(pause.to))
        : RhythmText::tr("on pause since %1").arg(fullDay(pause.from));
}

QString meetingText(const MeetingRhythm& rhythm, QDate lastMet, QDate today)
{
    const QString agreed
        = RhythmText::tr("agreed to meet %1").arg(rhythmText(rhythm.unit, rhythm.every));
    return lastMet.isValid()
        ? RhythmText::tr("%1; last met on %2").arg(agreed, shortDay(lastMet, today))
        : agreed;
}

QString meetingText(const MeetingFacts& facts, QDate today)
{
    const auto rhythm = rhythmOn(facts.agreed, today);
    return rhythm ? meetingText(*rhythm, facts.lastMet, today) : QString();
}

} // namespace jalons
