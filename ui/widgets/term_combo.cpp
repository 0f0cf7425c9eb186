#include "ui/widgets/term_combo.h"
#include "core/base/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/fold_completer.h"
#include <QAbstractItemView>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace jalons {

namespace {

constexpr int searchableFrom = 11;

} // namespace

TermCombo::TermCombo(const QString& accessibleName, QWidget* parent)
    : QComboBox(parent)
    , m_none(QStringLiteral("—"))
{
    setObjectName(QStringLiteral("termCombo"));
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    // The list of a combo box draws its lines as a menu unless told: the style sheet then has no
    // say.
    setItemDelegate(new QStyledItemDelegate(this));
    addItem(m_none, QString());
    connect(this, &QComboBox::activated, this, &TermCombo::noteChoice);
}

void TermCombo::setTerms(const QList<Choice>& terms)
{
    bool same = count() == terms.size() + 1;
    for (int i = 0; same && i < terms.size(); ++i)
        same = itemText(i + 1) == terms[i].label && itemData(i + 1) == terms[i].code;
    if (same) // an open list stays open
        return;
    const QString chosen = code();
    const QSignalBlocker quiet(this);
    clear();
    addItem(m_none, QString());
    QStringList labels;
    for (const Choice& term : terms) {
        addItem(term.label, term.code);
        labels.append(term.label);
    }
    if (terms.size() >= searchableFrom && !m_completer)
        makeSearchable();
    if (m_completer)
        m_completer->setTexts(labels);
    setCode(chosen);
}

void TermCombo::setNoneLabel(const QString& label)
{
    m_none = label;
    setMinimumContentsLength(int(qBound(qsizetype(12), label.size(), qsizetype(20))));
    setItemText(0, label);
}

void TermCombo::setCode(const QString& code)
{
    const QSignalBlocker quiet(this);
    int index = findData(code);
    if (index < 0) {
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
    showStart();
    m_settled = code;
}

void TermCombo::setAddable()
{
    m_addable = true;
    if (!m_completer)
        makeSearchable();
    setItemText(0, m_none);
}

void TermCombo::makeSearchable()
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    m_completer = new FoldCompleter(this);
    setCompleter(m_completer);
    lineEdit()->setObjectName(objectName() + QStringLiteral("Text"));
    lineEdit()->setAccessibleName(accessibleName());
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TermCombo::settleTyped);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (!m_addable)
            return;
        const QString word = typed.simplified();
        const auto isTerm = [&](const QString& label) { return fold(label) == fold(word); };
        bool known = word.isEmpty();
        for (int i = 0; i < count() && !known; ++i)
            known = isTerm(itemText(i));
        m_completer->offerToAdd(known ? QString() : word);
    });
    connect(m_completer, &FoldCompleter::addChosen, this, [this](const QString& word) {
        m_completer->offerToAdd({});
        emit addAsked(word);
    });
}

/// The term that is written, or the only one that contains what is; else the one chosen before.
void TermCombo::settleTyped()
{
    // Enter in the list of suggestions: the choice comes next.
    const QAbstractItemView* popup = m_completer->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        return;
    const QString typed = fold(currentText());
    int found = typed.isEmpty() ? 0 : -1;
    int containing = -1;
    bool several = false;
    for (int i = 0; i < count() && found < 0; ++i) {
        const QString label = fold(itemText(i));
        if (label == typed && (i == currentIndex() || !typed.isEmpty()))
            found = i;
        else if (label.contains(typed)) {
            several = containing >= 0;
            containing = several ? containing : i;
        }
    }
    if (found < 0 && !several)
        found = containing;
    setCurrentIndex(found >= 0 ? found : findData(m_settled));
    setEditText(itemText(currentIndex()));
    showStart();
    noteChoice();
}

/// A label longer than the field shows its first words, and the whole of it in the tool tip.
void TermCombo::showStart()
{
    setToolTip(currentText());
    if (lineEdit())
        lineEdit()->setCursorPosition(0);
}

void TermCombo::noteChoice()
{
    showStart();
    if (code() == m_settled)
        return;
    m_settled = code();
    emit edited();
}

bool TermCombo::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == lineEdit() && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
    return QComboBox::eventFilter(watched, event);
}

/// As QComboBox paints, with dots where the label does not fit.
void TermCombo::paintEvent(QPaintEvent* event)
{
    if (isEditable()) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText
        = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width() - px(4));
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

/// A term is never changed by scrolling the page.
void TermCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace jalons
