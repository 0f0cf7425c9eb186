#pragma once
#include "core/overview/person_overview.h"
#include "ui/page/page.h"
#include "ui/page/session.h"

namespace jalons {

class Card;
class SmallWheel;

/// What matters of a file on one screen: priorities, objectives in force, open actions, deadlines,
/// the latest wheel, past accompaniments. Each line opens its place.
class SummaryTab : public Page
{
    Q_OBJECT

public:
    explicit SummaryTab(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const PersonOverview& overview);

signals:
    void tabAsked(jalons::PersonTab tab);
    void accompanimentAsked(jalons::AccompanimentId id);

private:
    void addLine(Card* card, const QString& pill, const QString& tone, const QString& title,
        const QString& detail, PersonTab tab);
    void addHint(Card* card, const QString& text);
    void showEnd(const Accompaniment& shown);
    void showPriorities(const std::vector<DomainEntry>& entries);
    void showWheel(const PersonOverview& overview, const AccompanimentSummary& summary);
    void showDues(const PersonOverview& overview);
    void showPast(const PersonOverview& overview);

    Card* m_priorities;
    Card* m_end;
    Card* m_objectives;
    Card* m_actions;
    Card* m_dues;
    Card* m_wheelCard;
    Card* m_past;
    Card* m_note;
    SmallWheel* m_wheel;
};

} // namespace jalons
