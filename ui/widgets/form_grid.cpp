#include "ui/widgets/form_grid.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/problem_text.h"
#include <QSet>

namespace jalons {

namespace {

/// The widget that takes the keys: a date field gives them to its line edit.
QWidget* keyReceiver(QWidget* widget)
{
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}

} // namespace

FormRow::FormRow(const QString& label, QWidget* field, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_hint(wrappedLabel(hint, "hint", this))
    , m_error(wrappedLabel({}, "error", this))
{
    auto* name = roleLabel(label, "label", this);
    name->setBuddy(field);
    name->setVisible(!label.isEmpty());
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_hint->setVisible(!hint.isEmpty());
    m_error->hide();
    inColumn(this, {name, field, m_error, m_hint, rest(0)}, 3);
}

void FormRow::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    QWidget* receiver = keyReceiver(m_field);
    setLook(receiver, "invalid", !sentence.isEmpty());
    receiver->setAccessibleDescription(sentence.isEmpty() ? m_hint->text() : sentence);
}

FormGrid::FormGrid(int columns, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(qMax(1, columns))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(12));
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FormGrid::place(QWidget* widget, int span)
{
    const int width = qBound(1, span, m_columns);
    if (m_column + width > m_columns) {
        ++m_line;
        m_column = 0;
    }
    m_grid->addWidget(widget, m_line, m_column, 1, width);
    m_column += width;
}

FormRow* FormGrid::add(
    const QString& name, const QString& label, QWidget* field, int span, const QString& hint)
{
    auto* row = new FormRow(label, field, hint, this);
    // The name a widget gives itself is that of its kind; in a form, fields are told apart.
    static const QSet<QString> kinds{{}, QStringLiteral("termCombo"), QStringLiteral("dateField"),
        QStringLiteral("choiceChips"), QStringLiteral("chipEditor"), QStringLiteral("text")};
    if (kinds.contains(field->objectName()))
        field->setObjectName(name);
    // The column it shows, for its history and drafts (see ui/page/record_scope.h).
    if (!field->property("recordColumn").isValid())
        field->setProperty("recordColumn", name);
    place(row, span);
    m_rows.insert(name, row);
    m_order.append(row);
    return row;
}

QWidget* FormGrid::fieldFor(const QString& name) const
{
    const FormRow* row = m_rows.value(name);
    return row ? row->field() : nullptr;
}

Problems FormGrid::mark(const Problems& problems)
{
    QHash<FormRow*, QStringList> sentences;
    Problems others;
    for (const Problem& problem : problems) {
        if (FormRow* row = m_rows.value(problem.field))
            sentences[row].append(problemText(problem));
        else
            others.append(problem);
    }
    for (FormRow* row : std::as_const(m_order))
        row->setError(sentences.value(row).join(u'\n'));
    return others;
}

bool FormGrid::focusFirstProblem()
{
    for (const FormRow* row : std::as_const(m_order)) {
        if (row->error().isEmpty())
            continue;
        row->field()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void FormGrid::focusFirst()
{
    if (!m_order.isEmpty())
        m_order.first()->field()->setFocus();
}

} // namespace jalons
