#include "ui/shell/places.h"

#include "ui/collective/collective_page.h"
#include "ui/handover/handover_view.h"
#include "ui/partner/partners_page.h"
#include "ui/person/people_page.h"
#include "ui/stay/lodging_page.h"
#include "ui/structure/structure_page.h"
#include "ui/today/today_page.h"
#include <QCoreApplication>

namespace jalons {

namespace {

struct Places
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

template <class T> Page* made(Session& session, QWidget* parent)
{
    return new T(session, parent);
}

PlaceEntry entry(Place place, const char* name, const char* slug, const char* icon,
    const QString& text, Page* (*make)(Session&, QWidget*), const QStringList& records = {})
{
    return {
        place, QLatin1String(name), QLatin1String(slug), QLatin1String(icon), text, make, records};
}

} // namespace

const QList<PlaceEntry>& places()
{
    using P = Place;
    static const QStringList ofLodging{QStringLiteral("request"), QStringLiteral("admission"),
        QStringLiteral("prolongation"), QStringLiteral("stay"), QStringLiteral("absence"),
        QStringLiteral("lodging"), QStringLiteral("closure")};
    static const QList<PlaceEntry> all{
        entry(P::Today, "navToday", "aujourdhui", "today", Places::tr("Today"), made<TodayPage>),
        entry(
            P::People, "navPeople", "personnes", "people", Places::tr("People"), made<PeoplePage>),
        entry(P::Lodging, "navLodging", "hebergement", "bed", Places::tr("Lodging"),
            made<LodgingPage>, ofLodging),
        entry(P::Handover, "navHandover", "liaison", "notebook", Places::tr("Hand-over"),
            made<HandoverView>, {QStringLiteral("handover_entry")}),
        entry(P::Together, "navTogether", "collectif", "team", Places::tr("Together"),
            made<CollectivePage>,
            {QStringLiteral("activity"), QStringLiteral("activity_session"),
                QStringLiteral("assembly"), QStringLiteral("expressed_need")}),
        entry(P::Partners, "navPartners", "partenaires", "handshake", Places::tr("Partners"),
            made<PartnersPage>, {QStringLiteral("partner"), QStringLiteral("partner_contact")}),
        entry(P::Structure, "navStructure", "structure", "structure", Places::tr("Structure"),
            made<StructurePage>),
    };
    return all;
}

const PlaceEntry* placeOf(const QString& table)
{
    for (const PlaceEntry& entry : places())
        if (entry.records.contains(table))
            return &entry;
    return nullptr;
}

} // namespace jalons
