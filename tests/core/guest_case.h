#pragma once
#include "core/stay/admission.h"
#include "fixture.h"

namespace jalons::testing {

struct Guest : Case
{
    AdmissionId admission;
};

inline const QDate arrival(2026, 2, 20);

inline void edit(StructureFile& file, const std::function<void(Work&)>& change)
{
    perform(file, Operation::Unknown, [&](Work& work) {
        change(work);
        return 0;
    });
}

/// Somebody who came by the SIAO, whose accompaniment was opened some days later.
inline Guest guest(StructureFile& file, Length length = {6, 0}, bool transmitted = true)
{
    Guest g;
    static_cast<Case&>(g) = openCase(file, arrival.addDays(6));
    edit(file, [&](Work& work) {
        Structure house = structures::load(work);
        house.name = QStringLiteral("Les Trois Tilleuls");
        house.manager = QStringLiteral("Association Abri du Nord");
        house.managerForm = QStringLiteral("association loi 1901");
        house.managerSeat = QStringLiteral("3 quai Sud, 59000 Lille");
        house.managerSiren = QStringLiteral("732829320");
        house.finess = QStringLiteral("590012345");
        house.representativeName = QStringLiteral("Hélène Vasseur");
        house.representativeRole = QStringLiteral("directrice");
        house.representativePower = QStringLiteral("par délégation du conseil du 5 mai 2024");
        structures::save(work, house);
        Person person = people::load(work, g.person);
        person.civility = QStringLiteral("ms");
        person.gender = QStringLiteral("woman");
        person.firstNames = QStringLiteral("Awa");
        person.usedName = QStringLiteral("Keita");
        person.birthDate = PartialDate::of(1991, 7, 14);
        person.birthPlace = QStringLiteral("Kayes");
        people::save(work, person);
        Lodging room;
        room.label = QStringLiteral("Chambre 7");
        room.address = QStringLiteral("9 rue du Port, 59000 Lille");
        room.capacity = 2;
        Arrival come;
        come.people = {g.person};
        come.lodging = lodgings::save(work, room);
        come.on = arrival;
        come.openAccompaniment = false;
        come.admission.accompaniment = g.accompaniment;
        come.admission.proposedOn = arrival.addDays(-4);
        come.admission.proposalNumber = QStringLiteral("2026-1187");
        come.admission.decidedOn = arrival.addDays(-2);
        come.admission.decidedBy = QStringLiteral("Paul Remy");
        come.admission.length = length;
        if (transmitted) {
            come.admission.transmittedOn = arrival.addDays(1);
            come.admission.transmittedBy = QStringLiteral("email_receipt");
        }
        g.admission = admissions::arrive(work, come);
    });
    return g;
}

} // namespace jalons::testing
