#pragma once
#include "core/stay/clocks.h"
#include <QString>

namespace jalons {

class Sentences;

/// « 6 mois », « 1 mois et 15 jours »; nothing when no length is given. Always French.
QString lengthWords(const Sentences& sentences, const Length& length);
/// What a sheet says of the préfet’s answer; nothing when he was not asked. Always French.
QString answerWords(const Sentences& sentences, AnswerState state);

} // namespace jalons
