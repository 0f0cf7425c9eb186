#include "core/demo/attestation_demo.h"

#include "core/base/clock.h"
#include "core/person/person.h"
#include "core/signing/attestation_papers.h"
#include "core/storage/sql.h"
#include "core/structure/structure.h"
#include <algorithm>
#include <vector>

namespace jalons::demo {

namespace {

/// Those of an open accompaniment who have been here for some months, families first.
std::vector<PersonId> lodged(const Reader& reader, QDate before)
{
    return Sql(reader).all(
        QStringLiteral(
            "SELECT s.person_id FROM stay s JOIN admission a ON a.id = s.admission_id"
            " AND a.person_id = s.person_id JOIN accompaniment c ON c.person_id = s.person_id"
            " AND c.closed_on IS NULL AND c.opened_on <= s.from_date"
            " WHERE s.to_date IS NULL AND s.from_date < ?"
            " ORDER BY (SELECT count(*) FROM stay o WHERE o.admission_id = a.id) DESC, s.id"
            " LIMIT 4"),
        [](Row row) {
            PersonId id;
            row >> id;
            return id;
        },
        before);
}

} // namespace

void tellAttestations(Work& work, QDate today)
{
    const auto team = professionals::list(work);
    const auto may = std::find_if(
        team.begin(), team.end(), [](const Professional& one) { return one.canSign(); });
    const ProfessionalId by = may == team.end() ? ProfessionalId() : may->id;
    const auto on = [&](int back) {
        return Work(Sql(work).database(), Clock::fixed(today.addDays(-back).startOfDay()), 0,
            Journaling::Off);
    };
    /// What cannot be attested of somebody is not.
    const auto give = [](Work& then, const Attestation& a) {
        return attestations::hindering(then, a).isEmpty() ? attestations::give(then, a)
                                                          : AttestationId();
    };
    const std::vector<PersonId> people = lodged(work, today.addDays(-60));
    if (people.size() < 4)
        return;
    Work first = on(30);
    Attestation family = attestations::proposed(first, people[0], AttestationKind::Lodging);
    family.addressKind = AttestedAddress::Seat;
    family.terms = AttestedTerms::Participation;
    family.withChildren = !attestations::childrenLodged(first, family).empty();
    give(first, family);
    Work wrong = on(21);
    Attestation mistaken = attestations::proposed(wrong, people[1], AttestationKind::Lodging);
    mistaken.addressKind = AttestedAddress::Seat;
    mistaken.terms = AttestedTerms::Free;
    if (const AttestationId id = give(wrong, mistaken); id.isValid())
        attestations::cancel(
            wrong, id, QStringLiteral("La participation n’était pas à titre gratuit."), by);
    Work third = on(12);
    Attestation presence = attestations::proposed(third, people[2], AttestationKind::Presence);
    presence.issuedBy = by;
    presence.fromTime = TimeOfDay::of(9);
    presence.toTime = TimeOfDay::of(11, 30);
    give(third, presence);
    Work last = on(5);
    Attestation accompanied
        = attestations::proposed(last, people[3], AttestationKind::Accompaniment);
    accompanied.issuedBy = by;
    accompanied.recipient = QStringLiteral("Mission locale");
    accompanied.handedTo.clear();
    accompanied.handedOn = {};
    give(last, accompanied);
}

} // namespace jalons::demo
