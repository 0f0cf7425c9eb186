#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/base/rate.h"
#include "core/base/rebase.h"
#include "ui/page/session.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/term_combo.h"
#include "ui/widgets/time_field.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <functional>
#include <vector>

namespace jalons {

/// A member of a record as a FormField holds it, both ways. A column's description gives the same
/// to the file; what is here is only between a member and its field.
namespace member {
template <class M> constexpr bool isId = false;
template <class Tag> constexpr bool isId<Id<Tag>> = true;
template <class M> constexpr bool isList = false;
template <class M> constexpr bool isList<std::vector<M>> = true;
/// Whether « none of them » is one of its values.
template <class E>
constexpr bool mayBeNone = std::any_of(
    codes<E>.begin(), codes<E>.end(), [](const auto& entry) { return *entry.second == '\0'; });

template <class M> QVariant shown(const M& value)
{
    if constexpr (std::is_enum_v<M>) {
        return toCode(value);
    } else if constexpr (std::is_same_v<M, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<M, PartialDate> || std::is_same_v<M, TimeOfDay>) {
        return value.toIso();
    } else if constexpr (isId<M>) {
        return value.isValid() ? QString::number(value.value) : QString();
    } else if constexpr (std::is_same_v<M, Money>) {
        return value == Money{} ? QString() : value.text(QLocale());
    } else if constexpr (std::is_same_v<M, Rate>) {
        return value == Rate{} ? QString() : value.text();
    } else if constexpr (isList<M>) {
        QStringList list;
        for (const auto& one : value)
            list.append(shown(one).toString());
        return list;
    } else {
        return value;
    }
}

template <class M> void read(M& to, const QVariant& value)
{
    if constexpr (std::is_enum_v<M>) {
        if (const QString code = value.toString(); !code.isEmpty() || mayBeNone<M>)
            to = fromCode<M>(code);
    } else if constexpr (std::is_same_v<M, QDate>) {
        to = QDate::fromString(value.toString(), Qt::ISODate); // of one known in part: none
    } else if constexpr (std::is_same_v<M, TimeOfDay>) {
        to = TimeOfDay::fromIso(value.toString());
    } else if constexpr (std::is_same_v<M, PartialDate>) {
        to = PartialDate::fromIso(value.toString());
    } else if constexpr (isId<M>) {
        to = {value.toLongLong()};
    } else if constexpr (std::is_same_v<M, Money>) {
        // What is no amount, or no percentage, is one that no rule takes.
        to = Money::fromText(value.toString()).value_or(Money{-1});
    } else if constexpr (std::is_same_v<M, Rate>) {
        const QString typed = value.toString().trimmed();
        to = typed.isEmpty() ? Rate{} : Rate::fromText(typed).value_or(Rate{-1});
    } else if constexpr (isList<M>) {
        to.clear();
        for (const QString& one : value.toStringList())
            read(to.emplace_back(), one);
    } else {
        to = value.value<M>();
    }
}
/// A value as the field holds it, where setColumn's codes say another than the stored one.
inline QVariant coded(const QVariant& value, const QVariantMap& codes)
{
    const bool isYesNo = value.typeId() == QMetaType::Bool;
    return codes.value(isYesNo ? QString::number(value.toInt()) : value.toString(), value);
}
inline QVariant decoded(const QVariant& value, const QVariantMap& codes)
{
    return codes.isEmpty() ? value : QVariant(codes.key(value.toString(), value.toString()));
}
} // namespace member

/// What makes the fields of a form: one for each kind of column.
class FieldMakers
{
protected:
    explicit FieldMakers(Session& session)
        : m_session(session)
    {
    }
    Session& session() const { return m_session; }

    /// What makes the field of a bind, once its label is known.
    template <class W> using Maker = std::function<W*(const QString& label)>;
    static Maker<QLineEdit> line(const QString& objectName);
    /// @param most of what can be typed.
    static Maker<QLineEdit> number(const QString& objectName, int least, int most);
    static Maker<GrowingTextEdit> text(
        const QString& objectName, int least = 2, int most = 40, const QString& placeholder = {});
    /// A term of a vocabulary (none: the form gives the terms); in a list that the structure may
    /// extend, @p open takes a new word.
    Maker<TermCombo> term(
        const QString& objectName, const QString& list = {}, bool open = false) const;
    Maker<ChoiceChips> chips(
        const QString& objectName, const QString& list = {}, bool several = false) const;
    /// These of an enumeration only.
    template <class E>
    Maker<ChoiceChips> chips(
        const QString& objectName, const QString& list, std::initializer_list<E> offered) const
    {
        QList<Choice> choices;
        for (const E one : offered)
            choices.append({toCode(one), m_session.label(list, one)});
        return chipsOf(objectName, choices);
    }
    static Maker<ChoiceChips> chipsOf(const QString& objectName, const QList<Choice>& choices);
    Maker<DateField> date(
        const QString& objectName, DateField::Mode mode = DateField::Mode::Exact) const;
    static Maker<TimeField> time(const QString& objectName);
    static Maker<QCheckBox> box(const QString& objectName, const QString& text);
    /// One that is there.
    template <class W> static Maker<W> field(W* widget)
    {
        return [widget](const QString&) { return widget; };
    }

private:
    Session& m_session;
};

/// Codes of a number whose field is empty for 0.
inline const QVariantMap emptyForZero{{QStringLiteral("0"), QString()}};

/// How a field stands in its form, where it is not the common way.
struct FieldPlace
{
    int span = 1; ///< columns of the grid
    QString hint = {};
    QString accessible = {}; ///< the accessible name, where the label says too little
    QString column = {}; ///< in the table, where it is not the member's name
    QVariantMap codes = {}; ///< see setColumn
};

/// The fields of a record of kind T, on a widget that gives each its place: which member stands in
/// which field is said once (bind), and comes back in showing, reading and saying what is wrong.
template <class T, class Base> class RecordFields : public Base
{
public:
    /// As it was shown or stored last.
    const T& record() const { return m_shown; }
    /// The record shown with what is typed. A field that cannot be read leaves its member alone.
    T read() const
    {
        T record = m_shown;
        for (const Binding& bound : m_bound)
            if (!bound.field->problem())
                bound.read(record, bound.field->value());
        complete(record);
        return record;
    }
    void setReadOnly(bool readOnly)
    {
        for (const Binding& bound : m_bound)
            bound.field->setReadOnly(readOnly);
    }
    /// What is typed that is no value at all.
    Problems unread() const
    {
        Problems found;
        for (const Binding& bound : m_bound)
            if (auto problem = bound.field->problem()) {
                problem->field = bound.name;
                found.append(*problem);
            }
        return found;
    }

protected:
    using Base::Base;
    template <class W> using Maker = typename Base::template Maker<W>;
    using Place = FieldPlace;

    /// @param name of the member, as problems call it. @return the widget that @p make made.
    template <class M, class W>
    W* bind(const char* name, M T::*held, const QString& label, const Maker<W>& make,
        const Place& where = {})
    {
        return bindTo(
            name, label, make,
            [held, codes = where.codes](
                const T& record) { return member::coded(member::shown(record.*held), codes); },
            [held, codes = where.codes](T& record, const QVariant& value) {
                member::read(record.*held, member::decoded(value, codes));
            },
            [held](T& record, const T& from) { record.*held = from.*held; }, where);
    }
    /// A part of a member: the months of a length.
    template <class M, class Part, class W>
    W* bind(const char* name, M T::*held, Part M::*part, const QString& label, const Maker<W>& make,
        const Place& where = {})
    {
        return bindTo(
            name, label, make,
            [held, part, codes = where.codes](const T& record) {
                return member::coded(member::shown(record.*held.*part), codes);
            },
            [held, part, codes = where.codes](T& record, const QVariant& value) {
                member::read(record.*held.*part, member::decoded(value, codes));
            },
            [=](T& record, const T& from) { record.*held.*part = from.*held.*part; }, where);
    }
    /// What no member holds alone. @param keep takes it from another record.
    template <class W, class Shown, class Read, class Keep>
    W* bindTo(const char* name, const QString& label, const Maker<W>& make, Shown shown, Read read,
        Keep keep, const Place& where = {})
    {
        W* widget = make(where.accessible.isEmpty() ? label : where.accessible);
        m_bound.push_back(
            {QLatin1String(name), this->place(name, label, widget, where), shown, read, keep});
        return widget;
    }

    /// Reads what no field holds alone.
    virtual void complete(T&) const { }

    void showFields(const T& record)
    {
        m_shown = record;
        for (const Binding& bound : m_bound)
            bound.field->show(bound.shown(record));
    }
    /// Shows what the file holds @p now under what is typed: that stays, and is compared with what
    /// was first shown where both have changed, so that its writing clashes.
    void follow(const T& now)
    {
        const T typed = read();
        T base = now;
        for (const Binding& bound : m_bound) {
            const QVariant shown = bound.shown(m_shown);
            const QVariant mine = bound.shown(typed);
            const QVariant theirs = bound.shown(now);
            if (mine == shown && !bound.field->problem())
                bound.field->show(theirs);
            if (rebased(shown, mine, theirs) != theirs)
                bound.keep(base, m_shown);
        }
        m_shown = base;
    }

    struct Binding
    {
        QString name;
        FormField* field;
        std::function<QVariant(const T&)> shown;
        std::function<void(T&, const QVariant&)> read;
        std::function<void(T&, const T&)> keep; ///< takes the member of another
    };
    std::vector<Binding> m_bound;
    T m_shown;
};

} // namespace jalons
