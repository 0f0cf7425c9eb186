#include "core/base/text.h"
#include "core/diagnostic/diagnostic_columns.h"
#include "core/diagnostic/factor.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <algorithm>

namespace jalons::factors {

Factor load(const Reader& reader, FactorId id)
{
    return factorTable.load(reader, id);
}

std::vector<Factor> of(const Reader& reader, AccompanimentId accompaniment)
{
    return factorTable.all(
        reader, QStringLiteral("WHERE accompaniment_id = ? ORDER BY id"), accompaniment);
}

FactorId said(Work& work, AccompanimentId accompaniment, FindingKind kind, const QString& domain,
    const QString& text)
{
    const std::vector<Factor> known = of(work, accompaniment);
    const auto same = std::find_if(known.begin(), known.end(), [&](const Factor& one) {
        return one.kind == kind && one.domain == domain && fold(one.text) == fold(text);
    });
    Factor factor;
    if (same != known.end())
        factor = *same;
    factor.accompaniment = accompaniment;
    factor.kind = kind;
    factor.domain = domain;
    factor.text = text;
    return {factorTable.save(work, factor)};
}

void reword(Work& work, FactorId id, const QString& text)
{
    Factor factor = load(work, id);
    if (factor.text == text)
        return;
    factor.text = text;
    factorTable.save(work, factor);
}

void forget(Work& work, FactorId id)
{
    if (!id.isValid()
        || Sql(work)
               .value(QStringLiteral("SELECT 1 FROM finding WHERE factor_id = ? LIMIT 1"), id)
               .isValid())
        return;
    const auto links = Sql(work).all(
        QStringLiteral("SELECT id FROM factor_link WHERE from_id = ? OR to_id = ? ORDER BY id"),
        [](Row row) {
            qint64 link = 0;
            row >> link;
            return link;
        },
        id, id);
    for (const qint64 link : links)
        work.remove("factor_link", link);
    work.remove("factor", id.value);
}

void place(Work& work, FactorId id, int across, int down)
{
    Factor factor = load(work, id);
    factor.across = across;
    factor.down = down;
    factorTable.save(work, factor);
}

} // namespace jalons::factors
