#include "ui/stay/lodging_choices.h"

#include "ui/page/session.h"
#include "ui/widgets/card.h"
#include "ui/wording/problem_text.h"
#include <QCoreApplication>

namespace jalons {

namespace {
struct Beds
{
    Q_DECLARE_TR_FUNCTIONS(LodgingChoices)
};

QString bedsText(const PlaceOnNight& place)
{
    const int capacity = place.place.lodging.capacity;
    if (place.unavailable)
        return Beds::tr("unavailable");
    if (place.free() == 0)
        return capacity == 1 ? Beds::tr("taken")
                             : Beds::tr("full, %1 of %2").arg(place.people).arg(capacity);
    return capacity == 1 ? Beds::tr("free")
                         : Beds::tr("%n free of %1", nullptr, place.free()).arg(capacity);
}
} // namespace

QList<Choice> lodgingChoices(const Session& session, QDate day)
{
    return lodgingChoices(session.query(board::placesOn, day));
}

QList<Choice> lodgingChoices(const std::vector<PlaceOnNight>& places)
{
    QList<Choice> list;
    for (const PlaceOnNight& place : places)
        if (place.place.lodging.capacity > 0)
            list.append({QString::number(place.place.lodging.id.value),
                place.place.path + QStringLiteral(" — ") + bedsText(place)});
    return list;
}

void showWarnings(QLabel* label, const Problems& warnings)
{
    setTextOrHide(label, problemsText(warnings));
}

} // namespace jalons
