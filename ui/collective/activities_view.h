#pragma once
#include "core/collective/activity.h"
#include "ui/page/master_detail_page.h"
#include "ui/page/record_form.h"

namespace jalons {

class SessionsCard;

/// An activity: what it is for, with whom, and its sessions.
class ActivityForm : public RecordForm<Activity>
{
    Q_OBJECT

public:
    explicit ActivityForm(Session& session);

private:
    void filled() override;
    void stored(const Activity&) override { filled(); }

    TermCombo* m_professional;
    QPushButton* m_remove;
    SessionsCard* m_sessions;
};

/// The collective activities and the projects of the structure.
class ActivitiesView : public MasterDetailPage
{
    Q_OBJECT

public:
    explicit ActivitiesView(Session& session);

private:
    bool filter() override;

    ActivityFilter m_filter;
    TermCombo* m_kind;
};

} // namespace jalons
