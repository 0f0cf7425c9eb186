#include "ui/collective/sessions_card.h"

#include "ui/collective/attendance_card.h"
#include "ui/widgets/ordered_list.h"
#include "ui/wording/day_text.h"

namespace jalons {

SessionForm::SessionForm(Session& session)
    : RecordForm(session,
        {.table = "activity_session",
            .save = Operation::SaveSession,
            .load = sessions::load,
            .store = sessions::save,
            .problems = [](const ActivitySession& one) { return jalons::problems(one); },
            .isBegun = [](const ActivitySession& one) { return one.day.isValid(); },
            .removal = Operation::RemoveSession,
            .remove = sessions::remove,
            .removed = tr("The session is removed. Ctrl+Z brings it back."),
            .marksRefusals = true},
        {}, 2)
{
    makePlain();
    bind("day", &ActivitySession::day, tr("Day"), date("sessionDay"));
    bind("time", &ActivitySession::time, tr("Time"), time("sessionTime"));
    bind("theme", &ActivitySession::theme, tr("Theme"), line("sessionTheme"), {.span = 2});
    bind("place", &ActivitySession::place, tr("Place"), line("sessionPlace"),
        {.hint = tr("Empty: that of the activity")});
    bind("minutes", &ActivitySession::minutes, tr("Minutes"), number("sessionMinutes", 0, 24 * 60),
        {.codes = emptyForZero});
    bind("result", &ActivitySession::result, tr("What came of it"), text("sessionResult", 1, 20),
        {.span = 2});
    bind("appraisal", &ActivitySession::appraisal, tr("What those who were there say"),
        text("sessionAppraisal", 1, 20), {.span = 2});
    fill(body(), {atLeft(removeButton("sessionRemove", tr("Remove this session")))});
}

ActivitySession SessionForm::fresh() const
{
    ActivitySession one;
    one.activity = m_activity;
    return one;
}

void SessionForm::filled()
{
    emit sessionShown(record().id);
}

SessionsCard::SessionsCard(Session& session, SessionForm* form)
    : ListCard(tr("Sessions"), named(new OrderedList(tr("Sessions")), "activitySessions"),
        button("sessionAdd", tr("Add a session"), "quiet", "add"), form)
    , m_session(session)
    , m_form(form)
    , m_attendance(new AttendanceCard(session))
{
    list()->setOrdered(false);
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(m_attendance);
    connect(form, &SessionForm::sessionShown, m_attendance, &AttendanceCard::setActivitySession);
    connect(form, &RecordFormBase::saved, m_attendance,
        [this](qint64 id) { m_attendance->setActivitySession({id}); });
}

void SessionsCard::setActivity(ActivityId activity)
{
    if (activity != m_activity)
        m_form->flush();
    m_activity = activity;
    m_form->setActivity(activity);
    setShown(this, activity.isValid());
    refetch();
    m_attendance->refetch();
}

QList<OrderedLine> SessionsCard::lines() const
{
    QList<OrderedLine> all;
    if (m_activity.isValid())
        for (const ActivitySession& one : m_session.query(sessions::of, m_activity))
            all.append({QString::number(one.id.value),
                dotted({fullDay(one.day), one.time.text(), one.theme})});
    list()->setVisible(!all.isEmpty());
    return all;
}

} // namespace jalons
