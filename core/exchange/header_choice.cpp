#include "core/exchange/header_choice.h"

#include "core/exchange/limits.h"
#include "core/exchange/titles.h"
#include <algorithm>

namespace jalons {

namespace {

using Cells = std::vector<PlacedCell>;

QStringList spread(const Cells& cells)
{
    QStringList texts;
    for (const PlacedCell& cell : cells) {
        // One more than is allowed says enough.
        if (cell.column > limits::columns)
            return QStringList(limits::columns + 1);
        texts.resize(cell.column + 1);
        texts[cell.column] = cell.text.left(limits::cellCharacters).trimmed();
    }
    return texts;
}

/// What no title holds: a date, a number, a phone, a mail.
bool looksLikeData(const QStringList& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString& cell) {
        const auto digits
            = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
        return digits >= 4 || cell.contains(u'@');
    });
}

bool areTitleWords(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(),
        [](const QString& cell) { return cell.isEmpty() || isMadeOfTitleWords(cell); });
}

bool areGroups(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(),
        [](const QString& cell) { return cell.isEmpty() || isGroupTitle(cell); });
}

QString joined(const QString& above, const QString& below)
{
    return above.isEmpty() || below.isEmpty() ? above + below : above + u' ' + below;
}

/// A group stands over the columns to its right, up to the next one.
QStringList underGroups(const QStringList& groups, const QStringList& titles)
{
    QStringList all;
    QString group;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        if (const QString own = groups.value(i); !own.isEmpty())
            group = own;
        all.append(titles[i].isEmpty() ? QString() : joined(group, titles[i]));
    }
    return all;
}

QStringList together(const QStringList& above, const QStringList& below)
{
    QStringList all;
    for (qsizetype i = 0; i < std::max(above.size(), below.size()); ++i)
        all.append(joined(above.value(i), below.value(i)));
    return all;
}

/// Without titles that are known: a title alone in its line above a wider one is passed over.
std::size_t firstWide(const std::vector<Cells>& rows)
{
    if (rows.front().size() == 1)
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (rows[i].size() >= 3)
                return i;
    return 0;
}

} // namespace

HeaderChoice headerAmong(const std::vector<Cells>& rows)
{
    std::vector<QStringList> texts;
    std::size_t best = 0;
    int most = 0;
    for (const Cells& cells : rows) {
        texts.push_back(spread(cells));
        if (const int known = knownTitles(texts.back()); known > most && known >= 2) {
            most = known;
            best = texts.size() - 1;
        }
    }
    if (most == 0) {
        best = firstWide(rows);
        if (knownTitles(texts[best]) == 0 && texts[best].size() > 1 && looksLikeData(texts[best])
            && best == 0)
            return {QStringList(texts[0].size()), 0, 0, true};
        return {texts[best], best, best + 1, false};
    }
    HeaderChoice choice{texts[best], best, best + 1, false};
    if (best > 0 && rows[best - 1].size() > 1 && areTitleWords(texts[best - 1])
        && areGroups(texts[best - 1])) {
        choice.headers = underGroups(texts[best - 1], texts[best]);
        choice.first = best - 1;
    }
    if (choice.next < rows.size() && areTitleWords(texts[choice.next])) {
        const QStringList both = together(choice.headers, texts[choice.next]);
        if (knownTitles(both) > knownTitles(choice.headers)) {
            choice.headers = both;
            ++choice.next;
        }
    }
    return choice;
}

} // namespace jalons
