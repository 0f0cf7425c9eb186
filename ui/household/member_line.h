#pragma once
#include "core/household/household.h"
#include "ui/page/session.h"
#include <QWidget>

class QToolButton;

namespace jalons {

/// A member of a household: who, what they are to the person; unfolded, what may change, from a
/// day, so that what was before is kept.
class MemberLine : public QWidget
{
    Q_OBJECT

public:
    struct Shown
    {
        HouseholdMember member;
        bool isFile = false; ///< the person whose file is open
        bool editable = true; ///< false on another date
        AccompanimentId accompaniment; ///< the current one of the file, if any
        bool concerned = false;
    };
    MemberLine(Session& session, const Shown& shown, QDate day, QWidget* parent);

    PersonId person() const { return m_shown.member.membership.person; }
    bool isUnfolded() const { return m_details && m_details->isVisibleTo(this); }
    void unfold();

private:
    Session& m_session;
    Shown m_shown;
    QToolButton* m_edit = nullptr;
    QWidget* m_details = nullptr;
};

/// « Child · 6 years · shared custody · lives elsewhere ».
QString memberText(const Session& session, const HouseholdMember& member, QDate day);

} // namespace jalons
