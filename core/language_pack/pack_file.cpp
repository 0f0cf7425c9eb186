#include "core/language_pack/pack_file.h"

#include "core/base/placeholder_text.h"
#include "core/storage/work.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jalons {

namespace {

const QString packFormat = QStringLiteral("jalons-language");
/// A structure may have some domains of its own: ten times what a pack holds.
constexpr qsizetype mostTexts = 1500;
constexpr qsizetype shownOfAKey = 60;

PackFile faulty(PackFault fault, const QString& detail = {}, const Problems& problems = {})
{
    PackFile file;
    file.fault = fault;
    file.detail = detail.left(shownOfAKey);
    file.problems = problems;
    return file;
}

} // namespace

PackFile readPackFile(const QByteArray& bytes, const QString& language)
{
    if (bytes.size() > largestPackFile)
        return faulty(PackFault::TooBig);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return faulty(PackFault::NotJson, QString::number(error.offset));
    const QJsonObject root = json.object();
    const QJsonValue texts = root[QLatin1String("texts")];
    if (root[QLatin1String("format")].toString() != packFormat || !texts.isObject())
        return faulty(PackFault::NotAPack);
    PackFile file;
    file.language = root[QLatin1String("language")].toString();
    if (!shippedPack(file.language))
        return faulty(PackFault::UnknownLanguage, file.language);
    if (!language.isEmpty() && file.language != language)
        return faulty(PackFault::OtherLanguage, file.language);
    const QJsonObject said = texts.toObject();
    if (said.size() > mostTexts)
        return faulty(PackFault::TooManyTexts);
    const QJsonObject french = root[QLatin1String("french")].toObject();
    for (auto one = said.begin(); one != said.end(); ++one) {
        if (!isPackKey(one.key())) {
            file.unknownKeys.append(one.key().left(shownOfAKey));
            continue;
        }
        if (!one.value().isString())
            return faulty(PackFault::NotAText, one.key());
        const QString text = tidyPlaceholders(one.value().toString().trimmed());
        if (text.isEmpty())
            continue;
        if (const Problems found = problems({{}, file.language, one.key(), text, {}});
            !found.isEmpty())
            return faulty(PackFault::UnfitText, one.key(), found);
        file.texts.insert(one.key(), text);
        if (const QJsonValue of = french.value(one.key()); of.isString())
            file.french.insert(one.key(), of.toString());
    }
    return file;
}

QByteArray packFileOf(const SpokenLanguage& language)
{
    QJsonObject texts;
    QJsonObject french;
    for (const SpokenText& one : language.texts()) {
        if (!one.text.isEmpty())
            texts.insert(one.key, one.text);
        french.insert(one.key, one.french);
    }
    const LanguagePack& pack = language.pack();
    const QJsonObject root{{QStringLiteral("format"), packFormat},
        {QStringLiteral("language"), pack.code}, {QStringLiteral("name"), pack.name},
        {QStringLiteral("direction"),
            pack.isRightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")},
        {QStringLiteral("spoken"), QJsonArray::fromStringList(pack.spoken)},
        {QStringLiteral("texts"), texts}, {QStringLiteral("french"), french}};
    return QJsonDocument(root).toJson();
}

PackChanges changesOf(const PackFile& file, const SpokenLanguage& now)
{
    PackChanges changes;
    changes.unknownKeys = file.unknownKeys;
    QHash<QString, const SpokenText*> here;
    for (const SpokenText& one : now.texts())
        here.insert(one.key, &one);
    QStringList keys = file.texts.keys();
    keys.sort();
    for (const QString& key : std::as_const(keys)) {
        const SpokenText* said = here.value(key);
        // A file that does not say what it translates translates what we do.
        const QString french = file.french.value(key, shippedFrench(key));
        if (!said)
            changes.unknownKeys.append(key);
        else if (said->text == file.texts.value(key))
            ++changes.same;
        else if (french != said->french)
            changes.otherFrench.append(key);
        else
            changes.corrections.push_back({{}, file.language, key, file.texts.value(key), french});
    }
    return changes;
}

namespace languages {

int loadPack(Work& work, const PackFile& file)
{
    const PackChanges changes = changesOf(file, spoken(work, file.language));
    for (LanguageText one : changes.corrections) {
        one.id = ofKey(work, one.language, one.key).id;
        save(work, one);
    }
    return static_cast<int>(changes.corrections.size());
}

} // namespace languages

} // namespace jalons
