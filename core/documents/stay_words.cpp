#include "core/documents/stay_words.h"

#include <QStringList>

namespace jalons {

QString lengthWords(const Length& length)
{
    QStringList parts;
    if (length.months > 0)
        parts.append(QStringLiteral("%1\u00a0mois").arg(length.months));
    if (length.days > 0)
        parts.append(length.days == 1 ? QStringLiteral("1\u00a0jour")
                                      : QStringLiteral("%1\u00a0jours").arg(length.days));
    return parts.join(QStringLiteral(" et "));
}

QString answerWords(AnswerState state)
{
    switch (state) {
    case AnswerState::NotAsked:
        break;
    case AnswerState::Waiting:
        return QStringLiteral("attendue");
    case AnswerState::Accepted:
        return QStringLiteral("acceptée");
    case AnswerState::AcceptedBySilence:
        return QStringLiteral("réputée acceptée, sans réponse dans le mois");
    case AnswerState::AcceptedShort:
        return QStringLiteral("réputée acquise, durée de 5\u00a0jours au plus");
    case AnswerState::Refused:
        return QStringLiteral("refusée");
    }
    return {};
}

} // namespace jalons
