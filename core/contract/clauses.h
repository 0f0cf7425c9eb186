#pragma once
#include "core/contract/article_conditions.h"
#include "core/contract/contract.h"

namespace jalons {

/// An article of a library, before a contract makes it its own.
struct ClauseTemplate
{
    QString code; ///< stable; empty for an article the structure writes itself
    QString title;
    QString text; ///< with {{placeholders}}, **bold** and « - » lines; one paragraph a line
    ArticleCondition condition = ArticleCondition::Always;

    bool operator==(const ClauseTemplate&) const = default;
};

/// The library of one kind of contract: what its sheet is made of.
struct ClauseSet
{
    QString title; ///< of the sheet: « Contrat de séjour »
    QString preamble; ///< what names the parties before the first article; as the text of articles
    QDate cvsOn; ///< opinion of the conseil de la vie sociale on it; invalid: none
    QDate boardOn; ///< day the conseil d’administration decided it; invalid: none
    std::vector<ClauseTemplate> articles; ///< in the order they are printed

    bool operator==(const ClauseSet&) const = default;
};

/// The kinds of contract that are made of articles, the first admission first.
inline constexpr std::array kindsWithClauses{ContractKind::Stay, ContractKind::Individual,
    ContractKind::Accompaniment, ContractKind::Amendment};

/// The library that comes with the program: in use as long as the structure has none of its own.
/// Read once; the same for everybody.
const ClauseSet& ourClauses(ContractKind kind);

} // namespace jalons
