#pragma once
#include "core/contract/contract.h"
#include "core/file/operation.h"
#include <optional>

namespace jalons {

/// As what a change of the content of a contract is recorded: of what comes first in it; nothing
/// when there is nothing to store.
std::optional<Operation> updateOf(const ContractContent& now, const ContractContent& stored);

namespace contracts {
/// Stores what is not as @p stored, and nothing else: what has left the file meanwhile is not
/// written again.
void save(Work& work, const ContractContent& now, const ContractContent& stored);
/// Adds an element at the end of its list; an article of the library after those that it follows
/// there.
ObjectiveId append(Work& work, const Objective& objective);
CommitmentId append(Work& work, const Commitment& commitment);
ArticleId append(Work& work, const Article& article);
/// Adds the objectives and commitments of @p from to another contract.
void copyLines(Work& work, const ContractContent& from, ContractId to);
/// Gives the objective the place of its neighbour, up (-1) or down (+1); at an end it stays.
void move(Work& work, ContractId contract, ObjectiveId id, int step);
void move(Work& work, ContractId contract, ArticleId id, int step);
} // namespace contracts

} // namespace jalons
