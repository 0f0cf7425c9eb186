#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/partial_date.h"
#include "core/base/what_changed.h"
#include "ui/page/record_scope.h"
#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/term_combo.h"
#include <QCheckBox>
#include <QLineEdit>
#include <functional>
#include <vector>

namespace jalons {

class Autosave;

/// A member of a record as a FormField holds it, both ways. A column's description gives the same
/// to the file; what is here is only between a member and its field.
namespace member {
template <class M> constexpr bool isId = false;
template <class Tag> constexpr bool isId<Id<Tag>> = true;
template <class M> constexpr bool isList = false;
template <class M> constexpr bool isList<std::vector<M>> = true;

template <class M> QVariant shown(const M& value)
{
    if constexpr (std::is_enum_v<M>) {
        return toCode(value);
    } else if constexpr (std::is_same_v<M, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (std::is_same_v<M, PartialDate>) {
        return value.toIso();
    } else if constexpr (isId<M>) {
        return value.isValid() ? QString::number(value.value) : QString();
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
        if (const QString code = value.toString(); !code.isEmpty())
            to = fromCode<M>(code);
    } else if constexpr (std::is_same_v<M, QDate>) {
        to = QDate::fromString(value.toString(), Qt::ISODate); // of one known in part: none
    } else if constexpr (std::is_same_v<M, PartialDate>) {
        to = PartialDate::fromIso(value.toString());
    } else if constexpr (isId<M>) {
        to = {value.toLongLong()};
    } else if constexpr (isList<M>) {
        to.clear();
        for (const QString& one : value.toStringList())
            read(to.emplace_back(), one);
    } else {
        to = value.value<M>();
    }
}
} // namespace member

/// What every form of one record has, whatever the record: its grid of fields, stored as they are
/// typed, its drafts, its history. Pages that show any kind of record know it by this.
class RecordFormBase : public Card
{
    Q_OBJECT

public:
    /// The row shown; 0: not stored yet.
    virtual qint64 recordId() const = 0;
    /// Shows a row of the file as it is now, a new record with 0. @return false: it is not there.
    virtual bool showRow(qint64 id) = 0;
    /// Whether the file still has the row shown.
    virtual bool isThere() const = 0;
    /// Something is typed that the file does not hold.
    virtual bool isDirty() const = 0;
    /// To be asked before the record shown is shown again (see Autosave::mayShow).
    bool mayShow() const;
    /// Goes on with the record that was begun and not stored, if any.
    void resume();
    void flush();
    /// Forgets what waits: the record is about to go.
    void discard();
    void focusFirst();
    /// Says each problem at its field and clears the others.
    void mark(const Problems& problems) { m_grid->mark(problems); }
    using QWidget::show;

signals:
    /// What was typed is stored.
    void saved(qint64 id);

protected:
    /// How a field stands in the form, where it is not the common way.
    struct Place
    {
        int span = 1; ///< columns of the grid
        QString hint = {};
        QString accessible = {}; ///< the accessible name, where the label says too little
        QString column = {}; ///< in the table, where it is not the member's name
        QVariantMap codes = {}; ///< see setColumn
        bool inGrid = true; ///< no: the form gives it its place
    };

    /// @param columns of the grid, which stands at the top of the body.
    RecordFormBase(Session& session, const QString& title, int columns, QWidget* parent);

    Session& session() const { return m_session; }
    FormGrid* grid() const { return m_grid; }
    Autosave* autosave() const { return m_autosave; }
    /// No card of its own: it stands in another.
    void makePlain();
    /// What stands in the body scrolls inside the card, @p foot at its end.
    void makeScrolled(QLayout* foot);

    /// What makes the field of a bind, once its label is known.
    template <class W> using Maker = std::function<W*(const QString& label)>;
    static Maker<QLineEdit> line(const QString& objectName);
    static Maker<GrowingTextEdit> text(const QString& objectName, int least = 2, int most = 40);
    /// A term of a vocabulary (none: the form gives the terms); in a list that the structure may
    /// extend, @p open takes a new word.
    Maker<TermCombo> term(
        const QString& objectName, const QString& list = {}, bool open = false) const;
    Maker<ChoiceChips> chips(
        const QString& objectName, const QString& list = {}, bool several = false) const;
    Maker<DateField> date(
        const QString& objectName, DateField::Mode mode = DateField::Mode::Exact) const;
    static Maker<QCheckBox> box(const QString& objectName, const QString& text);
    /// Named as it reads.
    static QPushButton* button(const QString& objectName, const QString& text, const char* look);

    virtual void write() = 0;
    FormField* place(const char* member, const QString& label, QWidget* widget, const Place& place);

private:
    Session& m_session;
    Autosave* m_autosave;
    FormGrid* m_grid;
};

/// What a kind of record is to its form: where it is stored, and by what.
template <class T> struct RecordKind
{
    using RecordId = decltype(T::id);

    const char* table = nullptr;
    Operation save = {};
    std::function<T(const Reader&, RecordId)> load = {};
    /// @p shown: as the form first showed it, null for a new one.
    std::function<RecordId(Work&, const T& record, const T* shown)> store = {};
    std::function<Problems(const T&)> problems = {};
    /// Whether a new record holds enough to be stored; nothing is before. Always, unless told.
    std::function<bool(const T&)> isBegun = {};
    Operation removal = {};
    std::function<void(Work&, RecordId)> remove = {};
    /// What the file refuses is said at the fields it is of; in the message line, unless told.
    bool marksRefusals = false;
};

/// A form of one record of kind T. It says which member stands in which field (bind); from this
/// come showing, reading, saying what is wrong, storing, drafts, history and clashes. A member that
/// cannot be stored as it is typed keeps its former value in the file and what is typed as a draft:
/// the others are stored.
template <class T> class RecordForm : public RecordFormBase
{
public:
    using RecordId = decltype(T::id);

    using RecordFormBase::show;
    void show(const T& record)
    {
        const bool isSame = m_shown.id.isValid() && record.id == m_shown.id;
        m_shown = record;
        m_isFilled = true;
        for (const Binding& bound : m_bound)
            bound.field->show(bound.shown(record));
        filled();
        mark({});
        nameRecord();
        if (isSame && isDirty()) // what waits to be mended is still in its field
            mark(problemsOf(read()) + unread());
    }
    T read() const
    {
        T record = m_shown;
        for (const Binding& bound : m_bound)
            if (!bound.field->problem()) // else it is what it was
                bound.read(record, bound.field->value());
        complete(record);
        return record;
    }
    /// As stored: its id is invalid until it was stored once.
    const T& record() const { return m_shown; }

    qint64 recordId() const override { return m_shown.id.value; }
    bool showRow(qint64 id) override
    {
        if (id <= 0) {
            show(fresh());
            return true;
        }
        const auto found
            = session().file().query([&](const Reader& r) { return m_kind.load(r, RecordId{id}); });
        if (found)
            show(*found);
        return bool(found);
    }
    bool isThere() const override
    {
        return bool(
            session().file().query([&](const Reader& r) { return m_kind.load(r, m_shown.id); }));
    }
    bool isDirty() const override
    {
        return m_isFilled && (read() != m_shown || !unread().isEmpty());
    }

protected:
    RecordForm(Session& session, RecordKind<T> kind, const QString& title = {}, int columns = 2,
        QWidget* parent = nullptr)
        : RecordFormBase(session, title, columns, parent)
        , m_kind(std::move(kind))
    {
    }

    /// @param name of the member, as problems call it. @return the widget that @p make made.
    template <class M, class W>
    W* bind(const char* name, M T::*held, const QString& label, const Maker<W>& make,
        const Place& where = {})
    {
        W* widget = make(where.accessible.isEmpty() ? label : where.accessible);
        m_bound.push_back({QLatin1String(name), place(name, label, widget, where),
            [held, codes = where.codes](const T& record) {
                const QVariant value = member::shown(record.*held);
                return codes.isEmpty() ? value : codes.value(QString::number(value.toInt()));
            },
            [held, codes = where.codes](T& record, const QVariant& value) {
                member::read(
                    record.*held, codes.isEmpty() ? value : QVariant(codes.key(value.toString())));
            },
            [held](T& record, const T& from) { record.*held = from.*held; }});
        return widget;
    }

    /// What a new record is before anything is typed.
    virtual T fresh() const { return {}; }
    /// Of what a record that is not stored yet is one: the owner of its draft.
    virtual qint64 owner() const { return 0; }
    /// Reads what no field holds alone.
    virtual void complete(T&) const { }
    /// The fields show the record: what else depends on it.
    virtual void filled() { }
    /// What was typed is stored; @p before: what was.
    virtual void stored(const T& before) { Q_UNUSED(before) }
    /// Which members keep their former value for a problem said at one.
    virtual QStringList heldBackWith(const QString& name) const { return {name}; }

    T& shownRecord() { return m_shown; }
    void nameRecord()
    {
        setRecord(this, m_kind.table, m_shown.id.value, m_shown.id.isValid() ? 0 : owner());
    }
    /// Stores @p wanted in the place of what is shown. @return false: it could not be.
    bool storeRecord(T wanted)
    {
        Problems refused;
        const bool isNew = !wanted.id.isValid();
        const T before = std::exchange(m_shown, wanted);
        const bool done = session().perform(
            m_kind.save,
            [&](Work& work) {
                // Before the others hear of it, so that lists know which one is being written.
                m_shown.id = wanted.id = m_kind.store(work, wanted, isNew ? nullptr : &before);
            },
            m_kind.marksRefusals ? &refused : nullptr);
        if (!done) {
            m_shown = before;
            if (const Problems left = m_kind.marksRefusals ? grid()->mark(refused) : Problems();
                !left.isEmpty())
                emit session().failed({ErrorKind::Refused, {}, left});
            return false;
        }
        if (isNew)
            nameRecord();
        stored(before);
        emit saved(m_shown.id.value);
        return true;
    }
    void remove()
    {
        discard();
        const RecordId id = m_shown.id;
        session().perform(m_kind.removal, [&](Work& work) { m_kind.remove(work, id); });
    }

    void write() override
    {
        T wanted = read();
        const Problems found = problemsOf(wanted);
        if (!wanted.id.isValid() && wanted == m_shown && !isDirty())
            return; // nothing is wrong with what is not begun
        mark(found + unread());
        for (const Problem& problem : found) {
            const QStringList held = heldBackWith(problem.field);
            for (const Binding& bound : m_bound)
                if (held.contains(bound.name))
                    bound.keep(wanted, m_shown);
        }
        if (wanted != m_shown && (!m_kind.isBegun || m_kind.isBegun(wanted)))
            storeRecord(std::move(wanted));
    }

private:
    Problems problemsOf(const T& wanted) const
    {
        return ofWhatChanged(m_kind.problems(wanted), m_kind.problems(m_shown));
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

    struct Binding
    {
        QString name;
        FormField* field;
        std::function<QVariant(const T&)> shown;
        std::function<void(T&, const QVariant&)> read;
        std::function<void(T&, const T&)> keep; ///< takes the member of another
    };

    RecordKind<T> m_kind;
    std::vector<Binding> m_bound;
    T m_shown;
    bool m_isFilled = false; ///< it has shown a record
};

} // namespace jalons
