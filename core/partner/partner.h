#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QString>

namespace jalons {

class Reader;
class Work;

/// A service or association the team works with (partenaire). Only a name is required.
struct Partner
{
    PartnerId id;
    QString name;
    QString sector; ///< vocabulary partner_sector
    QString contact; ///< whom to ask for
    QString phone; ///< one or several, separated by « / » or « , »
    QString mail;
    QString address;
    QString note; ///< opening hours, how to orient…

    bool operator==(const Partner&) const = default;
};

Problems problems(const Partner& partner);

struct PartnerFilter
{
    QString search; ///< beginnings of words of any field
    QString sector;

    bool operator==(const PartnerFilter&) const = default;
};

namespace partners {
Partner load(const Reader& reader, PartnerId id);
/// The next @p limit ids after @p after (0: from the start) by name.
QList<qint64> page(const Reader& reader, const PartnerFilter& filter, qint64 after, int limit);
/// @param shown the partner as a form first showed it: what another desk wrote since stays.
PartnerId save(Work& work, const Partner& partner, const Partner* shown = nullptr);
void remove(Work& work, PartnerId id);
} // namespace partners

} // namespace jalons
