#pragma once
#include "core/timeline/timeline.h"
#include "ui/page/page.h"
#include "ui/page/session.h"
#include "ui/relay/relay_card.h"
#include "ui/rhythm/rhythm_cards.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace jalons {

class Card;
class ChoiceChips;
class TimelineView;

/// The timeline of an accompaniment (frise): drawn, in a list that says and opens the same, and
/// what is told here — moments that mattered, pauses, the agreed rhythm of meetings.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(Session& session, QWidget* parent = nullptr);

    void setAccompaniment(AccompanimentId accompaniment);
    void refetch() override;
    void resume(const Draft& draft) override;
    void takeKeyboard() override;

signals:
    void tabAsked(jalons::PersonTab tab);

private:
    void showKinds();
    void showEvents();
    void choose(int event);
    /// What the event is told by, where it is kept.
    void open(int event);
    void showZoom();

    AccompanimentId m_accompaniment;
    Timeline m_line;
    std::vector<TimelineEvent> m_shown;
    QList<TimelineKind> m_known; ///< those that may be chosen
    QScrollArea* m_scroll;
    ChoiceChips* m_kinds;
    TimelineView* m_view;
    QToolButton* m_closer;
    QToolButton* m_further;
    QPushButton* m_whole;
    QLabel* m_rest;
    QListWidget* m_list;
    MomentsCard* m_moments;
    RelayCard* m_relays;
    PausesCard* m_pauses;
    MeetingRhythmsCard* m_rhythms;
};

} // namespace jalons
