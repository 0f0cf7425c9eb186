#include "core/contract/contract_edit.h"

#include "core/contract/clause_library.h"
#include "core/storage/work.h"
#include <QHash>

namespace jalons {

namespace {

template <class T> const T* byId(const std::vector<T>& list, const T& item)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const T& other) { return other.id == item.id; });
    return found == list.end() ? nullptr : &*found;
}

/// Those that are not as stored. What has left the file meanwhile is not written again.
template <class T>
std::vector<T> changedOnly(const std::vector<T>& now, const std::vector<T>& stored)
{
    std::vector<T> changed;
    for (const T& item : now)
        if (const T* before = byId(stored, item); before && !(*before == item))
            changed.push_back(item);
    return changed;
}

template <class T>
void saveChanged(Work& work, const std::vector<T>& now, const std::vector<T>& stored)
{
    for (const T& item : changedOnly(now, stored))
        contracts::save(work, item, byId(stored, item));
}

template <class T> auto appendTo(Work& work, T element, const std::vector<T>& others)
{
    for (const T& other : others)
        element.position = std::max(element.position, other.position + 1);
    return contracts::save(work, element);
}

template <class T, class Id> void moveIn(Work& work, std::vector<T> order, Id id, int step)
{
    const auto from
        = std::find_if(order.begin(), order.end(), [&](const T& one) { return one.id == id; });
    const auto to = (from - order.begin()) + step;
    if (from == order.end() || to < 0 || to >= std::ssize(order))
        return;
    std::iter_swap(from, order.begin() + to);
    int position = 0;
    for (T& one : order) {
        one.position = ++position;
        contracts::save(work, one);
    }
}

} // namespace

std::optional<Operation> updateOf(const ContractContent& now, const ContractContent& stored)
{
    if (!(now.contract == stored.contract))
        return Operation::UpdateContract;
    if (!changedOnly(now.objectives, stored.objectives).empty())
        return Operation::UpdateObjective;
    if (!changedOnly(now.commitments, stored.commitments).empty())
        return Operation::UpdateCommitment;
    if (!changedOnly(now.articles, stored.articles).empty())
        return Operation::UpdateArticle;
    return std::nullopt;
}

namespace contracts {

void save(Work& work, const ContractContent& now, const ContractContent& stored)
{
    if (!(now.contract == stored.contract))
        save(work, now.contract, &stored.contract);
    saveChanged(work, now.objectives, stored.objectives);
    saveChanged(work, now.commitments, stored.commitments);
    saveChanged(work, now.articles, stored.articles);
}

ObjectiveId append(Work& work, const Objective& objective)
{
    return appendTo(work, objective, content(work, objective.contract).objectives);
}

CommitmentId append(Work& work, const Commitment& commitment)
{
    return appendTo(work, commitment, content(work, commitment.contract).commitments);
}

ArticleId append(Work& work, const Article& article)
{
    std::vector<Article> order = content(work, article.contract).articles;
    auto at = order.end();
    if (!article.code.isEmpty()) {
        const Contract contract = load(work, article.contract);
        const auto library = clauseLibrary::inUse(work, contract.kind, contract.madeOn).articles;
        const auto rank = [&](const Article& one) {
            return std::find_if(library.begin(), library.end(),
                [&](const ClauseTemplate& clause) { return clause.code == one.code; });
        };
        // After the last one that comes before it there; the structure's own stay where they are.
        const auto own = rank(article);
        if (own != library.end())
            at = std::find_if(order.rbegin(), order.rend(), [&](const Article& one) {
                return !one.code.isEmpty() && rank(one) < own;
            }).base();
    }
    const auto index = at - order.begin();
    order.insert(at, article);
    ArticleId added;
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i].position = int(i) + 1;
        const ArticleId id = save(work, order[i]);
        if (std::ptrdiff_t(i) == index)
            added = id;
    }
    return added;
}

void move(Work& work, ContractId contract, ObjectiveId id, int step)
{
    moveIn(work, content(work, contract).objectives, id, step);
}

void move(Work& work, ContractId contract, ArticleId id, int step)
{
    moveIn(work, content(work, contract).articles, id, step);
}

void copyLines(Work& work, const ContractContent& from, ContractId to)
{
    QHash<qint64, ObjectiveId> copies;
    for (Objective objective : from.objectives) {
        const qint64 source = objective.id.value;
        objective.id = {};
        objective.contract = to;
        copies.insert(source, save(work, objective));
    }
    for (Commitment commitment : from.commitments) {
        commitment.id = {};
        commitment.contract = to;
        commitment.objective = copies.value(commitment.objective.value);
        save(work, commitment);
    }
}

} // namespace contracts

} // namespace jalons
