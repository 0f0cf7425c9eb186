#include "core/participation/scale.h"

#include "core/base/resources.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jalons {

namespace {

RateBounds boundsOf(const QJsonValue& pair)
{
    return {Rate{pair[0].toInt()}, Rate{pair[1].toInt()}};
}

Scale scaleOf(const QJsonObject& said)
{
    Scale scale;
    scale.from = QDate::fromString(said[QLatin1String("from")].toString(), Qt::ISODate);
    scale.decree = said[QLatin1String("decree")].toString();
    scale.freeDays = said[QLatin1String("free_days")].toInt();
    scale.shortStayDays = said[QLatin1String("short_stay_days")].toInt();
    for (const QJsonValue& group : said[QLatin1String("groups")].toArray())
        scale.groups.push_back({fromCode<HouseholdGroup>(group[u"code"].toString()),
            group[u"most_people"].toInt(), boundsOf(group[u"without_meals"]),
            boundsOf(group[u"with_meals"]), Rate{group[u"left"].toInt()}});
    const QJsonObject articles = said[QLatin1String("articles")].toObject();
    for (const auto& [rule, code] : codes<ScaleRule>)
        scale.articles.emplace_back(rule, articles[QLatin1String(code)].toString());
    if (!scale.from.isValid() || scale.groups.empty())
        qFatal("a scale of participation cannot be read");
    return scale;
}

std::vector<Scale> readScales()
{
    keepCoreResources();
    QFile file(QStringLiteral(":/participation/scales.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the scales are not part of this build: %s", qPrintable(file.fileName()));
    std::vector<Scale> scales;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& scale : root[QLatin1String("scales")].toArray())
        scales.push_back(scaleOf(scale.toObject()));
    if (scales.empty())
        qFatal("there is no scale of participation");
    return scales;
}

} // namespace

const ScaleGroup& Scale::groupOf(int people) const
{
    for (const ScaleGroup& group : groups)
        if (group.mostPeople == 0 || people <= group.mostPeople)
            return group;
    return groups.back();
}

const ScaleGroup& Scale::of(HouseholdGroup group) const
{
    for (const ScaleGroup& each : groups)
        if (each.group == group)
            return each;
    return groups.back();
}

QString Scale::articleAlone(ScaleRule rule) const
{
    for (const auto& [each, article] : articles)
        if (each == rule)
            return article;
    return {};
}

QString Scale::article(ScaleRule rule) const
{
    return QStringLiteral("%1 de l’%2").arg(articleAlone(rule), decree);
}

const Scale& scaleOn(QDate day)
{
    static const std::vector<Scale> scales = readScales();
    const Scale* found = &scales.front();
    for (const Scale& scale : scales)
        if (scale.from <= day)
            found = &scale;
    return *found;
}

} // namespace jalons
