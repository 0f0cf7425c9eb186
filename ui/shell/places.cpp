#include "ui/shell/places.h"

#include <QCoreApplication>

namespace jalons {

namespace {
struct Places
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};
} // namespace

QList<PlaceEntry> places()
{
    const auto entry = [](Place place, const char* name, const char* slug, const char* icon,
                           const QString& text) {
        return PlaceEntry{
            place, QLatin1String(name), QLatin1String(slug), QLatin1String(icon), text};
    };
    return {
        entry(Place::Today, "navToday", "aujourdhui", "today", Places::tr("Today")),
        entry(Place::People, "navPeople", "personnes", "people", Places::tr("People")),
        entry(Place::Lodging, "navLodging", "hebergement", "bed", Places::tr("Lodging")),
        entry(Place::Partners, "navPartners", "partenaires", "handshake", Places::tr("Partners")),
        entry(Place::Structure, "navStructure", "structure", "structure", Places::tr("Structure")),
    };
}

} // namespace jalons
