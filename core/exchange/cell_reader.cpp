#include "core/exchange/cell_reader.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
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

bool contains(const char* list, const QString& text)
{
    const QJsonArray words = synonyms().value(QLatin1String(list)).toArray();
    return std::any_of(words.begin(), words.end(),
        [&](const QJsonValue& word) { return key(word.toString()) == text; });
}

} // namespace

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
    if (contains("yes", word))
        return true;
    return contains("no", word) ? std::optional(false) : std::nullopt;
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

QString withLeadingZero(const QString& phone)
{
    const bool bare = phone.size() == 9 && phone[0] != u'0'
        && std::all_of(phone.begin(), phone.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return bare ? u'0' + phone : phone;
}

std::pair<QString, QString> splitName(const QString& fullName)
{
    const QString text = fullName.simplified();
    if (const qsizetype comma = text.indexOf(u','); comma > 0)
        return {text.left(comma).trimmed(), text.mid(comma + 1).trimmed()};
    QStringList capitals;
    QStringList others;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool isCapitals = word.size() > 1 && word == word.toUpper() && word != word.toLower();
        (isCapitals ? capitals : others).append(word);
    }
    if (!capitals.isEmpty() && !others.isEmpty())
        return {capitals.join(u' '), others.join(u' ')};
    return {text.section(u' ', 0, 0), text.section(u' ', 1)};
}

} // namespace jalons
