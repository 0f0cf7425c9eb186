#pragma once
#include "ui/page/record_fields.h"
#include "ui/page/record_scope.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/layouts.h"

namespace jalons {

/// A part of a page that shows one record in its fields: what stands around it stores it.
class RecordPartBase : public QFrame, protected FieldMakers
{
    Q_OBJECT

public:
    /// Problems at their fields; those of no field here come back.
    Problems mark(const Problems& problems) { return m_grid ? m_grid->mark(problems) : problems; }

signals:
    void edited();
    void removeAsked();

protected:
    /// @param columns of its grid; 0: it gives each field its place by itself.
    explicit RecordPartBase(Session& session, int columns = 0, QWidget* parent = nullptr);

    FormGrid* grid() const { return m_grid; }
    /// Names what it holds after its place in a list: « #Title » becomes « objective1Title ».
    void nameAfter(const QString& place);
    /// It asks for the record to go.
    QToolButton* removeButton(const QString& words);
    FormField* place(
        const char* member, const QString& label, QWidget* widget, const FieldPlace& place);

private:
    FormGrid* m_grid;
};

template <class T> class RecordPart : public RecordFields<T, RecordPartBase>
{
protected:
    explicit RecordPart(Session& session, int columns = 0, QWidget* parent = nullptr)
        : RecordFields<T, RecordPartBase>(session, columns, parent)
    {
    }
};

} // namespace jalons
