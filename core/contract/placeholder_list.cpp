#include "core/contract/placeholder_list.h"

#include "core/base/resources.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons {

namespace {

std::vector<Placeholder> readPlaceholders()
{
    keepCoreResources();
    QFile file(QStringLiteral(":/clauses/placeholders.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of placeholders is not part of this build");
    std::vector<Placeholder> list;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& value : root[QLatin1String("placeholders")].toArray()) {
        const QJsonObject one = value.toObject();
        Placeholder placeholder{one[QLatin1String("code")].toString(),
            one[QLatin1String("fr")].toString(), one[QLatin1String("en")].toString(), {}};
        for (const QJsonValue& kind : one[QLatin1String("kinds")].toArray())
            placeholder.kinds.push_back(fromCode<ContractKind>(kind.toString()));
        const QString place = one[QLatin1String("place")].toString();
        placeholder.inTitles = place.isEmpty();
        placeholder.inPreamble = place != QLatin1String("article");
        list.push_back(placeholder);
    }
    return list;
}

} // namespace

bool Placeholder::fits(ContractKind kind, ClausePlace place) const
{
    return (kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end())
        && (place != ClausePlace::Title || inTitles)
        && (place != ClausePlace::Preamble || inPreamble);
}

const std::vector<Placeholder>& placeholders()
{
    static const std::vector<Placeholder> all = readPlaceholders();
    return all;
}

QStringList unknownPlaceholders(const QString& text, ContractKind kind, ClausePlace place)
{
    return unknownPlaceholders(text, [&](const QString& code) {
        return std::any_of(placeholders().begin(), placeholders().end(),
            [&](const Placeholder& one) { return one.code == code && one.fits(kind, place); });
    });
}

Problems placeholderProblems(
    const char* field, const QString& text, ContractKind kind, ClausePlace place)
{
    Problems found;
    for (const QString& written : unknownPlaceholders(text, kind, place))
        found.append({QLatin1String(field), ProblemKind::UnknownPlaceholder, {written}});
    return found;
}

} // namespace jalons
