#include "core/contract/clause_library.h"

#include "core/base/rules.h"
#include "core/base/what_changed.h"
#include "core/contract/clause_columns.h"
#include "core/contract/placeholder_list.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons {

namespace {

/// Under this key a basis has the title and the preamble.
const QString headKey = QStringLiteral("*");

QString digest(const QStringList& parts)
{
    constexpr qsizetype enough = 16; // a slip is looked for, no forgery
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(0)).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(enough));
}

QJsonObject digestsOfOurs(ContractKind kind)
{
    const ClauseSet& ours = ourClauses(kind);
    QJsonObject digests{{headKey, digest({ours.title, ours.preamble})}};
    for (const ClauseTemplate& one : ours.articles)
        digests.insert(one.code, digest({one.title, one.text, toCode(one.condition)}));
    return digests;
}

QString basisOf(ContractKind kind)
{
    return QString::fromUtf8(QJsonDocument(digestsOfOurs(kind)).toJson(QJsonDocument::Compact));
}

} // namespace

Problems problems(const ClauseVersion& version, QDate today)
{
    Problems found;
    checkGiven(found, "title", !version.title.trimmed().isEmpty());
    checkPast(found, "cvsOn", version.cvsOn, today);
    checkPast(found, "boardOn", version.boardOn, today);
    found += placeholderProblems("title", version.title, version.kind, ClausePlace::Title);
    found += placeholderProblems("preamble", version.preamble, version.kind, ClausePlace::Preamble);
    return found;
}

Problems problems(const Clause& clause, ContractKind kind)
{
    Problems found;
    checkGiven(found, "title", !clause.title.trimmed().isEmpty());
    found += placeholderProblems("title", clause.title, kind, ClausePlace::Title);
    found += placeholderProblems("text", clause.text, kind, ClausePlace::Article);
    return found;
}

std::vector<ClauseChange> changesOfOurs(const ClauseVersion& version)
{
    using What = ClauseChange::What;
    const QJsonObject then = QJsonDocument::fromJson(version.basis.toUtf8()).object();
    const QJsonObject now = digestsOfOurs(version.kind);
    const ClauseSet& ours = ourClauses(version.kind);
    std::vector<ClauseChange> changes;
    if (then.isEmpty())
        return changes;
    if (then[headKey] != now[headKey])
        changes.push_back({QString(), ours.title, What::Changed});
    for (const ClauseTemplate& one : ours.articles) {
        if (!then.contains(one.code))
            changes.push_back({one.code, one.title, What::Added});
        else if (then[one.code] != now[one.code])
            changes.push_back({one.code, one.title, What::Changed});
    }
    for (const QString& code : then.keys())
        if (!now.contains(code))
            changes.push_back({code, code, What::Removed});
    return changes;
}

namespace clauseLibrary {

namespace {

void saveArticles(Work& work, ClauseVersionId version, const std::vector<ClauseTemplate>& articles)
{
    int position = 0;
    for (const ClauseTemplate& one : articles)
        save(work, Clause{{}, version, one.code, one.title, one.text, one.condition, ++position});
}

} // namespace

ClauseVersion load(const Reader& reader, ClauseVersionId id)
{
    return clauseVersionTable.load(reader, id);
}

Clause loadClause(const Reader& reader, ClauseId id)
{
    return clauseTable.load(reader, id);
}

std::vector<ClauseVersion> versions(const Reader& reader, ContractKind kind)
{
    return datedVersions::of(clauseVersionTable, reader, kind);
}

std::vector<Clause> articles(const Reader& reader, ClauseVersionId id)
{
    return clauseTable.all(
        reader, QStringLiteral("WHERE version_id = ? ORDER BY position, id"), id);
}

ClauseOverview overview(const Reader& reader, ContractKind kind)
{
    const auto now = datedVersions::on(clauseVersionTable, reader, kind, reader.today());
    return {datedVersions::overview(clauseVersionTable, reader, kind),
        now && !changesOfOurs(*now).empty()};
}

ClauseVersionId versionOn(const Reader& reader, ContractKind kind, QDate day)
{
    const auto found = datedVersions::on(clauseVersionTable, reader, kind, day);
    return found ? found->id : ClauseVersionId();
}

ClauseSet contents(const Reader& reader, ClauseVersionId id)
{
    const ClauseVersion version = load(reader, id);
    ClauseSet set{version.title, version.preamble, version.cvsOn, version.boardOn, {}};
    for (const Clause& one : articles(reader, id))
        set.articles.push_back({one.code, one.title, one.text, one.condition});
    return set;
}

ClauseSet inUse(const Reader& reader, ContractKind kind, QDate day)
{
    const ClauseVersionId own = versionOn(reader, kind, day);
    return own.isValid() ? contents(reader, own) : ourClauses(kind);
}

bool isUsed(const Reader& reader, ClauseVersionId id)
{
    const ClauseVersion version = load(reader, id);
    if (!version.from.isValid())
        return false;
    const QDate next = datedVersions::nextFrom(clauseVersionTable, reader, version);
    return Sql(reader)
        .value(QStringLiteral("SELECT 1 FROM contract WHERE kind = ? AND made_on >= ?"
                              " AND (? IS NULL OR made_on < ?) AND (signed_on IS NOT NULL OR EXISTS"
                              " (SELECT 1 FROM contract_print WHERE contract_id = contract.id))"),
            toCode(version.kind), version.from, next, next)
        .isValid();
}

ClauseVersionId startFromOurs(Work& work, ContractKind kind)
{
    const ClauseSet& ours = ourClauses(kind);
    const ClauseVersionId id
        = save(work, {{}, kind, {}, ours.title, ours.preamble, {}, {}, basisOf(kind)});
    saveArticles(work, id, ours.articles);
    return id;
}

ClauseVersionId startFrom(Work& work, ClauseVersionId source)
{
    ClauseVersion copy = load(work, source);
    copy.id = {};
    copy.from = copy.cvsOn = copy.boardOn = QDate();
    const ClauseVersionId id = save(work, copy);
    saveArticles(work, id, contents(work, source).articles);
    return id;
}

ClauseVersionId save(Work& work, const ClauseVersion& version, const ClauseVersion* shown)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    Problems found = ofWhatChanged(problems(version, work.today()), before);
    found += datedVersions::dayProblems(clauseVersionTable, work, version, shown, isUsed);
    refuseOn(found);
    return {clauseVersionTable.save(work, version, shown)};
}

ClauseId save(Work& work, const Clause& clause, const Clause* shown)
{
    const ContractKind kind = load(work, clause.version).kind;
    const Problems before = shown ? problems(*shown, kind) : Problems();
    refuseOn(ofWhatChanged(problems(clause, kind), before));
    return {clauseTable.save(work, clause, shown)};
}

ClauseId append(Work& work, ClauseVersionId version, const QString& title)
{
    Clause clause;
    clause.version = version;
    clause.title = title;
    for (const Clause& other : articles(work, version))
        clause.position = std::max(clause.position, other.position);
    ++clause.position;
    return save(work, clause);
}

void reorder(Work& work, ClauseVersionId version, const std::vector<ClauseId>& order)
{
    std::vector<Clause> all = articles(work, version);
    const auto rank = [&](const Clause& one) {
        return std::find(order.begin(), order.end(), one.id) - order.begin();
    };
    std::stable_sort(all.begin(), all.end(),
        [&](const Clause& a, const Clause& b) { return rank(a) < rank(b); });
    int position = 0;
    for (Clause& one : all) {
        const Clause before = one;
        one.position = ++position;
        if (!(one == before))
            save(work, one, &before);
    }
}

void remove(Work& work, ClauseVersionId id)
{
    if (isUsed(work, id))
        throw Refusal(Problem{QString(), ProblemKind::StillUsed, {}});
    for (const Clause& one : articles(work, id))
        work.remove("clause", one.id.value);
    work.remove("clause_version", id.value);
}

void remove(Work& work, ClauseId id)
{
    work.remove("clause", id.value);
}

void acknowledge(Work& work, ClauseVersionId id)
{
    ClauseVersion version = load(work, id);
    version.basis = basisOf(version.kind);
    save(work, version);
}

} // namespace clauseLibrary

} // namespace jalons
