#pragma once
#include <QString>
#include <QStringView>
#include <array>
#include <utility>

namespace jalons {

/// The stable text stored for each value of a closed enumeration. Specialise `codes<E>` beside the
/// enum: `template<> inline constexpr std::array codes<Voice> {std::pair {Voice::Person, "person"},
/// …};` The first pair is what an unknown code is read as.
template <class E> inline constexpr std::array<std::pair<E, const char*>, 0> codes{};

template <class E> QString toCode(E value)
{
    for (const auto& [candidate, code] : codes<E>)
        if (candidate == value)
            return QString::fromLatin1(code);
    return {};
}

template <class E> E fromCode(QStringView text)
{
    for (const auto& [value, code] : codes<E>)
        if (text == QLatin1String(code))
            return value;
    return codes<E>.front().first;
}

} // namespace jalons
