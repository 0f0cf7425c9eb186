#include "core/language_pack/spoken_language.h"

#include "core/base/placeholder_text.h"
#include "core/base/rules.h"
#include "core/language_pack/language_columns.h"
#include "core/vocabulary/vocabulary.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons {

namespace {

constexpr qsizetype longestName = 200;

/// A sign that is not said as a text: markup, a line break, what turns the direction of what
/// follows. Joiners are letters of Dari and Pashto.
bool isPlain(QChar c)
{
    constexpr QStringView turning = u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    return c != u'<' && c != u'>' && c.category() != QChar::Other_Control && c != u'\u2028'
        && c != u'\u2029' && !turning.contains(c);
}

QString digest(const SpokenText& one)
{
    const QByteArray bytes = (one.key + u'\n' + one.french + u'\n' + one.text).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

Problems problems(const LanguageText& text)
{
    Problems found;
    if (!shippedPack(text.language))
        found.append({QStringLiteral("language"), ProblemKind::UnknownTerm, {text.language}});
    if (!isPackKey(text.key))
        found.append({QStringLiteral("key"), ProblemKind::UnknownTerm, {text.key}});
    checkGiven(found, "text", !text.text.trimmed().isEmpty());
    checkLength(found, "text", text.text, longestLanguageText);
    if (!found.isEmpty())
        return found;
    if (!std::all_of(text.text.begin(), text.text.end(), isPlain))
        found.append({QStringLiteral("text"), ProblemKind::NotPlainText, {}});
    const QStringList known = placeholderCodes(shippedFrench(text.key));
    for (const QString& written :
        unknownPlaceholders(text.text, [&](const QString& code) { return known.contains(code); }))
        found.append({QStringLiteral("text"), ProblemKind::UnknownPlaceholder, {written}});
    const QStringList kept = placeholderCodes(text.text);
    for (const QString& code : known)
        if (!kept.contains(code))
            found.append({QStringLiteral("text"), ProblemKind::LostPlaceholder,
                {QStringLiteral("{{%1}}").arg(code)}});
    return found;
}

Problems problems(const LanguageReading& reading, QDate today)
{
    Problems found;
    if (!shippedPack(reading.language))
        found.append({QStringLiteral("language"), ProblemKind::UnknownTerm, {reading.language}});
    checkGiven(found, "by", !reading.by.trimmed().isEmpty());
    checkLength(found, "by", reading.by, longestName);
    checkGiven(found, "on", reading.on.isValid());
    checkPast(found, "on", reading.on, today);
    return found;
}

SpokenLanguage::SpokenLanguage(const LanguagePack& pack, const std::vector<PackText>& asked,
    const std::vector<LanguageText>& corrections, const std::optional<LanguageReading>& lastReading)
    : m_pack(pack)
    , m_reading(lastReading)
{
    QHash<QString, const LanguageText*> own;
    for (const LanguageText& one : corrections)
        if (one.language == pack.code && problems(one).isEmpty())
            own.insert(one.key, &one);
    const QJsonObject seen
        = QJsonDocument::fromJson(m_reading ? m_reading->seen.toUtf8() : QByteArray()).object();
    for (const PackText& wanted : asked) {
        SpokenText said{wanted.key, wanted.french, {}, TextOrigin::None, false};
        const LanguageText* mine = own.value(wanted.key);
        if (mine && mine->french == wanted.french) {
            said.text = mine->text;
            said.origin = TextOrigin::Structure;
        } else if (pack.texts.contains(wanted.key) && shippedFrench(wanted.key) == wanted.french) {
            said.text = pack.texts.value(wanted.key);
            said.origin = TextOrigin::Ours;
        }
        said.isReadOver = seen.value(said.key).toString() == digest(said);
        if (!said.text.isEmpty())
            m_byKey.insert(said.key, said.text);
        m_texts.push_back(said);
    }
}

QString SpokenLanguage::text(const QString& key) const
{
    return m_byKey.value(key);
}

int SpokenLanguage::unread() const
{
    return static_cast<int>(std::count_if(m_texts.begin(), m_texts.end(),
        [](const SpokenText& one) { return !one.text.isEmpty() && !one.isReadOver; }));
}

QString SpokenLanguage::digests() const
{
    QJsonObject seen;
    for (const SpokenText& one : m_texts)
        if (!one.text.isEmpty())
            seen.insert(one.key, digest(one));
    return QString::fromUtf8(QJsonDocument(seen).toJson(QJsonDocument::Compact));
}

namespace languages {

LanguageText load(const Reader& reader, LanguageTextId id)
{
    return languageTextTable.load(reader, id);
}

std::vector<LanguageText> corrections(const Reader& reader, const QString& language)
{
    return languageTextTable.all(reader, QStringLiteral("WHERE pack = ? ORDER BY key"), language);
}

std::vector<LanguageText> allCorrections(const Reader& reader)
{
    return languageTextTable.all(reader, QStringLiteral("ORDER BY pack, key"));
}

std::optional<LanguageReading> lastReading(const Reader& reader, const QString& language)
{
    const auto found = languageReadingTable.all(
        reader, QStringLiteral("WHERE pack = ? ORDER BY id DESC LIMIT 1"), language);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

SpokenLanguage spoken(const Reader& reader, const QString& language)
{
    return spoken(reader, language, Vocabulary::load(reader));
}

SpokenLanguage spoken(const Reader& reader, const QString& language, const Vocabulary& vocabulary)
{
    const LanguagePack* pack = shippedPack(language);
    if (!pack)
        return {};
    return {
        *pack, packTexts(vocabulary), corrections(reader, language), lastReading(reader, language)};
}

LanguageText ofKey(const Reader& reader, const QString& language, const QString& key)
{
    const auto own = languageTextTable.all(
        reader, QStringLiteral("WHERE pack = ? AND key = ?"), language, key);
    if (!own.empty())
        return own.front();
    const LanguagePack* pack = shippedPack(language);
    return {{}, language, key, pack ? pack->texts.value(key) : QString(), shippedFrench(key)};
}

LanguageTextId save(Work& work, const LanguageText& text, const LanguageText* shown)
{
    LanguageText written = text;
    written.text = tidyPlaceholders(written.text.trimmed());
    refuseOn(problems(written));
    for (const PackText& now : packTexts(Vocabulary::load(work)))
        if (now.key == written.key)
            written.french = now.french;
    if (written.id.isValid())
        return {languageTextTable.save(work, written, shown)};
    const LanguageText there = ofKey(work, written.language, written.key);
    if (!there.id.isValid())
        return {languageTextTable.save(work, written)};
    // Another desk wrote it since ours was shown here.
    written.id = there.id;
    LanguageText base = there;
    if (shown)
        base.text = shown->text;
    return {languageTextTable.save(work, written, &base)};
}

void keep(Work& work, const QString& language, const QString& key)
{
    save(work, ofKey(work, language, key));
}

void restore(Work& work, LanguageTextId id)
{
    work.remove("language_text", id.value);
}

LanguageReadingId readOver(Work& work, const QString& language, const QString& by, QDate on)
{
    const LanguageReading reading{{}, language, by.trimmed(), on, spoken(work, language).digests()};
    refuseOn(problems(reading, work.today()));
    return {languageReadingTable.save(work, reading)};
}

} // namespace languages

} // namespace jalons
