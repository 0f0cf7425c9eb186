#pragma once
#include "core/overview/day_overview.h"
#include "ui/widgets/card.h"

namespace jalons {

class Session;

/// What a structure that has just been created begins with: each line opens its place, and goes
/// once it is done; the card with the first people and the team.
class FirstStepsCard : public Card
{
    Q_OBJECT

public:
    explicit FirstStepsCard(Session& session, QWidget* parent = nullptr);

    void setSteps(const FirstSteps& steps);

private:
    Session& m_session;
};

} // namespace jalons
