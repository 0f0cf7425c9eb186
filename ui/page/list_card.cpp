#include "ui/page/list_card.h"

#include "ui/page/record_form.h"
#include "ui/widgets/ordered_list.h"

namespace jalons {

ListCard::ListCard(const QString& title, OrderedList* list, QPushButton* add, RecordFormBase* form)
    : Card(title)
    , m_list(list)
    , m_form(form)
{
    head()->addWidget(add);
    body()->addLayout(inRow({{m_list, 2}, {m_form, 3}}, 24));
    connect(add, &QPushButton::clicked, this, [this] { resume(0); });
    connect(m_form, &RecordFormBase::saved, this, &ListCard::refetch);
    connect(m_list, &OrderedList::chosen, this,
        [this](const QString& key) { m_form->showRow(key.toLongLong()); });
}

void ListCard::refetch()
{
    const QList<OrderedLine> now = lines();
    m_list->setLines(now);
    const qint64 shown = m_form->recordId();
    m_list->setCurrentKey(shown > 0              ? QString::number(shown)
            : now.isEmpty() || m_form->isDirty() ? QString()
                                                 : now.first().key);
    m_form->showRow(m_list->currentKey().toLongLong());
}

void ListCard::resume(qint64 row)
{
    m_form->flush();
    m_list->setCurrentKey(row > 0 ? QString::number(row) : QString());
    m_form->showRow(row);
    if (row > 0)
        return;
    m_form->resume(); // one that was being typed, if any
    m_form->focusFirst();
}

} // namespace jalons
