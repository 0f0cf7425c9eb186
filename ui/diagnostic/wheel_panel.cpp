#include "ui/diagnostic/wheel_panel.h"

#include "core/diagnostic/entry_merge.h"
#include "ui/diagnostic/priority_list.h"
#include "ui/diagnostic/wheel_legend.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include <QLabel>
#include <QVBoxLayout>

namespace jalons {

WheelPanel::WheelPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_wheel(new WheelView(this))
    , m_legend(new WheelLegend(this))
    , m_title(new QLabel(this))
    , m_none(new QLabel(tr("None yet: give one in the card of a domain"), this))
    , m_priorities(new PriorityList(this))
{
    setProperty("card", true);
    setLook(m_title, "role", QStringLiteral("label"));
    setLook(m_none, "role", QStringLiteral("hint"));
    m_none->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(14), px(10), px(14), px(10));
    layout->setSpacing(px(6));
    layout->addWidget(m_wheel);
    layout->addWidget(m_legend);
    layout->addSpacing(px(4));
    layout->addWidget(m_title);
    layout->addWidget(m_none);
    layout->addWidget(m_priorities);
    layout->addStretch(1);
    connect(m_wheel, &WheelView::domainActivated, this, &WheelPanel::domainActivated);
    connect(m_priorities, &PriorityList::domainActivated, this, &WheelPanel::domainActivated);
    connect(m_priorities, &PriorityList::moved, this, &WheelPanel::priorityMoved);
}

void WheelPanel::setEntries(const WheelData& wheel, const std::vector<DomainEntry>& entries)
{
    QStringList domains;
    QStringList icons;
    for (const DomainEntry& entry : entries) {
        const Term* term
            = m_session.file().vocabulary().term(QStringLiteral("domain"), entry.domain);
        domains.append(entry.domain);
        icons.append(term ? term->icon : QString());
    }
    m_wheel->setWheel(wheel, domains, icons);
    m_legend->setWheel(wheel);
    QList<PriorityList::Item> items;
    for (const DomainEntry& entry : byPriority(entries))
        items.append({entry.domain, m_session.label(QStringLiteral("domain"), entry.domain)});
    m_priorities->setItems(items);
    m_priorities->setVisible(!items.isEmpty());
    m_none->setVisible(items.isEmpty());
}

void WheelPanel::setCurrent(const QString& domain)
{
    m_wheel->setCurrent(domain);
}

void WheelPanel::setPriorityTitle(const QString& title)
{
    m_title->setText(title);
}

void WheelPanel::setReadOnly(bool readOnly)
{
    m_priorities->setReadOnly(readOnly);
    m_none->setText(readOnly ? tr("None") : tr("None yet: give one in the card of a domain"));
}

} // namespace jalons
