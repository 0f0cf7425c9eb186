#pragma once
#include "ui/widgets/card.h"

class QPushButton;

namespace jalons {

class OrderedList;
class RecordFormBase;
struct OrderedLine;

/// A card of one kind of record: the list on the left, the form of the one chosen on the right. A
/// kind of record gives its lines and its form.
class ListCard : public Card
{
    Q_OBJECT

public:
    void refetch();
    /// Shows a row; 0: a new one, going on with what was begun.
    void resume(qint64 row);

protected:
    /// @param add the button that begins a new one.
    ListCard(const QString& title, OrderedList* list, QPushButton* add, RecordFormBase* form);

    /// By the number of the row.
    virtual QList<OrderedLine> lines() const = 0;
    OrderedList* list() const { return m_list; }

private:
    OrderedList* m_list;
    RecordFormBase* m_form;
};

} // namespace jalons
