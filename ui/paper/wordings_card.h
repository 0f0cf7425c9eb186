#pragma once
#include "ui/clause/versions_card.h"

namespace jalons {

class Session;

/// The words of each kind of paper.
class WordingsCard : public VersionsCard
{
    Q_OBJECT

public:
    explicit WordingsCard(Session& session);

    void refetch();

private:
    Session& m_session;
};

} // namespace jalons
