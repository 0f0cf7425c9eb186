#include "core/contract/clauses.h"

#include "core/base/resources.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jalons {

namespace {

struct Library
{
    QString title;
    QString preamble;
    std::vector<ClauseTemplate> articles;
};

Library read(ContractKind kind)
{
    keepCoreResources();
    QFile file(QStringLiteral(":/clauses/%1.json").arg(toCode(kind)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the clause library is not part of this build: %s", qPrintable(file.fileName()));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    Library library;
    library.title = root[QLatin1String("title")].toString();
    library.preamble = root[QLatin1String("preamble")].toString();
    for (const QJsonValue& value : root[QLatin1String("articles")].toArray()) {
        const QJsonObject article = value.toObject();
        library.articles.push_back({article[QLatin1String("code")].toString(),
            article[QLatin1String("title")].toString(), article[QLatin1String("text")].toString(),
            article[QLatin1String("optional")].toBool()});
    }
    return library;
}

const Library& library(ContractKind kind)
{
    static const Library accompaniment = read(ContractKind::Accompaniment);
    static const Library amendment = read(ContractKind::Amendment);
    static const Library stay = read(ContractKind::Stay);
    static const Library individual = read(ContractKind::Individual);
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

} // namespace

std::vector<ClauseTemplate> clauses(ContractKind kind)
{
    return library(kind).articles;
}

QString clausesTitle(ContractKind kind)
{
    return library(kind).title;
}

QString clausesPreamble(ContractKind kind)
{
    return library(kind).preamble;
}

} // namespace jalons
