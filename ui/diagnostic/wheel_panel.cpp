#include "ui/diagnostic/wheel_panel.h"

#include "core/diagnostic/entry_merge.h"
#include "ui/diagnostic/priority_list.h"
#include "ui/diagnostic/wheel_legend.h"
#include "ui/diagnostic/wheel_view.h"
#include "ui/page/session.h"
#include "ui/widgets/layouts.h"

namespace jalons {

WheelPanel::WheelPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_wheel(new WheelView(this))
    , m_legend(new WheelLegend(this))
    , m_title(roleLabel({}, "label"))
    , m_none(wrappedLabel(tr("None yet: give one in the card of a domain"), "hint"))
    , m_priorities(new PriorityList)
{
    setProperty("card", true);
    inColumn(this, {m_wheel, m_legend, gap(4), m_title, m_none, m_priorities, rest()}, 6,
        {14, 10, 14, 10});
    connect(m_wheel, &WheelView::domainActivated, this, &WheelPanel::domainActivated);
    connect(m_priorities, &PriorityList::domainActivated, this, &WheelPanel::domainActivated);
    connect(m_priorities, &PriorityList::moved, this, &WheelPanel::priorityMoved);
}

void WheelPanel::setEntries(const WheelData& wheel, const std::vector<DomainEntry>& entries)
{
    m_wheel->setWheel(wheel, entries, m_session.file().vocabulary());
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
