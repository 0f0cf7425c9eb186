#include "core/accompaniment/accompaniment.h"
#include "core/base/what_changed.h"
#include "core/contract/clauses.h"
#include "core/contract/contract.h"
#include "core/storage/used_numbers.h"
#include "core/storage/work.h"
#include "core/structure/structure.h"

#include <QHash>

namespace jalons::contracts {

namespace {

const QString columns = QStringLiteral("SELECT id, accompaniment_id, kind, amends_id, number, "
                                       "signatory_id, from_date, to_date, meeting_frequency,"
                                       " meeting_place, made_on, handed_on, signed_on, signed_at, "
                                       "frozen, frozen_sha256 FROM contract ");

Contract read(Row row)
{
    Contract c;
    row >> c.id >> c.accompaniment >> c.kind >> c.amends >> c.number >> c.signatory >> c.from
        >> c.to >> c.meetingFrequency >> c.meetingPlace >> c.madeOn >> c.handedOn >> c.signedOn
        >> c.signedAt >> c.frozen >> c.frozenSha256;
    return c;
}

Fields fields(const Contract& c)
{
    return {{"accompaniment_id", c.accompaniment}, {"kind", c.kind}, {"amends_id", c.amends},
        {"number", c.number}, {"signatory_id", c.signatory}, {"from_date", c.from},
        {"to_date", c.to}, {"meeting_frequency", c.meetingFrequency},
        {"meeting_place", c.meetingPlace}, {"made_on", c.madeOn}, {"handed_on", c.handedOn}};
}

Fields fields(const Objective& o)
{
    return {{"contract_id", o.contract}, {"domain", o.domain}, {"need_id", o.need},
        {"title", o.title}, {"aims", o.aims}, {"means", o.means}, {"indicator", o.indicator},
        {"due_on", o.dueOn}, {"position", o.position}};
}

Fields fields(const Commitment& c)
{
    return {{"contract_id", c.contract}, {"objective_id", c.objective}, {"party", c.party},
        {"who", c.who}, {"text", c.text}, {"position", c.position}};
}

Fields fields(const Article& a)
{
    return {{"contract_id", a.contract}, {"code", a.code}, {"title", a.title}, {"text", a.text},
        {"position", a.position}};
}

template <class T> qint64 saveLine(Work& work, const char* table, const T& line, const T* shown)
{
    return work.save(table, line.id.value, fields(line), shown ? fields(*shown) : Fields());
}

void refuseFrozen(const Reader& reader, ContractId id)
{
    if (reader.value(QStringLiteral("SELECT signed_on IS NOT NULL FROM contract WHERE id = ?"), id)
            .toInt()
        != 0)
        throw Refusal(Problem{QString(), ProblemKind::ContractFrozen, {}});
}

ContractId owner(const Reader& reader, const char* table, qint64 id)
{
    return {
        reader
            .value(
                QStringLiteral("SELECT contract_id FROM %1 WHERE id = ?").arg(QLatin1String(table)),
                Id<struct AnyTag>{id})
            .toLongLong()};
}

/// « 2026-0042 »: the year and the next rank in it, read from the unique index.
QString nextNumber(Work& work, QDate day)
{
    const QString year = QStringLiteral("%1-").arg(day.year(), 4, 10, QLatin1Char('0'));
    // Avenants end with « -A1 »; ranks have at least four digits, so the longest text is the
    // highest.
    const QString last
        = work.value(QStringLiteral("SELECT number FROM contract WHERE number >= ? AND number < ?"
                                    " AND kind = 'accompaniment'"
                                    " ORDER BY length(number) DESC, number DESC LIMIT 1"),
                  year, year + QLatin1Char(':'))
              .toString();
    const qint64 next = usedNumbers::next(
        work.database(), QStringLiteral("contract ") + year, last.mid(year.size()).toInt());
    return year + QStringLiteral("%1").arg(next, 4, 10, QLatin1Char('0'));
}

QString amendmentNumber(Work& work, const Contract& original)
{
    const QString base = original.number.section(QLatin1String("-A"), 0, 0);
    const auto isTaken = [&](qint64 rank) {
        return work
            .value(QStringLiteral("SELECT 1 FROM contract WHERE number = ?"),
                base + QStringLiteral("-A%1").arg(rank))
            .isValid();
    };
    qint64 taken = 0;
    while (isTaken(taken + 1))
        ++taken;
    return base
        + QStringLiteral("-A%1").arg(
            usedNumbers::next(work.database(), QStringLiteral("contract ") + base, taken));
}

void addArticles(Work& work, ContractId id, ContractKind kind)
{
    int position = 0;
    for (const ClauseTemplate& clause : clauses(kind)) {
        if (clause.optional) // chosen in the editor when the situation asks for it
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

ContractId write(Work& work, const Contract& c, const Contract* shown = nullptr)
{
    const Problems before = shown ? problems(*shown, work.today()) : Problems();
    refuseOn(ofWhatChanged(problems(c, work.today()), before));
    const ContractId id{
        work.save("contract", c.id.value, fields(c), shown ? fields(*shown) : Fields())};
    if (shown)
        refuseOn(ofWhatChanged(problems(load(work, id), work.today()), before));
    accompaniments::refresh(work, c.accompaniment);
    return id;
}

} // namespace

Contract load(const Reader& reader, ContractId id)
{
    return reader.one(columns + QStringLiteral("WHERE id = ?"), read, id);
}

ContractContent content(const Reader& reader, ContractId id)
{
    ContractContent content;
    content.contract = load(reader, id);
    content.objectives = reader.all(
        QStringLiteral("SELECT id, contract_id, domain, need_id, title, aims, means, indicator, "
                       "due_on, position"
                       " FROM objective WHERE contract_id = ? ORDER BY position, id"),
        [](Row row) {
            Objective o;
            row >> o.id >> o.contract >> o.domain >> o.need >> o.title >> o.aims >> o.means
                >> o.indicator >> o.dueOn >> o.position;
            return o;
        },
        id);
    content.commitments = reader.all(
        QStringLiteral(
            "SELECT id, contract_id, objective_id, party, who, text, position FROM commitment"
            " WHERE contract_id = ? ORDER BY position, id"),
        [](Row row) {
            Commitment c;
            row >> c.id >> c.contract >> c.objective >> c.party >> c.who >> c.text >> c.position;
            return c;
        },
        id);
    content.articles = reader.all(
        QStringLiteral(
            "SELECT id, contract_id, code, title, text, position FROM article WHERE contract_id = ?"
            " ORDER BY position, id"),
        [](Row row) {
            Article a;
            row >> a.id >> a.contract >> a.code >> a.title >> a.text >> a.position;
            return a;
        },
        id);
    content.signatures = reader.all(
        QStringLiteral(
            "SELECT id, contract_id, party, name, quality FROM signature WHERE contract_id = ?"
            " ORDER BY id"),
        [](Row row) {
            Signature s;
            row >> s.id >> s.contract >> s.party >> s.name >> s.quality;
            return s;
        },
        id);
    return content;
}

std::vector<Contract> of(const Reader& reader, AccompanimentId accompaniment)
{
    return reader.all(
        columns + QStringLiteral("WHERE accompaniment_id = ? ORDER BY from_date DESC, id DESC"),
        read, accompaniment);
}

ContractId inForce(const Reader& reader, AccompanimentId accompaniment)
{
    return {
        reader
            .value(
                QStringLiteral(
                    "SELECT id FROM contract WHERE accompaniment_id = ? AND signed_on IS NOT NULL"
                    " ORDER BY signed_on DESC, id DESC LIMIT 1"),
                accompaniment)
            .toLongLong()};
}

ContractId prepare(Work& work, AccompanimentId accompaniment, QDate from)
{
    const Accompaniment course = accompaniments::load(work, accompaniment);
    if (!isGlobal(accompaniments::facts(work, accompaniment)))
        throw Refusal(Problem{QStringLiteral("diagnostic"), ProblemKind::NotCompleted, {}});
    Contract contract;
    contract.accompaniment = accompaniment;
    contract.number = nextNumber(work, work.today());
    contract.from = from;
    contract.to = from.addMonths(6).addDays(-1);
    contract.madeOn = work.today();
    if (course.referent.isValid() && professionals::load(work, course.referent).maySign)
        contract.signatory = course.referent;
    const ContractId id = write(work, contract);
    addArticles(work, id, contract.kind);
    return id;
}

ContractId amend(Work& work, ContractId original, QDate from)
{
    const ContractContent before = content(work, original);
    if (!before.contract.isFrozen())
        throw Refusal(Problem{QStringLiteral("amends"), ProblemKind::NotCompleted, {}});
    Contract contract = before.contract;
    contract.id = {};
    contract.kind = ContractKind::Amendment;
    contract.amends = original;
    contract.number = amendmentNumber(work, before.contract);
    contract.from = from;
    if (!contract.to.isValid() || contract.to < from.addMonths(1))
        contract.to = from.addMonths(6).addDays(-1);
    contract.madeOn = work.today();
    contract.handedOn = QDate();
    const ContractId id = write(work, contract);
    QHash<qint64, ObjectiveId> copies;
    for (Objective objective : before.objectives) {
        const ObjectiveId source = objective.id;
        objective.id = {};
        objective.contract = id;
        copies.insert(source.value, save(work, objective));
    }
    for (Commitment commitment : before.commitments) {
        commitment.id = {};
        commitment.contract = id;
        commitment.objective = copies.value(commitment.objective.value);
        save(work, commitment);
    }
    addArticles(work, id, contract.kind);
    return id;
}

ContractId save(Work& work, const Contract& contract, const Contract* shown)
{
    if (contract.id.isValid())
        refuseFrozen(work, contract.id);
    return write(work, contract, shown);
}

ObjectiveId save(Work& work, const Objective& o, const Objective* shown)
{
    refuseFrozen(work, o.contract);
    refuseOn(problems(o));
    return {saveLine(work, "objective", o, shown)};
}

CommitmentId save(Work& work, const Commitment& c, const Commitment* shown)
{
    refuseFrozen(work, c.contract);
    refuseOn(problems(c));
    return {saveLine(work, "commitment", c, shown)};
}

ArticleId save(Work& work, const Article& a, const Article* shown)
{
    refuseFrozen(work, a.contract);
    return {saveLine(work, "article", a, shown)};
}

void remove(Work& work, ObjectiveId id)
{
    refuseFrozen(work, owner(work, "objective", id.value));
    // What was committed for it stays, for the whole contract; an action planned for it stays too.
    for (const char* table : {"commitment", "action"}) {
        QList<qint64> rowsOf;
        for (Rows rows = work.select(QStringLiteral("SELECT id FROM %1 WHERE objective_id = ?")
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
