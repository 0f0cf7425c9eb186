#include "ui/widgets/form_grid.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/problem_text.h"
#include <QApplication>
#include <QEvent>
#include <QSet>
#include <QVBoxLayout>
#include <numeric>

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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (old && isAncestorOf(old) && !(now && isAncestorOf(now)))
            showErrorNow();
    });
}

void FormRow::setError(const QString& sentence, bool waits)
{
    m_error->setText(sentence);
    m_waits = waits;
    showError();
}

void FormRow::showErrorNow()
{
    m_wasLeft = true;
    showError();
}

void FormRow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_waits && !event->spontaneous())
        m_wasLeft = false;
}

void FormRow::showError()
{
    const bool shown = !error().isEmpty() && (m_wasLeft || !m_waits);
    m_error->setVisible(shown);
    QWidget* receiver = keyReceiver(m_field);
    setLook(receiver, "invalid", shown);
    receiver->setAccessibleDescription(shown ? error() : m_hint->text());
}

QSize FormRow::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({fontMetrics().averageCharWidth() * 14, 0});
}

FormGrid::FormGrid(int columns, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(qMax(1, columns))
    , m_now(m_columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(12));
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FormGrid::place(const Cell& cell)
{
    const int width = qBound(1, cell.span, m_now);
    if (m_column + width > m_now) {
        ++m_line;
        m_column = 0;
    }
    m_grid->addWidget(cell.widget, m_line, m_column, 1, width);
    m_column += width;
}

/// What so many columns need at least.
int FormGrid::widthOf(int columns) const
{
    QList<int> widths(columns, 0);
    int column = 0;
    for (const Cell& cell : m_cells) {
        const int span = qBound(1, cell.span, columns);
        if (column + span > columns)
            column = 0;
        if (!cell.widget->isHidden()) {
            const int least
                = cell.widget->minimumSizeHint().expandedTo(cell.widget->minimumSize()).width();
            // What several columns hold has to be in them together.
            int room = (span - 1) * m_grid->horizontalSpacing();
            for (int i = column; i < column + span; ++i)
                room += widths[i];
            widths[column + span - 1] += qMax(0, least - room);
        }
        column = (column + span) % columns;
    }
    const int all = std::accumulate(widths.begin(), widths.end(), 0);
    return all + (columns - 1) * m_grid->horizontalSpacing();
}

QSize FormGrid::minimumSizeHint() const
{
    return {widthOf(1), QWidget::minimumSizeHint().height()};
}

bool FormGrid::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

/// Has as many columns as there is room for.
void FormGrid::fold()
{
    int columns = m_columns;
    while (columns > 1 && widthOf(columns) > width())
        --columns;
    if (std::exchange(m_now, columns) == columns)
        return;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    m_line = 0;
    m_column = 0;
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, i < m_now ? 1 : 0);
    for (const Cell& cell : std::as_const(m_cells))
        place(cell);
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
    m_cells.append({row, span});
    place(m_cells.last());
    m_rows.insert(name, row);
    m_order.append(row);
    return row;
}

void FormGrid::addWide(QWidget* widget)
{
    m_cells.append({widget, m_columns});
    place(m_cells.last());
}

QWidget* FormGrid::fieldFor(const QString& name) const
{
    const FormRow* row = m_rows.value(name);
    return row ? row->field() : nullptr;
}

Problems FormGrid::mark(const Problems& problems)
{
    QHash<FormRow*, QStringList> sentences;
    QSet<FormRow*> wrong; // and not only without an answer yet
    Problems others;
    for (const Problem& problem : problems) {
        if (FormRow* row = m_rows.value(problem.field)) {
            sentences[row].append(problemText(problem));
            if (problem.kind != ProblemKind::MissingParty
                && problem.kind != ProblemKind::MissingReason)
                wrong.insert(row);
        } else {
            others.append(problem);
        }
    }
    for (FormRow* row : std::as_const(m_order))
        row->setError(sentences.value(row).join(u'\n'), !wrong.contains(row));
    return others;
}

bool FormGrid::focusFirstProblem()
{
    for (FormRow* row : std::as_const(m_order))
        row->showErrorNow();
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
