#include "ui/widgets/section.h"

#include "ui/widgets/layouts.h"

namespace jalons {

Section::Section(const QString& title, const QString& objectName, QWidget* content)
    : m_title(title)
{
    setProperty("card", true);
    auto* body = new QWidget;
    inColumn(body, {content}, 8, {8, 0, 8, 8});
    m_button = new FoldButton(objectName, title, body);
    m_button->setText(title);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setFont(fontOf(15, QFont::DemiBold));
    inColumn(this, {m_button, body}, 4, {8, 6, 8, 6});
    setOpen(true);
}

void Section::setNote(const QString& note)
{
    m_button->setText(note.isEmpty() ? m_title : QStringLiteral("%1  ·  %2").arg(m_title, note));
}

} // namespace jalons
