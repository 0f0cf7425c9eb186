#include "core/language_pack/language_pack.h"

#include "core/base/resources.h"
#include "core/vocabulary/vocabulary.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <array>

namespace jalons {

namespace {

/// As they are offered: Latin, Cyrillic, Arabic and Ethiopic letters.
constexpr std::array shippedCodes{"en", "es", "ro", "uk", "ar", "prs", "ps", "ti"};
/// The labels in the order of the screen.
constexpr std::array labelKeys{"label/words", "label/words_hint", "label/not_addressed",
    "label/later", "label/declined", "label/no_level", "label/before", "label/professional",
    "label/differ_one", "label/differ_many", "label/strengths", "label/difficulties", "label/tried",
    "label/tried_hint", "label/needs", "label/priority", "label/no_priority", "label/priorities",
    "label/no_priorities", "label/back"};
constexpr int levels = 5;

LanguagePack readShipped(const char* code)
{
    keepCoreResources();
    QFile file(QStringLiteral(":/languages/%1.json").arg(QLatin1String(code)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("languages are not part of this build: %s", qPrintable(file.fileName()));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    LanguagePack pack;
    pack.code = QLatin1String(code);
    pack.name = root[QLatin1String("name")].toString();
    pack.isRightToLeft = root[QLatin1String("direction")].toString() == QLatin1String("rtl");
    for (const QJsonValue& one : root[QLatin1String("spoken")].toArray())
        pack.spoken.append(one.toString());
    const QJsonObject texts = root[QLatin1String("texts")].toObject();
    for (auto text = texts.begin(); text != texts.end(); ++text)
        pack.texts.insert(text.key(), text.value().toString());
    return pack;
}

} // namespace

const std::vector<LanguagePack>& shippedPacks()
{
    static const std::vector<LanguagePack> all = [] {
        std::vector<LanguagePack> packs;
        for (const char* code : shippedCodes)
            packs.push_back(readShipped(code));
        return packs;
    }();
    return all;
}

const LanguagePack* shippedPack(const QString& code)
{
    for (const LanguagePack& pack : shippedPacks())
        if (pack.code == code)
            return &pack;
    return nullptr;
}

const LanguagePack* packSpokenAs(const QString& language)
{
    for (const LanguagePack& pack : shippedPacks())
        if (pack.spoken.contains(language))
            return &pack;
    return nullptr;
}

const std::vector<PackText>& packLabels()
{
    static const std::vector<PackText> all = [] {
        const LanguagePack french = readShipped("fr");
        std::vector<PackText> labels;
        for (const char* key : labelKeys)
            labels.push_back({QLatin1String(key), french.texts.value(QLatin1String(key))});
        return labels;
    }();
    return all;
}

QString domainTextKey(const QString& domain)
{
    return QStringLiteral("domain/") + domain;
}

QString levelTextKey(const QString& domain, int level)
{
    return QStringLiteral("level/%1/%2").arg(domain).arg(level);
}

std::vector<PackText> packTexts(const Vocabulary& vocabulary)
{
    std::vector<PackText> texts = packLabels();
    const std::vector<Term> domains = vocabulary.terms(QStringLiteral("domain"));
    for (const Term& domain : domains)
        texts.push_back({domainTextKey(domain.code), domain.french});
    for (const Term& domain : domains)
        for (int level = 1; level <= levels; ++level)
            if (const QString said = vocabulary.simpleLevel(domain.code, level); !said.isEmpty())
                texts.push_back({levelTextKey(domain.code, level), said});
    return texts;
}

bool isPackKey(const QString& key)
{
    static const QRegularExpression ofDomain(
        QStringLiteral("\\A(?:domain/[a-z0-9_]{1,60}|level/[a-z0-9_]{1,60}/[1-5])\\z"));
    for (const PackText& label : packLabels())
        if (label.key == key)
            return true;
    return ofDomain.match(key).hasMatch();
}

QString shippedFrench(const QString& key)
{
    static const QHash<QString, QString> byKey = [] {
        QHash<QString, QString> found;
        for (const PackText& text : packTexts(Vocabulary::builtIn()))
            found.insert(text.key, text.french);
        return found;
    }();
    return byKey.value(key);
}

} // namespace jalons
