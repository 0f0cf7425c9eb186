#include "ui/diagnostic/wheel_times.h"

#include "ui/page/session.h"
#include "ui/widgets/layouts.h"
#include "ui/wording/day_text.h"
#include <QSignalBlocker>
#include <QSlider>

namespace jalons {

WheelTimes::WheelTimes(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_slider(named(new QSlider(Qt::Horizontal), "wheelTimes", tr("The wheel through time")))
    , m_label(wrappedLabel({}, "hint"))
{
    m_label->setAlignment(Qt::AlignHCenter);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    inColumn(this, {m_slider, m_label}, 2);
    hide();
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        say();
        emit chosen(shown());
    });
}

int WheelTimes::placeOfCurrent() const
{
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (m_all[i].id == m_current)
            return int(i);
    return 0;
}

AssessmentId WheelTimes::shown() const
{
    const auto place = std::size_t(m_slider->value());
    return place < m_all.size() ? m_all[place].id : m_current;
}

void WheelTimes::setTimes(const std::vector<Assessment>& all, AssessmentId current)
{
    if (all == m_all && current == m_current)
        return;
    m_all = all;
    m_current = current;
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, std::max(0, int(all.size()) - 1));
    }
    setVisible(all.size() > 1);
    showCurrent();
}

void WheelTimes::showCurrent()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(placeOfCurrent());
    say();
}

void WheelTimes::say()
{
    const auto place = std::size_t(m_slider->value());
    if (place >= m_all.size())
        return;
    const Assessment& one = m_all[place];
    const QDate day = one.isCompleted() ? one.completedOn : one.startedOn;
    const QString text
        = tr("%1, %2", "kind of assessment, day")
              .arg(m_session.label(QStringLiteral("assessment_kind"), one.kind), fullDay(day));
    m_label->setText(text);
    m_slider->setAccessibleDescription(text);
}

} // namespace jalons
