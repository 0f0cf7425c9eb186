#include "ui/wording/language_text.h"

#include "ui/wording/day_text.h"
#include "ui/wording/problem_text.h"
#include <QCoreApplication>
#include <QLocale>

namespace jalons {

namespace {

constexpr qsizetype namedKeys = 3;

struct LanguageWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::LanguageWords)
};

QString someOf(const QStringList& keys)
{
    const QString some = keys.mid(0, namedKeys).join(QStringLiteral(", "));
    return keys.size() > namedKeys ? some + QStringLiteral("…") : some;
}

} // namespace

QString readingText(const SpokenLanguage& language)
{
    const auto& reading = language.lastReading();
    if (!reading)
        return LanguageWords::tr("to be read over");
    const QString by
        = LanguageWords::tr("read over by %1 on %2").arg(reading->by, fullDay(reading->on));
    return language.isReadOver()
        ? by
        : LanguageWords::tr("%1; to be read over anew (texts changed since: %2)")
              .arg(by)
              .arg(language.unread());
}

QString packFaultText(const PackFile& file)
{
    switch (file.fault) {
    case PackFault::None:
        return {};
    case PackFault::TooBig:
        return LanguageWords::tr("This file is larger than %1: it is no language of Jalons.")
            .arg(QLocale().formattedDataSize(largestPackFile, 0, QLocale::DataSizeSIFormat));
    case PackFault::NotJson:
        return LanguageWords::tr(
            "This file cannot be read as a language: it is damaged or cut short (after %1 "
            "characters). Ask for it again.")
            .arg(file.detail);
    case PackFault::NotAPack:
        return LanguageWords::tr(
            "This file is not a language of Jalons: choose one that was exported from this page.");
    case PackFault::UnknownLanguage:
        return LanguageWords::tr("This file is of a language that Jalons does not speak (“%1”).")
            .arg(file.detail);
    case PackFault::OtherLanguage: {
        const LanguagePack* pack = shippedPack(file.detail);
        return LanguageWords::tr("This file is of another language (%1): choose that one first.")
            .arg(pack ? pack->name : file.detail);
    }
    case PackFault::TooManyTexts:
        return LanguageWords::tr("This file holds far more texts than a language: it is not read.");
    case PackFault::NotAText:
        return LanguageWords::tr("Nothing was loaded: “%1” is not a text in this file.")
            .arg(file.detail);
    case PackFault::UnfitText:
        return LanguageWords::tr("Nothing was loaded, because of the text “%1”. %2")
            .arg(file.detail, problemsText(file.problems, u' '));
    }
    return {};
}

QString packChangesText(const PackChanges& changes, const QString& language)
{
    QStringList said{changes.corrections.empty()
            ? LanguageWords::tr("%1: nothing in this file is said otherwise.").arg(language)
            : LanguageWords::tr("%1: texts changed: %2. They are to be read over.")
                  .arg(language)
                  .arg(changes.corrections.size())};
    if (!changes.otherFrench.isEmpty())
        said.append(
            LanguageWords::tr("Left out, because they translate other French words: %1 (%2).")
                .arg(changes.otherFrench.size())
                .arg(someOf(changes.otherFrench)));
    if (!changes.unknownKeys.isEmpty())
        said.append(LanguageWords::tr("Left out, because nothing here is called so: %1 (%2).")
                        .arg(changes.unknownKeys.size())
                        .arg(someOf(changes.unknownKeys)));
    return said.join(u' ');
}

} // namespace jalons
