#pragma once
#include <QByteArray>
#include <cstdint>
#include <cstring>

namespace jalons::testing {

/// What libFuzzer gives, taken from its front. At its end everything is zero and empty.
class Input
{
public:
    Input(const uint8_t* bytes, std::size_t size)
        : m_rest(reinterpret_cast<const char*>(bytes), qsizetype(size))
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }
    /// A little-endian number; shorter than it should be at the end.
    template <class T> T number()
    {
        T value = 0;
        const QByteArray bytes = take(qsizetype(sizeof value));
        std::memcpy(&value, bytes.constData(), std::size_t(bytes.size()));
        return value;
    }
    quint8 byte() { return number<quint8>(); }
    /// One of @p count things.
    qsizetype one(qsizetype count) { return count > 0 ? number<quint16>() % count : 0; }
    /// As many bytes as the next one says.
    QByteArray bytes() { return take(byte()); }
    QByteArray rest() { return take(m_rest.size()); }

private:
    QByteArray take(qsizetype count)
    {
        const QByteArray taken = m_rest.left(count);
        m_rest = m_rest.mid(taken.size());
        return taken;
    }

    QByteArray m_rest;
};

} // namespace jalons::testing
