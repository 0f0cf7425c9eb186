#pragma once
#include "core/base/what_changed.h"
#include "ui/page/autosave.h"
#include "ui/page/draft_keeper.h"
#include "ui/page/record_fields.h"
#include "ui/page/record_scope.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/layouts.h"

namespace jalons {

/// What every form of one record has, whatever the record: its grid of fields, stored as they are
/// typed, its drafts, its history. Pages that show any kind of record know it by this.
class RecordFormBase : public Card, protected FieldMakers
{
    Q_OBJECT

public:
    /// The row shown; 0: not stored yet.
    virtual qint64 recordId() const = 0;
    /// Shows a row of the file as it is now, a new record with 0: not over what is being typed, and
    /// what was typed in another is stored first. @return false: it is not there.
    virtual bool showRow(qint64 id) = 0;
    /// Whether the file still has the row shown.
    virtual bool isThere() const = 0;
    /// Something is typed that the file does not hold.
    virtual bool isDirty() const = 0;
    /// To be asked before the record shown is shown again (see Autosave::mayShow).
    bool mayShow() const { return m_autosave->mayShow(); }
    /// Goes on with the record that was begun and not stored, if any.
    void resume() { m_autosave->drafts()->resume(); }
    void flush() { m_autosave->flush(); }
    /// Forgets what waits: the record is about to go.
    void discard() { m_autosave->discard(); }
    void focusFirst() { m_grid->focusFirst(); }
    /// Says each problem at its field and clears the others. @return those of no field here.
    virtual Problems mark(const Problems& problems) { return m_grid->mark(problems); }
    using QWidget::show;

signals:
    /// What was typed is stored.
    void saved(qint64 id);
    void removed();

protected:
    /// @param columns of the grid, which stands at the top of the body.
    RecordFormBase(Session& session, const QString& title, int columns, QWidget* parent);

    FormGrid* grid() const { return m_grid; }
    Autosave* autosave() const { return m_autosave; }
    /// A button that removes the record shown.
    QPushButton* removeButton(const char* name, const QString& words);
    /// No card of its own: it stands in another.
    void makePlain();
    /// What stands in the body scrolls inside the card, @p foot at its end.
    void makeScrolled(QLayout* foot);

    virtual void write() = 0;
    virtual void remove() = 0;
    FormField* place(
        const char* member, const QString& label, QWidget* widget, const FieldPlace& place);

private:
    Autosave* m_autosave;
    FormGrid* m_grid;
};

/// What tells the rows of a kind of record apart: their id, or a number where the struct has none.
template <class T> struct RowOf
{
    using Id = qint64;
};
template <class T>
requires requires(T record)
{
    record.id;
}
struct RowOf<T>
{
    using Id = decltype(T::id);
};

/// What a kind of record is to its form: where it is stored, and by what.
template <class T> struct RecordKind
{
    using RecordId = typename RowOf<T>::Id;

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
    QString removed = {}; ///< said once it is
    /// What the file refuses is said at the fields it is of; in the message line, unless told.
    bool marksRefusals = false;
    /// The row of a struct without id; 0: not stored yet.
    std::function<qint64(const T&)> row = {};
};

/// A form of one record of kind T. It says which member stands in which field (bind); from this
/// come showing, reading, saying what is wrong, storing, drafts, history and clashes. A member that
/// cannot be stored as it is typed keeps its former value in the file and what is typed as a draft:
/// the others are stored.
template <class T> class RecordForm : public RecordFields<T, RecordFormBase>
{
    using Fields = RecordFields<T, RecordFormBase>;

public:
    using RecordId = typename RowOf<T>::Id;
    using Fields::read;
    using Fields::unread;

    using RecordFormBase::show;
    void show(const T& record)
    {
        const bool isSame = recordId() > 0 && rowOf(record) == recordId();
        m_isFilled = true;
        this->showFields(record);
        filled();
        this->mark({});
        nameRecord();
        if (isSame && isDirty()) // what waits to be mended is still in its field
            this->mark(problemsOf(read()) + unread());
    }
    /// As show, of what the file holds now: not over what is being typed, and what was typed in
    /// another record is stored first.
    void refresh(T stored) // a copy: what is stored first may take it away
    {
        const bool isSame = rowOf(stored) == recordId();
        if (isSame && !this->mayShow())
            return;
        if (!isSame)
            this->flush();
        show(stored);
    }

    qint64 recordId() const override { return rowOf(shown()); }
    bool showRow(qint64 id) override
    {
        const auto found = id > 0 ? load(id) : Result<T>(fresh());
        if (found)
            refresh(*found);
        return bool(found);
    }
    bool isThere() const override { return bool(load(recordId())); }
    bool isDirty() const override
    {
        return m_isFilled && (read() != shown() || !unread().isEmpty());
    }

protected:
    RecordForm(Session& session, RecordKind<T> kind, const QString& title = {}, int columns = 2,
        QWidget* parent = nullptr)
        : Fields(session, title, columns, parent)
        , m_kind(std::move(kind))
    {
    }

    /// What a new record is before anything is typed.
    virtual T fresh() const { return {}; }
    /// Of what a record that is not stored yet is one: the owner of its draft.
    virtual qint64 owner() const { return 0; }
    /// Tells new records of one owner apart: 0 or less.
    virtual qint64 draftRow() const { return 0; }
    /// The fields show the record: what else depends on it.
    virtual void filled() { }
    /// What was typed is stored; @p before: what was.
    virtual void stored(const T& before) { Q_UNUSED(before) }
    /// Which members keep their former value for a problem said at one.
    virtual QStringList heldBackWith(const QString& name) const { return {name}; }

    T& shownRecord() { return this->m_shown; }
    /// For a form of several kinds of record, before it shows one of another.
    void setTable(const char* table) { m_kind.table = table; }
    void nameRecord()
    {
        const qint64 row = recordId();
        setRecord(this, m_kind.table, row > 0 ? row : draftRow(), row > 0 ? 0 : owner());
    }
    /// Stores @p wanted in the place of what is shown. @return false: it could not be.
    bool storeRecord(T wanted)
    {
        Problems refused;
        const bool isNew = rowOf(wanted) <= 0;
        const T before = std::exchange(shownRecord(), wanted);
        const bool done = this->session().perform(
            m_kind.save,
            [&](Work& work) {
                const RecordId id = m_kind.store(work, wanted, isNew ? nullptr : &before);
                // Before the others hear of it, so that lists know which one is being written.
                if constexpr (requires { wanted.id; })
                    shownRecord().id = wanted.id = id;
            },
            m_kind.marksRefusals ? &refused : nullptr);
        if (!done) {
            shownRecord() = before;
            const Problems left = m_kind.marksRefusals
                ? this->mark(problemsOf(read()) + unread() + refused)
                : Problems();
            if (!left.isEmpty())
                emit this->session().failed({ErrorKind::Refused, {}, left});
            return false;
        }
        if (isNew)
            nameRecord();
        stored(before);
        emit this->saved(recordId());
        return true;
    }
    void remove() override
    {
        this->discard();
        const qint64 row = recordId();
        if (!this->session().perform(
                m_kind.removal, [&](Work& work) { m_kind.remove(work, RecordId{row}); }))
            return;
        if (!m_kind.removed.isEmpty())
            emit this->session().said(m_kind.removed);
        emit this->removed();
    }

    void write() override
    {
        T wanted = read();
        const Problems found = problemsOf(wanted);
        if (rowOf(wanted) <= 0 && wanted == shown() && !isDirty())
            return; // nothing is wrong with what is not begun
        this->mark(found + unread());
        for (const Problem& problem : found) {
            const QStringList held = heldBackWith(problem.field);
            for (const auto& bound : this->m_bound)
                if (held.contains(bound.name))
                    bound.keep(wanted, shown());
        }
        if (wanted != shown() && (!m_kind.isBegun || m_kind.isBegun(wanted)))
            storeRecord(std::move(wanted));
    }
    Problems problemsOf(const T& wanted) const
    {
        return m_kind.problems ? ofWhatChanged(m_kind.problems(wanted), m_kind.problems(shown()))
                               : Problems();
    }

private:
    const T& shown() const { return this->m_shown; }
    qint64 rowOf(const T& record) const
    {
        if constexpr (requires { record.id; })
            return record.id.value;
        else
            return m_kind.row(record);
    }
    Result<T> load(qint64 row) const
    {
        return this->session().file().query(
            [&](const Reader& r) { return m_kind.load(r, RecordId{row}); });
    }

    RecordKind<T> m_kind;
    bool m_isFilled = false; ///< it has shown a record
};

} // namespace jalons
