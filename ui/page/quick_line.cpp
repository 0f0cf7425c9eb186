#include "ui/page/quick_line.h"

#include "ui/page/draft_keeper.h"
#include "ui/page/record_scope.h"
#include "ui/widgets/layouts.h"

namespace jalons {

QuickLine::QuickLine(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_table(words.table)
    , m_line(named(new QLineEdit, QLatin1String(words.name) + QLatin1String("New"), words.says))
    , m_drafts(new DraftKeeper(this))
{
    m_line->setPlaceholderText(words.hint);
    setColumn(m_line, QLatin1String(words.column));
    auto* give
        = saying(button(QLatin1String(words.name) + QLatin1String("Add"), words.button, words.look),
            words.buttonSays.isEmpty() ? words.button : words.buttonSays);
    setFocusProxy(m_line);
    inRow(this, {{m_line, 1}, give}, 8);
    connect(give, &QPushButton::clicked, this, &QuickLine::give);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickLine::give);
    connect(m_line, &QLineEdit::textEdited, m_drafts, &DraftKeeper::touch);
}

void QuickLine::show(qint64 owner)
{
    if (owner == std::exchange(m_owner, owner))
        return;
    m_line->clear();
    setRecord(this, m_table, 0, owner);
    m_drafts->resume();
}

void QuickLine::clear()
{
    m_line->clear();
    m_drafts->drop();
}

void QuickLine::keep()
{
    m_drafts->keep();
}

void QuickLine::give()
{
    if (const QString name = m_line->text().trimmed(); !name.isEmpty())
        emit given(name);
    else
        m_line->setFocus();
}

} // namespace jalons
