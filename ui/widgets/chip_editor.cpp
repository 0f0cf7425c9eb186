#include "ui/widgets/chip_editor.h"
#include "core/base/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold_completer.h"
#include "ui/widgets/layouts.h"
#include <QKeyEvent>

namespace jalons {

ChipEditor::ChipEditor(ChipTone tone, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_flow(new FlowLayout(this, 5))
    , m_add(saying(button("addChip", tr("+ add"), "chip"), tr("%1: add").arg(accessibleName)))
    , m_edit(named(new QLineEdit(this), "newChip", tr("%1: new").arg(accessibleName)))
    , m_completer(new FoldCompleter(FoldCompleter::Words::Proposed, this))
{
    setObjectName(QStringLiteral("chipEditor"));
    setAccessibleName(accessibleName);
    setHighAsAsked(this);

    m_edit->setProperty("quiet", true);
    m_edit->setMaxLength(500);
    m_edit->setMinimumWidth(px(180));
    m_edit->installEventFilter(this);
    m_completer->serve(m_edit, m_edit);
    m_edit->hide();
    m_flow->addWidget(m_edit);
    m_flow->addWidget(m_add);
    setFocusProxy(m_add);

    connect(m_add, &QPushButton::clicked, this, &ChipEditor::startTyping);
    connect(m_edit, &QLineEdit::returnPressed, this, &ChipEditor::keepTyped);
    connect(m_edit, &QLineEdit::textEdited, this, &ChipEditor::typed);
    connect(m_completer, &FoldCompleter::chosen, this, [this](int, const QString& text) {
        m_edit->setText(text);
        keepTyped();
    });
}

QStringList ChipEditor::texts() const
{
    QStringList result;
    for (const Chip* chip : m_chips)
        result.append(chip->text());
    return result;
}

void ChipEditor::setTexts(const QStringList& texts)
{
    if (texts == this->texts())
        return;
    for (Chip* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString& text : texts)
        insertChip(text);
}

void ChipEditor::setSuggestions(const QStringList& suggestions)
{
    m_suggestions = suggestions;
    m_completer->setTexts(suggestions);
}

void ChipEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    // Tab would stop for ever before a proxy that is hidden.
    setFocusProxy(readOnly ? nullptr : m_add);
    m_add->setVisible(!readOnly);
    if (readOnly)
        m_edit->hide();
    for (Chip* chip : std::as_const(m_chips))
        chip->setRemovable(!readOnly);
}

Chip* ChipEditor::insertChip(const QString& text)
{
    auto* chip = new Chip(text, m_tone, this);
    chip->setRemovable(!m_readOnly);
    chip->installEventFilter(this);
    connect(chip, &Chip::removeAsked, this, [this, chip] { remove(chip); });
    connect(chip, &Chip::clicked, this,
        [this, chip] { emit activated(static_cast<int>(m_chips.indexOf(chip))); });
    m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
    QWidget::setTabOrder(m_chips.isEmpty() ? m_edit->previousInFocusChain() : m_chips.last(), chip);
    m_chips.append(chip);
    chip->show();
    return chip;
}

void ChipEditor::startTyping()
{
    m_add->hide();
    m_edit->clear();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_completer->openAll();
}

/// A click beside the chips is one in the field.
void ChipEditor::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_readOnly && m_edit->isHidden())
        startTyping();
}

void ChipEditor::stopTyping()
{
    m_edit->clear();
    m_edit->hide();
    m_add->setVisible(!m_readOnly);
}

void ChipEditor::keepTyped()
{
    const QString text = m_edit->text().simplified();
    m_edit->clear();
    if (text.isEmpty())
        return;
    for (const Chip* chip : std::as_const(m_chips))
        if (fold(chip->text()) == fold(text))
            return;
    insertChip(text);
    emit edited();
}

void ChipEditor::remove(Chip* chip)
{
    const auto index = m_chips.indexOf(chip);
    if (index < 0)
        return;
    const bool hadFocus = chip->hasFocus();
    m_chips.removeAt(index);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    if (hadFocus && !m_chips.isEmpty())
        m_chips[qMin(index, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void ChipEditor::moveFocus(const Chip* from, int step)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i] != from)
            continue;
        if (i + step >= 0 && i + step < m_chips.size())
            m_chips[i + step]->setFocus(Qt::TabFocusReason);
        else if (i + step >= 0 && !m_readOnly)
            m_add->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool ChipEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit) {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Left && key != Qt::Key_Right)
            return false;
        const bool forward = (key == Qt::Key_Right) != isRightToLeft();
        moveFocus(static_cast<Chip*>(watched), forward ? 1 : -1);
        return true;
    }
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        keepTyped();
        stopTyping();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            stopTyping();
            emit typed(); // given up
            m_add->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chips.isEmpty()) {
            remove(m_chips.last());
            return true;
        }
    }
    return false;
}

} // namespace jalons
