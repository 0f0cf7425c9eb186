#pragma once
#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/base/problem.h"
#include <QDate>
#include <QString>
#include <vector>

namespace jalons {

class Reader;
class Work;

/// Whether the person was told that the referent changes, and what they think of it.
enum class RelayTold { NotYet, Agrees, Disagrees, Silent };
template <>
inline constexpr std::array codes<RelayTold>{std::pair{RelayTold::NotYet, "not_yet"},
    std::pair{RelayTold::Agrees, "agrees"}, std::pair{RelayTold::Disagrees, "disagrees"},
    std::pair{RelayTold::Silent, "silent"}};

/// A change of referent (relais): who passes an accompaniment on to whom, what passes with it, and
/// how the person was told. It is an act, so that continuity can be shown.
struct Relay
{
    RelayId id;
    AccompanimentId accompaniment;
    QDate on; ///< required; not after today, within the accompaniment
    ProfessionalId from; ///< the referent until then; may be none
    ProfessionalId to; ///< required, another one
    QString passedOn; ///< what the next one has to know and goes on with
    RelayTold told = RelayTold::NotYet;
    QString words; ///< what the person says of it
    QDate lastMet; ///< the last meeting with the one who goes
    QDate firstMet; ///< the first with the one who comes: it may be planned

    bool operator==(const Relay&) const = default;
};

/// Required; AlreadyUsed at « to » for who is the referent already; DateInFuture at « on » and
/// « lastMet »; OutsideAccompaniment; EndBeforeStart at « firstMet » when it precedes the last
/// meeting with the other.
Problems problems(const Relay& relay, QDate openedOn, QDate closedOn, QDate today);

namespace relays {
Relay load(const Reader& reader, RelayId id);
/// From the earliest.
std::vector<Relay> of(const Reader& reader, AccompanimentId accompaniment);
/// Tells a new one, not dated before the last (EndBeforeStart at « on »), which makes @p relay.to
/// the referent; or corrects what is said of one, but for who passed it on to whom. @param shown
/// see people::save. @throws Refusal on problems().
RelayId save(Work& work, const Relay& relay, const Relay* shown = nullptr);
/// The last one of an accompaniment was told by mistake: who had it before is the referent again,
/// unless somebody changed it since. @throws Refusal(StillUsed) for an earlier one.
void remove(Work& work, RelayId id);
} // namespace relays

} // namespace jalons
