#pragma once
#include "core/stay/clocks.h"
#include "core/stay/stay.h"
#include <QString>

namespace jalons {

/// « Admission to send to the préfet », as a line of the deadlines reads.
QString dueText(StayDueKind kind);
/// What the préfet’s answer is on a day, as a sentence of a form.
QString answerText(AnswerState state);
/// « 6 months », « 1 month and 15 days ».
QString lengthText(const Length& length);
/// « from 3 May to 8 June », « since 3 May », « arrives on 3 May ».
QString daysText(const Stay& stay, QDate today);

} // namespace jalons
