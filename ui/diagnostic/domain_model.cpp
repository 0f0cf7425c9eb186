#include "ui/diagnostic/domain_model.h"

#include "core/base/text.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include <algorithm>

namespace jalons {

namespace {

const QString domainList = QStringLiteral("domain");

/// The words from a little before the match on; empty when there is none.
QString excerpt(const QString& text, const QString& folded)
{
    if (!fold(text).contains(folded))
        return {};
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    // The latest start from which the text still holds the word: that is where it was said last.
    qsizetype from = 0;
    for (qsizetype step = words.size(); step > 0; step /= 2)
        while (from + step < words.size()
            && fold(words.mid(from + step).join(QLatin1Char(' '))).contains(folded))
            from += step;
    const qsizetype start = std::max<qsizetype>(0, from - 2);
    return (start > 0 ? QStringLiteral("… ") : QString()) + words.mid(start).join(QLatin1Char(' '));
}

} // namespace

QString excerptAround(const DomainEntry& entry, const QString& word)
{
    const QString folded = fold(word).trimmed();
    if (folded.isEmpty())
        return {};
    QStringList texts{entry.personWords, entry.tried, entry.analysis};
    for (const Finding& finding : entry.findings)
        texts.append(finding.text);
    for (const QString& text : texts)
        if (const QString found = excerpt(text, folded); !found.isEmpty())
            return found;
    return {};
}

DomainModel::DomainModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void DomainModel::setEntries(const std::vector<DomainEntry>& entries)
{
    m_entries = entries;
    rebuild();
}

void DomainModel::setFilter(const QString& word)
{
    m_filter = word.trimmed();
    rebuild();
}

DomainModel::Line DomainModel::lineOf(const DomainEntry& entry) const
{
    Line line;
    line.code = entry.domain;
    line.label = m_session.label(domainList, entry.domain);
    line.status = m_session.label(QStringLiteral("entry_status"), entry.status);
    line.addressed = entry.status != EntryStatus::NotAddressed;
    if (!m_filter.isEmpty())
        line.hint = excerptAround(entry, m_filter);
    else if (entry.status == EntryStatus::Later || entry.status == EntryStatus::Declined)
        line.hint = line.status;
    return line;
}

void DomainModel::rebuild()
{
    std::vector<Line> lines;
    const QString folded = fold(m_filter);
    for (const DomainEntry& entry : m_entries) {
        const Line line = lineOf(entry);
        if (m_filter.isEmpty() || !line.hint.isEmpty() || fold(line.label).contains(folded))
            lines.push_back(line);
    }
    const auto sameCode = [](const Line& a, const Line& b) { return a.code == b.code; };
    if (std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), sameCode)) {
        m_lines = std::move(lines);
        if (!m_lines.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

QModelIndex DomainModel::indexOf(const QString& domain) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_lines[static_cast<std::size_t>(row)].code == domain)
            return index(row);
    return {};
}

int DomainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DomainModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const Term* term = m_session.file().vocabulary().term(domainList, line.code);
    switch (role) {
    case Qt::DisplayRole:
        return line.label;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "domain, status")
            .arg(line.label, line.hint.isEmpty() ? line.status : line.hint);
    case CodeRole:
        return line.code;
    case HintRole:
        return line.hint;
    case ColorRole:
        return term ? QColor(colors().dark ? term->colorDark : term->color) : colors().soft;
    case IconRole:
        return term ? term->icon : QString();
    case AddressedRole:
        return line.addressed;
    default:
        return {};
    }
}

} // namespace jalons
