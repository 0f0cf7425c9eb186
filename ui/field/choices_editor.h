#pragma once
#include "core/field/custom_field.h"
#include "ui/widgets/typed_field.h"
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace jalons {

class OrderedList;

/// The answers of a field with choices: added, renamed in place (F2), put in order, no longer
/// proposed (Delete, and again to bring back).
class ChoicesEditor : public QWidget, public TypedField
{
    Q_OBJECT

public:
    explicit ChoicesEditor(QWidget* parent = nullptr);

    /// Choices as one text, and back.
    static QString textOf(const std::vector<FieldChoice>& choices);
    static std::vector<FieldChoice> choicesIn(const QString& text);

    QString typedText() const override;
    QString settledText() const override { return textOf(m_choices); }
    void setTypedText(const QString& text) override;

signals:
    void edited();
    /// A letter of a choice to come.
    void typed();

private:
    void showChoices();
    void add();
    void rename();
    void toggle();

    OrderedList* m_list;
    QLineEdit* m_new;
    std::vector<FieldChoice> m_choices;
};

} // namespace jalons
