#pragma once
#include "core/base/problem.h"
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QWidget>

namespace jalons {

/// A field with its label above and, below, a hint or the problem found in it.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(
        const QString& label, QWidget* field, const QString& hint = {}, QWidget* parent = nullptr);

    QWidget* field() const { return m_field; }
    /// An empty text: no problem. @param waits it is an answer that is missing: not held against
    /// anybody before the field was left, or showErrorNow.
    void setError(const QString& sentence, bool waits = false);
    void showErrorNow();
    QString error() const { return m_error->text(); }
    /// Room to read a few words of what is typed.
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showError();

    QWidget* m_field;
    QLabel* m_hint;
    QLabel* m_error;
    bool m_waits = false;
    bool m_wasLeft = false; ///< since it is shown
};

/// Rows of fields on a few columns, on fewer where they have no room beside each other, each known
/// by the name of the struct's member it shows, so that the problems a rule returns are said at
/// their place.
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FormGrid(int columns = 2, QWidget* parent = nullptr);

    /// Adds after the last one. @param span columns it takes.
    FormRow* add(const QString& name, const QString& label, QWidget* field, int span = 1,
        const QString& hint = {});
    /// Anything without a name: a heading, a hairline.
    void addWide(QWidget* widget);

    QWidget* fieldFor(const QString& name) const;
    FormRow* rowFor(const QString& name) const { return m_rows.value(name); }
    /// What is not asked takes no room.
    void setAsked(const QString& name, bool asked) { rowFor(name)->setVisible(asked); }
    /// Shows each problem at its field and clears the others. Returns those of no field here,
    /// for the page to say.
    Problems mark(const Problems& problems);
    /// Goes to the first field with a problem, if there is one.
    bool focusFirstProblem();
    /// Goes to the first field.
    void focusFirst();

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void fold();
    struct Cell
    {
        QWidget* widget;
        int span;
    };
    void place(const Cell& cell);
    int widthOf(int columns) const;

    QGridLayout* m_grid;
    QList<Cell> m_cells;
    int m_columns; ///< where there is room
    int m_now; ///< those that there are
    int m_line = 0;
    int m_column = 0;
    QHash<QString, FormRow*> m_rows;
    QList<FormRow*> m_order;
};

} // namespace jalons
