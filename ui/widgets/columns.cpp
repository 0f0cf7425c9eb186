#include "ui/widgets/columns.h"

#include "ui/style/theme.h"
#include <QEvent>
#include <QHeaderView>

namespace jalons {

namespace {
constexpr int usual = 120; ///< of a column that no width is given
constexpr int fewLetters = 17; ///< of what is left, at least: names are told apart by it
} // namespace

Columns::Columns(QHeaderView* header)
    : QObject(header)
    , m_header(header)
{
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_fitting || column >= m_drawn.size())
            return;
        m_drawn[column] = size;
        fit();
    });
    connect(header, &QHeaderView::sectionCountChanged, this, [this] { fit(); });
}

void Columns::set(const QList<int>& widths)
{
    m_widths = widths;
    m_drawn.clear();
    fit();
}

void Columns::fit()
{
    const int count = m_header->count();
    if (m_fitting || count == 0)
        return;
    m_fitting = true;
    m_drawn.resize(count);
    int rest = int(m_widths.indexOf(0));
    if (rest < 0 || rest >= count)
        rest = count - 1;
    int room = m_header->width();
    const auto least = [this](int column) { return m_header->sectionSizeHint(column); };
    for (int column = 0; column < count; ++column) {
        if (column == rest || m_header->isSectionHidden(column))
            continue;
        const int wanted
            = m_drawn[column] > 0 ? m_drawn[column] : px(m_widths.value(column, usual));
        m_header->resizeSection(column, qMax(wanted, least(column)));
        room -= m_header->sectionSize(column);
    }
    const int few = m_header->fontMetrics().averageCharWidth() * fewLetters;
    m_header->resizeSection(rest, qMax(qMax(least(rest), few), room));
    m_fitting = false;
}

bool Columns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_drawn.fill(0);
    if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange
        || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace jalons
