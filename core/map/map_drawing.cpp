#include "core/map/map_drawing.h"

#include "core/map/map_layout.h"
#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <set>

namespace jalons {

namespace {

constexpr int mostBoxes = MapDrawing::columns * MapDrawing::mostRows;

/// Factors that links join, directly or through others, in the order of the map: the largest first,
/// those without any link last.
std::vector<std::vector<const Factor*>> joined(const DifficultyMap& map)
{
    std::map<FactorId, std::size_t> group;
    for (std::size_t i = 0; i < map.factors.size(); ++i)
        group[map.factors[i].id] = i;
    for (const FactorLink& link : map.links) {
        const auto from = group.find(link.from);
        const auto to = group.find(link.to);
        if (from == group.end() || to == group.end() || from->second == to->second)
            continue;
        const std::size_t gone = to->second;
        for (auto& [id, of] : group)
            if (of == gone)
                of = from->second;
    }
    std::map<std::size_t, std::vector<const Factor*>> parts;
    for (const Factor& factor : map.factors)
        parts[group.at(factor.id)].push_back(&factor);
    std::vector<std::vector<const Factor*>> found;
    for (auto& [first, part] : parts)
        found.push_back(std::move(part));
    std::stable_sort(found.begin(), found.end(),
        [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return found;
}

/// Places the boxes of one sheet: each where it is wished, or in the free cell nearest to it.
class Sheet
{
public:
    bool takes(std::size_t count) const { return m_cells.size() + count <= mostBoxes; }

    /// Below those that stand there already; @p across and @p down say how they stand on the
    /// screen.
    void add(std::vector<std::pair<const Factor*, QPoint>> part)
    {
        std::set<int> across;
        for (const auto& [factor, place] : part)
            across.insert(place.x());
        std::map<int, std::vector<std::pair<const Factor*, QPoint>>> columns;
        for (const auto& one : part) {
            const int rank = int(std::distance(across.begin(), across.find(one.second.x())));
            const int last = int(across.size()) - 1;
            columns[last < MapDrawing::columns ? rank : rank * (MapDrawing::columns - 1) / last]
                .push_back(one);
        }
        std::size_t height = 0;
        for (auto& [column, ones] : columns) {
            std::stable_sort(ones.begin(), ones.end(),
                [](const auto& a, const auto& b) { return a.second.y() < b.second.y(); });
            height = std::max(height, ones.size());
        }
        for (const auto& [column, ones] : columns) {
            const int above = int(height - ones.size()) / 2;
            for (std::size_t i = 0; i < ones.size(); ++i)
                m_wishes.push_back({ones[i].first, {column, m_rows + above + int(i)}});
        }
        m_rows += int(height);
        for (const auto& one : part)
            m_cells[one.first] = {};
    }

    /// Those that nothing joins, line by line.
    void addRow(const std::vector<const Factor*>& ones)
    {
        for (const Factor* one : ones) {
            m_wishes.push_back(
                {one, {m_inRow % MapDrawing::columns, m_rows + m_inRow / MapDrawing::columns}});
            m_cells[one] = {};
            ++m_inRow;
        }
    }

    bool isEmpty() const { return m_wishes.empty(); }

    std::map<const Factor*, QPoint> placed()
    {
        const int wished = std::accumulate(m_wishes.begin(), m_wishes.end(), 1,
            [](int most, const auto& one) { return std::max(most, one.second.y() + 1); });
        std::set<std::pair<int, int>> taken;
        for (const auto& [factor, wish] : m_wishes) {
            const int row = wished <= MapDrawing::mostRows
                ? wish.y()
                : wish.y() * MapDrawing::mostRows / wished;
            const auto [x, y] = freeNear(wish.x(), row, taken);
            taken.insert({x, y});
            m_cells[factor] = {x, y};
        }
        return m_cells;
    }

private:
    static std::pair<int, int> freeNear(
        int column, int row, const std::set<std::pair<int, int>>& taken)
    {
        std::pair<int, int> best;
        int nearest = -1;
        for (int y = 0; y < MapDrawing::mostRows; ++y)
            for (int x = 0; x < MapDrawing::columns; ++x) {
                // A column says what comes of what: another row is nearer than another column.
                const int distance = 3 * std::abs(x - column) + std::abs(y - row);
                if (!taken.contains({x, y}) && (nearest < 0 || distance < nearest)) {
                    nearest = distance;
                    best = {x, y};
                }
            }
        return best;
    }

    std::vector<std::pair<const Factor*, QPoint>> m_wishes;
    std::map<const Factor*, QPoint> m_cells;
    int m_rows = 0;
    int m_inRow = 0;
};

MapDrawing drawn(Sheet& sheet, const DifficultyMap& map, const std::set<FactorId>& looped)
{
    MapDrawing drawing;
    const auto cells = sheet.placed();
    std::map<FactorId, int> index;
    for (const Factor& factor : map.factors) {
        const auto cell = cells.find(&factor);
        if (cell == cells.end())
            continue;
        index[factor.id] = int(drawing.boxes.size());
        drawing.boxes.push_back({map.said(factor), factor.kind == FindingKind::Strength,
            looped.contains(factor.id), cell->second});
    }
    for (const FactorLink& link : map.links)
        if (index.contains(link.from) && index.contains(link.to))
            drawing.arrows.push_back(
                {index.at(link.from), index.at(link.to), link.kind, link.sureness});
    return drawing;
}

} // namespace

int MapDrawing::rows() const
{
    int last = 0;
    for (const MapBox& box : boxes)
        last = std::max(last, box.cell.y() + 1);
    return last;
}

std::vector<MapDrawing> drawings(const DifficultyMap& map, const Levers& levers)
{
    std::set<FactorId> looped;
    for (const auto& loop : levers.loops)
        looped.insert(loop.begin(), loop.end());
    const MapLayout layout = layOut(map);
    std::vector<Sheet> sheets(1);
    std::vector<const Factor*> alone;
    for (const auto& part : joined(map)) {
        if (part.size() == 1) {
            alone.push_back(part.front());
            continue;
        }
        std::vector<std::pair<const Factor*, QPoint>> placed;
        for (const Factor* factor : part)
            placed.push_back({factor, layout.places.at(factor->id)});
        // One that no sheet takes whole is cut from left to right, as its causes run.
        if (placed.size() > mostBoxes)
            std::stable_sort(placed.begin(), placed.end(),
                [](const auto& a, const auto& b) { return a.second.x() < b.second.x(); });
        for (auto from = placed.begin(); from != placed.end();) {
            const auto count = std::min<std::ptrdiff_t>(placed.end() - from, mostBoxes);
            if (!sheets.back().takes(std::size_t(count)))
                sheets.emplace_back();
            sheets.back().add({from, from + count});
            from += count;
        }
    }
    for (const Factor* factor : alone) {
        if (!sheets.back().takes(1))
            sheets.emplace_back();
        sheets.back().addRow({factor});
    }
    std::vector<MapDrawing> found;
    for (Sheet& sheet : sheets)
        if (!sheet.isEmpty())
            found.push_back(drawn(sheet, map, looped));
    return found;
}

} // namespace jalons
