#include "core/map/levers.h"

#include <QElapsedTimer>
#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/hawick_circuits.hpp>
#include <boost/graph/strong_components.hpp>
#include <map>
#include <set>

namespace jalons {

namespace {

using Graph = boost::adjacency_list<boost::setS, boost::vecS, boost::bidirectionalS>;
using Vertex = Graph::vertex_descriptor;

/// Enough was counted.
struct Enough
{
};

/// Counts the circuits of a loop, and those through each of its vertices.
class CircuitCount
{
public:
    CircuitCount(std::vector<int>& through, int& all, int most, const QElapsedTimer& clock,
        std::chrono::milliseconds longest)
        : m_through(through)
        , m_all(all)
        , m_most(most)
        , m_clock(clock)
        , m_longest(longest)
    {
    }

    template <class Path, class G> void cycle(const Path& path, const G&)
    {
        if (m_all >= m_most || m_clock.elapsed() > m_longest.count())
            throw Enough();
        ++m_all;
        for (const Vertex vertex : path)
            ++m_through[vertex];
    }

private:
    std::vector<int>& m_through;
    int& m_all;
    int m_most;
    const QElapsedTimer& m_clock;
    std::chrono::milliseconds m_longest;
};

class LeverFinder
{
public:
    explicit LeverFinder(const DifficultyMap& map)
    {
        std::map<FactorId, Vertex> places;
        for (const Factor& factor : map.factors)
            if (factor.kind == FindingKind::Difficulty) {
                places[factor.id] = m_ids.size();
                m_ids.push_back(factor.id);
            }
        m_graph = Graph(m_ids.size() + 1); // the last one is the root
        for (const FactorLink& link : map.links) {
            const auto from = places.find(link.from);
            const auto to = places.find(link.to);
            if (link.kind != LinkKind::Protects && from != places.end() && to != places.end()
                && from != to)
                boost::add_edge(from->second, to->second, m_graph);
        }
    }

    Levers find(int most, std::chrono::milliseconds longest)
    {
        findLoops();
        Levers found;
        found.loops = loops();
        const std::vector<std::vector<FactorId>> dominated = dominations();
        std::vector<int> through(m_ids.size() + 1);
        std::vector<int> ofLoop(m_ids.size() + 1);
        found.isCut = countCircuits(through, ofLoop, most, longest);
        std::vector<std::pair<std::size_t, Lever>> levers; // with its own links
        for (Vertex v = 0; v < m_ids.size(); ++v)
            if (!dominated[v].empty() || through[v] > 0)
                levers.push_back({boost::out_degree(v, m_graph),
                    {m_ids[v], dominated[v], through[v], ofLoop[v]}});
        std::stable_sort(levers.begin(), levers.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.second.dominated.size(), a.second.circuits, a.first)
                > std::tuple(b.second.dominated.size(), b.second.circuits, b.first);
        });
        for (auto& [links, lever] : levers)
            found.ranked.push_back(std::move(lever));
        return found;
    }

private:
    Vertex root() const { return m_ids.size(); }

    void findLoops()
    {
        m_component.resize(m_ids.size() + 1);
        m_components = boost::strong_components(m_graph,
            boost::make_iterator_property_map(
                m_component.begin(), boost::get(boost::vertex_index, m_graph)));
        m_members.resize(static_cast<std::size_t>(m_components));
        for (Vertex v = 0; v < m_ids.size(); ++v)
            m_members[static_cast<std::size_t>(m_component[v])].push_back(v);
    }

    std::vector<std::vector<FactorId>> loops() const
    {
        std::vector<std::vector<FactorId>> found;
        for (const std::vector<Vertex>& members : m_members) {
            if (members.size() < 2)
                continue;
            std::vector<FactorId> loop;
            for (const Vertex v : members)
                loop.push_back(m_ids[v]);
            found.push_back(std::move(loop));
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    /// For each difficulty those that it dominates.
    std::vector<std::vector<FactorId>> dominations() const
    {
        Graph rooted = m_graph;
        std::set<int> caused; // components to which something leads
        for (auto [edge, end] = boost::edges(m_graph); edge != end; ++edge) {
            const int from = m_component[boost::source(*edge, m_graph)];
            const int to = m_component[boost::target(*edge, m_graph)];
            if (from != to)
                caused.insert(to);
        }
        for (Vertex v = 0; v < m_ids.size(); ++v)
            if (!caused.contains(m_component[v]))
                boost::add_edge(root(), v, rooted);
        std::vector<Vertex> above(boost::num_vertices(rooted), Graph::null_vertex());
        boost::lengauer_tarjan_dominator_tree(rooted, root(),
            boost::make_iterator_property_map(
                above.begin(), boost::get(boost::vertex_index, rooted)));
        std::vector<std::vector<FactorId>> found(m_ids.size());
        for (Vertex v = 0; v < m_ids.size(); ++v)
            for (Vertex up = above[v]; up != Graph::null_vertex() && up != root(); up = above[up])
                found[up].push_back(m_ids[v]);
        return found;
    }

    /// @return whether some are left uncounted.
    bool countCircuits(std::vector<int>& through, std::vector<int>& ofLoop, int most,
        std::chrono::milliseconds longest) const
    {
        QElapsedTimer clock;
        clock.start();
        bool isCut = false;
        int left = most;
        for (const std::vector<Vertex>& members : m_members) {
            if (members.size() < 2)
                continue;
            Graph loop(m_ids.size() + 1);
            for (const Vertex from : members)
                for (auto [edge, end] = boost::out_edges(from, m_graph); edge != end; ++edge)
                    if (m_component[boost::target(*edge, m_graph)] == m_component[from])
                        boost::add_edge(from, boost::target(*edge, m_graph), loop);
            int all = 0;
            try {
                boost::hawick_unique_circuits(
                    loop, CircuitCount(through, all, left, clock, longest));
            } catch (const Enough&) {
                isCut = true;
            }
            left -= all;
            for (const Vertex v : members)
                ofLoop[v] = all;
        }
        return isCut;
    }

    std::vector<FactorId> m_ids;
    Graph m_graph;
    std::vector<int> m_component;
    int m_components = 0;
    std::vector<std::vector<Vertex>> m_members; ///< of each component
};

} // namespace

Levers levers(const DifficultyMap& map, int most, std::chrono::milliseconds longest)
{
    return LeverFinder(map).find(most, longest);
}

} // namespace jalons
