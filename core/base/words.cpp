#include "core/base/words.h"

#include <QCoreApplication>
#include <QTranslator>

namespace jalons {

QString inWords(const char* english)
{
    return QCoreApplication::translate("jalons", english);
}

QString inFrench(const char* english)
{
    static const auto french = [] {
        auto translator = std::make_unique<QTranslator>();
        // A program without the translations speaks the words of its sources.
        [[maybe_unused]] const bool loaded
            = translator->load(QStringLiteral(":/i18n/jalons_fr.qm"));
        return translator;
    }();
    const QString found = french->translate("jalons", english);
    return found.isEmpty() ? QString::fromUtf8(english) : found;
}

} // namespace jalons
