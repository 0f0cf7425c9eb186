#include "core/contract/differences.h"

#include "core/contract/clause_library.h"
#include "core/contract/contract_columns.h"
#include <QSet>
#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>

namespace jalons {

namespace {

/// Pairs each item of @p after with the one of @p before it comes from: the surest likeness first.
template <class T>
std::vector<std::optional<std::size_t>> pairs(const std::vector<T>& before,
    const std::vector<T>& after,
    const std::vector<std::function<bool(const T&, const T&)>>& likenesses)
{
    std::vector<std::optional<std::size_t>> source(after.size());
    std::vector<bool> taken(before.size(), false);
    for (const auto& alike : likenesses)
        for (std::size_t i = 0; i < after.size(); ++i)
            for (std::size_t j = 0; !source[i] && j < before.size(); ++j)
                if (!taken[j] && alike(before[j], after[i])) {
                    source[i] = j;
                    taken[j] = true;
                }
    return source;
}

/// @param equal whether nothing that is read has changed; @param describe fills a Difference.
template <class T>
void compare(std::vector<Difference>& found, const std::vector<T>& before,
    const std::vector<T>& after,
    const std::vector<std::function<bool(const T&, const T&)>>& likenesses,
    const std::function<bool(const T&, const T&)>& equal,
    const std::function<Difference(DifferenceKind, const T*, const T*)>& describe)
{
    const auto source = pairs(before, after, likenesses);
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!source[i])
            found.push_back(describe(DifferenceKind::Added, nullptr, &after[i]));
        else if (!equal(before[*source[i]], after[i]))
            found.push_back(describe(DifferenceKind::Changed, &before[*source[i]], &after[i]));
    }
    for (std::size_t j = 0; j < before.size(); ++j)
        if (std::find(source.begin(), source.end(), std::optional(j)) == source.end())
            found.push_back(describe(DifferenceKind::Removed, &before[j], nullptr));
}

QString valueOf(const Fields& fields, const QString& column)
{
    const auto at = std::find_if(
        fields.begin(), fields.end(), [&](const Field& field) { return field.name == column; });
    return at->value.toString();
}

/// The columns that differ, of those named.
template <class T>
std::vector<Difference::Facet> facets(const Description<T>& table,
    std::initializer_list<const ColumnInfo*> columns, const T* before, const T* after)
{
    std::vector<Difference::Facet> found;
    if (!before || !after)
        return found;
    const Fields then = table.fields(*before);
    const Fields now = table.fields(*after);
    for (const ColumnInfo* column : columns) {
        const QString name = QLatin1String(column->name);
        if (valueOf(then, name) != valueOf(now, name))
            found.push_back({name, valueOf(then, name), valueOf(now, name)});
    }
    return found;
}

/// What both have agreed beside the lines.
void compareTerms(std::vector<Difference>& found, const Contract& before, const Contract& after)
{
    // All but what says which contract it is, its life on paper, and why somebody else signs.
    static const std::vector<const ColumnInfo*> terms = [] {
        QSet<QString> others;
        for (const ColumnInfo* column : {contractTable.of(&Contract::accompaniment),
                 contractTable.of(&Contract::kind), contractTable.of(&Contract::amends),
                 contractTable.of(&Contract::number), contractTable.of(&Contract::admission),
                 contractTable.of(&Contract::signersReason), contractTable.of(&Contract::madeOn),
                 contractTable.of(&Contract::handedOn), contractTable.of(&Contract::lateReason),
                 contractTable.of(&Contract::signedOn), contractTable.of(&Contract::signedAt),
                 contractTable.of(&Contract::frozen), contractTable.of(&Contract::frozenSha256)})
            others.insert(QLatin1String(column->name));
        std::vector<const ColumnInfo*> all;
        for (const ColumnInfo& column : contractTable.columns)
            if (!others.contains(QLatin1String(column.name)))
                all.push_back(&column);
        return all;
    }();
    const Fields then = contractTable.fields(before);
    const Fields now = contractTable.fields(after);
    for (const ColumnInfo* term : terms) {
        const QString column = QLatin1String(term->name);
        const QString was = valueOf(then, column);
        const QString is = valueOf(now, column);
        if (was != is)
            found.push_back({was.isEmpty() ? DifferenceKind::Added
                    : is.isEmpty()         ? DifferenceKind::Removed
                                           : DifferenceKind::Changed,
                DifferencePart::Terms, Party::Person, column, was, is, {}});
    }
}

auto scaleOf(const Objective& one)
{
    return std::tie(one.muchLess, one.less, one.asAgreed, one.more, one.muchMore);
}

} // namespace

std::vector<Difference> differences(
    const ContractContent& original, const ContractContent& amendment)
{
    std::vector<Difference> found;
    compareTerms(found, original.contract, amendment.contract);
    compare<Objective>(
        found, original.objectives, amendment.objectives,
        {[](const Objective& a, const Objective& b) { return a.title == b.title; },
            [](const Objective& a, const Objective& b) {
                return a.need.isValid() && a.need == b.need;
            },
            [](const Objective& a, const Objective& b) {
                return a.position == b.position && a.domain == b.domain;
            }},
        [](const Objective& a, const Objective& b) {
            return a.title == b.title && a.domain == b.domain && a.need == b.need
                && a.aims == b.aims && a.means == b.means && a.indicator == b.indicator
                && a.dueOn == b.dueOn && scaleOf(a) == scaleOf(b);
        },
        [](DifferenceKind kind, const Objective* before, const Objective* after) {
            return Difference{kind, DifferencePart::Objective, Party::Person, {},
                before ? before->title : QString(), after ? after->title : QString(),
                facets(objectiveTable,
                    {objectiveTable.of(&Objective::domain), objectiveTable.of(&Objective::dueOn),
                        objectiveTable.of(&Objective::aims), objectiveTable.of(&Objective::means),
                        objectiveTable.of(&Objective::indicator),
                        objectiveTable.of(&Objective::muchLess),
                        objectiveTable.of(&Objective::less),
                        objectiveTable.of(&Objective::asAgreed),
                        objectiveTable.of(&Objective::more),
                        objectiveTable.of(&Objective::muchMore)},
                    before, after)};
        });
    compare<Commitment>(
        found, original.commitments, amendment.commitments,
        {[](const Commitment& a, const Commitment& b) {
             return a.party == b.party && a.text == b.text;
         },
            [](const Commitment& a, const Commitment& b) {
                return a.party == b.party && a.position == b.position;
            }},
        [](const Commitment& a, const Commitment& b) { return a.text == b.text && a.who == b.who; },
        [](DifferenceKind kind, const Commitment* before, const Commitment* after) {
            return Difference{kind, DifferencePart::Commitment, (after ? after : before)->party, {},
                before ? before->text : QString(), after ? after->text : QString(),
                facets(commitmentTable, {commitmentTable.of(&Commitment::who)}, before, after)};
        });
    compare<Article>(
        found, original.articles, amendment.articles,
        {[](const Article& a, const Article& b) { return a.title == b.title && a.text == b.text; },
            [](const Article& a, const Article& b) {
                return !a.code.isEmpty() && a.code == b.code;
            },
            [](const Article& a, const Article& b) { return a.title == b.title; }},
        [](const Article& a, const Article& b) { return a.title == b.title && a.text == b.text; },
        [](DifferenceKind kind, const Article* before, const Article* after) {
            return Difference{kind, DifferencePart::Article, Party::Person, {},
                before ? before->title : QString(), after ? after->title : QString(), {}};
        });
    return found;
}

std::vector<Difference> changesOf(
    const Reader& reader, const ContractContent& original, const ContractContent& amendment)
{
    ContractContent before = original;
    ContractContent after = amendment;
    if (original.contract.kind != amendment.contract.kind) {
        std::erase_if(before.articles, [](const Article& one) { return !one.code.isEmpty(); });
        const ClauseSet model
            = clauseLibrary::inUse(reader, amendment.contract.kind, amendment.contract.madeOn);
        std::erase_if(after.articles, [&](const Article& one) {
            return std::any_of(
                model.articles.begin(), model.articles.end(), [&](const ClauseTemplate& ours) {
                    return ours.code == one.code && ours.title == one.title
                        && ours.text == one.text;
                });
        });
    }
    return differences(before, after);
}

} // namespace jalons
