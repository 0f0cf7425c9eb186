#pragma once
#include "core/overview/person_overview.h"
#include "ui/page/page.h"
#include "ui/page/session.h"

namespace jalons {

class Card;
class SmallWheel;

/// What matters of a file on one screen: with whom the person lives and how to reach them,
/// priorities, objectives in force, open actions, deadlines, the last notes, the latest wheel, past
/// accompaniments. Each line opens its place; somebody of the household, their file.
class SummaryTab : public Page
{
    Q_OBJECT

public:
    explicit SummaryTab(Session& session, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const PersonOverview& overview);
    void refetch() override;

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
    void showHousehold(const PersonOverview& overview);
    void showReach(const Person& person);
    void showRhythm(const PersonOverview& overview);
    void showNotes();

    Card* m_priorities;
    Card* m_end;
    Card* m_objectives;
    Card* m_actions;
    Card* m_dues;
    Card* m_wheelCard;
    Card* m_past;
    Card* m_note;
    Card* m_household;
    Card* m_reach;
    Card* m_notes;
    Card* m_rhythm;
    PersonId m_person;
    SmallWheel* m_wheel;
};

} // namespace jalons
