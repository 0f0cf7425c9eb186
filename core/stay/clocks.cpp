#include "core/stay/clocks.h"

namespace jalons {

namespace {

constexpr int shortStay = 5; ///< days, CASF L111-3-1

bool isShort(const Length& length)
{
    return length.months == 0 && length.days > 0 && length.days <= shortStay;
}

SilenceTerm silenceTerm(QDate sentOn, QDate receivedOn, const Completion& completion)
{
    if (completion.completedOn.isValid())
        return {answerBefore(completion.completedOn), false, false};
    if (completion.missingAskedOn.isValid())
        return {{}, false, true};
    const bool isReceived = receivedOn.isValid();
    if (!isReceived && !sentOn.isValid())
        return {};
    return {answerBefore(isReceived ? receivedOn : sentOn), !isReceived, false};
}

AnswerState stateOf(PrefectSaid said, SilenceTerm term, QDate today)
{
    if (said == PrefectSaid::Accepted)
        return AnswerState::Accepted;
    if (said == PrefectSaid::Refused)
        return AnswerState::Refused;
    if (term.isSuspended)
        return AnswerState::Waiting;
    if (!term.on.isValid())
        return AnswerState::NotAsked;
    return today > term.on && !term.isEarliest ? AnswerState::AcceptedBySilence
                                               : AnswerState::Waiting;
}

/// The term when every prolongation that @p counts holds.
template <class Counts> QDate term(const AdmissionFacts& facts, Counts counts)
{
    if (!facts.arrivedOn.isValid() || !facts.length.isGiven())
        return {};
    QDate end = endOf(facts.arrivedOn, facts.length);
    for (const auto& prolongation : facts.prolongations)
        if (counts(prolongation))
            end = endOf(end, prolongation.length);
    return end;
}

} // namespace

QDate endOf(QDate from, Length length)
{
    return from.addMonths(length.months).addDays(length.days);
}

SilenceTerm silenceTerm(const AdmissionFacts& facts)
{
    return silenceTerm(facts.transmittedOn, facts.receivedOn, facts.completion);
}

SilenceTerm silenceTerm(const AdmissionFacts::Prolongation& prolongation)
{
    return silenceTerm(prolongation.askedOn, prolongation.receivedOn, prolongation.completion);
}

QDate answerBefore(QDate receivedOn)
{
    return receivedOn.addMonths(1);
}

QDate askBefore(QDate term)
{
    // 28 February + 1 month is 28 March: 31 March minus a month is the end of February, a month
    // and more before.
    return term.addMonths(-1);
}

AnswerState answerState(const AdmissionFacts& facts, QDate today)
{
    if (!facts.socialAid)
        return AnswerState::NotAsked;
    if (facts.said == PrefectSaid::Nothing && isShort(facts.length))
        return AnswerState::AcceptedShort;
    return stateOf(facts.said, silenceTerm(facts), today);
}

AnswerState answerState(const AdmissionFacts::Prolongation& prolongation, QDate today)
{
    return stateOf(prolongation.said, silenceTerm(prolongation), today);
}

QDate termOn(const AdmissionFacts& facts, QDate today)
{
    return term(facts, [&](const AdmissionFacts::Prolongation& p) {
        const AnswerState state = answerState(p, today);
        return state == AnswerState::Accepted || state == AnswerState::AcceptedBySilence;
    });
}

StayDue nextDue(const AdmissionFacts& facts)
{
    if (!facts.arrivedOn.isValid() || facts.leftOn.isValid())
        return {};
    if (facts.socialAid && facts.decidedOn.isValid() && !facts.transmittedOn.isValid()
        && !isShort(facts.length))
        return {StayDueKind::Transmit, facts.decidedOn};
    const QDate end = term(facts,
        [](const AdmissionFacts::Prolongation& p) { return p.said != PrefectSaid::Refused; });
    if (!end.isValid())
        return {};
    if (!facts.prolongations.empty() && facts.prolongations.back().said == PrefectSaid::Refused)
        return {StayDueKind::EndOfPeriod, end};
    if (!facts.socialAid || isShort(facts.length))
        return {StayDueKind::EndOfPeriod, end};
    return {StayDueKind::AskProlongation, askBefore(end)};
}

} // namespace jalons
