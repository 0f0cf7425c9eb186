#include "ui/widgets/term_combo.h"
#include "core/base/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/fold_completer.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/problem_text.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace jalons {

namespace {

constexpr int searchableFrom = 11;

bool isLetter(const QKeyEvent& key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key.text().isEmpty()
        && key.text().front().isLetterOrNumber();
}

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
    const QString stray = m_stray;
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
    if (!stray.isEmpty())
        setStray(stray);
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
    if (isEditable())
        setEditText(itemText(index));
    showStray({});
    showStart();
    m_settled = code;
}

void TermCombo::setStray(const QString& typed)
{
    if (!isEditable())
        return setCode(typed);
    const QSignalBlocker quiet(this);
    setEditText(typed);
    showStray(typed);
    showStart();
}

void TermCombo::setAddable()
{
    m_addable = true;
    if (!m_completer)
        makeSearchable();
    m_completer->setAddable();
    setItemText(0, m_none);
}

void TermCombo::makeSearchable()
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // ours tells the line that was taken, and what to add
    m_completer = new FoldCompleter(FoldCompleter::Words::Closed, this);
    m_completer->serve(this, lineEdit());
    QStringList labels;
    for (int row = 1; row < count(); ++row)
        labels.append(itemText(row));
    m_completer->setTexts(labels);
    lineEdit()->setObjectName(objectName() + QStringLiteral("Text"));
    lineEdit()->setAccessibleName(accessibleName());
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TermCombo::settleTyped);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { showStray({}); });
    connect(m_completer, &FoldCompleter::chosen, this, [this](int row) {
        setCurrentIndex(row + 1); // after « none »
        setEditText(itemText(currentIndex()));
        noteChoice();
    });
    connect(m_completer, &FoldCompleter::addChosen, this, [this](const QString& word) {
        setEditText(word);
        emit addAsked(word);
    });
}

/// The term that is written, or the only one that contains what is; else it stays, and is said.
void TermCombo::settleTyped()
{
    const QString typed = fold(currentText().simplified());
    int found = typed.isEmpty() ? 0 : -1;
    int containing = -1;
    bool several = false;
    for (int i = 0; i < count() && found < 0; ++i) {
        const QString label = fold(itemText(i));
        if (label == typed)
            found = i;
        else if (label.contains(typed)) {
            several = containing >= 0;
            containing = several ? containing : i;
        }
    }
    if (found < 0 && !several)
        found = containing;
    if (found < 0) {
        showStray(currentText().simplified());
        emit edited();
        return;
    }
    setCurrentIndex(found);
    setEditText(itemText(found));
    noteChoice();
}

void TermCombo::showStray(const QString& typed)
{
    if (std::exchange(m_stray, typed) == typed)
        return;
    const auto problem = typedProblem();
    const QString sentence = problem ? problemText(*problem) : QString();
    setLook(this, "invalid", problem.has_value());
    setAccessibleDescription(sentence);
    FormField::of(this)->setError(sentence); // at once, whatever its form says later
}

std::optional<Problem> TermCombo::typedProblem() const
{
    if (m_stray.isEmpty())
        return std::nullopt;
    Problem problem{{}, ProblemKind::UnknownTerm, {m_stray}};
    if (m_addable)
        problem.args.append(QStringLiteral("addable"));
    return problem;
}

/// One list, whether it is opened by its arrow, by a key, by a click or by typing.
void TermCombo::showPopup()
{
    if (m_completer) {
        lineEdit()->selectAll();
        m_completer->openAll();
        return;
    }
    QComboBox::showPopup();
}

void TermCombo::hidePopup()
{
    if (m_completer)
        m_completer->close();
    QComboBox::hidePopup();
}

/// A label longer than the field shows its first words, and the whole of it in the tool tip.
void TermCombo::showStart()
{
    const auto problem = typedProblem();
    setToolTip(problem ? problemText(*problem) : currentText());
    if (lineEdit())
        lineEdit()->setCursorPosition(0);
}

void TermCombo::noteChoice()
{
    const bool mended = !m_stray.isEmpty();
    showStray({});
    showStart();
    if (code() == m_settled && !mended)
        return;
    m_settled = code();
    emit edited();
}

/// Letters go to the word that begins so, or holds a word that does, without accents; where there
/// is none, the list opens and tells what there is.
bool TermCombo::goTo(const QString& letter)
{

    if (!m_since.isValid() || m_since.elapsed() > QApplication::keyboardInputInterval())
        m_letters.clear();
    m_since.start();
    m_letters += fold(letter);
    const QString again = m_letters.count(m_letters.front()) == m_letters.size()
        ? QString(m_letters.front()) // the same letter again: the next that begins with it
        : m_letters;
    const int step = again.size() < m_letters.size() || m_letters.size() == 1 ? 1 : 0;
    for (const bool inside : {false, true})
        for (int i = 0; i < count(); ++i) {
            const int row = (qMax(0, currentIndex()) + step + i) % count();
            const QString label = fold(itemText(row));
            if (!label.startsWith(again) && !(inside && label.contains(u' ' + again)))
                continue;
            setCurrentIndex(row);
            noteChoice();
            return true;
        }
    return false;
}

void TermCombo::keyPressEvent(QKeyEvent* event)
{
    if (!isEditable() && isLetter(*event)) {
        if (!goTo(event->text()))
            showPopup();
        return;
    }
    if (isEditable() && event->key() == Qt::Key_Escape
        && (!m_stray.isEmpty() || currentText() != itemText(currentIndex()))) {
        const bool said = !m_stray.isEmpty();
        setCode(m_settled);
        lineEdit()->selectAll();
        if (said)
            emit edited();
        return;
    }
    QComboBox::keyPressEvent(event);
}

void TermCombo::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    if (lineEdit() && event->reason() != Qt::PopupFocusReason
        && event->reason() != Qt::MouseFocusReason
        && event->reason() != Qt::ActiveWindowFocusReason)
        lineEdit()->selectAll();
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
