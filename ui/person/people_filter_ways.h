#pragma once
#include "core/person/person_filter.h"
#include <QCoreApplication>
#include <functional>

namespace jalons {

class Session;

struct FilterChoice
{
    QString code;
    QString label;
    int depth = 0; ///< one more than the choice it is inside
};

/// A way to narrow the list of people, as the menu offers it.
struct PeopleFilterWay
{
    QString name; ///< of the menu
    QString title;
    QList<FilterChoice> choices;
    std::function<void(PersonFilter&, const QString& code)> choose;
};

/// One of the filters in use, and what is left without it.
struct PeopleFilterInUse
{
    QString name; ///< of the chip
    QString text;
    PersonFilter without;
};

/// Those that have a choice to offer.
QList<PeopleFilterWay> peopleFilterWays(const Session& session);
/// « My files » and the deadline within a month, which have their own buttons, are not among them.
QList<PeopleFilterInUse> peopleFiltersInUse(const Session& session, const PersonFilter& filter);

} // namespace jalons
