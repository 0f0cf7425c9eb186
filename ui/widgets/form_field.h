#pragma once
#include "core/base/problem.h"
#include <QVariant>
#include <QWidget>
#include <optional>

namespace jalons {

/// What forms, drafts, history and clashes need to know of a field, whatever widget it is. A widget
/// of a new kind is made known in `of`, and nowhere else.
class FormField : public QObject
{
    Q_OBJECT
public:
    /// The field that a widget is, made the first time it is asked for, gone with the widget; null
    /// for one of no kind known.
    static FormField* of(QWidget* widget);
    static const FormField* of(const QWidget* widget) { return of(const_cast<QWidget*>(widget)); }

    QWidget* widget() const { return m_widget; }
    /// What it is called.
    QString label() const { return m_widget->accessibleName(); }

    /// What it holds, to be stored: a text, a code, several (QStringList), a date in ISO (whole or
    /// in part), a number, yes or no. Of what is not finished: what it held before.
    virtual QVariant value() const = 0;
    /// Shows such a value. Nobody has typed: edited is not emitted, and a text that is the same but
    /// for a space being typed is left alone, with its caret and what can be taken back in it.
    virtual void show(const QVariant& value) = 0;

    /// It is read, and takes no answer.
    virtual void setReadOnly(bool readOnly) = 0;

    /// What it holds as one text, as drafts keep it: of a list, JSON.
    virtual QString text() const { return value().toString(); }
    /// The same without the letters of a chip that is not one yet.
    virtual QString settledText() const { return text(); }
    /// As the user would have given it: whoever listens to the widget hears of it.
    virtual void type(const QString& text) = 0;
    /// A value as a row of the file stores it, in the words of text().
    virtual QString textOf(const QVariant& stored) const { return stored.toString(); }

    /// What is typed cannot be read.
    virtual std::optional<Problem> problem() const { return std::nullopt; }
    /// Letters are under the keys that are no answer yet.
    virtual bool isBeingTyped() const { return false; }
    /// It holds something that is not in value() and will have to be finished.
    virtual bool isUnfinished() const { return problem().has_value(); }

    /// What its form has filled it with, as text(): what is another is typed and not stored.
    QString filled() const { return m_filled; }
    void setFilled(const QString& text) { m_filled = text; }
    bool isTyped() const { return text() != m_filled; }
    /// What it has just been filled with: not the letters that it keeps by itself meanwhile.
    QString filledNow() const { return problem() || isBeingTyped() ? m_filled : settledText(); }

    /// The sentence said at the field, in its row of the form; empty: none, or no row.
    QString error() const;
    void setError(const QString& sentence);

signals:
    /// The user has given it another value.
    void edited();
    /// A letter of what is stored only once it is finished.
    void typed();

protected:
    explicit FormField(QWidget* widget);

private:
    QWidget* m_widget;
    QString m_filled;
};

} // namespace jalons
