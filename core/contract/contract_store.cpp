#include "core/accompaniment/accompaniment.h"
#include "core/base/what_changed.h"
#include "core/contract/clause_library.h"
#include "core/contract/contract.h"
#include "core/contract/contract_columns.h"
#include "core/contract/contract_edit.h"
#include "core/storage/sql.h"
#include "core/storage/used_numbers.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"
#include <QRegularExpression>

namespace jalons::contracts {

namespace {

constexpr int usualMonths = 6;

void refuseFrozen(const Reader& reader, ContractId id)
{
    if (Sql(reader)
            .value(QStringLiteral("SELECT signed_on IS NOT NULL FROM contract WHERE id = ?"), id)
            .toInt()
        != 0)
        throw Refusal(Problem{QString(), ProblemKind::ContractFrozen, {}});
}

ContractId owner(const Reader& reader, const char* table, qint64 id)
{
    return {
        Sql(reader)
            .value(
                QStringLiteral("SELECT contract_id FROM %1 WHERE id = ?").arg(QLatin1String(table)),
                Id<struct AnyTag>{id})
            .toLongLong()};
}

/// « 2026-0042 ». What the number of an earlier contract looks like is no rank of ours.
QString nextNumber(Work& work, QDate day)
{
    return usedNumbers::nextOfYear(
        Sql(work).database(), "contract", day, QStringLiteral("kind <> 'earlier'"));
}

QString amendmentNumber(Work& work, const Contract& original)
{
    // « -A1 » is ours at the end of an avenant's; a number that was typed may hold it anywhere.
    static const QRegularExpression rank(QStringLiteral("-A[0-9]+( \\(copie[^)]*\\))?$"));
    const QString base = original.kind == ContractKind::Amendment
        ? QString(original.number).remove(rank)
        : original.number;
    const auto isTaken = [&](qint64 n) {
        return Sql(work)
            .value(QStringLiteral("SELECT 1 FROM contract WHERE number = ?"),
                base + QStringLiteral("-A%1").arg(n))
            .isValid();
    };
    qint64 taken = 0;
    while (isTaken(taken + 1))
        ++taken;
    return base
        + QStringLiteral("-A%1").arg(
            usedNumbers::next(Sql(work).database(), QStringLiteral("contract ") + base, taken));
}

/// Those of the library in use whose condition holds, in their order; the others are chosen in the
/// editor.
void addArticles(Work& work, ContractId id)
{
    const Contract contract = load(work, id);
    const std::set<ArticleCondition> holding = contracts::holding(work, contract);
    int position = 0;
    std::vector<ClauseTemplate> library
        = clauseLibrary::inUse(work, contract.kind, contract.madeOn).articles;
    const auto holds = [&](const ClauseTemplate& one) { return holding.contains(one.condition); };
    // A library from before the DIPC of an emergency has nothing for it.
    if (std::none_of(library.begin(), library.end(), holds))
        library = ourClauses(contract.kind).articles;
    for (const ClauseTemplate& clause : library) {
        if (!holds(clause))
            continue;
        Article article;
        article.contract = id;
        article.code = clause.code;
        article.title = clause.title;
        article.text = clause.text;
        article.position = ++position;
        save(work, article);
    }
}

/// Who is chosen to sign must be allowed to; who was chosen before stays.
void refuseUnqualified(const Reader& reader, const Contract& c, const Contract* shown)
{
    if (!c.signatory.isValid() || (shown && shown->signatory == c.signatory)
        || (c.id.isValid() && load(reader, c.id).signatory == c.signatory))
        return;
    const Professional chosen = professionals::load(reader, c.signatory);
    if (!chosen.canSign())
        throw Refusal(
            Problem{QStringLiteral("signatory"), ProblemKind::NotQualified, {chosen.fullName()}});
}

ContractId write(Work& work, const Contract& c, const Contract* shown = nullptr)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(c, work.today()), before));
    const ContractId id{contractTable.save(work, c, shown)};
    if (shown)
        refuseOn(ofWhatChanged(problems(load(work, id), work.today()), before));
    accompaniments::refresh(work, c.accompaniment);
    return id;
}

} // namespace

Contract load(const Reader& reader, ContractId id)
{
    return contractTable.load(reader, id);
}

ContractContent content(const Reader& reader, ContractId id)
{
    ContractContent content;
    content.contract = load(reader, id);
    const QString inOrder = QStringLiteral("WHERE contract_id = ? ORDER BY position, id");
    content.objectives = objectiveTable.all(reader, inOrder, id);
    content.commitments = commitmentTable.all(reader, inOrder, id);
    content.articles = articleTable.all(reader, inOrder, id);
    content.signatures
        = signatureTable.all(reader, QStringLiteral("WHERE contract_id = ? ORDER BY id"), id);
    return content;
}

std::vector<Contract> of(const Reader& reader, AccompanimentId accompaniment)
{
    return Sql(reader).all(contractTable.select()
            + QStringLiteral("WHERE accompaniment_id = ? ORDER BY from_date DESC, id DESC"),
        contractTable.reader(), accompaniment);
}

ContractId inForce(const Reader& reader, AccompanimentId accompaniment)
{
    return {Sql(reader)
                .value(QStringLiteral("SELECT id FROM cycle_contract WHERE accompaniment_id = ?"
                                      " ORDER BY signed_on DESC, id DESC LIMIT 1"),
                    accompaniment)
                .toLongLong()};
}

QString objectiveTitle(const Reader& reader, ObjectiveId id)
{
    return Sql(reader)
        .value(QStringLiteral("SELECT title FROM objective WHERE id = ?"), id)
        .toString();
}

ContractId begin(Work& work, Contract contract)
{
    const Accompaniment course = accompaniments::load(work, contract.accompaniment);
    contract.number = nextNumber(work, work.today());
    contract.madeOn = work.today();
    if (contract.variant != IndividualVariant::Emergency // whose one page the director signs
        && course.referent.isValid() && professionals::load(work, course.referent).canSign())
        contract.signatory = course.referent;
    const ContractId id = write(work, contract);
    addArticles(work, id);
    return id;
}

ContractId prepare(Work& work, AccompanimentId accompaniment, QDate from)
{
    if (!isGlobal(accompaniments::facts(work, accompaniment)))
        throw Refusal(Problem{QStringLiteral("diagnostic"), ProblemKind::NotCompleted, {}});
    Contract contract;
    contract.accompaniment = accompaniment;
    contract.from = from;
    contract.to = lastDay(from, usualMonths);
    return begin(work, contract);
}

ContractId amend(Work& work, ContractId original, QDate from)
{
    const ContractContent before = content(work, original);
    if (!before.contract.isSigned())
        throw Refusal(Problem{QStringLiteral("amends"), ProblemKind::NotCompleted, {}});
    Contract contract = before.contract;
    contract.id = {};
    contract.kind = ContractKind::Amendment;
    contract.admission = {};
    contract.amends = original;
    contract.number = amendmentNumber(work, before.contract);
    contract.from = from;
    if (!contract.to.isValid() || contract.to < from.addMonths(1))
        contract.to = lastDay(from, usualMonths);
    contract.madeOn = work.today();
    contract.handedOn = QDate();
    if (contract.signatory.isValid() && !professionals::load(work, contract.signatory).canSign())
        contract.signatory = {};
    const ContractId id = write(work, contract);
    copyLines(work, before, id);
    addArticles(work, id);
    return id;
}

ContractId prepareAgain(Work& work, ContractId annulled)
{
    const ContractContent before = content(work, annulled);
    if (!before.contract.annulledOn.isValid())
        throw Refusal(Problem{QString(), ProblemKind::NotCompleted, {}});
    Contract contract = before.contract;
    contract.id = {};
    contract.number = contract.amends.isValid() ? amendmentNumber(work, load(work, contract.amends))
                                                : nextNumber(work, work.today());
    // An earlier one has no text of ours to go on from: the new one is a contract like others.
    const bool hasText = contract.kind != ContractKind::Earlier;
    if (!hasText)
        contract.kind = ContractKind::Accompaniment;
    contract.madeOn = work.today();
    contract.handedOn = QDate();
    if (contract.signatory.isValid() && !professionals::load(work, contract.signatory).canSign())
        contract.signatory = {};
    const ContractId id = write(work, contract);
    copyLines(work, before, id);
    for (Article article : before.articles) {
        article.id = {};
        article.contract = id;
        save(work, article);
    }
    if (!hasText)
        addArticles(work, id);
    return id;
}

ContractId amendmentUnderWay(const Reader& reader, ContractId original)
{
    if (!original.isValid())
        return {};
    for (const Contract& other : of(reader, load(reader, original).accompaniment))
        if (other.amends == original && !other.isFrozen())
            return other.id;
    return {};
}

ContractId prepareNext(Work& work, AccompanimentId accompaniment, QDate from)
{
    const ContractId current = inForce(work, accompaniment);
    if (!current.isValid())
        return prepare(work, accompaniment, from);
    const ContractId underWay = amendmentUnderWay(work, current);
    return underWay.isValid() ? underWay : amend(work, current, from);
}

std::vector<Professional> possibleSignatories(const Reader& reader, const Contract& contract)
{
    std::vector<Professional> team = professionals::list(reader, true);
    std::erase_if(team,
        [&](const Professional& one) { return !one.canSign() && one.id != contract.signatory; });
    return team;
}

ContractId save(Work& work, const Contract& contract, const Contract* shown)
{
    if (contract.id.isValid())
        refuseFrozen(work, contract.id);
    refuseUnqualified(work, contract, shown);
    return write(work, contract, shown);
}

ObjectiveId save(Work& work, const Objective& o, const Objective* shown)
{
    refuseFrozen(work, o.contract);
    refuseOn(problems(o));
    return {objectiveTable.save(work, o, shown)};
}

CommitmentId save(Work& work, const Commitment& c, const Commitment* shown)
{
    refuseFrozen(work, c.contract);
    refuseOn(problems(c));
    return {commitmentTable.save(work, c, shown)};
}

ArticleId save(Work& work, const Article& a, const Article* shown)
{
    refuseFrozen(work, a.contract);
    return {articleTable.save(work, a, shown)};
}

void remove(Work& work, ObjectiveId id)
{
    refuseFrozen(work, owner(work, "objective", id.value));
    // What was committed for it stays, for the whole contract; an action planned for it stays too.
    for (const char* table : {"commitment", "action"}) {
        QList<qint64> rowsOf;
        for (Rows rows = Sql(work).select(QStringLiteral("SELECT id FROM %1 WHERE objective_id = ?")
                                              .arg(QLatin1String(table)),
                 id);
             rows.next();) {
            qint64 row = 0;
            rows.row() >> row;
            rowsOf.append(row);
        }
        for (const qint64 row : rowsOf)
            work.save(table, row, {{"objective_id", ObjectiveId()}});
    }
    work.remove("objective", id.value);
}

void remove(Work& work, CommitmentId id)
{
    refuseFrozen(work, owner(work, "commitment", id.value));
    work.remove("commitment", id.value);
}

void remove(Work& work, ArticleId id)
{
    refuseFrozen(work, owner(work, "article", id.value));
    work.remove("article", id.value);
}

void remove(Work& work, ContractId id)
{
    refuseFrozen(work, id);
    const ContractContent all = content(work, id);
    for (const Commitment& c : all.commitments)
        remove(work, c.id);
    for (const Objective& o : all.objectives)
        remove(work, o.id);
    for (const Article& a : all.articles)
        remove(work, a.id);
    // Its prints stay: their numbers are never given again.
    for (const ContractPrint& print :
        contractPrintTable.all(work, QStringLiteral("WHERE contract_id = ?"), id))
        work.save("contract_print", print.id.value, {{"contract_id", ContractId()}});
    work.remove("contract", id.value);
    accompaniments::refresh(work, all.contract.accompaniment);
}

void handOver(Work& work, ContractId id, QDate day)
{
    Contract contract = load(work, id);
    if (!day.isValid())
        throw Refusal(Problem{QStringLiteral("handedOn"), ProblemKind::Required, {}});
    contract.handedOn = day;
    save(work, contract);
}

} // namespace jalons::contracts
