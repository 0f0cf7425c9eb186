#include "ui/wording/stay_text.h"

#include "ui/wording/day_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {
struct StayText
{
    Q_DECLARE_TR_FUNCTIONS(StayText)
};
} // namespace

QString dueText(StayDueKind kind)
{
    switch (kind) {
    case StayDueKind::None:
        break;
    case StayDueKind::Transmit:
        return StayText::tr("Admission to send to the préfet");
    case StayDueKind::AskProlongation:
        return StayText::tr("Prolongation to ask for");
    case StayDueKind::EndOfPeriod:
        return StayText::tr("End of the period of stay");
    }
    return {};
}

QString answerText(AnswerState state)
{
    switch (state) {
    case AnswerState::NotAsked:
        return StayText::tr("not asked yet");
    case AnswerState::Waiting:
        return StayText::tr("waiting for the answer");
    case AnswerState::Accepted:
        return StayText::tr("accepted");
    case AnswerState::AcceptedBySilence:
        return StayText::tr("accepted: a month without answer");
    case AnswerState::AcceptedShort:
        return StayText::tr("accepted at once: five days at most");
    case AnswerState::Refused:
        return StayText::tr("refused");
    }
    return {};
}

QString lengthText(const Length& length)
{
    const QString months
        = length.months > 0 ? StayText::tr("%n month(s)", nullptr, length.months) : QString();
    const QString days
        = length.days > 0 ? StayText::tr("%n day(s)", nullptr, length.days) : QString();
    if (months.isEmpty() || days.isEmpty())
        return months + days;
    return StayText::tr("%1 and %2", "a length: months and days").arg(months, days);
}

QString daysText(const Stay& stay, QDate today)
{
    if (stay.to.isValid())
        return StayText::tr("from %1 to %2").arg(fullDay(stay.from), fullDay(stay.to));
    return (stay.from > today ? StayText::tr("arrives on %1") : StayText::tr("since %1"))
        .arg(fullDay(stay.from));
}

} // namespace jalons
