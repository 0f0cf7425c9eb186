#pragma once
#include <QDateTime>
#include <functional>

namespace jalons {

/// Where « today » comes from. Rules take a date; only a StructureFile and the window hold a Clock,
/// so that every rule can be tested on any day.
struct Clock
{
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };

    QDate today() const { return now().date(); }

    /// A clock that stands still, for tests, the demonstration and reproducible pictures.
    static Clock fixed(const QDateTime& instant)
    {
        return {[instant] { return instant; }};
    }
};

} // namespace jalons
