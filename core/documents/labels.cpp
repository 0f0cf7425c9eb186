#include "core/documents/labels.h"

#include "core/base/date_text.h"
#include "core/base/text.h"
#include "core/diagnostic/wheel.h"
#include "core/documents/placeholders.h"
#include "core/documents/typeset.h"
#include "core/person/person.h"
#include "core/sentence/printed_sentence.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

Labels::Labels(const Reader& reader)
    : m_vocabulary(Vocabulary::ofPapers(reader))
    , m_sentences(reader)
{
}

QString Labels::of(const char* list, const QString& code) const
{
    return code.isEmpty() ? QString()
                          : m_vocabulary.label(QLatin1String(list), code, Language::French);
}

namespace {

/// An acronym keeps its capitals.
QString uncapitalised(const QString& label)
{
    const bool acronym = label.size() < 2 || label[1].isUpper();
    return acronym ? label : label.left(1).toLower() + label.mid(1);
}

} // namespace

QString Labels::inSentence(const char* list, const QString& code) const
{
    return uncapitalised(of(list, code));
}

QString Labels::trade(const Professional& professional) const
{
    const Term* term = m_vocabulary.term(QStringLiteral("trade"), professional.trade);
    if (!term)
        return professional.trade;
    const QString& form = professional.gender == QLatin1String("woman") ? term->feminine
        : professional.gender == QLatin1String("man")                   ? term->masculine
                                                                        : term->neutral;
    QString label = form.isEmpty() ? term->neutral : form;
    if (label.isEmpty()) {
        // A word of the structure's own: no ending in brackets or after a dot is printed.
        static const QRegularExpression ending(
            QStringLiteral("(?<=\\p{L})(?:\\([^)]*\\)|[·•.]\\p{Ll}+(?:[·•.]\\p{Ll}+)?)"));
        label = QString(term->french).remove(ending);
    }
    return uncapitalised(label);
}

namespace {

QString numbered(int level, const QString& definition)
{
    if (level == 0)
        return {};
    return definition.isEmpty() ? QString::number(level)
                                : QStringLiteral("%1\u00a0– %2").arg(level).arg(definition);
}

} // namespace

QString Labels::level(const QString& domain, int level, bool person) const
{
    return numbered(level, m_vocabulary.level(domain, level, person, Language::French));
}

QString Labels::simpleLevel(const QString& domain, int level) const
{
    return numbered(level, m_vocabulary.simpleLevel(domain, level));
}

QString Labels::civility(const Person& person) const
{
    return person.civility == QLatin1String("none") ? QString() : of("civility", person.civility);
}

QString Labels::civilName(const Person& person) const
{
    return QStringLiteral("%1 %2").arg(civility(person), person.fullName()).trimmed();
}

namespace {

QString nameByBirth(const Person& person)
{
    const QString last = person.birthName.isEmpty() ? person.usedName : person.birthName;
    return inLatin(
        person, QStringLiteral("%1 %2").arg(person.firstNames, last.toUpper()).simplified());
}

} // namespace

QString Labels::legalName(const Person& person) const
{
    return QStringLiteral("%1 %2").arg(civility(person), nameByBirth(person)).trimmed();
}

QString Labels::signingName(const Person& person) const
{
    const QString used = usedNameBeside(person);
    return used.isEmpty()
        ? nameByBirth(person)
        : say("common.name.with_used", {{"name", nameByBirth(person)}, {"used_name", used}});
}

Spans Labels::sayIn(
    const char* key, std::initializer_list<std::pair<const char*, Spans>> values) const
{
    return fill(m_sentences.pattern(key), [&](const QString& code) -> std::optional<Spans> {
        for (const auto& [name, spans] : values)
            if (code == QLatin1String(name))
                return spans;
        return std::nullopt;
    });
}

SignatureBlock Labels::signatures(const QString& place, const QString& date) const
{
    SignatureBlock block{place, date, {}, {}, {}};
    // As the program says it, nothing is kept of it: sheets stay what they were.
    const auto own = [&](const char* key) {
        const QString pattern = m_sentences.pattern(key);
        return pattern == ourSentence(QLatin1String(key))->text ? QString() : pattern;
    };
    block.made = own("common.made");
    block.sign = own("common.signature");
    return block;
}

QString Labels::attainment(int value) const
{
    static constexpr std::array codesOfAttainment{"minus2", "minus1", "zero", "plus1", "plus2"};
    const auto index = static_cast<std::size_t>(std::clamp(value, -2, 2) + 2);
    return of("attainment", QLatin1String(codesOfAttainment[index]));
}

QString Labels::list(const char* list, const QStringList& codes) const
{
    QStringList words;
    for (const QString& code : codes)
        words << of(list, code);
    return words.join(QStringLiteral(", "));
}

QString inLatin(const Person& person, const QString& written)
{
    const QString latin = person.latinName.trimmed();
    return !needsLatin(person) || latin.isEmpty()
        ? written
        : QStringLiteral("%1 (%2)").arg(latin, isolated(written));
}

QString usedNameBeside(const Person& person)
{
    const bool isBeside = !person.birthName.isEmpty() && person.usedName != person.birthName;
    return isBeside ? person.usedName.toUpper() : QString();
}

QString signatureTown(const Structure& structure)
{
    return structure.signatureTown.isEmpty() ? structure.town : structure.signatureTown;
}

SignatureBlock assessmentSignatures(const Structure& structure, const Person& person,
    const Professional& author, const Labels& labels)
{
    SignatureBlock block = labels.signatures(signatureTown(structure));
    // The day is written by those who sign: a sheet printed months later holds no old date to sign
    // under.
    block.parties.push_back({labels.say("common.sign.person"), person.fullName(), QString()});
    const QString trade = labels.trade(author);
    block.parties.push_back(
        {trade.isEmpty() ? labels.say("common.sign.professional")
                         : labels.say("common.sign.professional_of", {{"trade", trade}}),
            author.fullName(), QString()});
    block.parties.push_back(
        {labels.say("common.sign.approval"), structure.representativeName, QString()});
    return block;
}

QString quoted(const QString& text)
{
    const QString words = text.trimmed();
    if (words.isEmpty() || (words.startsWith(u'«') && words.endsWith(u'»')))
        return words;
    return QStringLiteral("«\u00a0%1\u00a0»").arg(isolated(words));
}

QString needText(const Reader& reader, FindingId need)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT text FROM finding WHERE id = ?"), need)
        .toString();
}

QString objectiveWords(const Reader& reader, const Labels& labels, const Objective& objective)
{
    const QString words = objective.title.trimmed();
    const auto same = [said = fold(words)](const QString& text) { return fold(text) == said; };
    const std::vector<Term> proposed = labels.vocabulary().terms(QStringLiteral("need_tag"), true);
    const bool chosen = same(needText(reader, objective.need).trimmed())
        || std::any_of(
            proposed.begin(), proposed.end(), [&](const Term& term) { return same(term.french); });
    return chosen ? capitalised(words) : quoted(words);
}

QString birthWords(const Sentences& sentences, const Person& person)
{
    const QString date = frenchPartial(person.birthDate);
    const QString& place = person.birthPlace;
    const bool isWoman = person.gender == QLatin1String("woman");
    if (date.isEmpty() && place.isEmpty())
        return {};
    if (!isWoman && person.gender != QLatin1String("man")) {
        QStringList facts{date, place};
        facts.removeAll(QString());
        return sentences.text("common.birth.unsaid", {{"facts", facts.join(QStringLiteral(", "))}});
    }
    const bool isExact = person.birthDate.isExact();
    const char* key = date.isEmpty() ? (isWoman ? "common.birth.woman.at" : "common.birth.man.at")
        : place.isEmpty() ? (isExact ? (isWoman ? "common.birth.woman.on" : "common.birth.man.on")
                                     : (isWoman ? "common.birth.woman.in" : "common.birth.man.in"))
        : isExact         ? (isWoman ? "common.birth.woman.on_at" : "common.birth.man.on_at")
                          : (isWoman ? "common.birth.woman.in_at" : "common.birth.man.in_at");
    return sentences.text(key, {{"date", date}, {"place", place}});
}

QString readingTicks(const Sentences& sentences)
{
    return sentences.text("common.sign.reading");
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

Document emptySheet(const Structure& structure, const QString& title, const QString& number)
{
    Document document;
    document.title = title;
    document.number = number;
    document.structureName = structure.name;
    document.logo = structure.logo;
    QStringList contact{structure.phone, structure.mail};
    contact.removeAll(QString());
    document.headerLines = {addressLine(structure), contact.join(QStringLiteral(" · "))};
    document.headerLines.removeAll(QString());
    return document;
}

void addPair(KeyValues& block, const QString& key, const QString& value)
{
    if (!value.trimmed().isEmpty())
        block.pairs.push_back({key, plain(value.trimmed())});
}

std::vector<Block> paragraphs(
    const QString& text, Paragraph::Style style, const std::function<Spans(const QString&)>& spans)
{
    std::vector<Block> blocks;
    for (const QString& raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (!line.startsWith(QLatin1String("- ")) && !line.startsWith(QStringLiteral("– "))
            && !line.startsWith(QStringLiteral("• "))) {
            blocks.push_back(Paragraph{spans(line), style});
            continue;
        }
        if (blocks.empty() || !std::holds_alternative<Bullets>(blocks.back()))
            blocks.push_back(Bullets{});
        std::get<Bullets>(blocks.back()).items.push_back(spans(line.mid(2).trimmed()));
    }
    return blocks;
}

WheelData wheelOf(const Labels& labels, const std::vector<DomainEntry>& now,
    const QString& personName, const QString& professionalName,
    const std::vector<DomainEntry>& before, QDate beforeOn)
{
    const auto then = [&](const QString& name) {
        return QStringLiteral("%1, %2").arg(name, frenchShortDate(beforeOn));
    };
    WheelData wheel = saidOnly(
        wheelOf(now, {personName, professionalName, then(personName), then(professionalName)},
            labels.vocabulary(), Language::French, before));
    // On paper the earlier outlines come first, as in time.
    std::stable_partition(wheel.series.begin(), wheel.series.end(), [](const WheelSeries& series) {
        return series.style == WheelStyle::PersonBefore
            || series.style == WheelStyle::ProfessionalBefore;
    });
    return wheel;
}

} // namespace jalons
