#include "core/exchange/cell_reader.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace jalons {

namespace {

const QJsonObject& synonyms()
{
    static const QJsonObject read = [] {
        keepCoreResources();
        QFile file(QStringLiteral(":/exchange/values.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return read;
}

/// « M. » and « M », « Côte d’Ivoire » and « cote d ivoire ».
QString key(const QString& text)
{
    QString folded = fold(text);
    folded.remove(u'.');
    return folded.simplified();
}

} // namespace

bool isWordFor(const char* list, const QString& folded)
{
    static const QHash<QString, QSet<QString>> lists = [] {
        QHash<QString, QSet<QString>> read;
        for (const QString& name : synonyms().keys())
            for (const QJsonValue& word : synonyms().value(name).toArray())
                read[name].insert(key(word.toString()));
        return read;
    }();
    return lists.value(QLatin1String(list)).contains(folded);
}

TermReader::TermReader(const Vocabulary& vocabulary)
{
    for (const QString& list : vocabulary.lists()) {
        QHash<QString, Term>& words = m_lists[list];
        static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)"));
        const QJsonObject usual = synonyms().value(list).toObject();
        for (auto it = usual.begin(); it != usual.end(); ++it)
            words.insert(key(it.key()),
                {it.value().toString(),
                    list == u"nationality" && it.value().toString() != u"french"});
        const std::vector<jalons::Term> terms = vocabulary.terms(list, true);
        for (const jalons::Term& term : terms)
            for (const QString& label : {term.french, term.english})
                words.insert(key(QString(label).remove(aside)), {term.code, false});
        for (const jalons::Term& term : terms)
            for (const QString& label : {term.french, term.english, term.code})
                words.insert(key(label), {term.code, false});
        words.remove(QString());
    }
}

std::optional<TermReader::Term> TermReader::read(const QString& list, const QString& text) const
{
    const QHash<QString, Term> words = m_lists.value(list);
    const auto found = words.constFind(key(text));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

std::optional<bool> readYesNo(const QString& text)
{
    const QString word = key(text);
    if (isWordFor("yes", word))
        return true;
    return isWordFor("no", word) ? std::optional(false) : std::nullopt;
}

QString withoutTime(const QString& text)
{
    static const QRegularExpression time(
        QStringLiteral("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$"));
    return QString(text).remove(time);
}

bool isRelativeDate(const QString& text)
{
    return text.startsWith(u'+') || text.startsWith(u'-') || text.contains(u'+')
        || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace jalons
