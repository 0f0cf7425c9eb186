#include "core/contract/clauses.h"

#include "core/base/resources.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jalons {

namespace {

ClauseSet read(ContractKind kind)
{
    keepCoreResources();
    QFile file(QStringLiteral(":/clauses/%1.json").arg(toCode(kind)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the clause library is not part of this build: %s", qPrintable(file.fileName()));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    ClauseSet library;
    library.title = root[QLatin1String("title")].toString();
    library.preamble = root[QLatin1String("preamble")].toString();
    for (const QJsonValue& value : root[QLatin1String("articles")].toArray()) {
        const QJsonObject article = value.toObject();
        library.articles.push_back({article[QLatin1String("code")].toString(),
            article[QLatin1String("title")].toString(), article[QLatin1String("text")].toString(),
            fromCode<ArticleCondition>(article[QLatin1String("condition")].toString())});
    }
    return library;
}

} // namespace

const ClauseSet& ourClauses(ContractKind kind)
{
    static const ClauseSet accompaniment = read(ContractKind::Accompaniment);
    static const ClauseSet amendment = read(ContractKind::Amendment);
    static const ClauseSet stay = read(ContractKind::Stay);
    static const ClauseSet individual = read(ContractKind::Individual);
    switch (kind) {
    case ContractKind::Amendment:
        return amendment;
    case ContractKind::Stay:
        return stay;
    case ContractKind::Individual:
        return individual;
    case ContractKind::Accompaniment:
    case ContractKind::Earlier:
        break;
    }
    return accompaniment;
}

} // namespace jalons
