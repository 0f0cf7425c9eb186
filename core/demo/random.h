#pragma once
#include <QtGlobal>
#include <initializer_list>
#include <iterator>

namespace jalons::demo {

/// splitmix64 (Sebastiano Vigna, public domain): small, and the same numbers on every machine,
/// which the distributions of the standard library do not promise.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }
    /// An independent sequence for each item, so that one more draw for somebody changes nobody
    /// else.
    Random(quint64 seed, quint64 item)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + item * 0xD1B54A32D192ED03ULL)
    {
        next();
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 … bound − 1; 0 for a bound below 1.
    int below(int bound)
    {
        return bound < 1 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound));
    }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int chance) { return below(100) < chance; }

    /// One of a list, which must not be empty.
    template <class List> const auto& pick(const List& list)
    {
        return *std::next(std::begin(list), below(static_cast<int>(std::size(list))));
    }
    template <class T> T pick(std::initializer_list<T> list)
    {
        return *std::next(list.begin(), below(static_cast<int>(list.size())));
    }

private:
    quint64 m_state;
};

} // namespace jalons::demo
