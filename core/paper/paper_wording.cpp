#include "core/paper/paper_wording.h"

#include "core/base/rules.h"
#include "core/base/text.h"
#include "core/paper/paper_placeholders.h"
#include "core/paper/wording_columns.h"
#include "core/storage/sql.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace jalons {

namespace {

const QString titleMark = QStringLiteral("# ");

QString bodyOf(const std::vector<PaperText::Section>& sections)
{
    QStringList lines;
    for (const PaperText::Section& one : sections) {
        if (!one.title.isEmpty())
            lines << titleMark + one.title;
        if (!one.text.isEmpty())
            lines << one.text;
    }
    return lines.join(u'\n');
}

std::vector<PaperText::Section> sectionsOf(const QString& body)
{
    std::vector<PaperText::Section> sections;
    for (const QString& raw : body.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(titleMark)) {
            sections.push_back({line.mid(titleMark.size()).trimmed(), {}});
            continue;
        }
        if (sections.empty())
            sections.emplace_back();
        QString& text = sections.back().text;
        if (!text.isEmpty())
            text += u'\n';
        text += line;
    }
    return sections;
}

struct PartOfOurs
{
    PaperPart part;
    const char* name; ///< in a basis
    QString PaperWording::*member;
};

const std::array partsOfOurs{PartOfOurs{PaperPart::Title, "title", &PaperWording::title},
    PartOfOurs{PaperPart::Intro, "intro", &PaperWording::intro},
    PartOfOurs{PaperPart::Rows, "rows", &PaperWording::rows},
    PartOfOurs{PaperPart::Body, "body", &PaperWording::body}};

QString digestOf(const QString& text)
{
    constexpr qsizetype enough = 16; // a change is looked for, no forgery
    return sha256Hex(text.toUtf8()).left(enough);
}

QString basisOf(const PaperWording& ours)
{
    QJsonObject digests;
    for (const PartOfOurs& one : partsOfOurs)
        digests.insert(QLatin1String(one.name), digestOf(ours.*one.member));
    return QString::fromUtf8(QJsonDocument(digests).toJson(QJsonDocument::Compact));
}

} // namespace

std::vector<PaperPart> changesOfOurs(const PaperWording& wording)
{
    const QJsonObject then = QJsonDocument::fromJson(wording.basis.toUtf8()).object();
    const PaperWording ours = ourWording(wording.kind);
    std::vector<PaperPart> changed;
    for (const PartOfOurs& one : partsOfOurs) {
        const QString was = then[QLatin1String(one.name)].toString();
        if (!was.isEmpty() && was != digestOf(ours.*one.member)
            && wording.*one.member != ours.*one.member)
            changed.push_back(one.part);
    }
    return changed;
}

Problems problems(const PaperWording& wording)
{
    Problems found;
    const auto check = [&](const char* field, const QString& text, PaperPlace place) {
        for (const QString& written : unknownPlaceholders(text, place))
            if (const Problem one{QLatin1String(field), ProblemKind::UnknownPlaceholder, {written}};
                !found.contains(one))
                found.append(one);
    };
    checkGiven(found, "title", !wording.title.trimmed().isEmpty());
    checkGiven(found, "rows",
        paperText(wording.kind).columns.empty() || !wording.rows.trimmed().isEmpty());
    check("title", wording.title, PaperPlace::Title);
    check("intro", wording.intro, PaperPlace::Text);
    check("rows", wording.rows, PaperPlace::Text);
    for (const PaperText::Section& section : sectionsOf(wording.body)) {
        check("body", section.title, PaperPlace::Title);
        check("body", section.text, PaperPlace::Text);
    }
    return found;
}

PaperWording ourWording(PaperKind kind)
{
    const PaperText& ours = paperText(kind);
    return {{}, kind, {}, ours.title, ours.intro, ours.rows.join(u'\n'), bodyOf(ours.sections), {}};
}

PaperText textOf(const PaperWording& wording)
{
    PaperText text = paperText(wording.kind);
    text.title = wording.title;
    text.intro = wording.intro;
    if (!text.columns.empty())
        text.rows = wording.rows.split(u'\n');
    text.sections = sectionsOf(wording.body);
    return text;
}

namespace paperWordings {

PaperWording load(const Reader& reader, PaperWordingId id)
{
    return paperWordingTable.load(reader, id);
}

std::vector<PaperWording> versions(const Reader& reader, PaperKind kind)
{
    return datedVersions::of(paperWordingTable, reader, kind);
}

WordingOverview overview(const Reader& reader, PaperKind kind)
{
    WordingOverview found{datedVersions::overview(paperWordingTable, reader, kind)};
    if (const auto now = datedVersions::on(paperWordingTable, reader, kind, reader.today()))
        found.hasNews = !changesOfOurs(*now).empty();
    return found;
}

PaperWordingId versionOn(const Reader& reader, PaperKind kind, QDate day)
{
    const auto found = datedVersions::on(paperWordingTable, reader, kind, day);
    return found ? found->id : PaperWordingId();
}

PaperText inUse(const Reader& reader, PaperKind kind, QDate day)
{
    const auto own = datedVersions::on(paperWordingTable, reader, kind, day);
    return own ? textOf(*own) : paperText(kind);
}

bool isUsed(const Reader& reader, PaperWordingId id)
{
    const PaperWording wording = load(reader, id);
    if (!wording.from.isValid())
        return false;
    const QDate next = datedVersions::nextFrom(paperWordingTable, reader, wording);
    return Sql(reader)
        .value(QStringLiteral("SELECT 1 FROM paper WHERE kind = ? AND issued_on >= ?"
                              " AND (? IS NULL OR issued_on < ?)"),
            wording.kind, wording.from, next, next)
        .isValid();
}

PaperWordingId startFromOurs(Work& work, PaperKind kind)
{
    PaperWording ours = ourWording(kind);
    ours.basis = basisOf(ours);
    return save(work, ours);
}

PaperWordingId startFrom(Work& work, PaperWordingId source)
{
    PaperWording copy = load(work, source);
    copy.id = {};
    copy.from = {};
    return save(work, copy);
}

PaperWordingId save(Work& work, const PaperWording& wording, const PaperWording* shown)
{
    Problems found = problems(wording);
    found += datedVersions::dayProblems(paperWordingTable, work, wording, shown, isUsed);
    refuseOn(found);
    return {paperWordingTable.save(work, wording, shown)};
}

void remove(Work& work, PaperWordingId id)
{
    if (isUsed(work, id))
        throw Refusal(Problem{QString(), ProblemKind::StillUsed, {}});
    work.remove("paper_wording", id.value);
}

void acknowledge(Work& work, PaperWordingId id)
{
    PaperWording wording = load(work, id);
    wording.basis = basisOf(ourWording(wording.kind));
    paperWordingTable.save(work, wording);
}

} // namespace paperWordings

} // namespace jalons
