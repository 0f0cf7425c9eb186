#include "core/autonomy/autonomy_columns.h"
#include "core/base/resources.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons::autonomy {

namespace {

const std::vector<AutonomyWeights>& shipped()
{
    static const std::vector<AutonomyWeights> all = [] {
        keepCoreResources();
        QFile file(QStringLiteral(":/autonomy/weights.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw Failure({ErrorKind::Internal, file.fileName(), {}});
        std::vector<AutonomyWeights> read;
        const QJsonArray domains = QJsonDocument::fromJson(file.readAll())
                                       .object()
                                       .value(QLatin1String("weights"))
                                       .toArray();
        for (const auto& value : domains) {
            const auto number = [object = value.toObject()](
                                    const char* key) { return object[QLatin1String(key)].toInt(); };
            read.push_back({{}, value.toObject()[QLatin1String("domain")].toString(),
                number("material"), number("relational"), number("cultural"), number("social")});
        }
        return read;
    }();
    return all;
}

std::vector<AutonomyWeights>::iterator in(std::vector<AutonomyWeights>& all, const QString& domain)
{
    return std::find_if(
        all.begin(), all.end(), [&](const AutonomyWeights& one) { return one.domain == domain; });
}

} // namespace

AutonomyWeights load(const Reader& reader, AutonomyWeightsId id)
{
    return autonomyWeightsTable.load(reader, id);
}

std::vector<AutonomyWeights> weights(const Reader& reader)
{
    std::vector<AutonomyWeights> all = shipped();
    for (const AutonomyWeights& own :
        autonomyWeightsTable.all(reader, QStringLiteral("ORDER BY id"))) {
        if (const auto found = in(all, own.domain); found != all.end())
            *found = own;
        else
            all.push_back(own);
    }
    return all;
}

AutonomyWeights weightsOf(const Reader& reader, const QString& domain)
{
    std::vector<AutonomyWeights> all = weights(reader);
    if (const auto found = in(all, domain); found != all.end())
        return *found;
    AutonomyWeights none;
    none.domain = domain;
    return none;
}

AutonomyWeightsId save(Work& work, const AutonomyWeights& given, const AutonomyWeights* shown)
{
    refuseOn(problems(given));
    if (!Sql(work)
             .value(QStringLiteral("SELECT 1 FROM term WHERE list = 'domain' AND code = ?"),
                 given.domain)
             .isValid())
        throw Refusal(Problem{QStringLiteral("domain"), ProblemKind::Missing, {given.domain}});
    // Another desk may have been the first to say it.
    AutonomyWeights mine = given;
    mine.id = weightsOf(work, given.domain).id;
    return {autonomyWeightsTable.save(work, mine, mine.id.isValid() ? shown : nullptr)};
}

} // namespace jalons::autonomy
