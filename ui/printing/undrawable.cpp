#include "ui/printing/undrawable.h"

#include "ui/printing/sheet_style.h"
#include "ui/printing/text_flow.h"
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QSet>
#include <algorithm>

namespace jalons {

namespace {

constexpr qsizetype shown = 20;

/// Spaces and what is never seen (joiners, isolates) need no font.
bool isSeen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return c < 0xfe00 || c > 0xfe0f; // which shape of the letter before
    }
}

bool isDrawn(const QString& text)
{
    if (QFontDatabase::families().isEmpty())
        return false;
    const auto runs = TextFlow(plain(text), sheet::body, sheet::mm(100000)).glyphRuns();
    return !runs.isEmpty() && std::none_of(runs.begin(), runs.end(), [](const QGlyphRun& run) {
        return run.glyphIndexes().isEmpty() || run.glyphIndexes().contains(0);
    });
}

struct UndrawableWords
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Undrawable)
public:
    static QString of(const Undrawable& missing)
    {
        QString letters = missing.letters.left(shown);
        if (letters.size() < missing.letters.size())
            letters += QStringLiteral("…");
#ifdef Q_OS_WIN
        return tr("No font of this computer can draw: %1. Add the language in the settings of "
                  "Windows (Time and language), which brings its fonts, then print again.")
            .arg(letters);
#else
        return tr("No font of this computer can draw: %1. Have the package %2 installed, then "
                  "print again.")
            .arg(letters, missing.packages.join(QStringLiteral(", ")));
#endif
    }
    static QString onScreen(const Undrawable& missing)
    {
#ifdef Q_OS_WIN
        Q_UNUSED(missing)
        return tr("No font of this computer has the letters of this language: have a Noto font of "
                  "it installed. French is shown.");
#else
        return tr("No font of this computer has the letters of this language: have the package %1 "
                  "installed. French is shown.")
            .arg(missing.packages.join(QStringLiteral(", ")));
#endif
    }
};

} // namespace

Undrawable undrawable(const Document& document)
{
    return undrawable(plainText(document));
}

Undrawable undrawable(const QString& text)
{
    // By script: looked at together first, since nearly always all are drawn.
    QHash<int, QString> byScript;
    QList<int> order;
    QSet<char32_t> seen;
    for (const char32_t c : text.toUcs4()) {
        if (!isSeen(c) || seen.contains(c))
            continue;
        seen.insert(c);
        const int script = QChar::script(c);
        if (!byScript.contains(script))
            order.append(script);
        byScript[script] += QString::fromUcs4(&c, 1);
    }
    Undrawable missing;
    for (const int script : order) {
        if (isDrawn(byScript[script]))
            continue;
        for (const char32_t c : byScript[script].toUcs4()) {
            const QString letter = QString::fromUcs4(&c, 1);
            if (isDrawn(letter))
                continue;
            missing.letters += letter;
            const QString package = sheet::packageFor(c);
            if (!missing.packages.contains(package))
                missing.packages.append(package);
        }
    }
    return missing;
}

QString undrawableText(const Document& document)
{
    const Undrawable missing = undrawable(document);
    return missing.isEmpty() ? QString() : UndrawableWords::of(missing);
}

QString undrawableOnScreenText(const Undrawable& missing)
{
    return missing.isEmpty() ? QString() : UndrawableWords::onScreen(missing);
}

} // namespace jalons
