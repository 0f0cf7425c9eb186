#include "ui/diagnostic/domain_column.h"

#include "core/base/text.h"
#include "core/diagnostic/excerpt.h"
#include "core/vocabulary/everyday_words.h"
#include "ui/diagnostic/domain_delegate.h"
#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

namespace jalons {

DomainColumn::DomainColumn(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_search(named(new QLineEdit, "interviewSearch", tr("Find a word that was said")))
    , m_list(named(
          new QListWidget, "interviewDomains", tr("Domains, in the order of the conversation")))
    , m_hint(wrappedLabel(tr("No domain holds this word"), "hint"))
{
    setProperty("card", true);
    m_search->setPlaceholderText(tr("Ctrl+F: a word said (“rent”)"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("quiet", true);
    m_search->installEventFilter(this);

    m_list->setItemDelegate(new DomainDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setStyleSheet(QStringLiteral("QListView { border: none; background: transparent; }"));
    m_list->installEventFilter(this);
    m_hint->hide();
    inColumn(this, {m_search, m_hint, {m_list, 1}}, 6, {8, 8, 8, 8});

    connect(m_search, &QLineEdit::textChanged, this, &DomainColumn::showLines);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!item)
            return;
        m_current = item->data(DomainDelegate::CodeRole).toString();
        emit domainChosen(m_current);
    });
}

void DomainColumn::setEntries(const std::vector<DomainEntry>& entries)
{
    m_entries = entries;
    showLines();
}

/// Why a domain is meant by a word: it was said there, it is called so, people speak of it so.
std::optional<DomainColumn::Meant> DomainColumn::meant(
    const DomainEntry& entry, const QString& word) const
{
    if (const QString said = excerptAround(entry, word); !said.isEmpty())
        return Meant{&entry, 0, said};
    if (fold(m_session.label("domain", entry.domain)).contains(fold(word)))
        return Meant{&entry, 1, {}};
    if (const QString everyday = everydayWord(entry.domain, word); !everyday.isEmpty())
        return Meant{&entry, 2, everyday};
    for (const char* list : {"difficulty_tag", "need_tag", "strength_tag"})
        for (const Term& term : m_session.file().vocabulary().terms(QLatin1String(list)))
            if (term.domain == entry.domain && holdsWord(term.french, word))
                return Meant{&entry, 3, term.french};
    return std::nullopt;
}

/// All of them; or those that the word means, where it was said first. A line that stays is the
/// same one.
void DomainColumn::showLines()
{
    const QSignalBlocker quiet(m_list);
    m_isTwoLined = hasRoomForTwo();
    const QString word = m_search->text().trimmed();
    std::vector<Meant> lines;
    for (const DomainEntry& entry : m_entries) {
        const auto line = word.isEmpty() ? std::optional(Meant{&entry, 0, {}}) : meant(entry, word);
        if (line)
            lines.push_back(*line);
    }
    std::stable_sort(
        lines.begin(), lines.end(), [](const Meant& a, const Meant& b) { return a.rank < b.rank; });
    int row = 0;
    for (const Meant& line : lines) {
        const DomainEntry& entry = *line.entry;
        const TwoTexts name
            = m_words.said(domainTextKey(entry.domain), m_session.label("domain", entry.domain));
        const QString label = name.over;
        const QString status = m_session.label("entry_status", entry.status);
        QString hint = line.hint;
        if (word.isEmpty()
            && (entry.status == EntryStatus::Later || entry.status == EntryStatus::Declined))
            hint
                = m_words.one(entry.status == EntryStatus::Later ? QStringLiteral("label/later")
                                                                 : QStringLiteral("label/declined"),
                    status);
        if (m_isTwoLined && hint.isEmpty())
            hint = name.under;
        while (
            m_list->item(row) && m_list->item(row)->data(DomainDelegate::CodeRole) != entry.domain)
            delete m_list->takeItem(row);
        if (!m_list->item(row))
            m_list->addItem(new QListWidgetItem);
        const Term* term = m_session.file().vocabulary().term("domain", entry.domain);
        const QString said
            = tr("%1, %2", "domain, status").arg(label, hint.isEmpty() ? status : hint);
        QListWidgetItem* item = m_list->item(row++);
        item->setText(label);
        item->setToolTip(name.under.isEmpty() ? said : said + u'\n' + name.under);
        item->setData(Qt::AccessibleTextRole, said);
        item->setData(DomainDelegate::CodeRole, entry.domain);
        item->setData(DomainDelegate::HintRole, hint);
        item->setData(DomainDelegate::ColorsRole,
            term ? QStringList{term->color, term->colorDark} : QStringList());
        item->setData(DomainDelegate::IconRole, term ? term->icon : QString());
        item->setData(DomainDelegate::AddressedRole, entry.status != EntryStatus::NotAddressed);
    }
    while (m_list->count() > row)
        delete m_list->takeItem(row);
    setCurrent(m_current);
    m_hint->setVisible(row == 0);
}

bool DomainColumn::hasRoomForTwo() const
{
    return m_words.isOn()
        && m_list->viewport()->height()
        >= DomainDelegate::rowHeightWithHint() * static_cast<int>(m_entries.size());
}

void DomainColumn::setWords(const InterviewWords& words)
{
    m_words = words;
    if (words.isOn())
        setLayoutDirection(words.direction());
    else
        unsetLayoutDirection();
    showLines();
}

void DomainColumn::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_words.isOn() && hasRoomForTwo() != m_isTwoLined)
        showLines();
}

int DomainColumn::rowOf(const QString& domain) const
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(DomainDelegate::CodeRole) == domain)
            return row;
    return -1;
}

void DomainColumn::setCurrent(const QString& domain)
{
    const QSignalBlocker quiet(m_list);
    m_current = domain;
    m_list->setCurrentRow(rowOf(domain));
    m_list->scrollToItem(m_list->currentItem());
}

QString DomainColumn::neighbour(int step) const
{
    const QListWidgetItem* next = m_list->item(rowOf(m_current) + step);
    return next ? next->data(DomainDelegate::CodeRole).toString() : m_current;
}

void DomainColumn::setCondensed(bool condensed)
{
    if (condensed)
        m_search->clear();
    m_search->setVisible(!condensed);
}

bool DomainColumn::startSearch()
{
    if (m_search->isHidden())
        return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool DomainColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search) {
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if ((key == Qt::Key_Down || enter) && m_list->count() > 0) {
            if (!m_list->currentItem() || enter)
                m_list->setCurrentRow(0);
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    } else if (watched == m_list && enter && m_list->currentItem()) {
        m_search->clear(); // it has led there: the next domain is that of the whole column again
        emit entryRequested();
        return true;
    }
    return false;
}

} // namespace jalons
