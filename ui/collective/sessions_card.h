#pragma once
#include "core/collective/activity.h"
#include "ui/page/list_card.h"
#include "ui/page/record_form.h"

namespace jalons {

class AttendanceCard;

/// One session of an activity: when, where, what came of it, what those who were there say.
class SessionForm : public RecordForm<ActivitySession>
{
    Q_OBJECT

public:
    explicit SessionForm(Session& session);

    void setActivity(ActivityId activity) { m_activity = activity; }

private:
    ActivitySession fresh() const override;
    qint64 owner() const override { return m_activity.value; }
    void filled() override;

    ActivityId m_activity;

signals:
    /// Which session is shown; an invalid id: a new one.
    void sessionShown(jalons::ActivitySessionId session);
};

/// The sessions of an activity, the latest first, and who is expected at the one shown.
class SessionsCard : public ListCard
{
    Q_OBJECT

public:
    explicit SessionsCard(Session& session)
        : SessionsCard(session, new SessionForm(session))
    {
    }

    void setActivity(ActivityId activity);
    void flush() { m_form->flush(); }
    using ListCard::show;

private:
    SessionsCard(Session& session, SessionForm* form);
    QList<OrderedLine> lines() const override;

    Session& m_session;
    SessionForm* m_form;
    AttendanceCard* m_attendance;
    ActivityId m_activity;
};

} // namespace jalons
