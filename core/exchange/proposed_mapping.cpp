#include "core/base/text.h"
#include "core/exchange/targets.h"
#include "core/exchange/titles.h"
#include <QRegularExpression>
#include <algorithm>

namespace jalons {

namespace {

/// Of the values of a column, to be recognised by them.
constexpr double largePart = 0.8;
constexpr std::size_t sampleLines = 200;
const QString noteTarget = QStringLiteral("person.note");

/// The ways a header may be meant, the most exact first: whole, without what is in parentheses,
/// its first line.
QStringList readings(const QString& header)
{
    static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)"));
    return {plainTitle(header), plainTitle(QString(header).remove(aside)),
        plainTitle(header.section(u'\n', 0, 0))};
}

/// What each header means; the first target that claims it has it.
QHash<QString, QString> targetsByHeader(const ImportTargets& targets)
{
    QHash<QString, QString> map;
    for (const ImportTarget& target : targets)
        for (const QString& header : target.headers)
            if (const QString key = plainTitle(header); !map.contains(key))
                map.insert(key, target.code);
    return map;
}

/// A column without a header that says it, but whose values do.
QString targetByValues(const DataTable& table, int column)
{
    int values = 0;
    int mails = 0;
    int phones = 0;
    for (std::size_t i = 0; i < qMin(sampleLines, table.lines.size()); ++i) {
        const QString cell = table.lines[i].cells[column].trimmed();
        if (cell.isEmpty())
            continue;
        ++values;
        mails += isMail(cell) ? 1 : 0;
        const auto digits
            = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
        phones += digits == 10 && cell.startsWith(u'0') && isPhone(cell) ? 1 : 0;
    }
    if (values == 0)
        return {};
    if (mails >= largePart * values)
        return QStringLiteral("person.mail");
    return phones >= largePart * values ? QStringLiteral("person.phone") : QString();
}

class Proposal
{
public:
    Proposal(const DataTable& table, const ImportTargets& targets)
        : m_table(table)
        , m_byHeader(targetsByHeader(targets))
        , m_mapping{table.headers, QStringList(table.headers.size(), QString()), {}}
    {
        for (const QString& header : table.headers) {
            m_titles.append(readTitle(header));
            // « Travailleur social » as a whole says who, before its words do.
            if (m_byHeader.value(plainTitle(header)) == u"accompaniment.referent")
                m_titles.last().owner = TitleOwner::Referent;
        }
    }

    ImportMapping make()
    {
        // The exact headers of all columns come before the looser readings of any.
        for (int way = 0; way < 3; ++way)
            for (int i = 0; i < m_titles.size(); ++i)
                take(i, m_byHeader.value(readings(m_table.headers[i])[way]));
        for (int i = 0; i < m_titles.size(); ++i)
            if (m_table.headers[i].trimmed().size() > 1)
                take(i, m_titles[i].target);
        for (int i = 0; i < m_titles.size(); ++i)
            if (m_mapping.targets[i].isEmpty() && m_titles[i].owner == TitleOwner::Unsaid)
                if (const QString target = targetByValues(m_table, i); !m_mapping.isUsed(target))
                    m_mapping.targets[i] = target;
        for (int i = 0; i < m_titles.size(); ++i)
            if (m_mapping.targets[i].isEmpty() && isUntitled(m_table.headers[i]))
                m_mapping.targets[i] = noteTarget;
        return m_mapping;
    }

private:
    void take(int column, QString target)
    {
        if (target.isEmpty() || !m_mapping.targets[column].isEmpty())
            return;
        switch (ownerOf(column)) {
        case TitleOwner::Unsaid:
        case TitleOwner::Person:
            break;
        case TitleOwner::Referent:
            if (target != u"accompaniment.referent")
                target = ofReferent(target);
            break;
        default:
            if (m_titles[column].owner == TitleOwner::Unsaid)
                return; // repeated under somebody else's title
        }
        if (target == u"person.address" && m_mapping.isUsed(target))
            target = QStringLiteral("person.address_more");
        if (!target.isEmpty() && (takesSeveral(target) || !m_mapping.isUsed(target)))
            m_mapping.targets[column] = target;
    }

    static QString ofReferent(const QString& target)
    {
        return target == u"person.birth_name" || target == u"person.first_names"
            ? QStringLiteral("accompaniment.referent")
            : QString();
    }

    /// Whom the column is about; a bare title that came before is about whom the last title between
    /// the two names.
    TitleOwner ownerOf(int column) const
    {
        if (m_titles[column].owner != TitleOwner::Unsaid)
            return m_titles[column].owner;
        const QString title = plainTitle(m_table.headers[column]);
        const auto isSame = [&](const QString& header) { return plainTitle(header) == title; };
        const auto begin = m_table.headers.begin();
        if (std::none_of(begin, begin + column, isSame))
            return TitleOwner::Unsaid;
        for (int i = column - 1; i >= 0 && !isSame(m_table.headers[i]); --i)
            if (m_titles[i].owner != TitleOwner::Unsaid)
                return m_titles[i].owner;
        return TitleOwner::Unsaid;
    }

    const DataTable& m_table;
    QHash<QString, QString> m_byHeader;
    QList<Title> m_titles;
    ImportMapping m_mapping;
};

} // namespace

bool takesSeveral(const QString& target)
{
    return target == noteTarget || target == u"person.phone" || target == u"person.mobile"
        || target == u"person.address_more" || target == u"accompaniment.referent";
}

bool isExactTitle(const QString& header)
{
    static const QHash<QString, QString> known = targetsByHeader(importTargets());
    const QStringList ways = readings(header);
    return std::any_of(
        ways.begin(), ways.end(), [&](const QString& way) { return known.contains(way); });
}

ImportMapping proposedMapping(const DataTable& table, const ImportTargets& targets)
{
    return Proposal(table, targets).make();
}

} // namespace jalons
