#include "ui/diagnostic/wheel_panel.h"

#include "core/diagnostic/entry_merge.h"
#include "ui/diagnostic/two_line_label.h"
#include "ui/diagnostic/wheel_legend.h"
#include "ui/diagnostic/wheel_times.h"
#include "ui/page/session.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/ordered_list.h"

namespace jalons {

WheelPanel::WheelPanel(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_wheel(new WheelView(this))
    , m_legend(new WheelLegend(this))
    , m_times(new WheelTimes(session, this))
    , m_print(button("wheelPrint", {}, "quiet", "print"))
    , m_title(new TwoLineLabel("label"))
    , m_none(wrappedLabel(tr("None yet: give one in the card of a domain"), "hint"))
    , m_priorities(named(new OrderedList(tr("Priorities, first one first")), "interviewPriorities"))
{
    setProperty("card", true);
    m_priorities->setFrameShape(QFrame::NoFrame);
    m_priorities->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_priorities->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_priorities->setStyleSheet(
        QStringLiteral("QListView { border: none; background: transparent; } "
                       "QListView::item { min-height: 24px; padding: 0px 4px; }"));
    inColumn(this,
        {m_wheel, m_legend, inRow({{m_times, 1}, rest(0), m_print}, 4), gap(4), m_title, m_none,
            m_priorities, rest()},
        6, {14, 10, 14, 10});
    connect(m_wheel, &WheelView::domainActivated, this, &WheelPanel::domainActivated);
    m_print->setAccessibleName(tr("Print the wheel"));
    m_print->setToolTip(m_print->accessibleName());
    connect(m_print, &QPushButton::clicked, this, [this] { emit printAsked(m_times->shown()); });
    connect(m_times, &WheelTimes::chosen, this, &WheelPanel::timeChosen);
    connect(m_priorities, &QListWidget::itemActivated, this,
        [this] { emit domainActivated(m_priorities->currentKey()); });
    connect(m_priorities, &OrderedList::reordered, this, [this](const QStringList& domains) {
        const QString moved = m_priorities->currentKey();
        emit priorityMoved(moved, static_cast<int>(domains.indexOf(moved)) + 1);
    });
    connect(m_priorities, &OrderedList::removeAsked, this,
        [this](const QString& domain) { emit priorityMoved(domain, 0); });
}

void WheelPanel::setTimes(const std::vector<Assessment>& all, AssessmentId current)
{
    m_times->setTimes(all, current);
}

void WheelPanel::showOther(const WheelData& wheel, const std::vector<DomainEntry>& entries)
{
    m_wheel->setWheel(translated(wheel, entries), entries, m_session.file().vocabulary());
    m_legend->setWheel(wheel);
}

void WheelPanel::setEntries(const WheelData& wheel, const std::vector<DomainEntry>& entries)
{
    m_times->showCurrent();
    showOther(wheel, entries);
    QList<OrderedLine> lines;
    for (const DomainEntry& entry : byPriority(entries)) {
        const qsizetype rank = lines.size() + 1;
        const QString label
            = m_words.one(domainTextKey(entry.domain), m_session.label("domain", entry.domain));
        lines.append({entry.domain, QStringLiteral("%1   %2").arg(rank).arg(label), false,
            tr("Priority %1: %2").arg(rank).arg(label)});
    }
    m_priorities->setLines(lines);
    m_priorities->setFixedHeight(static_cast<int>(lines.size()) * px(26) + 4);
    m_priorities->setVisible(!lines.isEmpty());
    m_none->setVisible(lines.isEmpty());
}

void WheelPanel::setPrintable(bool printable)
{
    m_print->setVisible(printable);
}

void WheelPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_priorities->setOrdered(!readOnly);
    showNone();
}

void WheelPanel::showNone()
{
    const TwoTexts texts = m_readOnly ? TwoTexts{tr("None")}
                                      : m_words.said(QStringLiteral("label/no_priorities"),
                                          tr("None yet: give one in the card of a domain"));
    m_none->setText(texts.under.isEmpty() ? texts.over : texts.over + u'\n' + texts.under);
}

void WheelPanel::setPriorityTitle(const TwoTexts& title)
{
    m_title->setTexts(title);
}

void WheelPanel::setWords(const InterviewWords& words)
{
    m_words = words;
    if (words.isOn())
        setLayoutDirection(words.direction());
    else
        unsetLayoutDirection();
    showNone();
}

WheelData WheelPanel::translated(WheelData wheel, const std::vector<DomainEntry>& entries) const
{
    for (std::size_t axis = 0; axis < wheel.axes.size() && axis < entries.size(); ++axis)
        wheel.axes[axis].label
            = m_words.one(domainTextKey(entries[axis].domain), wheel.axes[axis].label);
    return wheel;
}

} // namespace jalons
