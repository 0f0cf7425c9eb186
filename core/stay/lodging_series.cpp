#include "core/stay/lodging_series.h"

#include "core/base/text.h"
#include "core/stay/stay_columns.h"
#include "core/storage/sql.h"
#include "core/storage/work.h"
#include <QRegularExpression>
#include <QSet>

namespace jalons {

namespace {
constexpr qsizetype mostDigits = 6;
constexpr int mostBedsEach = 500;
} // namespace

std::optional<LodgingSeries> readSeries(const QString& typed)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?<before>.*?)(?<first>\\d+)\\s*(?:à|a|au|to|-|–|—|\\.\\.|…)\\s*"
            "(?<again>.*?)(?<last>\\d+)"
            "(?:\\s*[,;:(/]?\\s*(?<beds>\\d+)\\s*(?:lits?|places?|beds?|pers\\w*)\\s*\\)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const QString before = match.captured(u"before");
    const QString again = match.captured(u"again");
    if (!fold(before).trimmed().endsWith(fold(again).trimmed()))
        return std::nullopt; // two names of two kinds
    const QString first = match.captured(u"first");
    const QString last = match.captured(u"last");
    if (first.size() > mostDigits || last.size() > mostDigits)
        return std::nullopt;
    const int from = first.toInt();
    const int to = last.toInt();
    if (to < from || to - from >= mostInSeries)
        return std::nullopt;
    LodgingSeries series;
    if (const QString beds = match.captured(u"beds"); !beds.isEmpty())
        series.capacity = beds.size() > mostDigits ? 0 : beds.toInt();
    if (series.capacity < 1 || series.capacity > mostBedsEach)
        return std::nullopt;
    const int width = first.startsWith(u'0') ? int(first.size()) : 0; // « 01 » to « 12 »
    for (int number = from; number <= to; ++number)
        series.labels.append(before + QString::number(number).rightJustified(width, u'0'));
    return series;
}

namespace lodgings {

Lodging insideOf(const Reader& reader, LodgingId around)
{
    Lodging inside;
    inside.parent = around;
    if (around.isValid() && load(reader, around).kind == LodgingKind::Room)
        inside.kind = LodgingKind::Bed;
    return inside;
}

SeriesMade saveSeries(Work& work, const LodgingSeries& series, const Lodging& like)
{
    QSet<QString> taken;
    for (const Lodging& there :
        lodgingTable.all(work, QStringLiteral("WHERE parent_id IS ?"), like.parent))
        taken.insert(fold(there.label.simplified()));
    SeriesMade done;
    for (const QString& label : series.labels) {
        if (taken.contains(fold(label))) {
            done.leftOut.append(label);
            continue;
        }
        Lodging one = like;
        one.id = {};
        one.label = label;
        one.capacity = series.capacity;
        save(work, one);
        done.made.append(label);
    }
    return done;
}

} // namespace lodgings

} // namespace jalons
