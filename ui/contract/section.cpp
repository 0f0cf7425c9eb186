#include "ui/contract/section.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include <QToolButton>
#include <QVBoxLayout>

namespace jalons {

Section::Section(const QString& title, const QString& objectName, QWidget* parent)
    : QFrame(parent)
    , m_title(title)
    , m_button(new QToolButton)
    , m_body(new QWidget)
    , m_layout(new QVBoxLayout(m_body))
{
    setProperty("card", true);
    m_button->setObjectName(objectName);
    m_button->setAccessibleName(title);
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setFont(fontOf(15, QFont::DemiBold));
    m_layout->setContentsMargins(px(8), 0, px(8), px(8));
    m_layout->setSpacing(px(8));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(8), px(6), px(8), px(6));
    layout->setSpacing(px(4));
    layout->addWidget(m_button);
    layout->addWidget(m_body);
    connect(m_button, &QToolButton::toggled, this, &Section::setOpen);
    setOpen(true);
}

void Section::setNote(const QString& note)
{
    m_button->setText(note.isEmpty() ? m_title : QStringLiteral("%1  ·  %2").arg(m_title, note));
}

void Section::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setIcon(icon(
        open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), IconColor::Soft));
    m_body->setVisible(open);
}

bool Section::isOpen() const
{
    return m_button->isChecked();
}

} // namespace jalons
