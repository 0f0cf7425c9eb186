#include "ui/diagnostic/interview.h"

#include <QLocale>

namespace jalons {

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
