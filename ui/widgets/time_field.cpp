#include "ui/widgets/time_field.h"

#include "ui/widgets/layouts.h"
#include <QKeyEvent>

namespace jalons {

TimeField::TimeField(const QString& accessibleName, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setPlaceholderText(tr("e.g. 9:30"));
    setMaxLength(20);
    connect(this, &QLineEdit::textEdited, this, [this] {
        read();
        emit typed();
    });
    connect(this, &QLineEdit::editingFinished, this, &TimeField::settle);
}

void TimeField::propose(TimeOfDay time)
{
    setTime(time);
    m_proposed = time;
}

void TimeField::renew(TimeOfDay now)
{
    if (m_proposed.isKnown() && m_proposed == m_time && !isBeingTyped())
        setTime(now);
    m_proposed = {};
}

void TimeField::setTime(TimeOfDay time)
{
    m_proposed = {};
    m_time = time;
    m_problem.reset();
    if (text() != time.text())
        setText(time.text());
    m_settled = text();
    setLook(this, "invalid", false);
}

void TimeField::setTyped(const QString& typed)
{
    setText(typed);
    read();
    if (!m_problem)
        setText(m_time.text());
    m_settled = text();
    setLook(this, "invalid", m_problem.has_value());
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((!isUp && event->key() != Qt::Key_Down) || isReadOnly() || !m_time.isKnown()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    constexpr int quarter = 15;
    constexpr int day = 24 * 60;
    const int minutes = m_time.hour() * 60 + m_time.minute() + (isUp ? quarter : -quarter);
    const int turned = (minutes + day) % day;
    setText(TimeOfDay::of(turned / 60, turned % 60).text());
    settle();
}

void TimeField::read()
{
    m_proposed = {};
    m_problem.reset();
    const std::optional<TimeOfDay> time = TimeOfDay::fromText(text());
    if (time)
        m_time = *time;
    else
        m_problem = Problem{{}, ProblemKind::NotATime, {text()}};
}

void TimeField::settle()
{
    if (isReadOnly() || text() == m_settled)
        return;
    read();
    if (!m_problem)
        setText(m_time.text());
    setLook(this, "invalid", m_problem.has_value());
    if (text() == m_settled)
        return;
    m_settled = text();
    emit edited();
}

} // namespace jalons
