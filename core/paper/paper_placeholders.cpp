#include "core/paper/paper_placeholders.h"

#include "core/base/resources.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons {

namespace {

const Placeholder& ofContracts(const QString& code)
{
    const auto found = std::find_if(placeholders().begin(), placeholders().end(),
        [&](const Placeholder& one) { return one.code == code; });
    if (found == placeholders().end())
        qFatal("no contract has the placeholder %s", qPrintable(code));
    return *found;
}

std::vector<Placeholder> readPaperPlaceholders()
{
    keepCoreResources();
    QFile file(QStringLiteral(":/papers/placeholders.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of placeholders of papers is not part of this build");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<Placeholder> list;
    for (const QJsonValue& value : root[QLatin1String("own")].toArray()) {
        const QJsonObject one = value.toObject();
        Placeholder placeholder{one[QLatin1String("code")].toString(),
            one[QLatin1String("fr")].toString(), one[QLatin1String("en")].toString(), {}};
        placeholder.inTitles = one[QLatin1String("place")].toString().isEmpty();
        list.push_back(placeholder);
    }
    for (const QJsonValue& code : root[QLatin1String("as_in_contracts")].toArray())
        list.push_back(ofContracts(code.toString()));
    return list;
}

} // namespace

const std::vector<Placeholder>& paperPlaceholders()
{
    static const std::vector<Placeholder> all = readPaperPlaceholders();
    return all;
}

QStringList unknownPlaceholders(const QString& text, PaperPlace place)
{
    return unknownPlaceholders(text, [&](const QString& code) {
        return std::any_of(
            paperPlaceholders().begin(), paperPlaceholders().end(), [&](const Placeholder& one) {
                return one.code == code && (place == PaperPlace::Text || one.inTitles);
            });
    });
}

} // namespace jalons
