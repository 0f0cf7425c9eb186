#pragma once
#include "core/autonomy/autonomy.h"
#include "core/overview/interview.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace jalons {

class Session;

/// The four dimensions of autonomy as each voice gives them, now and before, with the domains that
/// are missing. Each voice apart, and no figure for the person.
class AutonomyCard : public Card
{
    Q_OBJECT

public:
    explicit AutonomyCard(Session& session, QWidget* parent = nullptr);

    /// @param interview with what was known before.
    void setInterview(const Interview& interview);

private:
    QString voice(const DimensionLevel& now, const DimensionLevel& before) const;
    QString missing(const QString& name, const DimensionLevel& now) const;

    Session& m_session;
    QGridLayout* m_table;
};

} // namespace jalons
