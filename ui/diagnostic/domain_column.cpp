#include "ui/diagnostic/domain_column.h"

#include "ui/diagnostic/domain_delegate.h"
#include "ui/diagnostic/domain_model.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>
#include <QListView>

namespace jalons {

DomainColumn::DomainColumn(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_model(new DomainModel(session, this))
    , m_search(named(new QLineEdit, "interviewSearch", tr("Find a word that was said")))
    , m_list(
          named(new QListView, "interviewDomains", tr("Domains, in the order of the conversation")))
    , m_hint(wrappedLabel(tr("No domain holds this word"), "hint"))
{
    setProperty("card", true);
    m_search->setPlaceholderText(tr("Ctrl+F: a word said (“rent”)"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("quiet", true);
    m_search->installEventFilter(this);

    m_list->setModel(m_model);
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

    connect(m_search, &QLineEdit::textChanged, this, &DomainColumn::onFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (m_selecting || !index.isValid())
                return;
            m_current = index.data(DomainModel::CodeRole).toString();
            emit domainChosen(m_current);
        });
}

void DomainColumn::setEntries(const std::vector<DomainEntry>& entries)
{
    m_selecting = true;
    m_model->setEntries(entries);
    m_selecting = false;
    select(m_current);
}

void DomainColumn::setCurrent(const QString& domain)
{
    m_current = domain;
    select(domain);
}

void DomainColumn::select(const QString& domain)
{
    const QModelIndex index = m_model->indexOf(domain);
    m_selecting = true;
    m_list->setCurrentIndex(index);
    m_selecting = false;
    if (index.isValid())
        m_list->scrollTo(index);
}

QString DomainColumn::neighbour(int step) const
{
    const QModelIndex next = m_model->index(m_model->indexOf(m_current).row() + step);
    return next.isValid() ? next.data(DomainModel::CodeRole).toString() : m_current;
}

void DomainColumn::setCondensed(bool condensed)
{
    if (condensed)
        m_search->clear();
    m_search->setVisible(!condensed);
}

void DomainColumn::startSearch()
{
    if (m_search->isHidden())
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DomainColumn::onFilter(const QString& word)
{
    m_selecting = true;
    m_model->setFilter(word);
    m_selecting = false;
    select(m_current);
    m_hint->setVisible(m_model->rowCount() == 0);
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
        if ((key == Qt::Key_Down || enter) && m_model->rowCount() > 0) {
            if (!m_list->currentIndex().isValid() || enter)
                m_list->setCurrentIndex(m_model->index(0));
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    } else if (watched == m_list && enter && m_list->currentIndex().isValid()) {
        emit entryRequested();
        return true;
    }
    return false;
}

} // namespace jalons
