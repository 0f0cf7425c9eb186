#pragma once
#include "core/map/levers.h"
#include "ui/page/page.h"

class QLabel;

namespace jalons {

class Card;
class ChoiceChips;
class FactorCard;
class LinksCard;
class MapView;
class VersionsButton;

/// The map of difficulties of an accompaniment (carte des difficultés): the drawing, its links in
/// words, where one may act first and why.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(Session& session, QWidget* parent = nullptr);

    void show(AccompanimentId accompaniment);
    void refetch() override;
    void resume(const Draft& draft) override;
    void takeKeyboard() override;
    using QWidget::show;

signals:
    void backAsked();

private:
    void showLevers(const DifficultyMap& map, const Levers& found);

    AccompanimentId m_accompaniment;
    ChoiceChips* m_voice;
    MapView* m_view;
    QLabel* m_empty;
    QLabel* m_legend;
    Card* m_levers;
    FactorCard* m_factor;
    LinksCard* m_links;
    VersionsButton* m_kept;
};

/// Why one may act there first, in one sentence: what comes of it alone, and the loops that pass
/// through it.
QString leverText(const Lever& lever, const DifficultyMap& map);

} // namespace jalons
