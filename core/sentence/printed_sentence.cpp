#include "core/sentence/printed_sentence.h"

#include "core/base/placeholder_text.h"
#include "core/base/resources.h"
#include "core/base/rules.h"
#include "core/sentence/sentence_columns.h"
#include "core/storage/sql.h"
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace jalons {

namespace {

/// As the window lists them.
constexpr std::array groupsInOrder{"contract", "admission", "amendment", "diagnostic", "simple",
    "wheel", "map", "evaluation", "timeline", "journal", "handover", "collective", "participation",
    "receipt", "attestation", "paper", "intake", "lodging", "common", "trace"};

constexpr qsizetype longestSentence = 2000;

SentenceGroup readGroup(const char* code)
{
    QFile file(QStringLiteral(":/sentences/%1.json").arg(QLatin1String(code)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sentences are not part of this build: %s", qPrintable(file.fileName()));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    SentenceGroup group{QLatin1String(code), root[QLatin1String("fr")].toString(),
        root[QLatin1String("en")].toString(), {}};
    for (const QJsonValue& value : root[QLatin1String("sentences")].toArray()) {
        const QJsonObject one = value.toObject();
        group.sentences.push_back(
            {one[QLatin1String("key")].toString(), one[QLatin1String("text")].toString(),
                one[QLatin1String("about")].toString(), one[QLatin1String("bold")].toBool()});
    }
    return group;
}

} // namespace

const std::vector<SentenceGroup>& ourSentences()
{
    static const std::vector<SentenceGroup> all = [] {
        keepCoreResources();
        std::vector<SentenceGroup> groups;
        for (const char* code : groupsInOrder)
            groups.push_back(readGroup(code));
        return groups;
    }();
    return all;
}

const OurSentence* ourSentence(const QString& key)
{
    static const QHash<QString, const OurSentence*> byKey = [] {
        QHash<QString, const OurSentence*> found;
        for (const SentenceGroup& group : ourSentences())
            for (const OurSentence& one : group.sentences)
                found.insert(one.key, &one);
        return found;
    }();
    return byKey.value(key);
}

bool PrintedSentence::isChanged() const
{
    const OurSentence* now = ourSentence(key);
    return now && text != now->text;
}

bool PrintedSentence::hasNews() const
{
    const OurSentence* now = ourSentence(key);
    return id.isValid() && now && ours != now->text && text != now->text;
}

Problems problems(const PrintedSentence& sentence)
{
    Problems found;
    const OurSentence* now = ourSentence(sentence.key);
    if (!now) {
        found.append({QStringLiteral("key"), ProblemKind::UnknownTerm, {sentence.key}});
        return found;
    }
    checkGiven(found, "text", !sentence.text.trimmed().isEmpty());
    checkLength(found, "text", sentence.text, longestSentence);
    if (!found.isEmpty())
        return found;
    const QStringList known = placeholderCodes(now->text);
    for (const QString& written : unknownPlaceholders(
             sentence.text, [&](const QString& code) { return known.contains(code); }))
        found.append({QStringLiteral("text"), ProblemKind::UnknownPlaceholder, {written}});
    const QStringList kept = placeholderCodes(sentence.text);
    for (const QString& code : known)
        if (!kept.contains(code))
            found.append({QStringLiteral("text"), ProblemKind::LostPlaceholder,
                {QStringLiteral("{{%1}}").arg(code)}});
    if (!now->takesBold && sentence.text.contains(QLatin1String("**")))
        found.append({QStringLiteral("text"), ProblemKind::NoBoldThere, {}});
    return found;
}

namespace printedSentences {

PrintedSentence load(const Reader& reader, PrintedSentenceId id)
{
    return printedSentenceTable.load(reader, id);
}

std::vector<PrintedSentence> all(const Reader& reader)
{
    return printedSentenceTable.all(reader, QStringLiteral("ORDER BY key"));
}

PrintedSentence ofKey(const Reader& reader, const QString& key)
{
    const auto own = printedSentenceTable.all(reader, QStringLiteral("WHERE key = ?"), key);
    if (!own.empty())
        return own.front();
    const OurSentence* now = ourSentence(key);
    return now ? PrintedSentence{{}, key, now->text, now->text} : PrintedSentence{{}, key, {}, {}};
}

PrintedSentenceId save(Work& work, const PrintedSentence& sentence, const PrintedSentence* shown)
{
    PrintedSentence written = sentence;
    written.text = tidyPlaceholders(written.text.trimmed());
    refuseOn(problems(written));
    const QString now = ourSentence(written.key)->text;
    const bool isAsShown = shown && shown->text == written.text;
    if (!isAsShown) // only new words have seen what ours is now
        written.ours = now;
    if (written.id.isValid())
        return {printedSentenceTable.save(work, written, shown)};
    const PrintedSentence there = ofKey(work, written.key);
    if (!there.id.isValid())
        return {printedSentenceTable.save(work, written)};
    // Another desk wrote it since ours was shown here.
    written.id = there.id;
    const PrintedSentence base{there.id, written.key, shown ? shown->text : now, there.ours};
    return {printedSentenceTable.save(work, written, &base)};
}

void acknowledge(Work& work, PrintedSentenceId id)
{
    PrintedSentence seen = load(work, id);
    if (const OurSentence* now = ourSentence(seen.key))
        seen.ours = now->text;
    printedSentenceTable.save(work, seen);
}

void restore(Work& work, PrintedSentenceId id)
{
    work.remove("printed_sentence", id.value);
}

} // namespace printedSentences

} // namespace jalons
