#include "ui/widgets/choice_chips.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace jalons {

namespace {

/// A long name ends with dots where the line is shorter than it; the whole is in the tool tip.
class ChipButton : public QPushButton
{
public:
    explicit ChipButton(const QString& text, QWidget* parent)
        : QPushButton(text, parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize minimumSizeHint() const override
    {
        const QSize whole = QPushButton::sizeHint();
        return {qMin(whole.width(), px(120)), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int over = sizeHint().width() - width();
        if (over > 0)
            option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight,
                option.fontMetrics.horizontalAdvance(option.text) - over);
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};

} // namespace

ChoiceChips::ChoiceChips(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("choiceChips"));
    setAccessibleName(accessibleName);
    new FlowLayout(this, 6);
    setHighAsAsked(this);
}

void ChoiceChips::setChoices(const QList<Choice>& choices)
{
    const QStringList chosen = codes();
    for (QPushButton* button : std::as_const(m_buttons)) {
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_choices.clear();
    for (const Choice& choice : choices)
        append(choice);
    setCodes(chosen);
}

void ChoiceChips::append(const Choice& choice)
{
    // An ampersand of a label is a letter, not a shortcut.
    auto* button = new ChipButton(QString(choice.label).replace(u'&', QStringLiteral("&&")), this);
    button->setObjectName(QStringLiteral("choice_") + choice.code);
    button->setAccessibleName(choice.label);
    button->setToolTip(choice.label.size() > 30 ? choice.label : QString());
    button->setProperty("chip", true);
    button->setCheckable(true);
    button->setEnabled(!m_readOnly);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, button](bool checked) {
        if (checked && !m_multiple)
            for (QPushButton* other : std::as_const(m_buttons))
                other->setChecked(other == button);
        emit edited();
    });
    if (m_buttons.isEmpty() && !m_readOnly)
        setFocusProxy(button);
    layout()->addWidget(button);
    m_buttons.append(button);
    m_choices.append(choice);
    button->show();
}

void ChoiceChips::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    // Tab would stop for ever before a proxy that takes no key.
    setFocusProxy(readOnly ? nullptr : m_buttons.value(0));
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(!readOnly);
}

QStringList ChoiceChips::codes() const
{
    QStringList result;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            result.append(m_choices[i].code);
    return result;
}

void ChoiceChips::setCodes(const QStringList& codes)
{
    for (const QString& code : codes) {
        const auto is = [&code](const Choice& choice) { return choice.code == code; };
        if (std::none_of(m_choices.cbegin(), m_choices.cend(), is))
            append({code, code});
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(codes.contains(m_choices[i].code));
}

bool ChoiceChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool back = key == Qt::Key_Up || key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool forward
        = key == Qt::Key_Down || key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (!back && !forward)
        return false;
    const auto index = m_buttons.indexOf(static_cast<QPushButton*>(watched)) + (forward ? 1 : -1);
    if (index >= 0 && index < m_buttons.size())
        m_buttons[index]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace jalons
