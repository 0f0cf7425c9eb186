#include "core/documents/stay_words.h"

#include "core/sentence/sentences.h"

namespace jalons {

QString lengthWords(const Sentences& sentences, const Length& length)
{
    const QString months = QString::number(length.months);
    const QString days = QString::number(length.days);
    if (length.months > 0 && length.days > 0)
        return sentences.text(
            length.days == 1 ? "common.length.months_day" : "common.length.months_days",
            {{"months", months}, {"days", days}});
    if (length.months > 0)
        return sentences.text("common.length.months", {{"count", months}});
    if (length.days > 0)
        return sentences.text(
            length.days == 1 ? "common.length.day" : "common.length.days", {{"count", days}});
    return {};
}

QString answerWords(const Sentences& sentences, AnswerState state)
{
    switch (state) {
    case AnswerState::NotAsked:
        break;
    case AnswerState::Waiting:
        return sentences.text("admission.answer.waiting");
    case AnswerState::Accepted:
        return sentences.text("admission.answer.accepted");
    case AnswerState::AcceptedBySilence:
        return sentences.text("admission.answer.by_silence");
    case AnswerState::AcceptedShort:
        return sentences.text("admission.answer.short");
    case AnswerState::Refused:
        return sentences.text("admission.answer.refused");
    }
    return {};
}

} // namespace jalons
