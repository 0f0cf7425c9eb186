#include "ui/printing/paginator.h"
#include <algorithm>

namespace jalons {

namespace {

constexpr qreal mostLeftEmpty = 0.4; ///< of a first page, to keep a group together

class Paginator
{
public:
    Paginator(const Strips& strips, qreal firstHeight, qreal height)
        : m_strips(strips)
        , m_firstHeight(firstHeight)
        , m_height(height)
    {
    }

    std::vector<PlacedPage> run()
    {
        place(0, m_strips.size(), Hold::Weak);
        return std::move(m_pages);
    }

private:
    /// Places [begin, end), keeping together what holds at least as firmly as `least`.
    void place(std::size_t begin, std::size_t end, Hold least)
    {
        while (begin < end) {
            if (m_strips[begin].newPage && !m_pages.back().empty())
                breakPage();
            std::size_t next = begin;
            while (next + 1 < end && m_strips[next].hold >= least)
                ++next;
            ++next;
            if (!fits(begin, next)) {
                const bool helps = heightOf(begin, next, true) <= m_height;
                // A first page bearing nothing but its header, or half empty, would look like a
                // mistake: there, rather split a group.
                if (helps && (least == Hold::Firm || !(isFirstPage() && isHalfEmpty()))) {
                    breakPage();
                } else if (least == Hold::Weak) {
                    place(begin, next, Hold::Firm);
                    begin = next;
                    continue;
                } else {
                    next = begin + 1; // nothing helps: strip by strip
                    if (!fits(begin, next))
                        breakPage();
                }
            }
            for (; begin < next; ++begin)
                put(m_strips[begin]);
        }
    }

    qreal heightOf(std::size_t begin, std::size_t end, bool atTop) const
    {
        qreal height = 0;
        for (std::size_t i = begin; i < end; ++i) {
            if (i > begin || !atTop)
                height += m_strips[i].before;
            else if (m_strips[i].repeated)
                height += m_strips[i].repeated->height;
            height += m_strips[i].height;
        }
        return height;
    }

    bool fits(std::size_t begin, std::size_t end) const
    {
        const qreal room = m_pages.size() == 1 ? m_firstHeight : m_height;
        return m_y + heightOf(begin, end, m_pages.back().empty()) <= room;
    }

    bool isFirstPage() const { return m_pages.size() == 1; }
    bool isHalfEmpty() const
    {
        return m_y < (isFirstPage() ? m_firstHeight : m_height) * (1 - mostLeftEmpty);
    }

    void breakPage()
    {
        if (m_pages.back().empty() && m_pages.size() > 1)
            return;
        m_pages.emplace_back();
        m_y = 0;
    }

    void put(const Strip& strip)
    {
        if (m_pages.back().empty()) {
            if (strip.repeated) {
                m_pages.back().push_back({strip.repeated.get(), 0});
                m_y = strip.repeated->height;
            }
        } else {
            m_y += strip.before;
        }
        m_pages.back().push_back({&strip, m_y});
        m_y += strip.height;
    }

    const Strips& m_strips;
    const qreal m_firstHeight;
    const qreal m_height;
    std::vector<PlacedPage> m_pages{1};
    qreal m_y = 0;
};

} // namespace

std::vector<PlacedPage> paginate(const Strips& strips, qreal firstHeight, qreal height)
{
    return Paginator(strips, firstHeight, height).run();
}

} // namespace jalons
