#include "core/exchange/titles.h"

#include "core/base/text.h"
#include "core/exchange/targets.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace jalons {

namespace {

using Words = QSet<QString>;

struct FieldWords
{
    QString code;
    QList<Words> all; ///< one word of each is needed
    Words more; ///< may stand beside
};

/// « téléphones » → « telephone »; « nais » and « adresses » as well.
QString singular(const QString& word)
{
    return word.size() > 3 && word.endsWith(u's') && word != u"nais" ? word.chopped(1) : word;
}

Words wordsOf(const QJsonValue& array)
{
    Words words;
    for (const QJsonValue& word : array.toArray())
        words.insert(singular(word.toString()));
    return words;
}

struct Lexicon
{
    Words aside;
    QList<std::pair<TitleOwner, Words>> owners;
    Words withReferent;
    QList<FieldWords> fields;
    Words known; ///< any of these
};

const Lexicon& lexicon()
{
    static const Lexicon read = [] {
        const QJsonObject json = targetsResource().value(QLatin1String("words")).toObject();
        Lexicon words;
        words.aside = wordsOf(json.value(QLatin1String("aside")));
        words.withReferent = wordsOf(json.value(QLatin1String("with_referent")));
        const QJsonObject owners = json.value(QLatin1String("owners")).toObject();
        for (const auto& [name, owner] :
            {std::pair{"referent", TitleOwner::Referent}, std::pair{"contact", TitleOwner::Contact},
                std::pair{"trusted", TitleOwner::Trusted}, std::pair{"origin", TitleOwner::Origin},
                std::pair{"other", TitleOwner::Other}, std::pair{"person", TitleOwner::Person}})
            words.owners.append({owner, wordsOf(owners.value(QLatin1String(name)))});
        for (const QJsonValue& field : json.value(QLatin1String("fields")).toArray()) {
            FieldWords one{
                field[QLatin1String("code")].toString(), {}, wordsOf(field[QLatin1String("more")])};
            for (const QJsonValue& choice : field[QLatin1String("all")].toArray())
                one.all.append(wordsOf(choice));
            words.fields.append(one);
        }
        for (const auto& owner : std::as_const(words.owners))
            words.known.unite(owner.second);
        for (const FieldWords& field : std::as_const(words.fields)) {
            words.known.unite(field.more);
            for (const Words& choice : field.all)
                words.known.unite(choice);
        }
        words.known.unite(words.aside).unite(words.withReferent);
        return words;
    }();
    return read;
}

QStringList cut(const QString& header)
{
    // « dateNaissance » is two words.
    static const QRegularExpression hump(QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})"));
    QStringList words = plainTitle(QString(header).replace(hump, QStringLiteral(" ")))
                            .split(u' ', Qt::SkipEmptyParts);
    std::transform(words.begin(), words.end(), words.begin(), singular);
    return words;
}

bool isNumber(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool fits(const FieldWords& field, const QStringList& words)
{
    QList<bool> found(field.all.size(), false);
    for (const QString& word : words) {
        bool known = field.more.contains(word);
        for (qsizetype i = 0; i < field.all.size(); ++i)
            if (field.all[i].contains(word)) {
                found[i] = true;
                known = true;
            }
        if (!known)
            return false;
    }
    return !found.contains(false);
}

QString fieldOf(const QStringList& words)
{
    // « adresse_ligne4 »: the lines of a postal address, as La Poste numbers them.
    static const QRegularExpression line(
        QRegularExpression::anchoredPattern(QStringLiteral("adresse ligne ?([1-7])")));
    if (const auto match = line.match(words.join(u' ')); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        return number == 4 || number == 1 ? QStringLiteral("person.address")
            : number == 6                 ? QStringLiteral("person.town")
                                          : QStringLiteral("person.address_more");
    }
    QStringList asked;
    std::copy_if(words.begin(), words.end(), std::back_inserter(asked),
        [](const QString& word) { return !isNumber(word); });
    if (asked.isEmpty())
        return {};
    for (const FieldWords& field : lexicon().fields)
        if (fits(field, asked))
            return field.code;
    return {};
}

/// Of somebody near to the person: the name, the phone and the tie are known.
QString relativeTarget(const QString& prefix, const QString& field, bool isName)
{
    return isName                                               ? prefix + QStringLiteral("name")
        : field == u"person.phone" || field == u"person.mobile" ? prefix + QStringLiteral("phone")
        : field == u"household.role"                            ? prefix + QStringLiteral("tie")
                                                                : QString();
}

QString targetFor(TitleOwner owner, const QString& field, bool onlyOwner)
{
    const bool isName = field == u"person.birth_name" || field == u"person.full_name";
    switch (owner) {
    case TitleOwner::Unsaid:
        return field;
    case TitleOwner::Person:
        return onlyOwner ? QString() : field;
    case TitleOwner::Referent:
        return isName || onlyOwner || field == u"person.first_names"
            ? QStringLiteral("accompaniment.referent")
            : QString();
    case TitleOwner::Origin:
        return isName || onlyOwner ? QStringLiteral("accompaniment.origin") : QString();
    case TitleOwner::Trusted:
        return relativeTarget(QStringLiteral("person.designated_"), field, isName || onlyOwner);
    case TitleOwner::Contact:
        return relativeTarget(QStringLiteral("person.contact_"), field, isName || onlyOwner);
    case TitleOwner::Other:
        break;
    }
    return {};
}

} // namespace

QString plainTitle(const QString& header)
{
    QString text = fold(header);
    for (QChar& c : text)
        if (!c.isLetterOrNumber())
            c = u' ';
    return text.simplified();
}

Title readTitle(const QString& header)
{
    const Lexicon& known = lexicon();
    QStringList words = cut(header);
    words.removeIf([&](const QString& word) { return known.aside.contains(word); });
    const QStringList whole = words;
    Title title;
    for (const auto& [owner, names] : known.owners) {
        const auto isName = [&names = names](const QString& word) { return names.contains(word); };
        if (std::none_of(words.begin(), words.end(), isName))
            continue;
        // « Suivi par » is the referent; « date de début du suivi » is not theirs.
        words.removeIf(isName);
        title.owner = owner;
        if (owner == TitleOwner::Referent)
            words.removeIf([&](const QString& word) { return known.withReferent.contains(word); });
        break;
    }
    if (title.owner == TitleOwner::Referent || title.owner == TitleOwner::Other)
        for (const auto& owner : known.owners)
            words.removeIf([&](const QString& word) { return owner.second.contains(word); });
    if (title.owner == TitleOwner::Trusted || title.owner == TitleOwner::Contact)
        words.removeAll(QStringLiteral("personne"));
    title.field = fieldOf(words);
    title.target = targetFor(title.owner, title.field, words.isEmpty());
    if (title.target.isEmpty() && title.owner == TitleOwner::Person)
        title.target = fieldOf(whole);
    return title;
}

int knownTitles(const QStringList& cells)
{
    return int(std::count_if(cells.begin(), cells.end(), [](const QString& cell) {
        if (cell.isEmpty() || cell.size() > 120)
            return false;
        return isExactTitle(cell) || !readTitle(cell).target.isEmpty();
    }));
}

bool isMadeOfTitleWords(const QString& text)
{
    const QStringList words = cut(text);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [](const QString& word) {
        return lexicon().known.contains(word);
    });
}

bool isGroupTitle(const QString& text)
{
    QStringList words = cut(text);
    words.removeIf([](const QString& word) { return lexicon().aside.contains(word); });
    const Title title = readTitle(text);
    return words.isEmpty() || title.owner != TitleOwner::Unsaid || !title.field.isEmpty();
}

QString untitled(int column)
{
    return QStringLiteral("colonne %1").arg(column + 1);
}

bool isUntitled(const QString& header)
{
    static const QRegularExpression name(
        QRegularExpression::anchoredPattern(QStringLiteral("colonne \\d+")));
    return name.match(header).hasMatch();
}

} // namespace jalons
