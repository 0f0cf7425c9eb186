#include "ui/widgets/fold_completer.h"
#include "core/base/text.h"
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace jalons {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;
constexpr int addRole = Qt::UserRole + 2; ///< what would be added
constexpr int rowRole = Qt::UserRole + 3;

} // namespace

FoldCompleter::FoldCompleter(Words words, QObject* parent)
    : QCompleter(parent)
    , m_words(words)
{
    setModel(&m_model);
    setCompletionRole(foldedRole);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(10);
    m_list = popup();
    m_list->setProperty("popup", true);
    m_list->setObjectName(QStringLiteral("suggestions"));
    m_list->setAccessibleName(tr("Suggestions"));
    connect(
        this, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FoldCompleter::take);
}

void FoldCompleter::serve(QWidget* field, QLineEdit* edit)
{
    m_edit = edit;
    setWidget(field);
    if (edit != field)
        edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &FoldCompleter::propose);
}

void FoldCompleter::setTexts(const QStringList& texts)
{
    m_model.clear();
    m_add = nullptr;
    for (const QString& text : texts) {
        auto* item = new QStandardItem(text);
        item->setData(fold(text), foldedRole);
        item->setData(m_model.rowCount(), rowRole);
        m_model.appendRow(item);
    }
}

void FoldCompleter::offerToAdd(const QString& typed)
{
    if (m_add) {
        m_model.removeRow(m_add->row());
        m_add = nullptr;
    }
    if (typed.isEmpty())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->data(foldedRole) == fold(typed))
            return;
    m_add = new QStandardItem(tr("Add “%1” to the list").arg(typed));
    m_add->setData(fold(typed), foldedRole);
    m_add->setData(typed, addRole);
    m_model.appendRow(m_add);
}

void FoldCompleter::propose(const QString& typed)
{
    const QString word = typed.simplified();
    if (m_addable)
        offerToAdd(word);
    setCompletionPrefix(word);
    if (completionCount() == 0) {
        close();
        return;
    }
    complete();
    m_list->setCurrentIndex({});
    if (m_words == Words::Closed && !word.isEmpty())
        highlight(word);
}

void FoldCompleter::close()
{
    m_list->hide();
}

void FoldCompleter::openAll()
{
    offerToAdd({});
    setCompletionPrefix({});
    if (completionCount() == 0)
        return;
    complete();
    m_list->setCurrentIndex({});
    for (int row = 0; row < completionCount(); ++row) {
        const QModelIndex index = completionModel()->index(row, 0);
        if (m_edit && !m_edit->text().isEmpty() && index.data().toString() == m_edit->text()) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
        }
    }
}

/// The word itself, or one that begins so, or the first.
void FoldCompleter::highlight(const QString& text)
{
    const QString word = fold(text);
    int best = 0;
    const auto folded
        = [this](int row) { return completionModel()->index(row, 0).data(foldedRole).toString(); };
    for (int row = completionCount() - 1; row >= 0; --row)
        if (folded(row).startsWith(word)
            && !completionModel()->index(row, 0).data(addRole).isValid())
            best = row;
    for (int row = 0; row < completionCount(); ++row)
        if (folded(row) == word && !completionModel()->index(row, 0).data(addRole).isValid())
            best = row;
    m_list->setCurrentIndex(completionModel()->index(best, 0));
}

void FoldCompleter::take(const QModelIndex& index)
{
    const QString added = index.data(addRole).toString();
    close();
    if (added.isEmpty())
        emit chosen(index.data(rowRole).toInt(), index.data().toString());
    else
        emit addChosen(added);
}

/// A key while the list is open. @return whether it goes no further.
bool FoldCompleter::press(const QKeyEvent& key, bool inList)
{
    const QModelIndex current = m_list->currentIndex();
    const QPersistentModelIndex index = current;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const bool leaves = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
        close();
        // A word is added on purpose: by Enter, not on the way to the next field.
        const bool taken = index.isValid() && !(leaves && index.data(addRole).isValid());
        if (taken)
            take(index);
        if (taken && !leaves)
            return true;
        if (!inList)
            return false;
        QKeyEvent again(
            QEvent::KeyPress, key.key(), key.modifiers(), key.text(), key.isAutoRepeat());
        QCoreApplication::sendEvent(widget(), &again);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int last = completionCount() - 1;
        const int row = !current.isValid() ? (key.key() == Qt::Key_Down ? 0 : last)
                                           : current.row() + (key.key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentIndex(completionModel()->index(qBound(0, row, last), 0));
        return true;
    }
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool FoldCompleter::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_list) // it is being made
        return QCompleter::eventFilter(watched, event);
    const bool inList = watched == m_list;
    if (event->type() == QEvent::KeyPress && m_list->isVisible()
        && press(*static_cast<QKeyEvent*>(event), inList))
        return true;
    if (watched == m_edit && !m_edit->isReadOnly()) {
        if (event->type() == QEvent::MouseButtonPress)
            m_pressed = true;
        else if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_pressed, false)
            && m_edit->selectedText().isEmpty() && !m_list->isVisible()) {
            if (m_words == Words::Closed)
                m_edit->selectAll(); // another is typed over it
            openAll();
        }
    }
    return QCompleter::eventFilter(watched, event);
}

QStringList FoldCompleter::splitPath(const QString& path) const
{
    return {fold(path)};
}

QString FoldCompleter::pathFromIndex(const QModelIndex& index) const
{
    const QString typed = index.data(addRole).toString();
    return typed.isEmpty() ? index.data(Qt::DisplayRole).toString() : typed;
}

} // namespace jalons
