#pragma once
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QStringList>
#include <vector>

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
    QString note; ///< good to know
    QString services; ///< what is offered there
    QString areas; ///< for people of where
    QString languages; ///< those spoken there
    QString hours;
    QString referral; ///< how somebody is referred there
    QStringList domains; ///< vocabulary domain: in what they can help

    bool operator==(const Partner&) const = default;
};

/// Somebody one asks for at a partner's. Only a name is required.
struct PartnerContact
{
    PartnerContactId id;
    PartnerId partner;
    QString name; ///< required
    QString role; ///< what for
    QString phone; ///< see Partner::phone
    QString mail;

    bool operator==(const PartnerContact&) const = default;
};

Problems problems(const Partner& partner);
Problems problems(const PartnerContact& contact);

struct PartnerFilter
{
    QString search; ///< beginnings of words of any field
    QString sector;
    QString domain{}; ///< in which they can help

    bool operator==(const PartnerFilter&) const = default;
};

namespace partners {
Partner load(const Reader& reader, PartnerId id);
/// The next @p limit ids after @p after (0: from the start) by name.
QList<qint64> page(const Reader& reader, const PartnerFilter& filter, qint64 after, int limit);
/// @param shown the partner as a form first showed it: what another desk wrote since stays.
PartnerId save(Work& work, const Partner& partner, const Partner* shown = nullptr);
/// Its contacts go with it.
void remove(Work& work, PartnerId id);
} // namespace partners

namespace partner_contacts {
PartnerContact load(const Reader& reader, PartnerContactId id);
/// In the order in which they were added.
std::vector<PartnerContact> of(const Reader& reader, PartnerId partner);
PartnerContactId save(
    Work& work, const PartnerContact& contact, const PartnerContact* shown = nullptr);
void remove(Work& work, PartnerContactId id);
} // namespace partner_contacts

} // namespace jalons
