#include "ui/today/lines_card.h"

#include "ui/widgets/layouts.h"
#include <QScreen>

namespace jalons {

namespace {
constexpr int around = 200; ///< what stands above and below the cards of a screen, in pixels
constexpr std::size_t fewMore = 2; ///< so few are shown rather than announced
} // namespace

LinesCard::LinesCard(const QString& title, double share, QWidget* parent)
    : Card(title, parent)
    , m_share(share)
{
}

void LinesCard::setLines(std::vector<Line> lines, std::size_t most)
{
    m_lines = std::move(lines);
    m_more = m_lines.size() >= most;
    build();
}

void LinesCard::build()
{
    const QWidget* focused = focusWidget();
    const QString held = focused ? focused->objectName() : QString();
    clearLayout(body());
    setShown(this, !m_lines.empty() || !m_whenEmpty.isEmpty());
    if (m_lines.empty()) {
        m_built = 0;
        if (!m_whenEmpty.isEmpty()) {
            body()->addWidget(wrappedLabel(m_whenEmpty, "hint", this));
        }
        return;
    }
    // Filled before it is shown: a line shown alone would lay out the whole page each time.
    auto* column = inColumn({}, 2);
    auto* list = boxed(column);
    list->setParent(this);
    const int room = qRound(m_share * (screen()->availableGeometry().height() - px(around)));
    QList<LineButton*> buttons;
    int height = 0;
    int width = 0;
    for (m_built = 0; m_built < m_lines.size(); ++m_built) {
        if (!m_whole && height >= room && m_lines.size() - m_built > fewMore)
            break;
        auto* button = new LineButton(m_lines[m_built], list);
        column->addWidget(button);
        buttons.append(button);
        height += button->sizeHint().height() + column->spacing();
        width = qMax(width, button->pillWidth());
    }
    for (LineButton* button : std::as_const(buttons))
        button->setPillWidth(width);
    if (m_built < m_lines.size()) {
        const QString text
            = (m_more ? tr("See the first %1") : tr("See all (%1)")).arg(m_lines.size());
        auto* all = pressed(saying(button(objectName() + QStringLiteral("All"), text, "quiet"),
                                title() + tr(": ") + text),
            this, &LinesCard::showAll);
        column->addWidget(all, 0, Qt::AlignLeft);
    }
    body()->addWidget(list);
    if (isVisible())
        list->show();
    if (!held.isEmpty())
        if (auto* again = list->findChild<QWidget*>(held))
            again->setFocus();
}

void LinesCard::showAll()
{
    const std::size_t next = m_built;
    m_whole = true;
    build();
    if (auto* first = findChild<QWidget*>(m_lines[next].name))
        first->setFocus();
}

} // namespace jalons
