#pragma once
#include "ui/page/line_button.h"
#include "ui/widgets/card.h"

namespace jalons {

/// A card of lines. It builds as many as the screen has room for and offers the others in one more
/// line (« Tout voir »): a long list neither pushes the other cards away nor delays the page.
class LinesCard : public Card
{
    Q_OBJECT

public:
    /// @param share of the height of the screen that the card may take before it is asked for more.
    LinesCard(const QString& title, double share, QWidget* parent = nullptr);

    /// What an empty card says; without it an empty card is hidden.
    void setWhenEmpty(const QString& sentence) { m_whenEmpty = sentence; }
    /// The line that has the focus keeps it.
    /// @param most how many were asked for: so many may not be all of them.
    void setLines(std::vector<Line> lines, std::size_t most);

private:
    void build();
    void showAll();

    double m_share;
    QString m_whenEmpty;
    std::vector<Line> m_lines;
    bool m_more = false; ///< there may be others that were not asked for
    std::size_t m_built = 0; ///< how many of them are shown
    bool m_whole = false; ///< everything was asked for
};

} // namespace jalons
