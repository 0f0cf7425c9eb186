#include "core/vocabulary/everyday_words.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace jalons {

namespace {

constexpr qsizetype shortestBeginning = 3;

/// As it is looked for: « Travaux » and « travail » stay two words, « papiers » is « papier ».
QString singular(const QString& folded)
{
    return folded.size() > shortestBeginning && (folded.endsWith(u's') || folded.endsWith(u'x'))
        ? folded.chopped(1)
        : folded;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(
        QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    return fold(text).split(between, Qt::SkipEmptyParts);
}

QHash<QString, QStringList> readWords()
{
    keepCoreResources();
    QHash<QString, QStringList> all;
    QFile file(QStringLiteral(":/vocabulary/words/everyday.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("everyday words are missing from the program");
    const QJsonObject domains
        = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("words")).toObject();
    for (auto it = domains.begin(); it != domains.end(); ++it)
        for (const auto& word : it.value().toArray())
            all[it.key()].append(word.toString());
    return all;
}

} // namespace

bool holdsWord(const QString& text, const QString& typed)
{
    const QStringList wanted = wordsOf(typed);
    if (wanted.isEmpty())
        return false;
    const QStringList words = wordsOf(text);
    for (qsizetype at = 0; at + wanted.size() <= words.size(); ++at) {
        bool alike = true;
        for (qsizetype i = 0; i < wanted.size() && alike; ++i) {
            const QString word = words[at + i];
            const QString one = singular(wanted[i]);
            const bool begun = i + 1 == wanted.size() && one.size() >= shortestBeginning;
            alike = singular(word) == one || (begun && word.startsWith(one));
        }
        if (alike)
            return true;
    }
    return false;
}

QString everydayWord(const QString& domain, const QString& typed)
{
    static const QHash<QString, QStringList> all = readWords();
    for (const QString& word : all.value(domain))
        if (holdsWord(word, typed))
            return word;
    return {};
}

} // namespace jalons
