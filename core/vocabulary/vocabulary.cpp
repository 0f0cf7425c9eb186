#include "core/vocabulary/vocabulary.h"
#include "core/storage/sql.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/storage/work.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons {

namespace {

QString levelKey(const QString& domain, int level)
{
    return domain + QLatin1Char('/') + QString::number(level);
}

QString inLanguage(const QString& french, const QString& english, Language language)
{
    return language == Language::English && !english.isEmpty() ? english : french;
}

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({ErrorKind::Internal, path, {}});
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

Vocabulary Vocabulary::builtIn()
{
    Vocabulary vocabulary;
    keepCoreResources();
    const QDir folder(QStringLiteral(":/vocabulary"));
    for (const QString& name :
        folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QJsonObject content = readJson(folder.filePath(name));
        const QString list = content.value(QLatin1String("list")).toString();
        if (content.value(QLatin1String("program")).toBool())
            vocabulary.m_program.insert(list);
        for (const auto& value : content.value(QLatin1String("terms")).toArray()) {
            const auto text = [object = value.toObject()](const char* key) {
                return object.value(QLatin1String(key)).toString();
            };
            vocabulary.m_lists[list].push_back({text("code"), text("fr"), text("en"),
                text("domain"), text("color"), text("colorDark"), text("icon"), true,
                text("feminine"), text("masculine"), text("neutral")});
        }
        for (const auto& value : content.value(QLatin1String("levels")).toArray()) {
            const QJsonObject object = value.toObject();
            const auto text
                = [&](const char* key) { return object.value(QLatin1String(key)).toString(); };
            vocabulary.m_levels.insert(
                levelKey(text("domain"), object.value(QLatin1String("level")).toInt()),
                {{text("person_fr"), text("person_en")},
                    {text("professional_fr"), text("professional_en")}, text("simple_fr")});
        }
    }
    return vocabulary;
}

Vocabulary Vocabulary::load(const Reader& reader)
{
    Vocabulary vocabulary;
    Rows terms = Sql(reader).select(QStringLiteral(
        "SELECT list, code, french, english, domain, color, color_dark, icon, active, feminine,"
        " masculine, neutral FROM term"
        " ORDER BY list, position, id"));
    while (terms.next()) {
        QString list;
        Term term;
        Row row = terms.row();
        row >> list >> term.code >> term.french >> term.english >> term.domain >> term.color
            >> term.colorDark >> term.icon >> term.active >> term.feminine >> term.masculine
            >> term.neutral;
        vocabulary.m_lists[list].push_back(term);
    }
    Rows levels = Sql(reader).select(
        QStringLiteral("SELECT domain, level, person_french, person_english,"
                       " professional_french, professional_english, simple_french"
                       " FROM level_definition"));
    while (levels.next()) {
        QString domain;
        int level = 0;
        Definition definition;
        Row row = levels.row();
        row >> domain >> level >> definition.person[0] >> definition.person[1]
            >> definition.professional[0] >> definition.professional[1] >> definition.simple;
        vocabulary.m_levels.insert(levelKey(domain, level), definition);
    }
    return vocabulary;
}

Vocabulary Vocabulary::ofPapers(const Reader& reader)
{
    Vocabulary vocabulary;
    Rows terms = Sql(reader).select(
        QStringLiteral("SELECT list, code, french FROM term WHERE list NOT IN ('trade', 'domain')"
                       " ORDER BY list"));
    QString before;
    std::vector<Term>* list = nullptr;
    while (terms.next()) {
        QString name;
        Term term;
        Row row = terms.row();
        row >> name >> term.code >> term.french;
        if (!list || name != before)
            list = &vocabulary.m_lists[name];
        before = name;
        list->push_back(std::move(term));
    }
    // What is drawn of a domain, on the wheel and before its title.
    Rows domains = Sql(reader).select(
        QStringLiteral("SELECT code, french, color, icon FROM term WHERE list = 'domain'"));
    while (domains.next()) {
        Term term;
        Row row = domains.row();
        row >> term.code >> term.french >> term.color >> term.icon;
        vocabulary.m_lists[QStringLiteral("domain")].push_back(std::move(term));
    }
    Rows trades = Sql(reader).select(QStringLiteral(
        "SELECT code, french, feminine, masculine, neutral FROM term WHERE list = 'trade'"));
    while (trades.next()) {
        Term term;
        Row row = trades.row();
        row >> term.code >> term.french >> term.feminine >> term.masculine >> term.neutral;
        vocabulary.m_lists[QStringLiteral("trade")].push_back(std::move(term));
    }
    Rows levels = Sql(reader).select(
        QStringLiteral("SELECT domain, level, person_french, professional_french, simple_french"
                       " FROM level_definition"));
    while (levels.next()) {
        QString domain;
        int level = 0;
        Definition definition;
        Row row = levels.row();
        row >> domain >> level >> definition.person[0] >> definition.professional[0]
            >> definition.simple;
        vocabulary.m_levels.insert(levelKey(domain, level), definition);
    }
    return vocabulary;
}

std::vector<Term> Vocabulary::terms(const QString& list, bool all) const
{
    std::vector<Term> result;
    const auto found = m_lists.constFind(list);
    if (found != m_lists.constEnd())
        for (const Term& term : *found)
            if (all || term.active)
                result.push_back(term);
    return result;
}

const Term* Vocabulary::term(const QString& list, const QString& code) const
{
    const auto found = m_lists.constFind(list);
    if (found != m_lists.constEnd())
        for (const Term& term : *found)
            if (term.code == code)
                return &term;
    return nullptr;
}

QString Vocabulary::label(const QString& list, const QString& code, Language language) const
{
    const Term* found = term(list, code);
    return found ? inLanguage(found->french, found->english, language) : code;
}

QString Vocabulary::labelOf(
    const Reader& reader, const QString& list, const QString& code, Language language)
{
    Rows terms = Sql(reader).select(
        QStringLiteral("SELECT french, english FROM term WHERE list = ? AND code = ?"), list, code);
    if (!terms.next())
        return code;
    QString french;
    QString english;
    terms.row() >> french >> english;
    return inLanguage(french, english, language);
}

QString Vocabulary::level(const QString& domain, int level, bool person, Language language) const
{
    const auto found = m_levels.constFind(levelKey(domain, level));
    if (found == m_levels.constEnd())
        return {};
    const auto& texts = person ? found->person : found->professional;
    return inLanguage(texts[0], texts[1], language);
}

LevelWords Vocabulary::levelWords(const QString& domain, int level) const
{
    const Definition found = m_levels.value(levelKey(domain, level));
    return {found.person[0], found.professional[0], found.simple};
}

QString Vocabulary::simpleLevel(const QString& domain, int level) const
{
    const LevelWords words = levelWords(domain, level);
    return words.simple.isEmpty() ? words.person : words.simple;
}

const std::vector<OpenList>& Vocabulary::openLists()
{
    static const std::vector<OpenList> lists = [] {
        std::vector<OpenList> open;
        keepCoreResources();
        const QDir folder(QStringLiteral(":/vocabulary"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const QJsonObject content = readJson(folder.filePath(name));
            const QJsonObject title = content.value(QLatin1String("open")).toObject();
            if (!title.isEmpty())
                open.push_back({content.value(QLatin1String("list")).toString(),
                    title.value(QLatin1String("fr")).toString(),
                    title.value(QLatin1String("en")).toString()});
        }
        std::sort(open.begin(), open.end(),
            [](const OpenList& a, const OpenList& b) { return fold(a.french) < fold(b.french); });
        return open;
    }();
    return lists;
}

bool Vocabulary::isOpen(const QString& list)
{
    const auto& lists = openLists();
    return std::any_of(
        lists.begin(), lists.end(), [&](const OpenList& one) { return one.list == list; });
}

QStringList Vocabulary::lists() const
{
    QStringList names = m_lists.keys();
    names.sort();
    return names;
}

namespace {

void saveTerm(Work& work, const QString& list, int position, const Term& term)
{
    work.save("term", 0,
        {{"list", list}, {"code", term.code}, {"position", position}, {"french", term.french},
            {"english", term.english}, {"domain", term.domain}, {"color", term.color},
            {"color_dark", term.colorDark}, {"icon", term.icon}, {"feminine", term.feminine},
            {"masculine", term.masculine}, {"neutral", term.neutral}});
}

} // namespace

void seedVocabulary(Work& work)
{
    // Into a file without any word, completing is writing everything.
    completeVocabulary(work);
}

void completeVocabulary(Work& work, bool everyTerm)
{
    const Vocabulary shipped = Vocabulary::builtIn();
    const Vocabulary kept = Vocabulary::load(work);
    for (const QString& list : shipped.lists()) {
        const bool missing = !kept.m_lists.contains(list);
        int position = Sql(work)
                           .value(QStringLiteral(
                                      "SELECT coalesce(max(position), 0) FROM term WHERE list = ?"),
                               list)
                           .toInt();
        for (const Term& term : shipped.terms(list, true))
            if (missing
                || ((everyTerm || shipped.m_program.contains(list)) && !kept.term(list, term.code)))
                saveTerm(work, list, ++position, term);
    }
    QSet<QString> defined;
    for (auto it = kept.m_levels.begin(); it != kept.m_levels.end(); ++it)
        defined.insert(it.key().section(u'/', 0, 0));
    QStringList keys = shipped.m_levels.keys();
    keys.sort();
    for (const QString& key : keys) {
        const QString domain = key.section(u'/', 0, 0);
        if (defined.contains(domain))
            continue;
        const auto& definition = shipped.m_levels[key];
        work.save("level_definition", 0,
            {{"domain", domain}, {"level", key.section(u'/', 1).toInt()},
                {"person_french", definition.person[0]}, {"person_english", definition.person[1]},
                {"professional_french", definition.professional[0]},
                {"professional_english", definition.professional[1]},
                {"simple_french", definition.simple}});
    }
}

} // namespace jalons
