#include "core/base/codes.h"
#include "core/documents/document.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace jalons {

template <>
inline constexpr std::array codes<Paragraph::Style>{
    std::pair{Paragraph::Style::Normal, "normal"},
    std::pair{Paragraph::Style::Small, "small"},
    std::pair{Paragraph::Style::Quote, "quote"},
    std::pair{Paragraph::Style::Lead, "lead"},
    std::pair{Paragraph::Style::Figure, "figure"},
};

template <>
inline constexpr std::array codes<WheelStyle>{
    std::pair{WheelStyle::Person, "person"},
    std::pair{WheelStyle::Professional, "professional"},
    std::pair{WheelStyle::PersonBefore, "person_before"},
    std::pair{WheelStyle::ProfessionalBefore, "professional_before"},
};

namespace {

constexpr int formatVersion = 1;

QJsonObject object(
    const char* type, std::initializer_list<std::pair<const char*, QJsonValue>> members)
{
    QJsonObject result{{QStringLiteral("type"), QLatin1String(type)}};
    for (const auto& [name, value] : members)
        result.insert(QLatin1String(name), value);
    return result;
}

template <class T, class Write> QJsonArray array(const std::vector<T>& values, Write write)
{
    QJsonArray result;
    for (const T& value : values)
        result.append(write(value));
    return result;
}

template <class Read> auto values(const QJsonValue& json, Read read)
{
    std::vector<decltype(read(QJsonValue()))> result;
    const QJsonArray elements = json.toArray();
    result.reserve(static_cast<std::size_t>(elements.size()));
    for (const QJsonValue& element : elements)
        result.push_back(read(element));
    return result;
}

QJsonValue fromSpan(const Span& span)
{
    QJsonObject json;
    if (span.blank)
        json.insert(QStringLiteral("blank"), span.blankWidth);
    if (!span.text.isEmpty() || !span.blank)
        json.insert(QStringLiteral("text"), span.text);
    if (span.bold)
        json.insert(QStringLiteral("bold"), true);
    if (span.italic)
        json.insert(QStringLiteral("italic"), true);
    return json;
}

Span toSpan(const QJsonValue& json)
{
    return {.text = json[u"text"].toString(),
        .bold = json[u"bold"].toBool(),
        .italic = json[u"italic"].toBool(),
        .blank = json[u"blank"].isDouble(),
        .blankWidth = json[u"blank"].toDouble()};
}

QJsonValue fromSpans(const Spans& spans)
{
    return array(spans, fromSpan);
}

Spans toSpans(const QJsonValue& json)
{
    return values(json, toSpan);
}

QJsonValue fromBlock(const Block& block);

struct BlockWriter
{
    QJsonValue operator()(const Paragraph& block) const
    {
        return object(
            "paragraph", {{"style", toCode(block.style)}, {"spans", fromSpans(block.spans)}});
    }
    QJsonValue operator()(const Heading& block) const
    {
        QJsonObject json = object("heading", {{"level", block.level}, {"text", block.text}});
        if (!block.icon.isEmpty())
            json.insert(QStringLiteral("icon"), block.icon);
        return json;
    }
    QJsonValue operator()(const ArticleHeading& block) const
    {
        return object("article", {{"number", block.number}, {"title", block.title}});
    }
    QJsonValue operator()(const Bullets& block) const
    {
        return object("bullets", {{"items", array(block.items, fromSpans)}});
    }
    QJsonValue operator()(const Table& block) const
    {
        const auto column = [](const Column& value) -> QJsonValue {
            return QJsonObject{
                {QStringLiteral("title"), value.title}, {QStringLiteral("width"), value.width}};
        };
        const auto row
            = [](const std::vector<Spans>& cells) -> QJsonValue { return array(cells, fromSpans); };
        return object(
            "table", {{"columns", array(block.columns, column)}, {"rows", array(block.rows, row)}});
    }
    QJsonValue operator()(const KeyValues& block) const
    {
        const auto pair = [](const KeyValue& value) -> QJsonValue {
            return QJsonObject{{QStringLiteral("key"), value.key},
                {QStringLiteral("value"), fromSpans(value.value)}};
        };
        return object("facts", {{"pairs", array(block.pairs, pair)}});
    }
    QJsonValue operator()(const WheelBlock& block) const
    {
        const auto axis = [](const WheelAxis& value) -> QJsonValue {
            return QJsonObject{
                {QStringLiteral("label"), value.label}, {QStringLiteral("colour"), value.colour}};
        };
        const auto series = [](const WheelSeries& value) -> QJsonValue {
            return QJsonObject{{QStringLiteral("name"), value.name},
                {QStringLiteral("style"), toCode(value.style)},
                {QStringLiteral("levels"),
                    array(value.levels, [](int level) -> QJsonValue { return level; })}};
        };
        return object("wheel",
            {{"axes", array(block.wheel.axes, axis)},
                {"series", array(block.wheel.series, series)}});
    }
    QJsonValue operator()(const MapBlock& block) const
    {
        const auto box = [](const MapBox& value) -> QJsonValue {
            return QJsonObject{{QStringLiteral("text"), value.text},
                {QStringLiteral("strength"), value.isStrength},
                {QStringLiteral("looped"), value.isLooped},
                {QStringLiteral("column"), value.cell.x()},
                {QStringLiteral("row"), value.cell.y()}};
        };
        const auto arrow = [](const MapArrow& value) -> QJsonValue {
            return QJsonObject{{QStringLiteral("from"), value.from},
                {QStringLiteral("to"), value.to}, {QStringLiteral("kind"), toCode(value.kind)},
                {QStringLiteral("sureness"), toCode(value.sureness)}};
        };
        return object("map",
            {{"boxes", array(block.map.boxes, box)}, {"arrows", array(block.map.arrows, arrow)}});
    }
    QJsonValue operator()(const SignatureBlock& block) const
    {
        const auto party = [](const SignatureParty& value) -> QJsonValue {
            return QJsonObject{{QStringLiteral("role"), value.role},
                {QStringLiteral("name"), value.name}, {QStringLiteral("mention"), value.mention}};
        };
        QJsonObject json = object("signatures",
            {{"place", block.place}, {"date", block.date},
                {"parties", array(block.parties, party)}});
        if (!block.made.isEmpty())
            json.insert(QStringLiteral("made"), block.made);
        if (!block.sign.isEmpty())
            json.insert(QStringLiteral("sign"), block.sign);
        return json;
    }
    QJsonValue operator()(const Spacer& block) const
    {
        return object("spacer", {{"height", block.height}});
    }
    QJsonValue operator()(const PageBreak&) const { return object("page", {}); }
    QJsonValue operator()(const Group& block) const
    {
        return object("group", {{"blocks", array(block.blocks, fromBlock)}});
    }
};

QJsonValue fromBlock(const Block& block)
{
    return std::visit(BlockWriter{}, block);
}

WheelData toWheel(const QJsonValue& json)
{
    return {values(json[u"axes"],
                [](const QJsonValue& axis) {
                    return WheelAxis{axis[u"label"].toString(), axis[u"colour"].toString()};
                }),
        values(json[u"series"], [](const QJsonValue& series) {
            return WheelSeries{series[u"name"].toString(),
                values(series[u"levels"], [](const QJsonValue& level) { return level.toInt(); }),
                fromCode<WheelStyle>(series[u"style"].toString())};
        })};
}

/// Without the arrows that join no two of its boxes.
MapDrawing toMap(const QJsonValue& json)
{
    MapDrawing map{values(json[u"boxes"],
                       [](const QJsonValue& box) {
                           return MapBox{box[u"text"].toString(), box[u"strength"].toBool(),
                               box[u"looped"].toBool(),
                               {box[u"column"].toInt(), box[u"row"].toInt()}};
                       }),
        values(json[u"arrows"], [](const QJsonValue& arrow) {
            return MapArrow{arrow[u"from"].toInt(), arrow[u"to"].toInt(),
                fromCode<LinkKind>(arrow[u"kind"].toString()),
                fromCode<Sureness>(arrow[u"sureness"].toString())};
        })};
    const int count = int(map.boxes.size());
    std::erase_if(map.arrows, [count](const MapArrow& arrow) {
        return std::min(arrow.from, arrow.to) < 0 || std::max(arrow.from, arrow.to) >= count;
    });
    return map;
}

/// @param known turns false at a block this version does not know: a sheet is never shown with a
/// part missing.
Block toBlock(const QJsonValue& json, bool& known)
{
    const QString type = json[u"type"].toString();
    if (type == u"paragraph")
        return Paragraph{
            toSpans(json[u"spans"]), fromCode<Paragraph::Style>(json[u"style"].toString())};
    if (type == u"heading")
        return Heading{json[u"level"].toInt(1), json[u"text"].toString(), json[u"icon"].toString()};
    if (type == u"article")
        return ArticleHeading{json[u"number"].toString(), json[u"title"].toString()};
    if (type == u"bullets")
        return Bullets{values(json[u"items"], toSpans)};
    if (type == u"table")
        return Table{
            values(json[u"columns"],
                [](const QJsonValue& column) {
                    return Column{column[u"title"].toString(), column[u"width"].toDouble()};
                }),
            values(json[u"rows"], [](const QJsonValue& row) { return values(row, toSpans); })};
    if (type == u"facts")
        return KeyValues{values(json[u"pairs"], [](const QJsonValue& pair) {
            return KeyValue{pair[u"key"].toString(), toSpans(pair[u"value"])};
        })};
    if (type == u"wheel")
        return WheelBlock{toWheel(json)};
    if (type == u"map")
        return MapBlock{toMap(json)};
    if (type == u"signatures")
        return SignatureBlock{json[u"place"].toString(), json[u"date"].toString(),
            values(json[u"parties"],
                [](const QJsonValue& party) {
                    return SignatureParty{party[u"role"].toString(), party[u"name"].toString(),
                        party[u"mention"].toString()};
                }),
            json[u"made"].toString(), json[u"sign"].toString()};
    if (type == u"spacer")
        return Spacer{json[u"height"].toDouble()};
    if (type == u"page")
        return PageBreak{};
    if (type == u"group")
        return Group{values(
            json[u"blocks"], [&known](const QJsonValue& inner) { return toBlock(inner, known); })};
    known = false;
    return Paragraph{};
}

} // namespace

QByteArray toJson(const Document& document)
{
    QJsonObject json{
        {QStringLiteral("format"), formatVersion},
        {QStringLiteral("title"), document.title},
        {QStringLiteral("number"), document.number},
        {QStringLiteral("structure"), document.structureName},
        {QStringLiteral("logo"), QString::fromLatin1(document.logo.toBase64())},
        {QStringLiteral("header"), QJsonArray::fromStringList(document.headerLines)},
        {QStringLiteral("blocks"), array(document.blocks, fromBlock)},
    };
    if (!document.subject.isEmpty())
        json.insert(QStringLiteral("subject"), document.subject);
    if (document.large)
        json.insert(QStringLiteral("large"), true);
    if (document.isReadable)
        json.insert(QStringLiteral("readable"), true);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Document> fromJson(const QByteArray& bytes)
{
    QJsonParseError failure;
    const QJsonDocument parsed = QJsonDocument::fromJson(bytes, &failure);
    if (!parsed.isObject())
        return Error{ErrorKind::Garbage, failure.errorString()};
    const QJsonObject json = parsed.object();
    const int format = json[u"format"].toInt();
    if (format > formatVersion)
        return Error{ErrorKind::TooNew, QString::number(format)};
    if (format < 1 || !json[u"blocks"].isArray())
        return Error{ErrorKind::Garbage, QStringLiteral("not a document")};

    Document document;
    document.title = json[u"title"].toString();
    document.number = json[u"number"].toString();
    document.subject = json[u"subject"].toString();
    document.structureName = json[u"structure"].toString();
    document.logo = QByteArray::fromBase64(json[u"logo"].toString().toLatin1());
    document.large = json[u"large"].toBool();
    document.isReadable = json[u"readable"].toBool();
    const QJsonArray header = json[u"header"].toArray();
    for (const QJsonValue& line : header)
        document.headerLines << line.toString();
    bool known = true;
    document.blocks = values(
        json[u"blocks"], [&known](const QJsonValue& block) { return toBlock(block, known); });
    if (!known)
        return Error{ErrorKind::Garbage, QStringLiteral("unknown block")};
    return document;
}

} // namespace jalons
