#include "core/accompaniment/accompaniment.h"
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
    const auto isThere
        = [&](const char* sql) { return Sql(work).value(QLatin1String(sql), id).isValid(); };
    if (!id.isValid() || isThere("SELECT 1 FROM finding WHERE factor_id = ? LIMIT 1")
        || isThere("SELECT 1 FROM factor_link WHERE from_id = ? LIMIT 1")
        || isThere("SELECT 1 FROM factor_link WHERE to_id = ? LIMIT 1")
        || isThere("SELECT 1 FROM outcome WHERE factor_id = ? LIMIT 1"))
        return;
    work.remove("factor", id.value);
}

std::vector<FactorId> unsaid(const Reader& reader, AccompanimentId accompaniment)
{
    return Sql(reader).all(
        QStringLiteral("SELECT id FROM factor x WHERE accompaniment_id = ?"
                       " AND NOT EXISTS (SELECT 1 FROM finding WHERE factor_id = x.id)"
                       " ORDER BY id"),
        [](Row row) {
            FactorId id;
            row >> id;
            return id;
        },
        accompaniment);
}

void place(Work& work, FactorId id, int across, int down)
{
    Factor factor = load(work, id);
    factor.across = across;
    factor.down = down;
    factorTable.save(work, factor);
}

void setWhose(Work& work, FactorId id, PersonId person)
{
    Factor factor = load(work, id);
    const PersonId holder = accompaniments::load(work, factor.accompaniment).person;
    factor.person = person == holder ? PersonId() : person;
    if (factor.person.isValid()
        && !Sql(work)
                .value(QStringLiteral("SELECT 1 FROM membership mine JOIN membership other"
                                      " ON other.household_id = mine.household_id"
                                      " WHERE mine.person_id = ? AND other.person_id = ? LIMIT 1"),
                    holder, factor.person)
                .isValid())
        throw Refusal(Problem{QStringLiteral("person"), ProblemKind::Missing, {}});
    factorTable.save(work, factor);
}

} // namespace jalons::factors
