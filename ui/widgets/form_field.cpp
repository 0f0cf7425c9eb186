#include "ui/widgets/form_field.h"

#include "core/base/date_text.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/level_slider.h"
#include "ui/widgets/show_text.h"
#include "ui/widgets/term_combo.h"
#include "ui/widgets/time_field.h"
#include "ui/widgets/typed_field.h"
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSpinBox>

namespace jalons {

namespace {

QString jsonList(const QStringList& texts)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QString& text)
{
    QStringList texts;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array())
        texts.append(value.toVariant().toString()); // numbers too
    return texts;
}

/// One code stands as it is; several, or one that begins like a list, as a list.
QString codesText(const QStringList& codes)
{
    if (codes.size() == 1 && !codes.first().startsWith(u'['))
        return codes.first();
    return codes.isEmpty() ? QString() : jsonList(codes);
}

/// What codesText wrote; a code that an older version wrote as it is may begin like a list.
QStringList codesIn(const QString& text)
{
    if (text.isEmpty())
        return {};
    return QJsonDocument::fromJson(text.toUtf8()).isArray() ? listOf(text) : QStringList{text};
}

/// A field that is a widget of one kind, which says by one signal that it was edited. What it holds
/// is read and given by the two functions; typing it tells whoever listens to the widget.
template <class W, auto editedSignal> class FieldOf : public FormField
{
public:
    explicit FieldOf(W* widget)
        : FormField(widget)
        , m_w(widget)
    {
        connect(widget, editedSignal, this, &FormField::edited);
        if constexpr (requires { &W::typed; })
            connect(widget, &W::typed, this, &FormField::typed);
    }

    void setReadOnly(bool readOnly) override
    {
        if constexpr (requires { m_w->setReadOnly(readOnly); })
            m_w->setReadOnly(readOnly);
        else
            m_w->setEnabled(!readOnly);
    }
    void type(const QString& text) override
    {
        give(text);
        if constexpr (requires { (m_w->*editedSignal)(text); })
            emit(m_w->*editedSignal)(text);
        else if constexpr (requires { (m_w->*editedSignal)(true); })
            emit(m_w->*editedSignal)(text.toInt() != 0);
        else
            emit(m_w->*editedSignal)();
    }

protected:
    /// Puts there a text as text() gives it.
    virtual void give(const QString& text) { show(text); }

    W* m_w;
};

class LineOf final : public FieldOf<QLineEdit, &QLineEdit::textEdited>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->text().trimmed(); }
    void show(const QVariant& value) override { showText(m_w, value.toString()); }
    QString text() const override { return m_w->text(); }
    void give(const QString& text) override { m_w->setText(text); }
};

class TextOf final : public FieldOf<GrowingTextEdit, &GrowingTextEdit::edited>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->text(); }
    void show(const QVariant& value) override { m_w->setText(value.toString()); }
};

class DateOf final : public FieldOf<DateField, &DateField::edited>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->partialDate().toIso(); }
    void show(const QVariant& value) override
    {
        m_w->setPartialDate(PartialDate::fromIso(value.toString()));
    }
    QString text() const override { return m_w->text(); }
    void give(const QString& text) override { m_w->setText(text); }
    QString textOf(const QVariant& stored) const override
    {
        return frenchShortPartial(PartialDate::fromIso(stored.toString()));
    }
    std::optional<Problem> problem() const override { return m_w->problem(); }
    bool isBeingTyped() const override { return m_w->isBeingTyped(); }
};

class TimeOf final : public FieldOf<TimeField, &TimeField::edited>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->time().toIso(); }
    void show(const QVariant& value) override
    {
        m_w->setTime(TimeOfDay::fromIso(value.toString()));
    }
    QString text() const override { return m_w->text(); }
    void give(const QString& text) override { m_w->setTyped(text); }
    QString textOf(const QVariant& stored) const override
    {
        return TimeOfDay::fromIso(stored.toString()).text();
    }
    std::optional<Problem> problem() const override { return m_w->problem(); }
    bool isBeingTyped() const override { return m_w->isBeingTyped(); }
};

class TermOf final : public FieldOf<TermCombo, &TermCombo::edited>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->code(); }
    void show(const QVariant& value) override { m_w->setCode(value.toString()); }
    QString text() const override { return m_w->stray().isEmpty() ? m_w->code() : m_w->stray(); }
    void give(const QString& text) override
    {
        if (m_w->findData(text) >= 0)
            m_w->setCode(text);
        else
            m_w->setStray(text);
    }
    std::optional<Problem> problem() const override { return m_w->typedProblem(); }
    bool isBeingTyped() const override
    {
        return m_w->lineEdit() && m_w->stray().isEmpty() && m_w->lineEdit()->isModified()
            && m_w->currentText() != m_w->itemText(m_w->currentIndex());
    }
};

class ChoicesOf final : public FieldOf<ChoiceChips, &ChoiceChips::edited>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->codes(); }
    void show(const QVariant& value) override
    {
        QStringList codes = value.toStringList();
        codes.removeAll(QString());
        m_w->setCodes(codes);
    }
    QString text() const override { return codesText(m_w->codes()); }
    void give(const QString& text) override { m_w->setCodes(codesIn(text)); }
    QString textOf(const QVariant& stored) const override
    {
        return codesText(codesIn(stored.toString()));
    }
};

class ChipsOf final : public FieldOf<ChipEditor, &ChipEditor::edited>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->texts(); }
    void show(const QVariant& value) override { m_w->setTexts(value.toStringList()); }
    QString text() const override
    {
        QStringList texts = m_w->texts();
        if (!m_w->typing().isEmpty())
            texts.append(m_w->typing()); // the chip to come
        return jsonList(texts);
    }
    QString settledText() const override { return jsonList(m_w->texts()); }
    void give(const QString& text) override { m_w->setTexts(listOf(text)); }
    bool isUnfinished() const override { return !m_w->typing().isEmpty(); }
};

class LevelOf final : public FieldOf<LevelSlider, &LevelSlider::edited>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->level().value_or(0); }
    void show(const QVariant& value) override
    {
        m_w->setLevel(value.toInt() == 0 ? std::nullopt : std::optional(value.toInt()));
    }
};

class BoxOf final : public FieldOf<QCheckBox, &QCheckBox::clicked>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->isChecked(); }
    void show(const QVariant& value) override { m_w->setChecked(value.toInt() != 0); }
    QString text() const override { return QString::number(int(m_w->isChecked())); }
};

class NumberOf final : public FieldOf<QSpinBox, &QSpinBox::valueChanged>
{
public:
    using FieldOf::FieldOf;
    QVariant value() const override { return m_w->value(); }
    void show(const QVariant& value) override
    {
        const QSignalBlocker quiet(m_w); // it tells of every change alike
        m_w->setValue(value.toInt());
    }
    void type(const QString& text) override { m_w->setValue(text.toInt()); }
};

/// One that knows by itself what it holds; its form listens to it.
class OwnOf final : public FormField
{
public:
    OwnOf(QWidget* widget, TypedField* own)
        : FormField(widget)
        , m_own(own)
    {
    }

    QVariant value() const override { return m_own->settledText(); }
    void show(const QVariant& value) override
    {
        const QSignalBlocker quiet(widget());
        m_own->setTypedText(value.toString());
    }
    void setReadOnly(bool readOnly) override { widget()->setEnabled(!readOnly); }
    QString text() const override { return m_own->typedText(); }
    QString settledText() const override { return m_own->settledText(); }
    void type(const QString& text) override { m_own->setTypedText(text); }
    bool isUnfinished() const override { return text() != settledText(); }

private:
    TypedField* m_own;
};

FormField* made(QWidget* widget)
{
    if (auto* date = qobject_cast<DateField*>(widget))
        return new DateOf(date);
    if (auto* time = qobject_cast<TimeField*>(widget)) // a QLineEdit too
        return new TimeOf(time);
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        return new LineOf(line);
    if (auto* edit = qobject_cast<GrowingTextEdit*>(widget))
        return new TextOf(edit);
    if (auto* combo = qobject_cast<TermCombo*>(widget))
        return new TermOf(combo);
    if (auto* chips = qobject_cast<ChoiceChips*>(widget))
        return new ChoicesOf(chips);
    if (auto* chips = qobject_cast<ChipEditor*>(widget))
        return new ChipsOf(chips);
    if (auto* slider = qobject_cast<LevelSlider*>(widget))
        return new LevelOf(slider);
    if (auto* box = qobject_cast<QCheckBox*>(widget))
        return new BoxOf(box);
    if (auto* box = qobject_cast<QSpinBox*>(widget))
        return new NumberOf(box);
    if (auto* own = dynamic_cast<TypedField*>(widget))
        return new OwnOf(widget, own);
    return nullptr;
}

FormRow* rowAround(QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto* row = qobject_cast<FormRow*>(widget))
            return row;
    return nullptr;
}

} // namespace

FormField::FormField(QWidget* widget)
    : QObject(widget)
    , m_widget(widget)
{
}

FormField* FormField::of(QWidget* widget)
{
    if (!widget)
        return nullptr;
    auto* known = widget->findChild<FormField*>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : made(widget);
}

QString FormField::error() const
{
    const FormRow* row = rowAround(m_widget);
    return row ? row->error() : QString();
}

void FormField::setError(const QString& sentence)
{
    if (FormRow* row = rowAround(m_widget))
        row->setError(sentence);
}

} // namespace jalons
