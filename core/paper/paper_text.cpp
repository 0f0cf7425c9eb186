#include "core/paper/paper_text.h"

#include "core/base/resources.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace jalons {

namespace {

PaperText readPaper(const QString& code)
{
    QFile file(QStringLiteral(":/papers/%1.json").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a paper is not part of this build: %s", qPrintable(file.fileName()));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const auto each = [&](const char* list, auto add) {
        for (const QJsonValue& value : root[QLatin1String(list)].toArray())
            add(value);
    };
    PaperText text{root[QLatin1String("title")].toString(), root[QLatin1String("intro")].toString(),
        {}, {}, {}, {}};
    each("facts", [&](const QJsonValue& v) {
        text.facts.push_back(
            {v[QLatin1String("key")].toString(), v[QLatin1String("value")].toString()});
    });
    each("columns", [&](const QJsonValue& v) {
        text.columns.push_back(
            {v[QLatin1String("title")].toString(), v[QLatin1String("width")].toDouble(1)});
    });
    each("rows", [&](const QJsonValue& v) { text.rows.append(v.toString()); });
    each("sections", [&](const QJsonValue& v) {
        text.sections.push_back(
            {v[QLatin1String("title")].toString(), v[QLatin1String("text")].toString()});
    });
    return text;
}

} // namespace

const PaperText& paperText(PaperKind kind)
{
    static const std::map<PaperKind, PaperText> all = [] {
        keepCoreResources();
        std::map<PaperKind, PaperText> read;
        for (const auto& [each, code] : codes<PaperKind>)
            read.emplace(each, readPaper(QLatin1String(code)));
        return read;
    }();
    return all.at(kind);
}

} // namespace jalons
