#pragma once
#include "ui/page/record_form.h"
#include <QCoreApplication>

namespace jalons {

/// A form of what is told by a button — an arrival, an absence, somebody new — and not stored as it
/// is typed: until it is told it is kept as a draft, which goes on where it was begun. T is what is
/// told; its id says which of several such forms of one owner it is (see setRecord).
template <class T> class ToldForm : public RecordForm<T>
{
public:
    /// Shows it as it is before anything is typed, then what was begun. @return whether something
    /// was.
    bool begin()
    {
        this->flush();
        this->discard();
        this->show(this->fresh());
        return this->drafts()->resume();
    }
    /// Nothing of it is wanted any more.
    void giveUp()
    {
        this->discard();
        this->drafts()->drop();
    }

protected:
    using RecordForm<T>::RecordForm;

    DraftKeeper* drafts() const { return this->autosave()->drafts(); }
    /// What is told beside the fields of T: kept in the draft under this column.
    void keepToo(QWidget* widget, const char* column)
    {
        setColumn(widget, QLatin1String(column));
        QObject::connect(
            FormField::of(widget), &FormField::edited, this->autosave(), &Autosave::touch);
    }
    /// Kept as a draft.
    void write() override { this->autosave()->hold(ErrorKind::Refused); }
    /// Where the form says a problem that the file finds elsewhere.
    virtual QString fieldOf(const QString& name) const { return name; }
    /// What is missing before the file is asked.
    virtual Problems missing(const T& told) const
    {
        Q_UNUSED(told)
        return {};
    }
    /// Says what is of no field.
    virtual void sayOthers(const Problems& problems)
    {
        if (!problems.isEmpty())
            emit this->session().failed({ErrorKind::Refused, {}, problems});
    }
    /// Records what is typed. @return false: it cannot be, for what is said at its fields.
    bool tell(Operation operation, const std::function<void(Work&, const T&)>& act)
    {
        Problems found = this->unread() + missing(this->read());
        if (found.isEmpty()
            && this->session().perform(
                operation, [&](Work& work) { act(work, this->read()); }, &found)) {
            giveUp();
            return true;
        }
        for (Problem& problem : found)
            problem.field = fieldOf(problem.field);
        sayOthers(this->grid()->mark(found));
        this->grid()->focusFirstProblem();
        return false;
    }
};

/// « Give », « Cancel » at the end of a form that tells something and is hidden else.
/// @param beside another button; null: none. @param giveUp what the second reads, unless « Cancel
/// ».
template <class Form, class Act>
void addToldFoot(Form* form, const QString& name, const QString& words, Act act,
    QWidget* beside = nullptr, const QString& giveUp = {})
{
    auto* tell = pressed(button(name + QStringLiteral("Give"), words, "primary"), form, act);
    auto* cancel = button(name + QStringLiteral("Cancel"),
        giveUp.isEmpty() ? QCoreApplication::translate("jalons::ToldForm", "Cancel") : giveUp);
    QObject::connect(cancel, &QPushButton::clicked, form, [form] {
        form->giveUp();
        form->hide();
    });
    auto* row = inRow({tell, cancel});
    if (beside)
        row->addWidget(beside);
    row->addStretch(1);
    form->body()->addLayout(row);
}

/// A form below a record in which something that belongs to it is added, and which then begins
/// anew.
template <class T, class Owner> class AddingForm : public ToldForm<T>
{
public:
    void setOwner(Owner owner)
    {
        if (owner != std::exchange(m_owner, owner))
            this->begin(); // what was being typed goes on
    }

protected:
    using ToldForm<T>::ToldForm;
    Owner ownerId() const { return m_owner; }
    void add(Operation operation, const std::function<void(Work&, const T&)>& act)
    {
        if (this->tell(operation, act))
            this->begin();
    }

private:
    qint64 owner() const override { return m_owner.value; }

    Owner m_owner;
};

} // namespace jalons
